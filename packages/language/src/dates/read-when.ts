import { type Language, type Locale, languageOf } from '../locale.ts'
import type { Assumed, Span, Speaking } from './atom.ts'
import { atSupper, withBackground } from './background.ts'
import { localTime } from './civil.ts'
import { momentsOf } from './combine.ts'
import { isLeftOver } from './left-over.ts'
import { type Mark, marksOf } from './lex.ts'
import { senseOf } from './match.ts'
import { type Moment, merged } from './moment.ts'
import { withPast } from './past.ts'
import { readAtoms } from './read-atoms.ts'
import { withTime } from './repeat.ts'
import { valuesOf } from './resolve.ts'
import { withSpans } from './spans.ts'
import { isBeforeClause, isContradicted, isUnread } from './unread.ts'
import { withUntold } from './untold.ts'
import type { WordList } from './word-list.ts'
import { da } from './words/da.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { nb } from './words/nb.ts'
import { sv } from './words/sv.ts'

/** Where and when something is said. */
export type WhenOptions = {
  locale: Locale
  /** An ISO instant (`2026-11-21T09:00:00Z`), or a local date or date-time (`2026-11-21T10:00`). */
  reference: string
  /** IANA name of the zone whose wall time is meant. */
  zone: string
  /** `08:00` to `17:00`: decides `half past two` when only one reading lies within. */
  businessHours?: { from: string; to: string }
}

/** What a text says about time. */
export type When = {
  /** `ambiguous`: time was named, but only the writer can tell which; `none`: no time was named. */
  kind: 'date' | 'datetime' | 'range' | 'duration' | 'repetition' | 'ambiguous' | 'none'
  /** A local date, date-time, `from/to`, ISO 8601 duration or recurrence rule; null when it must be asked for. */
  value: string | null
  /** What was read, as it stands in the text. */
  said: { text: string; start: number; end: number } | null
  /** What was taken for granted. */
  assumed: Assumed[]
  /** All readings; one when it is clear, none when it is impossible or not understood. */
  readings: string[]
}

const lists: Record<Language, WordList> = { nb, sv, da, fi, de, en }
/** So much of a text is read: who names a time does not need more, and cost must stay bounded. */
const ENOUGH = 4000
const MOST_MOMENTS = 60
const nothing: When = { kind: 'none', value: null, said: null, assumed: [], readings: [] }

/**
 * Reads when something is to be, from one message: one date, time, range, duration or repetition, in local wall time.
 * What is ambiguous comes back with its readings and no value; what is not understood is not guessed.
 * The conventions are in `CONVENTIONS.md`. @throws RangeError on a reference that is no ISO time, or an unknown zone
 */
export function readWhen(text: string, options: WhenOptions): When {
  const speaking = speakingOf(options)
  const { marks, all, moments } = momentsIn(text, speaking)
  if (moments.length === 0) return nothing
  if (moments.length > MOST_MOMENTS) return { ...nothing, kind: 'ambiguous' }
  const said = saidOf(text, marks, moments)
  if (moments.some((moment) => moment.isBad || isLeftOver(moment, all, marks)))
    return { ...nothing, kind: 'ambiguous', said }
  if (
    isUnread(all, marks) ||
    isBeforeClause(all, marks) ||
    isContradicted(all, marks, speaking.today) ||
    moments.some((moment) => isPierced(moment, all))
  )
    return { ...nothing, kind: 'ambiguous', said }
  return { ...together(moments, marks, speaking), said }
}

/** Every date, time, range, duration and repetition of a text by itself, in order. */
export function readDates(text: string, options: WhenOptions): When[] {
  const speaking = speakingOf(options)
  const { marks, all, moments } = momentsIn(text, speaking)
  return moments.slice(0, MOST_MOMENTS).map((moment) => ({
    ...(moment.isBad || isLeftOver(moment, all, marks)
      ? { ...nothing, kind: 'ambiguous' as const }
      : together([moment], marks, speaking)),
    said: saidOf(text, marks, [moment]),
  }))
}

/** All that a text says about time, and of that what counts: not what was denied. */
function momentsIn(text: string, speaking: Speaking): { marks: Mark[]; all: Moment[]; moments: Moment[] } {
  const read = text.slice(0, ENOUGH)
  const known = marksOf(read, lists[languageOf(speaking.locale)], speaking.locale)
  const marks = withPast(withUntold(withSpans(known), read, speaking.locale), read, speaking.locale)
  const found = withBackground(momentsOf(marks, readAtoms(marks, speaking)), marks, speaking)
  const isDated = found.some((moment) => moment.date && !moment.isDenied)
  const all = found.filter(
    (moment) =>
      moment.isDenied || counts(moment, marks) || (isDated && (moment.bound || standsAlone(moment, marks))),
  )
  return { marks, all, moments: all.filter((moment) => !moment.isDenied) }
}

/** `next week, but not on Friday`: what is left is no single stretch. */
function isPierced({ date }: Moment, all: readonly Moment[]): boolean {
  const days = date?.options[0]
  if (!date && all.some((other) => other.isDenied && !other.isPast && other.date?.weekday !== undefined))
    return true
  if (!days || days.from === days.to) return false
  return all.some(({ isDenied, isPast, date: denied }) => {
    const day = denied?.options[0]?.from
    const isWithin = day !== undefined && days.from <= day && day <= days.to
    return isDenied === true && !isPast && (isWithin || denied?.weekday !== undefined)
  })
}

function speakingOf({ locale, reference, zone, businessHours }: WhenOptions): Speaking {
  const { day, minutes } = localTime(reference, zone)
  const hours = businessHours && { from: minutesOf(businessHours.from), to: minutesOf(businessHours.to) }
  return { today: day, minutes, locale, zone, ...(hours ? { businessHours: hours } : {}) }
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}

/** Bare figures (`10–12`, `1430`) are a time beside a day, or when nothing else is said. */
function counts(moment: Moment, marks: readonly Mark[]): boolean {
  if (moment.part?.weak && !moment.date && !moment.time && !moment.bound) return false
  if (!moment.time?.weak || moment.date || moment.part || moment.repeat) return true
  if (moment.time.bare) return false
  return marks.every((mark, at) => (at >= moment.first && at < moment.end) || mark.kind !== 'word')
}

/** `Monday, six of us, 12.30`: a clock between commas is a time when a day was named. */
function standsAlone({ time, first, end }: Moment, marks: readonly Mark[]): boolean {
  const isEdge = (mark: Mark | undefined) =>
    !mark || mark.kind === 'stop' || senseOf(mark, 'fill')?.value === 'sign'
  return time?.bare !== true && isEdge(marks[first - 1]) && isEdge(marks[end])
}

function saidOf(text: string, marks: readonly Mark[], moments: readonly Moment[]): When['said'] {
  const start = marks[Math.min(...moments.map((moment) => moment.first))]?.start ?? 0
  const end = marks[Math.max(...moments.map((moment) => moment.end)) - 1]?.end ?? start
  return { text: text.slice(start, end), start, end }
}

/** The one thing that all moments of a message say. */
function together(moments: readonly Moment[], marks: readonly Mark[], speaking: Speaking): When {
  const spans = moments.filter((moment) => moment.span && !moment.date && !moment.time)
  const others = moments.filter((moment) => !spans.includes(moment))
  const repeats = others.filter((moment) => moment.repeat)
  if (repeats.length > 0 && !isWholeStretch(repeats, others)) return repetition(repeats, others)
  if (repeats.length > 0)
    return together(
      moments.filter((moment) => !moment.repeat),
      marks,
      speaking,
    )
  if (others.length === 0) return durations(spans)
  const joined = joinedApart(others, marks).map((moment) => atSupper(moment, marks))
  return joined.length === 1 && joined[0] ? one(joined[0], spans, speaking, marks) : several(joined, speaking)
}

/** A day here and a time there belong together, and so do two names of one day. */
function joinedApart(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const joined: Moment[] = []
  for (const moment of moments) {
    const at = joined.findIndex(
      (one) => !isChoice(one, moment, marks) && !isDistant(one, moment) && isWhole(merged(one, moment)),
    )
    const one = joined[at]
    const both = one && merged(one, moment)
    if (both) joined[at] = both
    else joined.push(moment)
  }
  return joined
}

/** `bring it on Friday and collect it in a week`: two days; only side by side is it the Friday of that week. */
function isDistant({ date: one }: Moment, { date: other }: Moment): boolean {
  return (
    (one?.weekday !== undefined && other?.weeks !== undefined) ||
    (one?.weeks !== undefined && other?.weekday !== undefined)
  )
}

/** `Friday or next week` leaves a choice. */
function isChoice(one: Moment, other: Moment, marks: readonly Mark[]): boolean {
  return marks.slice(one.end, other.first).some((mark) => senseOf(mark, 'or'))
}

function isWhole(moment: Moment | undefined): boolean {
  return moment !== undefined && !moment.isBad
}

/** `in week 50, every day`: the stretch says it all. */
function isWholeStretch(repeats: readonly Moment[], others: readonly Moment[]): boolean {
  const days = others.find((moment) => moment.date)?.date?.options
  return (
    repeats.every((moment) => moment.repeat === 'FREQ=DAILY') &&
    days?.length === 1 &&
    days[0]?.from !== days[0]?.to
  )
}

function repetition(repeats: readonly Moment[], others: readonly Moment[]): When {
  const rules = [...new Set(repeats.map((moment) => withTime(moment, others)))]
  const [value] = rules
  const isMixed = others.some((moment) => !moment.repeat && (moment.date || moment.isBad))
  if (rules.length !== 1 || value === undefined || isMixed)
    return { ...nothing, kind: 'ambiguous', readings: rules.flatMap((each) => each ?? []) }
  return { ...nothing, kind: 'repetition', value, readings: [value] }
}

function durations(spans: readonly Moment[]): When {
  const values = [...new Set(spans.flatMap(({ span }) => (span ? [writeSpan(span)] : [])))]
  const [value = null] = values
  return values.length === 1
    ? { ...nothing, kind: 'duration', value, readings: values }
    : { ...nothing, kind: 'ambiguous', readings: values }
}

/** `PT2H`, `P3D` */
function writeSpan({ amount, unit }: Span): string {
  const isTime = unit === 'hour' || unit === 'minute'
  return `P${isTime ? 'T' : ''}${amount}${unit[0]?.toUpperCase()}`
}

function one(moment: Moment, spans: readonly Moment[], speaking: Speaking, marks: readonly Mark[]): When {
  if (spans.some((each) => isBefore(each, moment) || isShortBefore(each, moment)))
    return { ...nothing, kind: 'ambiguous' }
  if (spans.some((each) => isAdded(each, moment, marks))) return { ...nothing, kind: 'ambiguous' }
  const span = spans.find((each) => isBeside(each, moment, marks))?.span
  const whole = withSpan(moment, span)
  if (span && whole === moment && !['hour', 'minute'].includes(span.unit))
    return { ...nothing, kind: 'ambiguous' }
  const { kind, readings, assumed } = valuesOf(whole, speaking)
  const [value] = readings
  return readings.length === 1 && value !== undefined
    ? { ...nothing, kind, value, assumed, readings }
    : { ...nothing, kind: 'ambiguous', readings }
}

/** `two days next week`: which two? A day of it leaves the week as it is. */
function isBefore({ span, end }: Moment, moment: Moment): boolean {
  const isLong =
    span && !['hour', 'minute'].includes(span.unit) && !(span.unit === 'day' && span.amount === 1)
  return isLong === true && moment.bound !== 'from' && moment.first >= end && moment.first - end <= 1
}

/** `an hour before noon` is neither noon nor a bound. */
function isShortBefore({ span, end }: Moment, { bound, first }: Moment): boolean {
  return span !== undefined && (bound === 'before' || bound === 'after') && first === end
}

/** `from ten o'clock and three hours on` */
function isAdded({ first }: Moment, { end, bound }: Moment, marks: readonly Mark[]): boolean {
  return bound === 'from' && first === end + 1 && senseOf(marks[end], 'and') !== undefined
}

/** Right behind, or in front of a beginning: `for three days from Monday`. */
function isBeside(span: Moment, moment: Moment, marks: readonly Mark[]): boolean {
  const behind = span.first - moment.end
  const isKnown = marks
    .slice(moment.end, span.first)
    .every((mark) => !senseOf(mark, 'but') && (senseOf(mark, 'fill') ?? senseOf(mark, 'for')))
  const isWithin = span.first > moment.first && span.end < moment.end
  return (
    isWithin ||
    (behind >= 0 && behind <= 2 && isKnown) ||
    (moment.bound === 'from' && moment.first >= span.end && moment.first - span.end <= 1)
  )
}

/** `at ten for two hours` ends at twelve; `from Monday for two weeks` ends on a Sunday. */
function withSpan(moment: Moment, span: Span | undefined): Moment {
  if (!span) return moment
  const minutes = span.unit === 'hour' ? span.amount * 60 : span.unit === 'minute' ? span.amount : 0
  const { time } = moment
  if (minutes > 0 && time && !time.to && (!moment.bound || moment.bound === 'from')) {
    const end = time.from.minutes + minutes
    return { ...moment, bound: undefined, time: { from: time.from, to: { minutes: end % 720, open: true } } }
  }
  return minutes === 0 && moment.bound === 'from' ? { ...moment, span } : moment
}

function several(moments: readonly Moment[], speaking: Speaking): When {
  const all = moments.map((moment) => valuesOf(moment, speaking))
  const readings = [...new Set(all.flatMap((each) => each.readings))]
  const [first] = all
  const isOne = readings.length === 1 && first && all.every((each) => each.readings.length === 1)
  return isOne
    ? { ...nothing, kind: first.kind, value: readings[0] ?? null, assumed: first.assumed, readings }
    : { ...nothing, kind: 'ambiguous', readings }
}
