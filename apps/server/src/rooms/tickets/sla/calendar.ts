import { Temporal } from 'temporal-polyfill'

/** When a business is open, and so when its time counts. */
export interface Calendar {
  timeZone: string
  /** By weekday, 1 (Monday) to 7; local wall times `HH:MM`. None at all: time always counts. */
  hours: readonly { weekday: number; from: string; to: string }[]
  /** Whether the business is closed all of a local day, such as `2026-12-25`. */
  isClosedOn(day: string): boolean
}

interface Span {
  from: number
  to: number
}

const MAX_DAYS = 3660

/**
 * The moment at which so much open time has passed since `startMs`.
 * It lies at the end of the last open time that was needed, never at the opening after it.
 * @param startMs milliseconds since 1970, as `Date.getTime` gives them
 * @param leftMs open time in milliseconds; 0 gives the start itself, less than 0 the moment so much open time before it
 * @returns null where the business does not open that much within ten years
 */
export function addOpenTime(calendar: Calendar, startMs: number, leftMs: number): number | null {
  if (calendar.hours.length === 0 || leftMs === 0) return startMs + leftMs
  if (leftMs < 0) return takeOpenTime(calendar, startMs, -leftMs)
  let left = leftMs
  for (const span of spansFrom(calendar, startMs)) {
    const from = Math.max(span.from, startMs)
    if (span.to - from >= left) return from + left
    left -= Math.max(0, span.to - from)
  }
  return null
}

function takeOpenTime(calendar: Calendar, startMs: number, backMs: number): number | null {
  let left = backMs
  for (const span of spansBack(calendar, startMs)) {
    const to = Math.min(span.to, startMs)
    if (to - span.from > left) return to - left
    left -= Math.max(0, to - span.from)
  }
  return null
}

/**
 * How much open time lies between two moments; 0 where the second is not after the first.
 * `addOpenTime(calendar, from, openTimeBetween(calendar, from, to))` lies at or before `to`, with no open time between.
 */
export function openTimeBetween(calendar: Calendar, fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0
  if (calendar.hours.length === 0) return toMs - fromMs
  let sum = 0
  for (const span of spansFrom(calendar, fromMs)) {
    if (span.from >= toMs) break
    sum += Math.max(0, Math.min(span.to, toMs) - Math.max(span.from, fromMs))
  }
  return sum
}

/** The open times from a moment on, in order and without overlap. */
function* spansFrom(calendar: Calendar, startMs: number): Generator<Span> {
  let day = dayOf(calendar, startMs).subtract({ days: 1 })
  let reached = Number.NEGATIVE_INFINITY
  for (let count = 0; count < MAX_DAYS; count += 1, day = day.add({ days: 1 })) {
    for (const span of spansOf(calendar, day)) {
      // Hours that overlap, or that a jump of the clock laid over each other, count once.
      const from = Math.max(span.from, reached)
      if (span.to <= from) continue
      reached = span.to
      if (span.to > startMs) yield { from, to: span.to }
    }
  }
}

/** The open times before a moment, the last first and without overlap. */
function* spansBack(calendar: Calendar, startMs: number): Generator<Span> {
  let day = dayOf(calendar, startMs).add({ days: 1 })
  let reached = Number.POSITIVE_INFINITY
  for (let count = 0; count < MAX_DAYS; count += 1, day = day.subtract({ days: 1 })) {
    for (const span of spansOf(calendar, day).toSorted((one, other) => other.to - one.to)) {
      const to = Math.min(span.to, reached)
      if (to <= span.from) continue
      reached = span.from
      if (span.from < startMs) yield { from: span.from, to }
    }
  }
}

/** The day of a moment, there. */
export const dayOf = ({ timeZone }: Calendar, moment: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate()

/** By calendar and day: many tickets are counted over the same days, and days of a time zone take long to work out. */
const known = new WeakMap<Calendar, Map<string, Span[]>>()

function spansOf(calendar: Calendar, day: Temporal.PlainDate): Span[] {
  const ofDays = known.get(calendar) ?? new Map<string, Span[]>()
  known.set(calendar, ofDays)
  const date = day.toString()
  const spans = ofDays.get(date) ?? workOutSpans(calendar, day, date)
  ofDays.set(date, spans)
  return spans
}

function workOutSpans(
  { timeZone, hours, isClosedOn }: Calendar,
  day: Temporal.PlainDate,
  date: string,
): Span[] {
  const ofDay = hours.filter(({ weekday }) => weekday === day.dayOfWeek)
  if (ofDay.length === 0 || isClosedOn(date)) return []
  return ofDay
    .map(({ from, to }) => ({
      from: instantOf(day, from, timeZone, 'compatible'),
      to: instantOf(day, to, timeZone, 'later'),
    }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
}

/** As `isOpen` of the identity room reads wall times on the days when the clock is moved. */
function instantOf(
  day: Temporal.PlainDate,
  time: string,
  timeZone: string,
  disambiguation: 'compatible' | 'later',
): number {
  return day.toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(timeZone, { disambiguation })
    .epochMilliseconds
}
