import type { Locale } from '../locale.ts'

/** First and last day, as days since 1970-01-01. */
export type Days = { from: number; to: number }

/** Something that was not said but taken for granted; the assistant may say it back. */
export type Assumed =
  | 'coming-weekday'
  | 'this-week'
  | 'nearest-year'
  | 'nearest-month'
  | 'nearest-holiday'
  | 'last-before-today'
  | 'today'
  | 'tomorrow'
  | 'morning'
  | 'noon'
  | 'business-hours'
  | 'order-of-figures'
  | 'first-occurrence'

/** A part of the day; `evening` in German is `Abend`. */
export type Part = 'morning' | 'forenoon' | 'midday' | 'afternoon' | 'evening' | 'night'

/** Minutes since midnight; `open` when the same hour twelve hours later may be meant. `marked`: am or pm was said;
 * `unsure`: the morning is not taken for granted. */
export type Clock = { minutes: number; open: boolean; marked?: boolean; unsure?: boolean }

/** A stretch of time that was named: `3 days`, `half an hour`. */
export type Span = { amount: number; unit: Unit }
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** What one phrase says. Several `options` are readings among which only the writer can choose. */
export type Atom =
  | DateAtom
  | { kind: 'time'; from: Clock; to?: Clock; weak?: boolean; loose?: boolean; bare?: boolean }
  | { kind: 'part'; part: Part; edge?: 'early' | 'late'; weak?: boolean; isWhole?: boolean }
  | { kind: 'midnight' }
  | { kind: 'instant'; day: number; minutes: number }
  | { kind: 'span'; span: Span }
  | { kind: 'repeat'; rule: string; weekday?: number }
  | { kind: 'bad' }

export type DateAtom = {
  kind: 'date'
  options: Days[]
  assumed: Assumed[]
  /** Only the name of a weekday was said. */
  weekday?: number
  /** Only the day of the month was said. */
  dayOfMonth?: number
  /** Only two days of a month were said, from one to the other. */
  daysOfMonth?: Days
  /** So many weeks from now. */
  weeks?: number
  /** A day that has a name of its own. */
  holiday?: string
  /** How many days ago that holiday was last. */
  sincePassed?: number
  /** A day and a month without a year. */
  yearless?: { month: number; day: number }
  /** Another reading of the same figures as a time. */
  orTime?: Clock
  /** The night that ends on this day. */
  nightBefore?: boolean
  /** A weekday of a week that was named. */
  ofWeek?: boolean
  /** The end of something: before it is still within it. */
  isEnd?: boolean
  /** The end of this month or year, which is that of another one behind a day of it. */
  isEndOfThis?: boolean
  /** When it begins nobody can tell: only what is before its end is clear. */
  isVague?: boolean
  relative?: boolean
  /** Only `the weekend` was said. */
  isWeekend?: boolean
  part?: { part: Part; edge?: 'early' | 'late' }
}

/** The moment and place of speaking. */
export type Speaking = {
  today: number
  minutes: number
  locale: Locale
  zone: string
  businessHours?: { from: number; to: number }
}
