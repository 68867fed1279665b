import type { Span, Speaking } from './atom.ts'
import { atSupper } from './background.ts'
import { weekdayOf } from './civil.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { type Moment, merged } from './moment.ts'
import { withTime } from './repeat.ts'
import { valuesOf } from './resolve.ts'
import type { When } from './when.ts'

const nothing: When = { kind: 'none', value: null, said: null, assumed: [], readings: [] }

/** The one thing that all moments of a message say. */
export function together(told: readonly Moment[], marks: readonly Mark[], speaking: Speaking): When {
  const moments = withWeekdayOfWeek(told)
  const spans = moments.filter((moment) => moment.span && !moment.date && !moment.time)
  const others = moments.filter((moment) => !spans.includes(moment))
  const repeats = others.filter((moment) => moment.repeat)
  const isNamed = isWholeStretch(repeats, others) || isOneOfThem(repeats, others)
  if (repeats.length > 0 && !isNamed) return repetition(repeats, others)
  if (repeats.length > 0)
    return together(
      moments.filter((moment) => !moment.repeat),
      marks,
      speaking,
    )
  if (others.length === 0) return durations(spans)
  const joined = joinedApart(others, marks, speaking.today).map((moment) => atSupper(moment, marks))
  return joined.length === 1 && joined[0] ? one(joined[0], spans, speaking, marks) : several(joined, speaking)
}

/** `how is week 23, anything on Wednesdays?`: the one of that week. */
function withWeekdayOfWeek(moments: readonly Moment[]): readonly Moment[] {
  const repeats = moments.filter((moment) => moment.repeat)
  const dated = moments.filter((moment) => moment.date)
  const [repeat, week] = [repeats[0], dated[0]]
  const days = week?.date?.options[0]
  if (repeats.length !== 1 || dated.length !== 1 || !repeat || !week || !days || days.to - days.from !== 6)
    return moments
  const both = merged(week, repeat)
  return both ? moments.flatMap((each) => (each === week ? [both] : each === repeat ? [] : [each])) : moments
}

/** A day here and a time there belong together, and so do two names of one day. */
function joinedApart(moments: readonly Moment[], marks: readonly Mark[], today: number): Moment[] {
  const joined: Moment[] = []
  for (const moment of moments) {
    const at = joined.findIndex(
      (one) =>
        !isChoice(one, moment, marks) &&
        !isMovedInto(one, moment, marks) &&
        !isDistant(one, moment) &&
        !isUnsure(one, moment) &&
        !isToday(one, moment, today) &&
        !isTwoDays(one, moment) &&
        !isOpposed(one, moment, marks) &&
        isWhole(merged(one, moment)),
    )
    const one = joined[at]
    const both = one && merged(one, moment)
    if (both) joined[at] = both
    else joined.push(moment)
  }
  return joined
}

/** `it's the 15th today, anything left this week?`: today is told, and the week is meant. */
function isToday({ date: one }: Moment, { date: other }: Moment, today: number): boolean {
  const [day, stretch] = [one?.options[0], other?.options[0]]
  return day?.from === today && day.to === today && stretch !== undefined && stretch.to > stretch.from
}

/** `Thursday the 25th, move it to next Thursday`: of two that were named apart the one does not decide the other. */
function isUnsure({ date: one }: Moment, { date: other }: Moment): boolean {
  const count = (date: Moment['date']) => (date && !date.orTime ? date.options.length : 1)
  return one !== undefined && other !== undefined && count(one) > 1 !== count(other) > 1
}

/** `bring it on Friday and collect it in a week`: two days; only side by side is it the Friday of that week. */
function isDistant({ date: one }: Moment, { date: other }: Moment): boolean {
  return (
    (one?.weekday !== undefined && other?.weeks !== undefined) ||
    (one?.weeks !== undefined && other?.weekday !== undefined)
  )
}

/** `due on 14.03, may I pay on the 20th?`: apart from each other the figures are no hour of the other day. */
function isTwoDays({ date: one }: Moment, { date: other }: Moment): boolean {
  return one !== undefined && other !== undefined && (one.orTime ?? other.orTime) !== undefined
}

/** `until 1 June, but we would like all of June`: the one is not within the other. */
function isOpposed(one: Moment, other: Moment, marks: readonly Mark[]): boolean {
  const isBut = marks
    .slice(one.end, other.first)
    .some((mark) => senseOf(mark, 'but') && !senseOf(mark, 'fill'))
  const isStretch = ({ date }: Moment) => date?.options.some(({ from, to }) => to - from > 20) === true
  return isBut && one.date !== undefined && other.date !== undefined && (isStretch(one) || isStretch(other))
}

/** `my appointment is on the 8th. Can I move it to next week?`: some other day, also when the 8th lies in that week. */
function isMovedInto(one: Moment, other: Moment, marks: readonly Mark[]): boolean {
  const isMove = marks
    .slice(one.end, other.first)
    .some((mark) => senseOf(mark, 'move') ?? senseOf(mark, 'shiftverb'))
  const isStretch = other.date?.options.some(({ from, to }) => to > from) === true
  return isMove && isStretch && one.date !== undefined
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
    repeats.every((moment) => moment.repeat === 'FREQ=DAILY' && !moment.time && !moment.part) &&
    days?.length === 1 &&
    days[0]?.from !== days[0]?.to
  )
}

/** `I'm free on Sundays, so the 29th works`: one of those days was named. */
function isOneOfThem(repeats: readonly Moment[], others: readonly Moment[]): boolean {
  const dated = others.filter((moment) => moment.date && !moment.repeat)
  const days = dated.length === 1 ? dated[0]?.date?.options : undefined
  const [only, more] = days ?? []
  if (!only || more || only.from !== only.to || dated[0]?.date?.weekday !== undefined) return false
  return repeats.every(({ repeatWeekday }) => repeatWeekday === weekdayOf(only.from))
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
  const values = [...new Set(spans.flatMap(({ span }) => (span && span.amount > 0 ? [writeSpan(span)] : [])))]
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
  if (spans.some((each) => isBefore(each, moment) || isShortBefore(each, moment, marks)))
    return { ...nothing, kind: 'ambiguous' }
  if (spans.some((each) => isAdded(each, moment, marks) && !isHours(each.span)))
    return { ...nothing, kind: 'ambiguous' }
  if (isMoved(spans, marks)) return { ...nothing, kind: 'ambiguous' }
  const lasting = spans.find((each) => isLasting(each, moment, marks) || isAdded(each, moment, marks))?.span
  const span = lasting ?? spans.find((each) => isBeside(each, moment, marks))?.span
  const whole = withSpan(lasting && !moment.bound ? { ...moment, bound: 'from' } : moment, span)
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
function isShortBefore({ span, end }: Moment, { bound, first }: Moment, marks: readonly Mark[]): boolean {
  const isSide = ['before', 'after', 'beforething'].some((name) => senseOf(marks[first], name))
  return span !== undefined && (bound === 'before' || bound === 'after') && first === end && isSide
}

/** `from ten o'clock and three hours on`; `from Friday and a week on` may end on a Thursday or a Friday. */
function isAdded({ first }: Moment, { end, bound }: Moment, marks: readonly Mark[]): boolean {
  return bound === 'from' && first === end + 1 && senseOf(marks[end], 'and') !== undefined
}

const isHours = (span: Span | undefined) => span !== undefined && ['hour', 'minute'].includes(span.unit)

/** `Friday's appointment must be put off a week`: neither that Friday nor a week from now. */
function isMoved(spans: readonly Moment[], marks: readonly Mark[]): boolean {
  const isMove = marks.some((mark) => senseOf(mark, 'move') ?? senseOf(mark, 'shiftverb'))
  return isMove && spans.some(({ span }) => span && !['hour', 'minute'].includes(span.unit))
}

/** Right behind, or in front of a beginning: `for three days from Monday`. */
function isBeside(span: Moment, moment: Moment, marks: readonly Mark[]): boolean {
  const behind = span.first - moment.end
  const isKnown = marks
    .slice(moment.end, span.first)
    .every((mark) => !senseOf(mark, 'but') && (senseOf(mark, 'fill') ?? senseOf(mark, 'for')))
  const isWithin = span.first > moment.first && span.end < moment.end
  const isAge = span.span && !['hour', 'minute'].includes(span.span.unit) && moment.time && behind < 0
  return (
    isWithin ||
    (behind >= 0 && behind <= 2 && isKnown) ||
    (!isAge && moment.bound === 'from' && moment.first >= span.end && moment.first - span.end <= 1)
  )
}

/**
 * `it starts on the 7th and lasts two weeks`, `begins at 8 and lasts four hours`, `from the 2nd we need it for three
 * days`; hours that something takes say only how long it may be.
 */
function isLasting({ span, first }: Moment, { end, time, bound }: Moment, marks: readonly Mark[]): boolean {
  if (span === undefined || first < end) return false
  const isLong = !['hour', 'minute'].includes(span.unit)
  const between = marks.slice(end, first)
  const isFor = bound === 'from' && [between.at(-1), marks[first]].some(isForWord) && !between.some(isStop)
  return isLong !== (time !== undefined) && (isFor || between.some((mark) => senseOf(mark, 'lasts')))
}

const isStop = ({ kind }: Mark) => kind === 'stop'
const isForWord = (mark: Mark | undefined) => senseOf(mark, 'for') !== undefined

/** `at ten for two hours` ends at twelve; `from Monday for two weeks` ends on a Sunday. */
function withSpan(moment: Moment, span: Span | undefined): Moment {
  if (!span) return moment
  const minutes = span.unit === 'hour' ? span.amount * 60 : span.unit === 'minute' ? span.amount : 0
  const { time } = moment
  // `from the 2nd at 8 for three days` may end at that hour or with the day.
  if (minutes === 0 && time) return moment
  if (minutes > 0 && time && !time.to && (!moment.bound || moment.bound === 'from')) {
    const end = time.from.minutes + minutes
    return { ...moment, bound: undefined, time: { from: time.from, to: { minutes: end % 720, open: true } } }
  }
  return minutes === 0 && moment.bound === 'from' ? { ...moment, span } : moment
}

function several(told: readonly Moment[], speaking: Speaking): When {
  const moments = withoutWeekend(told, speaking)
  const all = moments.map((moment) => valuesOf(moment, speaking))
  const readings = [...new Set(all.flatMap((each) => each.readings))]
  const [first] = all
  const isOne = readings.length === 1 && first && all.every((each) => each.readings.length === 1)
  return isOne
    ? { ...nothing, kind: first.kind, value: readings[0] ?? null, assumed: first.assumed, readings }
    : { ...nothing, kind: 'ambiguous', readings }
}

/** `the weekend, Friday to Monday`, `i påsken, fra palmesøndag til 2. påskedag`: the days say how long it is. */
function withoutWeekend(moments: readonly Moment[], speaking: Speaking): readonly Moment[] {
  const weekend = moments.find(
    ({ date, until, bound }) => (date?.isWeekend ?? date?.holiday) && !until && !bound,
  )
  const [saturday, sunday] = weekend ? daysIn(weekend, speaking) : []
  const [stretch, more] = moments.filter((each) => each !== weekend)
  const [from, to] = stretch?.until && !more ? daysIn(stretch, speaking) : []
  if (!saturday || !sunday || !from || !to || !stretch) return moments
  return from.slice(0, 10) <= saturday && sunday <= to.slice(0, 10) ? [stretch] : moments
}

function daysIn(moment: Moment, speaking: Speaking): string[] {
  const { readings } = valuesOf(moment, speaking)
  return readings.length === 1 ? (readings[0] ?? '').split('/') : []
}
