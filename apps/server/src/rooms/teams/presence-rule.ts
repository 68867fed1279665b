import type { Presence } from '@svar/contract'

/** What is known of somebody's being here. */
export interface Facts {
  choice: 'busy' | 'away' | null
  choiceUntil: Date | null
  activeAt: Date | null
  /** Until when their latest live connection holds, of all processes. */
  connectedUntil: Date | null
}

export interface Shown {
  presence: Presence
  /** Their choice, while it holds. */
  choice: 'busy' | 'away' | null
  /** When it may become something else without anybody doing anything. */
  lookAt: Date | null
}

/**
 * How somebody is shown: away without a live connection or after so long without activity;
 * what they chose by hand holds until its end, and never makes an absent one present.
 */
export function presenceAt(facts: Facts, awayAfterMs: number, now: Date): Shown {
  const isLater = (moment: Date | null): moment is Date => moment !== null && moment > now
  const choice = facts.choiceUntil && !isLater(facts.choiceUntil) ? null : facts.choice
  const idleAt = facts.activeAt && new Date(facts.activeAt.getTime() + awayAfterMs)
  const isHere = isLater(facts.connectedUntil) && isLater(idleAt)
  const times = [choice ? facts.choiceUntil : null, ...(isHere ? [facts.connectedUntil, idleAt] : [])]
  const next = times.filter(isLater).map((moment) => moment.getTime())
  return {
    presence: isHere ? (choice ?? 'online') : 'away',
    choice,
    lookAt: next.length > 0 ? new Date(Math.min(...next)) : null,
  }
}

interface Leaving {
  presence: Presence
  choice: 'busy' | 'away' | null
  choiceUntil: Date | null
}

/**
 * When what somebody has is passed on: at once where they said that they are away without saying until when,
 * else after so many minutes away; never where none are set, and not at all for who is here.
 */
export function passOnAt(now: Leaving, at: Date, afterMinutes: number | null): Date | null {
  if (now.presence !== 'away') return null
  if (now.choice === 'away' && !now.choiceUntil) return at
  return afterMinutes === null ? null : new Date(at.getTime() + afterMinutes * 60_000)
}
