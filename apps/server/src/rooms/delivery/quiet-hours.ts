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
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const from = Temporal.PlainTime.from(hours.from)
  const to = Temporal.PlainTime.from(hours.to)
  const wall = here.toPlainTime()
  const before = (one: Temporal.PlainTime, other: Temporal.PlainTime) =>
    Temporal.PlainTime.compare(one, other) < 0
  const passesMidnight = before(to, from)
  const isQuiet = passesMidnight
    ? !before(wall, from) || before(wall, to)
    : !before(wall, from) && before(wall, to)
  if (!isQuiet) return null
  const day = here.toPlainDate().add({ days: passesMidnight && !before(wall, from) ? 1 : 0 })
  const end = day.toPlainDateTime(to).toZonedDateTime(timeZone, { disambiguation: 'later' })
  return new Date(end.epochMilliseconds)
}
