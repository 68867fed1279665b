import type { Atom, Clock, DateAtom, Days, Part, Span } from './atom.ts'
import { STILL_PAST } from './calendar.ts'
import { civilOf, dayOf, isDate, mondayOf, weekdayOf } from './civil.ts'
import { holidayIn } from './holidays.ts'

/** What is said about one point or stretch of time, put together from the atoms beside each other. */
export type Moment = {
  first: number
  end: number
  date?: DateAtom
  time?: { from: Clock; to?: Clock; weak?: boolean; loose?: boolean; bare?: boolean }
  part?: { part: Part; edge?: 'early' | 'late'; weak?: boolean; isWhole?: boolean }
  /** Of the night of a weekday: `lørdag natt`, which some begin and others end on that day. */
  isNightOf?: boolean
  isMidnight?: boolean
  instant?: { day: number; minutes: number }
  span?: Span
  repeat?: string
  /** The weekday that is repeated, when it is one: beside a week only that one is meant. */
  repeatWeekday?: number
  until?: Moment
  bound?: 'before' | 'after' | 'by' | 'from'
  /** So much before or after the date; `week` is the whole week beside it. */
  shift?: { unit: 'day' | 'week'; by: number } | { span: Span; by: 1 | -1 }
  isBad?: boolean
  /** It was said that this is not meant. */
  isDenied?: boolean
  /** To this it is moved. */
  isTarget?: boolean
  /** It tells of what has been (`since Monday`). */
  isPast?: boolean
}

/** A moment of one atom. */
export function momentOf(atom: Atom, first: number, end: number): Moment {
  const place = { first, end }
  if (atom.kind === 'date') return { ...place, date: atom, ...(atom.part ? { part: atom.part } : {}) }
  if (atom.kind === 'time') return { ...place, time: atom }
  if (atom.kind === 'part') return { ...place, part: atom }
  if (atom.kind === 'midnight') return { ...place, isMidnight: true }
  if (atom.kind === 'instant') return { ...place, instant: { day: atom.day, minutes: atom.minutes } }
  if (atom.kind === 'span') return { ...place, span: atom.span }
  return atom.kind === 'repeat'
    ? { ...place, repeat: atom.rule, repeatWeekday: atom.weekday }
    : { ...place, isBad: true }
}

/** Two neighbours as one moment; undefined when they are two. A contradiction gives a bad one. */
export function merged(one: Moment, other: Moment): Moment | undefined {
  const place = { first: Math.min(one.first, other.first), end: Math.max(one.end, other.end) }
  if (one.isBad || other.isBad) return { ...place, isBad: true }
  const instant = instantOn(one, other) ?? instantOn(other, one)
  if (instant) return { ...instant, ...place }
  if (one.span || other.span || one.until || other.until || one.instant || other.instant) return undefined
  if (one.bound && other.bound) return dayAndHour(one, other)
  if (isNarrowed(one, other) || isNarrowed(other, one)) return { ...place, isBad: true }
  if (one.shift || other.shift)
    return (
      shiftedAt(one, other) ??
      shiftedAt(other, one) ??
      weekdayBeside(one, other, place) ??
      weekdayBeside(other, one, place)
    )
  if (isSofter(one, other) || isSofter(other, one) || isWithinBound(one, other)) return undefined
  const [left, right] = withoutDoubt(one, other)
  if (isTimed(left) && isTimed(right)) return undefined
  if ((left.time?.bare && !right.part) || (right.time?.bare && !left.part)) return undefined
  if (left.part && right.part && left.part.part !== right.part.part) return undefined
  const inWeek = weekdayOfWeek(left, right) ?? weekdayOfWeek(right, left)
  if (inWeek) return { ...left, ...defined(right), ...place, date: inWeek, repeat: undefined }
  if ((left.repeat && (right.repeat || right.date)) || (right.repeat && left.date)) return undefined
  const date = left.date && right.date ? sameDate(left.date, right.date) : (left.date ?? right.date)
  if (date === 'two') return undefined
  if (date === 'contradiction') return { ...place, isBad: true }
  return {
    ...left,
    ...defined(right),
    ...place,
    date,
    ...(isNightOf(left, right) ? { isNightOf: true } : {}),
  }
}

/** `Samstagnacht um eins`, unlike `Samstag um eins in der Nacht`: the night is said of the day. */
function isNightOf({ date, time, first }: Moment, { part, date: other, ...night }: Moment): boolean {
  return (
    date?.weekday !== undefined &&
    !time &&
    !other &&
    part?.part === 'night' &&
    !night.time &&
    first <= night.first
  )
}

/** Norwegian `senest onsdag før klokka 12`: the hour of that day; behind a comma it may be that of any day. */
function dayAndHour(one: Moment, other: Moment): Moment | undefined {
  const isDay = one.bound === 'by' && one.date && !one.time && !one.part && !one.until && !one.shift
  const isHour = other.time && !other.date && (other.bound === 'before' || other.bound === 'by')
  return isDay && isHour && other.first === one.end ? { ...one, time: other.time, end: other.end } : undefined
}

/** `before the weekend, we leave on Saturday`: the bound is not that Saturday. */
function isWithinBound(one: Moment, other: Moment): boolean {
  const isStretch = ({ date }: Moment) => date?.options.some(({ from, to }) => to > from) === true
  const isOf = (bound: Moment, day: Moment) =>
    bound.bound !== undefined && isStretch(bound) && day.date !== undefined
  return isOf(one, other) || isOf(other, one)
}

/** `before Friday, preferably in the afternoon`: of which day, the bound does not say. */
function isSofter(one: Moment, other: Moment): boolean {
  return (
    one.bound !== undefined &&
    one.date !== undefined &&
    !one.time &&
    !other.date &&
    !other.time &&
    other.part !== undefined
  )
}

/** `early March, but before the 8th`: a stretch with an end of its own is no open one. */
function isNarrowed({ date: days, bound }: Moment, { date, bound: edge, time }: Moment): boolean {
  const [stretch, more] = days?.options ?? []
  const [day, other] = date?.options ?? []
  if (!stretch || more || !day || other || bound || !edge || time || date?.weekday !== undefined) return false
  const isInner = stretch.from < day.from && day.to < stretch.to
  return isInner && stretch.to - stretch.from < 27
}

/** Finnish `joulua edeltävänä päivänä klo 15`: the hour of that day. */
function shiftedAt(one: Moment, other: Moment): Moment | undefined {
  const isHour = (other.time ?? other.part) && !other.date && !other.bound && !other.shift && !other.repeat
  if (!one.shift || one.time || one.part || one.bound || one.until || !isHour) return undefined
  const place = { first: Math.min(one.first, other.first), end: Math.max(one.end, other.end) }
  return { ...one, ...defined(other), ...place }
}

/** `Thursday in the week after Easter`: the one of that week. */
function weekdayBeside(one: Moment, other: Moment, place: Pick<Moment, 'first' | 'end'>): Moment | undefined {
  const [only, more] = one.date?.options ?? []
  const weekday = other.date?.weekday ?? other.repeatWeekday
  const isPlain = !one.time && !one.part && !one.bound && !other.bound && !other.shift
  if (!one.shift || 'span' in one.shift || one.shift.unit !== 'week') return undefined
  if (!isPlain || weekday === undefined || !only || more) return undefined
  if (one.shift.by > 0 && (one.date?.sincePassed ?? STILL_PAST + 1) <= STILL_PAST)
    return { ...place, isBad: true }
  const day = mondayOf(only.from) + one.shift.by * 7 + weekday - 1
  const date: DateAtom = { kind: 'date', options: [{ from: day, to: day }], assumed: one.date?.assumed ?? [] }
  return { ...other, ...place, date, repeat: undefined, repeatWeekday: undefined }
}

/** `today, in two hours`: the day in which that point of time lies adds nothing. */
function instantOn(one: Moment, other: Moment): Moment | undefined {
  const days = other.date?.options
  if (!one.instant || !days || other.time || other.part || other.until || other.bound || other.shift)
    return undefined
  const { day } = one.instant
  return days.length === 1 && days[0] && days[0].from <= day && day <= days[0].to ? one : undefined
}

/** `next week on Wednesdays` names one Wednesday. */
function weekdayOfWeek(one: Moment, other: Moment): DateAtom | undefined {
  if (one.repeatWeekday === undefined || !other.date || other.date.weekday !== undefined) return undefined
  const date = onWeekday(other.date, one.repeatWeekday, other.date)
  return date === 'contradiction' ? undefined : date
}

function defined(moment: Moment): Partial<Moment> {
  return Object.fromEntries(Object.entries(moment).filter(([, value]) => value !== undefined))
}

/** `10.12` is a time beside another date and a date beside another time. */
function withoutDoubt(one: Moment, other: Moment): [Moment, Moment] {
  return [loosened(decided(one, other), other), loosened(decided(other, one), one)]
}

/** A bare number before a part of the day gives way to a clock: `a table for 2 tonight at 8`. */
function loosened(moment: Moment, beside: Moment): Moment {
  return moment.time?.loose && beside.time && !beside.time.loose ? { ...moment, time: undefined } : moment
}

function isTimed(moment: Moment): boolean {
  return moment.time !== undefined || moment.isMidnight === true
}

function decided(moment: Moment, beside: Moment): Moment {
  const date = moment.date
  if (!date?.orTime) return moment
  if (beside.date && !beside.date.orTime) return { ...moment, date: undefined, time: { from: date.orTime } }
  return beside.time || beside.part ? { ...moment, date: { ...date, orTime: undefined } } : moment
}

/** The date that both name: a weekday with its week or its date, a day within a stretch. */
function sameDate(one: DateAtom, other: DateAtom): DateAtom | 'two' | 'contradiction' {
  if (isBare(one) && isBare(other)) return one.weekday === other.weekday ? one : 'two'
  if (isBare(one)) return onWeekday(other, one.weekday ?? 0, one)
  if (isBare(other)) return onWeekday(one, other.weekday ?? 0, other)
  const dated = inYear(one, other) ?? inYear(other, one)
  if (dated) return dated
  const named =
    ofThatYear(one, other) ?? ofThatYear(other, one) ?? ofThatMonth(one, other) ?? ofThatMonth(other, one)
  if (named) return named
  const both = one.options.flatMap((days) => other.options.flatMap((others) => inner(days, others)))
  const weekend = atWeekend(one, other) ?? atWeekend(other, one) ?? inWeeks(one, other) ?? inWeeks(other, one)
  if (both.length === 0 && weekend) return weekend
  if (both.length === 0) return one.relative || other.relative ? 'contradiction' : 'two'
  return { kind: 'date', options: both, assumed: [] }
}

/** `6 May 2027, Ascension Day`: a holiday is looked up in the year of its date. */
function ofThatYear(one: DateAtom, other: DateAtom): DateAtom | undefined {
  const only = other.options[0]
  if (!one.holiday || !only || other.options.length > 1) return undefined
  const days = holidayIn(one.holiday, civilOf(only.from).year)
  return days && days.from <= only.from && only.to <= days.to ? other : undefined
}

/** `in May, more exactly on the 22nd`: the month says which 22nd. */
function ofThatMonth(
  { dayOfMonth, daysOfMonth, options: own }: DateAtom,
  { options }: DateAtom,
): DateAtom | undefined {
  const [month, more] = options
  const days = dayOfMonth === undefined ? daysOfMonth : { from: dayOfMonth, to: dayOfMonth }
  if (!days || !month || more) return undefined
  const { year, month: number, day } = civilOf(month.from)
  const isMonth = day === 1 && month.to - month.from >= 27 && month.to - month.from <= 30
  if (!isMonth || !isDate(year, number, days.from) || !isDate(year, number, days.to)) return undefined
  const found = { from: dayOf(year, number, days.from), to: dayOf(year, number, days.to) }
  // What has passed of this month is not the next one of that number.
  if (found.from < (own[0]?.from ?? found.from)) return undefined
  return { kind: 'date', options: [found], assumed: [] }
}

/** `in two weeks on Thursday the 11th`: the date says which day of that week. */
function inWeeks({ weeks, options: [from] }: DateAtom, other: DateAtom): DateAtom | undefined {
  const [only, more] = other.options
  if (!weeks || weeks < 0 || !from || !only || more || only.from !== only.to || other.relative)
    return undefined
  return mondayOf(only.from) === mondayOf(from.from) ? other : undefined
}

/** `the weekend, 12–13 December`: the days say which one. */
function atWeekend(one: DateAtom, other: DateAtom): DateAtom | undefined {
  const [days, more] = other.options
  if (!one.isWeekend || !days || more || days.to - days.from > 4) return undefined
  const weekend = one.options[0]
  // `over the weekend, Friday to Monday`
  if (weekend && days.from <= weekend.from && weekend.to <= days.to) return other
  // `Independence Day weekend`, where that is a Sunday: not the one day.
  if (days.to - days.from > 2 || (other.holiday !== undefined && days.from === days.to)) return undefined
  return weekdayOf(days.from) >= 5 && weekdayOf(days.to) >= 5 ? other : undefined
}

/** `24 December next year`: the year that was said replaces the nearest one. */
function inYear(one: DateAtom, other: DateAtom): DateAtom | undefined {
  const only = other.options[0]
  if (!one.yearless || !only || other.options.length > 1 || only.to - only.from < 364) return undefined
  const { month, day } = one.yearless
  const { year } = civilOf(only.from)
  if (!isDate(year, month, day)) return undefined
  const found = dayOf(year, month, day)
  return { kind: 'date', options: [{ from: found, to: found }], assumed: [] }
}

function isBare(date: DateAtom): boolean {
  return date.weekday !== undefined
}

function inner(one: Days, other: Days): Days[] {
  if (one.from >= other.from && one.to <= other.to) return [one]
  return other.from >= one.from && other.to <= one.to ? [other] : []
}

function onWeekday(date: DateAtom, weekday: number, bare: DateAtom): DateAtom | 'contradiction' {
  if (date.weeks !== undefined && date.weeks > 0) return weeksFromNow(date, bare)
  const options = date.options.flatMap(({ from, to }) => {
    if (to - from > 6) return []
    const day = from + ((weekday - weekdayOf(from) + 7) % 7)
    return day <= to ? [{ from: day, to: day }] : []
  })
  const ofWeek = date.options.some(({ from, to }) => to > from)
  return options.length > 0 ? { kind: 'date', options, assumed: date.assumed, ofWeek } : 'contradiction'
}

/** `Friday in two weeks`: two weeks after the coming Friday, or the Friday of that week. */
function weeksFromNow(date: DateAtom, bare: DateAtom): DateAtom {
  const weeks = date.weeks ?? 1
  const next = bare.options[0]?.from ?? 0
  const isToday = next - 7 + weeks * 7 === date.options[0]?.from
  const coming = next + (isToday ? weeks - 1 : weeks) * 7
  const ofWeek = mondayOf(date.options[0]?.from ?? 0) + (bare.weekday ?? 1) - 1
  const days = weeks === 1 ? [coming] : [...new Set([coming, ofWeek])]
  return { kind: 'date', options: days.map((day) => ({ from: day, to: day })), assumed: [] }
}
