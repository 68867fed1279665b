const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** After the n-th refusal. What is urgent is worth nothing after a quarter of an hour, and has failed after the last. */
const pauses = {
  urgent: [5 * SECOND_MS, 30 * SECOND_MS, 2 * MINUTE_MS, 10 * MINUTE_MS],
  other: [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS],
}
/** After each further one of what is not. */
const LATER_MS = 4 * HOUR_MS
/** So long all else is tried again: a mail server may be away from Friday night until Monday. */
const PATIENCE_MS = 72 * HOUR_MS

interface Refused {
  priority: number
  attempts: number
  createdAt: Date
  /** The fault is the recipient's or the mail's own: trying again is useless. */
  permanent: boolean
  /** Set where a provider asked to be given nothing for a while. */
  retryAfterS: number | null
  now: Date
}

/** After how long what was refused is tried again; null: never. A wait that was asked for is no attempt. */
export function nextAttempt(refused: Refused): { waitMs: number; counts: boolean } | null {
  if (refused.permanent) return null
  const ageMs = refused.now.getTime() - refused.createdAt.getTime()
  if (refused.retryAfterS !== null && ageMs < PATIENCE_MS) {
    const waitMs = Math.min(Math.max(refused.retryAfterS, 1) * SECOND_MS, 24 * HOUR_MS)
    return { waitMs, counts: false }
  }
  const isUrgent = refused.priority === 0
  const later = isUrgent || ageMs >= PATIENCE_MS ? null : LATER_MS
  const waitMs = pauses[isUrgent ? 'urgent' : 'other'][refused.attempts - 1] ?? later
  return waitMs === null ? null : { waitMs, counts: true }
}
