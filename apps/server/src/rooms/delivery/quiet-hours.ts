import { Temporal } from 'temporal-polyfill'

interface QuietHours {
  /** Wall time, `HH:MM`. */
  from: string
  to: string
}

/**
 * When the quiet hours that hold at this moment end; null where none hold. They may pass midnight.
 * Where the clock goes forward over their end, they end as far after the jump; where it goes back, at the later of the two.
 */
export function quietUntil(hours: QuietHours | null, timeZone: string, now: Date): Date | null {
  if (!hours || hours.from === hours.to) return null
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  const today = instant.toZonedDateTimeISO(timeZone).toPlainDate()
  const from = Temporal.PlainTime.from(hours.from)
  const to = Temporal.PlainTime.from(hours.to)
  const passesMidnight = Temporal.PlainTime.compare(to, from) < 0
  // Both ends as moments: by the wall clock alone an hour that comes twice would be quiet, not, and quiet again.
  const at = (day: Temporal.PlainDate, time: Temporal.PlainTime, disambiguation: 'earlier' | 'later') =>
    day.toPlainDateTime(time).toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds
  for (const day of [today.subtract({ days: 1 }), today]) {
    const begin = at(day, from, 'earlier')
    const end = at(passesMidnight ? day.add({ days: 1 }) : day, to, 'later')
    if (begin <= now.getTime() && now.getTime() < end) return new Date(end)
  }
  return null
}
