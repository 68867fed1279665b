const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** After the n-th failure; a little more than three days in all. The times are those that Standard Webhooks proposes. */
export const pauses = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const

/** An endpoint that took nothing for so long is switched off. */
export const PATIENCE_MS = 72 * HOUR_MS
/** Each wait is up to so much longer, so that what failed together does not come back together. */
const JITTER = 0.1
/** The longest that a receiver may ask us to wait. */
const LONGEST_WAIT_MS = 24 * HOUR_MS

/**
 * After how long what failed is tried again; null: never.
 * @param attempts how often it was tried, the failed attempt included
 * @param askedMs how long the receiver asked us to wait, by `Retry-After`
 * @param random from 0 to 1
 */
export function nextAttempt(attempts: number, askedMs: number, random = Math.random()): number | null {
  const pause = pauses[attempts - 1]
  if (pause === undefined) return null
  return Math.max(pause, Math.min(askedMs, LONGEST_WAIT_MS)) * (1 + JITTER * random)
}
