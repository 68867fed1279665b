/** What happened in one span of 24 hours, and when that span ended. */
export type Day = { endsAt: Date; events: number }

const HOUR_MS = 3_600_000
const HOURS_OF_DAY = 24

/**
 * Hours joined to days.
 * @param trend events per hour, the hour that is now last
 * @returns oldest first; the last day ends with the hour that is now
 */
export function daysOf(trend: number[], now: number): Day[] {
  const count = Math.ceil(trend.length / HOURS_OF_DAY)
  return Array.from({ length: count }, (_, index) => {
    const after = (count - 1 - index) * HOURS_OF_DAY
    const hours = trend.slice(Math.max(0, trend.length - after - HOURS_OF_DAY), trend.length - after)
    return { endsAt: new Date(now - after * HOUR_MS), events: sumOf(hours) }
  })
}

/** All of them together. */
export function sumOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
