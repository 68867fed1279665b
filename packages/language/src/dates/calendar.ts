import type { Assumed, DateAtom, Days, Speaking } from './atom.ts'
import { addMonths, civilOf, dayOf, daysInMonth, isDate, mondayOf, mondayOfWeek, weekdayOf } from './civil.ts'
import { holidayIn, nextHoliday } from './holidays.ts'

export function oneDay(day: number): Days {
  return { from: day, to: day }
}

export function dateAtom(options: Days[], assumed: Assumed[] = [], more: Partial<DateAtom> = {}): DateAtom {
  return { kind: 'date', options, assumed, ...more }
}

/** A day so many days, weeks, months or years later. */
export function plus(day: number, amount: number, unit: string): number {
  if (unit === 'month' || unit === 'year') return addMonths(day, amount * (unit === 'year' ? 12 : 1))
  return day + amount * (unit === 'week' ? 7 : 1)
}

/** The next such weekday strictly after a day. */
export function weekdayAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 6) % 7) + 1
}

export function comingWeekday({ today }: Speaking, weekday: number): DateAtom {
  return dateAtom([oneDay(weekdayAfter(today, weekday))], ['coming-weekday'], { weekday })
}

/** This week's; when it has passed nobody can tell which was meant. */
export function thisWeekday({ today }: Speaking, weekday: number): DateAtom {
  const day = mondayOf(today) + weekday - 1
  return dateAtom(day < today ? [oneDay(day), oneDay(day + 7)] : [oneDay(day)])
}

/** The nearer one is ambiguous while it lies in this week. */
export function nextWeekday({ today }: Speaking, weekday: number): DateAtom {
  const day = weekdayAfter(today, weekday)
  const isThisWeek = mondayOf(day) === mondayOf(today)
  return dateAtom(isThisWeek ? [oneDay(day), oneDay(day + 7)] : [oneDay(day)])
}

export function lastWeekday({ today }: Speaking, weekday: number): DateAtom {
  return dateAtom([oneDay(weekdayAfter(today - 8, weekday))], ['last-before-today'])
}

/** A week counted from this one: 0 is this week, 1 the next. */
export function week({ today }: Speaking, offset: number): Days {
  const monday = mondayOf(today) + offset * 7
  return { from: monday, to: monday + 6 }
}

/** An ISO week; without a year this year's, or next year's when it has passed. */
export function weekNumber({ today }: Speaking, number: number, year?: number): DateAtom | undefined {
  const thisYear = civilOf(mondayOf(today) + 3).year
  const monday = mondayOfWeek(year ?? thisYear, number)
  if (year === undefined && (monday === undefined || monday + 6 < today)) {
    const next = mondayOfWeek(thisYear + 1, number)
    return next === undefined ? undefined : dateAtom([{ from: next, to: next + 6 }], ['nearest-year'])
  }
  return monday === undefined ? undefined : dateAtom([{ from: monday, to: monday + 6 }])
}

/** Saturday and Sunday of a week counted from this one. */
export function weekend(speaking: Speaking, offset: number): Days {
  const { from } = week(speaking, offset)
  return { from: from + 5, to: from + 6 }
}

export function month(year: number, number: number): Days {
  return { from: dayOf(year, number, 1), to: dayOf(year, number, daysInMonth(year, number)) }
}

/** A month counted from this one. */
export function monthFromNow({ today }: Speaking, offset: number): Days {
  const date = civilOf(addMonths(today, offset))
  return month(date.year, date.month)
}

/** A month by name: this year's until it is over. */
export function namedMonth({ today }: Speaking, number: number, year?: number): DateAtom {
  const now = civilOf(today)
  if (year) return dateAtom([month(year, number)])
  return dateAtom([month(number < now.month ? now.year + 1 : now.year, number)], ['nearest-year'])
}

/** A day of a month; without a year the next such date, today included. Undefined when no calendar has it. */
export function dayOfNamedMonth(
  { today }: Speaking,
  number: number,
  day: number,
  year?: number,
): DateAtom | undefined {
  if (year) return isDate(year, number, day) ? dateAtom([oneDay(dayOf(year, number, day))]) : undefined
  const now = civilOf(today).year
  for (let tried = now; tried <= now + 1; tried += 1) {
    if (dayOf(tried, number, day) < today) continue
    if (!isDate(tried, number, day)) return undefined
    const days = [oneDay(dayOf(tried, number, day)), ...justPassed(today, tried - 1, number, day)]
    return dateAtom(days, ['nearest-year'], { yearless: { month: number, day } })
  }
  return undefined
}

/** `28 December`, said in the first weeks of January: the day that has been, or the one in a year. */
function justPassed(today: number, year: number, number: number, day: number): Days[] {
  const passed = dayOf(year, number, day)
  return isDate(year, number, day) && passed < today && today - passed <= JUST ? [oneDay(passed)] : []
}

const JUST = 28

/** A day of the month alone: of this month or the next that has it, today included. */
export function dayOfMonth({ today }: Speaking, day: number, from = today): DateAtom | undefined {
  if (day < 1 || day > 31) return undefined
  const start = civilOf(from)
  for (let offset = 0; offset < 3; offset += 1) {
    const count = start.year * 12 + start.month - 1 + offset
    const [year, number] = [Math.floor(count / 12), (count % 12) + 1]
    if (isDate(year, number, day) && dayOf(year, number, day) >= from)
      return dateAtom([oneDay(dayOf(year, number, day))], ['nearest-month'], { dayOfMonth: day })
  }
  return undefined
}

/** The nth weekday of a stretch of days, the last one for -1. */
export function nthWeekday({ from, to }: Days, weekday: number, count: number): number | undefined {
  const day = count > 0 ? weekdayAfter(from - 1, weekday) + (count - 1) * 7 : weekdayAfter(to - 7, weekday)
  return day >= from && day <= to ? day : undefined
}

export function year(number: number): Days {
  return { from: dayOf(number, 1, 1), to: dayOf(number, 12, 31) }
}

const seasonMonths: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** The present or coming season; `later` years on. */
export function season({ today }: Speaking, name: string, later = 0): Days {
  const first = seasonMonths[name] ?? 3
  const now = civilOf(today).year
  const of = (each: number): Days => ({
    from: dayOf(each, first, 1),
    to: (first === 12 ? dayOf(each + 1, 3, 1) : dayOf(each, first + 3, 1)) - 1,
  })
  const start = [now - 1, now, now + 1].find((each) => of(each).to >= today) ?? now
  return of(start + later)
}

export function holiday({ today }: Speaking, name: string): DateAtom | undefined {
  const days = nextHoliday(name, today, civilOf(today).year)
  return (
    days && dateAtom([days], ['nearest-holiday'], { holiday: name, sincePassed: sincePassed(today, name) })
  )
}

/** How many days ago the last one of that name ended. */
function sincePassed(today: number, name: string): number {
  const { year } = civilOf(today)
  const ends = [year, year - 1].flatMap((each) => holidayIn(name, each)?.to ?? [])
  return Math.min(...ends.filter((end) => end < today).map((end) => today - end), 366)
}

/** So many days after a holiday, `after it` still means the one that has been. */
export const STILL_PAST = 28
