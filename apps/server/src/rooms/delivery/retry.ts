const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** After the n-th refusal; after the last it has failed. What is urgent is worth nothing after a quarter of an hour. */
const pauses = {
  urgent: [5 * SECOND_MS, 30 * SECOND_MS, 2 * MINUTE_MS, 10 * MINUTE_MS],
  other: [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 8 * HOUR_MS],
}
/** So long what is only asked to wait is tried again. */
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
  const waitMs = pauses[refused.priority === 0 ? 'urgent' : 'other'][refused.attempts - 1]
  return waitMs === undefined ? null : { waitMs, counts: true }
}
