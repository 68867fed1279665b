import type { ErrorDeploy } from '@svar/contract'

const HOUR_MS = 3_600_000

/** What was deployed in one span of a trend, and where that span lies: 0 is the left end of it, 1 the right. */
type DeploySlot = { place: number; deploys: ErrorDeploy[] }

/**
 * Deploys by the spans of a trend in which they ended, so that those that are close are one mark; the earliest first.
 * @param hours of the trend, the hour that is now last
 * @param count of spans
 */
export function deploySlots(deploys: ErrorDeploy[], hours: number, count: number, now: number): DeploySlot[] {
  const end = Math.ceil(now / HOUR_MS) * HOUR_MS
  const begin = end - hours * HOUR_MS
  const slots = Map.groupBy(deploys, ({ finishedAt }) =>
    Math.floor(((Date.parse(finishedAt) - begin) / (end - begin)) * count),
  )
  return [...slots]
    .filter(([slot]) => slot >= 0 && slot < count)
    .toSorted(([a], [b]) => a - b)
    .map(([slot, of]) => ({ place: (slot + 0.5) / count, deploys: of }))
}
