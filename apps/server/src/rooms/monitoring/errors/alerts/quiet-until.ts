import { Temporal } from 'temporal-polyfill'

const DAY = { days: 1 }

/**
 * When the quiet hours that hold now end; null where none hold. They may pass midnight.
 * @param hours wall times, `HH:MM`
 * @param timeZone the workspace's, in which they are meant
 */
export function quietUntil(
  hours: { from: string; to: string } | null,
  timeZone: string,
  now: Date,
): Date | null {
  if (!hours) return null
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const [from, to] = [Temporal.PlainTime.from(hours.from), Temporal.PlainTime.from(hours.to)]
  const isOverMidnight = Temporal.PlainTime.compare(to, from) < 0
  // Those that began yesterday, and those that begin today.
  for (const began of [here.toPlainDate().subtract(DAY), here.toPlainDate()]) {
    const start = began.toPlainDateTime(from).toZonedDateTime(timeZone)
    const end = (isOverMidnight ? began.add(DAY) : began).toPlainDateTime(to).toZonedDateTime(timeZone)
    const holds =
      Temporal.ZonedDateTime.compare(start, here) <= 0 && Temporal.ZonedDateTime.compare(here, end) < 0
    if (holds) return new Date(end.epochMilliseconds)
  }
  return null
}
