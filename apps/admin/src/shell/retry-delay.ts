const firstMs = 500
const longestMs = 30_000

/**
 * How long to wait before the next try: doubling from half a second to half a minute, anywhere in the upper half
 * of that, so that a restarted server is not met by everybody at once.
 * @param failures how many tries have failed before this one
 * @param random a number from 0 to 1
 */
export function retryDelayMs(failures: number, random: number): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10))
  return Math.round(full * (0.5 + random / 2))
}
