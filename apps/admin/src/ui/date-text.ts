import type { Locale } from '../texts/locales.ts'

const DAY_MS = 86_400_000
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

const numeric: Intl.DateTimeFormatOptions = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
}

/** A day such as `2026-11-22` as a locale writes it in numbers: "22.11.2026", "11/22/2026". What is none is nothing. */
export function dateText(date: string, locale: Locale): string {
  const at = momentOf(date)
  return at === null ? '' : new Intl.DateTimeFormat(locale, numeric).format(at)
}

/**
 * What somebody typed as a day, in the order of their language, or as `2026-11-22`: with any signs between, or none.
 * Without a year it is the next such day from `from` on. Null for what is no day yet.
 */
export function readDate(typed: string, locale: Locale, from: string): string | null {
  const parts = typed.trim().match(/\d+/g) ?? []
  const [all = ''] = parts
  if (parts.length === 1)
    return all.length === 8 ? dayFrom(cut(all, orderOf(locale)), orderOf(locale), from) : null
  const order: Part[] = all.length === 4 ? ['year', 'month', 'day'] : orderOf(locale)
  if (parts.length === 3) return dayFrom(parts, order, from)
  return parts.length === 2
    ? dayFrom(
        parts,
        order.filter((part) => part !== 'year'),
        from,
      )
    : null
}

/** Eight figures in a row, where a year has four of them. */
function cut(figures: string, order: Part[]): string[] {
  let at = 0
  return order.map((part) => {
    const start = at
    at += part === 'year' ? 4 : 2
    return figures.slice(start, at)
  })
}

/** Whether it is typed with all of its year, so that nothing more is to come. */
export const isWhole = (typed: string): boolean => /(^|\D)\d{4}(\D|$)|^\d{8}$/.test(typed.trim())

type Part = 'day' | 'month' | 'year'

function orderOf(locale: Locale): Part[] {
  const parts = new Intl.DateTimeFormat(locale, numeric).formatToParts(0)
  return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []))
}

function dayFrom(numbers: string[], order: Part[], from: string): string | null {
  const [day, month, year] = (['day', 'month', 'year'] as const).map((part) => numbers[order.indexOf(part)])
  if (year !== undefined) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const now = Number(from.slice(0, 4))
  // The 29th of February is in four years' time at the latest, but for the turn of some centuries.
  const next = [0, 1, 2, 3, 4].flatMap((years) => dayOf(now + years, month, day) ?? [])
  return next.find((one) => one >= from) ?? null
}

function dayOf(year: number, month: string | undefined, day: string | undefined): string | null {
  if (year < 1000 || year > 9999) return null
  const date = dateOf(Date.UTC(year, Number(month) - 1, Number(day)))
  return date === [String(year), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') ? date : null
}

/** Midnight in UTC: days are counted there, where each has 24 hours. Null for what is no day. */
export function momentOf(date: string): number | null {
  const at = isoDate.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) || dateOf(at) !== date ? null : at
}

export const dateOf = (moment: number): string =>
  Number.isNaN(moment) ? '' : new Date(moment).toISOString().slice(0, 10)

/** So many days after a day. */
export const addDays = (date: string, days: number): string => dateOf((momentOf(date) ?? 0) + days * DAY_MS)

/** The same day so many months after, or the last one of a month that has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}

/** On which day a week begins: 1 is Monday, 7 Sunday. */
export const weekStart = (locale: Locale): number => (locale === 'en-US' ? 7 : 1)

/** Whether people there speak of weeks by their numbers. */
export const countsWeeks = (locale: Locale): boolean => !locale.startsWith('en')

/** 1 to 7, from Monday on. */
export const weekdayOf = (date: string): number => new Date(momentOf(date) ?? 0).getUTCDay() || 7

/** The number of its week (ISO 8601): that of its Thursday, counted from the first Thursday of the year. */
export function isoWeek(date: string): number {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const first = Date.UTC(Number(thursday.slice(0, 4)), 0, 1)
  return Math.floor(((momentOf(thursday) ?? 0) - first) / DAY_MS / 7) + 1
}

/** The weeks of a day's month, whole, with days of the months beside it. */
export function weeksOfMonth(date: string, start: number): string[][] {
  const first = `${date.slice(0, 7)}-01`
  const begin = addDays(first, -((weekdayOf(first) - start + 7) % 7))
  const weeks: string[][] = []
  for (let day = begin; day < addMonths(first, 1); day = addDays(day, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days)))
  return weeks
}
