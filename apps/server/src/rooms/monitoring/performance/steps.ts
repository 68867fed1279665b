/**
 * Durations are counted by logarithmic steps, from which quantiles are read. Step 0 holds what takes 0.1 ms or less; step n
 * holds what lies above 0.1 ms × GROWTH^(n-1) and not above 0.1 ms × GROWTH^n. A quantile is told as the value between
 * the ends of its step that lies equally far from both, in proportion: it is at most 5 % off, for durations from 0.1 ms to
 * an hour. Shorter ones are told as 0.1 ms, longer ones as an hour. Source of the estimate: Masson, Rim, Lee,
 * "DDSketch" (VLDB 2019), section 2.1.
 */
const ERROR = 0.05
const GROWTH = (1 + ERROR) / (1 - ERROR)
const LEAST_MS = 0.1
const MOST_MS = 3_600_000

/** How often each step occurs. */
export type Steps = Map<number, number>

/** The step of a duration in ms, which is a number and not negative. */
export function stepOf(ms: number): number {
  if (ms <= LEAST_MS) return 0
  // A hair less, so that the upper end of a step does not fall into the next by rounding.
  return Math.ceil(Math.log(Math.min(ms, MOST_MS) / LEAST_MS) / Math.log(GROWTH) - 1e-9)
}

/** The duration in ms that stands for a step. */
function durationOf(step: number): number {
  if (step === 0) return LEAST_MS
  return Math.min(MOST_MS, (2 * LEAST_MS * GROWTH ** step) / (GROWTH + 1))
}

/**
 * The duration in ms that a share of all does not exceed: the one at rank ⌈share × count⌉.
 * @param share above 0, up to 1
 * @returns at most 5 % off; null where nothing was counted
 */
export function quantile(steps: Steps, share: number): number | null {
  const sorted = [...steps].filter(([, times]) => times > 0).sort(([one], [other]) => one - other)
  const count = sorted.reduce((sum, [, times]) => sum + times, 0)
  if (count === 0) return null
  const rank = Math.max(1, Math.ceil(share * count - 1e-9))
  let seen = 0
  for (const [step, times] of sorted) {
    seen += times
    if (seen >= rank) return durationOf(step)
  }
  return null
}
