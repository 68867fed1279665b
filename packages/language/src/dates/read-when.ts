import { type Language, languageOf } from '../locale.ts'
import { hasAlternative } from './alternatives.ts'
import { isAskedWhen } from './asked-when.ts'
import type { Speaking } from './atom.ts'
import { withBackground } from './background.ts'
import { withDeniedMonth } from './beside-denied.ts'
import { localTime } from './civil.ts'
import { momentsOf } from './combine.ts'
import { withoutHabit } from './habit.ts'
import { withLateness } from './late.ts'
import { isLeftOver } from './left-over.ts'
import { type Mark, marksOf } from './lex.ts'
import { senseOf } from './match.ts'
import { withoutModelYear } from './model-year.ts'
import type { Moment } from './moment.ts'
import { withPast } from './past.ts'
import { readAtoms } from './read-atoms.ts'
import { withSpans } from './spans.ts'
import { together } from './together.ts'
import { isBeforeClause, isContradicted, isUnread } from './unread.ts'
import { withUntold } from './untold.ts'
import type { When, WhenOptions } from './when.ts'
import type { WordList } from './word-list.ts'
import { da } from './words/da.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { nb } from './words/nb.ts'
import { sv } from './words/sv.ts'

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
    hasAlternative(all, marks) ||
    isBeforeClause(all, marks) ||
    isAskedWhen(moments, marks, text, speaking) ||
    isContradicted(all, marks, speaking.today) ||
    moments.some((moment) => isRefusedToo(moment, all)) ||
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
  const dated = withoutModelYear(known, speaking.today)
  const spanned = withLateness(withSpans(dated, read), read)
  const marks = withPast(withUntold(spanned, read, speaking.locale), read, speaking.locale)
  const named = withoutHabit(momentsOf(marks, readAtoms(marks, speaking)), marks)
  const told = withBackground(named, marks, speaking)
  const found = withDeniedMonth(told, speaking)
  const isDated = found.some((moment) => moment.date && !moment.isDenied)
  const all = found
    .filter((moment) => !(isDated && moment.isBad && marks.slice(moment.first, moment.end).every(isVague)))
    .filter(
      (moment) =>
        moment.isDenied ||
        counts(moment, marks) ||
        (isDated &&
          (moment.bound || isUsual(moment, marks) || standsAlone(moment, marks) || isSubject(moment, marks))),
    )
  return { marks, all, moments: all.filter((moment) => !moment.isDenied) }
}

/** `next week, but not on Friday`: what is left is no single stretch. */
function isPierced({ date, time, part, bound: side, first }: Moment, all: readonly Moment[]): boolean {
  const bound = time || part ? undefined : side
  const days = date?.options[0]
  const isDated = all.some((other) => !other.isDenied && other.date)
  if (
    !date &&
    !isDated &&
    all.some((other) => other.isDenied && !other.isPast && other.date?.weekday !== undefined)
  )
    return true
  // `any time on Wednesday except between 12 and 1`
  const isHours = all.some(
    (other) =>
      other.isDenied &&
      !other.isPast &&
      other.time &&
      !other.time.bare &&
      !other.date &&
      // Norwegian `noe annet enn kl 9 på torsdag`
      (other.time.to || (other.end <= first && first - other.end <= 1)),
  )
  if (date && !time && isHours) return true
  if (!days || (days.from === days.to && !bound)) return false
  const from = bound === 'before' || bound === 'by' ? Number.NEGATIVE_INFINITY : days.from
  const to = bound === 'after' || bound === 'from' ? Number.POSITIVE_INFINITY : days.to
  return all.some(({ isDenied, isPast, date: denied, repeatWeekday }) => {
    // `no Fridays in June`
    if (isDenied && repeatWeekday !== undefined) return true
    const day = denied?.options[0]?.from
    const isWithin = day !== undefined && from <= day && day <= to
    return isDenied === true && !isPast && (isWithin || (!bound && denied?.weekday !== undefined))
  })
}

/** `on Monday, not now on Monday but …`: the same day is named, and refused. */
function isRefusedToo({ date, time, part }: Moment, all: readonly Moment[]): boolean {
  const day = date?.weekday === undefined || time || part ? undefined : date.options[0]?.from
  return all.some(
    (other) =>
      other.isDenied === true &&
      !other.isPast &&
      !other.time &&
      !other.part &&
      other.date?.options[0]?.from === day &&
      day !== undefined,
  )
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
  if (isUsual(moment, marks)) return false
  if (moment.part?.weak && !moment.date && !moment.time && !moment.bound) return false
  if (!moment.time?.weak || moment.date || moment.part || moment.repeat) return true
  // `ring me after ten`
  if (moment.time.bare && moment.bound && isDaytime(moment.time.from.minutes)) return true
  if (moment.time.bare) return false
  return marks.every((mark, at) => (at >= moment.first && at < moment.end) || mark.kind !== 'word')
}

/** Hours on the dial that are read without a part of the day: from seven to a quarter to one. */
function isDaytime(minutes: number): boolean {
  return minutes >= 420 || minutes < 60
}

/** `mornings are best`, `abends ginge es`: on any day, and not today. */
function isUsual({ date, time, part, first, end }: Moment, marks: readonly Mark[]): boolean {
  if (!part || date || time) return false
  return marks
    .slice(first, end)
    .some((mark) => senseOf(mark, 'usual') ?? senseOf(mark, 'plural')?.value === 'part')
}

/** `Monday, six of us, 12.30`: a clock between commas is a time when a day was named. */
function standsAlone({ time, first, end }: Moment, marks: readonly Mark[]): boolean {
  const isEdge = (mark: Mark | undefined) =>
    !mark || mark.kind === 'stop' || senseOf(mark, 'fill')?.value === 'sign'
  const isClosed = isEdge(marks[end]) || senseOf(marks[end], 'ifclause') !== undefined
  return time?.bare !== true && isEdge(marks[first - 1]) && isClosed
}

/** `9-10 is best for me on Tuesday`: hours about which something is said. */
function isSubject({ time, first, end }: Moment, marks: readonly Mark[]): boolean {
  const isFirst = first === 0 || marks[first - 1]?.kind === 'stop'
  return isFirst && time?.to !== undefined && senseOf(marks[end], 'goes') !== undefined
}

function saidOf(text: string, marks: readonly Mark[], moments: readonly Moment[]): When['said'] {
  const start = marks[Math.min(...moments.map((moment) => moment.first))]?.start ?? 0
  const end = marks[Math.max(...moments.map((moment) => moment.end)) - 1]?.end ?? start
  return { text: text.slice(start, end), start, end }
}

/** `as soon as possible, tomorrow if you can`: the day says it. */
function isVague(mark: Mark): boolean {
  return senseOf(mark, 'vague') !== undefined
}
