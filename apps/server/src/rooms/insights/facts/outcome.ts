import { isBy, isText, type Said, type Talk } from './said.ts'

const HOUR_MS = 3_600_000
/** Who does not come back for so long after it was closed was helped. */
export const RETURN_MS = 7 * 24 * HOUR_MS
/** Who says nothing for so long after an answer is taken to have what they wanted. */
const SILENCE_MS = 24 * HOUR_MS
const toPeople = new Set(['person_requested', 'taken_over', 'assigned'])

export interface Outcome {
  handledBy: 'assistant' | 'person' | 'nobody'
  isDispleased: boolean
  confirmed: boolean
  verifiedAt: number | null
  /** From when on it is watched whether the customer comes back. */
  watchedFrom: number | null
  assumedAt: number | null
}

/**
 * What speaks for it that the customer was helped; nothing that is only hoped. It is read at a moment:
 * the customer said so (`confirmed`); since `verifiedAt`, work on it was finished or nobody came back;
 * since `assumedAt`, there was silence after an answer.
 */
export function outcomeOf(talk: Talk, said: readonly Said[]): Outcome {
  const handledBy = handler(said)
  const isDispleased =
    (talk.csat !== null && talk.csat <= 2) || said.some(({ feedback }) => feedback === 'down')
  const praised = said.some(({ feedback }) => feedback === 'up') && !isDispleased
  const confirmed = (talk.csat ?? 0) >= 4 || praised
  const none = { verifiedAt: null, watchedFrom: null, assumedAt: null }
  if (isDispleased || handledBy === 'nobody') return { handledBy, isDispleased, confirmed, ...none }
  return {
    handledBy,
    isDispleased,
    confirmed,
    ...verification(talk, handledBy),
    assumedAt: silence(talk, said),
  }
}

function handler(said: readonly Said[]): Outcome['handledBy'] {
  if (said.some(isBy('member'))) return 'person'
  const handedOver = said.some(({ event }) => event !== null && toPeople.has(event))
  return said.some(isBy('assistant')) && !handedOver ? 'assistant' : 'nobody'
}

function verification({ tickets, status, closedAt, closedBy }: Talk, handledBy: Outcome['handledBy']) {
  if (tickets.length > 0) {
    const resolved = tickets.filter((at) => at !== null)
    const verifiedAt = resolved.length === tickets.length ? Math.max(...resolved) : null
    return { verifiedAt, watchedFrom: null }
  }
  const isFinished = status === 'closed' && (handledBy === 'person' || closedBy === 'visitor')
  if (!isFinished || closedAt === null) return { verifiedAt: null, watchedFrom: null }
  return { verifiedAt: closedAt + RETURN_MS, watchedFrom: closedAt }
}

/** An answer of the assistant counts only with a source. */
function silence({ status, tickets }: Talk, said: readonly Said[]): number | null {
  const last = said.filter(isText).at(-1)
  if (!last || status === 'waiting' || tickets.some((at) => at === null)) return null
  const isAnswer =
    last.author === 'member' ||
    (last.author === 'assistant' && said.some((one) => isBy('assistant')(one) && one.hasSource))
  return isAnswer ? last.at + SILENCE_MS : null
}
