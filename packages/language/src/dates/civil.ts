/** A local point in time: days since 1970-01-01 and minutes since midnight. No zone; the caller knows it. */
export interface LocalTime {
  day: number
  minutes: number
}

/** A date of the Gregorian calendar. */
export interface Civil {
  year: number
  month: number
  day: number
}

/** Days since 1970-01-01 of a date; months and days beyond their range run on. After Howard Hinnant's days_from_civil. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a number of days since 1970-01-01. */
export function civilOf(day: number): Civil {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week of a day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

/** The Monday of an ISO 8601 week, or undefined when the year has no such week. */
export function mondayOfWeek(year: number, week: number): number | undefined {
  const first = mondayOf(dayOf(year, 1, 4))
  const monday = first + (week - 1) * 7
  const next = mondayOf(dayOf(year + 1, 1, 4))
  return week >= 1 && monday < next ? monday : undefined
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Whether the calendar has this date. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A month later or earlier; the last day of the month where it has no such day. */
export function addMonths(day: number, months: number): number {
  const date = civilOf(day)
  const count = date.year * 12 + date.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)))
}

/** `2026-11-24` */
export function writeDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}

/** `2026-11-24T14:00`; minutes beyond midnight run into the next day. */
export function writeTime(day: number, minutes: number): string {
  const whole = day + Math.floor(minutes / 1440)
  const rest = ((minutes % 1440) + 1440) % 1440
  return `${writeDay(whole)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/**
 * The local time in `zone` of a reference: an ISO instant (`…Z`, `…+01:00`) or an ISO date or date-time that is
 * local already. @throws RangeError when it is neither, or the zone is unknown
 */
export function localTime(reference: string, zone: string): LocalTime {
  const clock = clockOf(zone)
  const plain = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/.exec(reference)
  if (plain) {
    const [year, month, day, hour, minute] = plain.slice(1).map((part) => Number(part ?? 0))
    return {
      day: dayOf(year ?? 0, month ?? 1, day ?? 1),
      minutes: (hour ?? 0) * 60 + (minute ?? 0),
    }
  }
  const instant = Date.parse(reference)
  if (Number.isNaN(instant)) throw new RangeError(`"${reference}" is no ISO date and time`)
  return localAt(instant, clock)
}

/** The wall time of an instant, in milliseconds since 1970. */
function localAt(instant: number, clock: Intl.DateTimeFormat): LocalTime {
  const parts = new Map(clock.formatToParts(instant).map((part) => [part.type, Number(part.value)]))
  const value = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return {
    day: dayOf(value('year'), value('month'), value('day')),
    minutes: (value('hour') % 24) * 60 + value('minute'),
  }
}

/** The wall time so many minutes later; clocks that are put forward or back in between count. */
export function laterBy(from: LocalTime, minutes: number, zone: string): LocalTime {
  const clock = clockOf(zone)
  return localAt(instantOf(from, clock) + minutes * 60_000, clock)
}

/** Whether the clocks of a zone ever show this time: not in the hour that they are put forward over. */
export function isShown({ day, minutes }: LocalTime, zone: string): boolean {
  const clock = clockOf(zone)
  return wallOf(localAt(instantOf({ day, minutes }, clock), clock)) === wallOf({ day, minutes })
}

function wallOf({ day, minutes }: LocalTime): number {
  return (day * 1440 + minutes) * 60_000
}

/** The instant at which clocks show a time, the first where they show it twice. */
function instantOf(time: LocalTime, clock: Intl.DateTimeFormat): number {
  const wall = wallOf(time)
  const offsetAt = (instant: number) => wallOf(localAt(instant, clock)) - instant
  const before = wall - offsetAt(wall - 86_400_000)
  return wallOf(localAt(before, clock)) === wall ? before : wall - offsetAt(wall + 86_400_000)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than a reading; the handful of zones in use is kept. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  if (clocks.size > 500) clocks.clear()
  clocks.set(zone, made)
  return made
}
