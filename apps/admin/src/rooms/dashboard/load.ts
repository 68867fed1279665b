import type { InsightAgent, InsightMoment, Presence } from '@svar/contract'

export type AgentLoad = {
  memberId: string
  name: string
  presence: Presence
  open: number
  unanswered: number
  replies: number
  /** Milliseconds; null where they gave no first reply. */
  median: number | null
}

/** What each did and has now, the one who has most first. Who has left stands there with what they did. */
export function loadOf(did: InsightAgent[], have: InsightMoment['agents']): AgentLoad[] {
  const gone = did
    .filter(({ memberId }) => !have.some((one) => one.memberId === memberId))
    .map(({ memberId, name }) => ({ memberId, name, presence: 'away' as const, open: 0, unanswered: 0 }))
  return [...have, ...gone]
    .map((one) => {
      const done = did.find(({ memberId }) => memberId === one.memberId)
      return { ...one, replies: done?.replies ?? 0, median: done?.personReply.median ?? null }
    })
    .sort(
      (one, other) =>
        other.open - one.open || other.replies - one.replies || one.name.localeCompare(other.name),
    )
}
