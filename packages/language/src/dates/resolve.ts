import type { Assumed, Clock, Days, Part, Speaking } from './atom.ts'
import { plus, STILL_PAST } from './calendar.ts'
import { isShown, mondayOf, writeDay, writeTime } from './civil.ts'
import { endAfter } from './end-after.ts'
import type { Moment } from './moment.ts'

/** What a moment can mean, each written out; none when it cannot be. */
export type Values = { kind: 'date' | 'datetime' | 'range'; readings: string[]; assumed: Assumed[] }

const windows: Record<Part, [from: number, to: number]> = {
  morning: [360, 600],
  forenoon: [540, 720],
  midday: [660, 780],
  afternoon: [720, 1020],
  evening: [1020, 1320],
  night: [1320, 1800],
}

/** The hours that a part of the day allows a clock time to have; wider than the part is as a range. */
const allowed: Record<Part, (minutes: number) => boolean> = {
  morning: (minutes) => minutes < 720,
  forenoon: (minutes) => minutes >= 360 && minutes <= 720,
  midday: (minutes) => minutes >= 600 && minutes < 900,
  afternoon: (minutes) => minutes >= 720 && minutes <= 1110,
  evening: (minutes) => minutes >= 960 || minutes === 0,
  night: (minutes) => minutes >= 1080 || minutes < 360,
}

/** Minutes since midnight of the beginning and the end of a part of the day. */
function windowOf(
  { part, edge, isWhole }: NonNullable<Moment['part']>,
  speaking: Speaking,
  hasDay: boolean,
): Days {
  const isEnglish = speaking.locale.startsWith('en')
  const name = isEnglish && part === 'night' && hasDay && !isWhole ? 'evening' : part
  const [from, to] = isEnglish && part === 'morning' ? [360, 720] : windows[name]
  if (edge === 'early') return { from, to: from + 120 }
  return edge === 'late' ? { from: to - 120, to } : { from, to }
}

/** Writes out every reading of a moment that names a day, a time or both. */
export function valuesOf(moment: Moment, speaking: Speaking): Values {
  if (moment.isBad || isVague(moment)) return none
  if (moment.instant)
    return {
      kind: 'datetime',
      readings: [writeTime(moment.instant.day, moment.instant.minutes)],
      assumed: [],
    }
  if (moment.until) return rangeValues(moment, moment.until, speaking)
  const found = shown(simpleValues(moment, speaking), speaking)
  return moment.bound ? boundValues(moment, found, speaking) : written(found)
}

/** `at the end of the year`; but `by the end of the year` is clear. */
function isVague({ date, bound, until, shift }: Moment): boolean {
  // `after Easter`, said a week after it.
  const isAfter = bound === 'after' || (shift !== undefined && shift.by > 0)
  if (isAfter && (date?.sincePassed ?? STILL_PAST + 1) <= STILL_PAST) return true
  const isBefore = bound === 'before' || bound === 'by'
  const days = date?.options[0]
  // `by the summer` may mean its beginning or its end.
  if (bound === 'by' && !date?.isEnd && days && days.to - days.from > 20 && !until) return true
  return (date?.isVague === true && !isBefore) || (until?.date?.isVague === true && !until.date.isEndOfThis)
}

const none: Values = { kind: 'date', readings: [], assumed: [] }

/** A time that the clocks are put forward over does not come. */
function shown({ points, assumed }: Points, { zone }: Speaking): Points {
  const comes = ({ days, from }: Point) =>
    from === undefined || from >= 1440 || isShown({ day: days.from, minutes: from }, zone)
  return { points: points.filter(comes), assumed }
}

/** One reading before it is written: days, and minutes since the midnight of the first of them. */
type Point = { days: Days; from?: number; to?: number }
type Points = { points: Point[]; assumed: Assumed[] }

function simpleValues(moment: Moment, speaking: Speaking): Points {
  const assumed: Assumed[] = [...(moment.date?.assumed ?? [])]
  const times = timesOf(moment, speaking, assumed)
  const days = daysOf(moment, speaking, times, assumed)
  if (moment.date?.orTime) {
    const minutes = moment.date.orTime.minutes
    return {
      points: [
        ...days.map((each) => ({ days: each })),
        { days: nextDay({ from: minutes }, speaking), from: minutes },
      ],
      assumed,
    }
  }
  if (times === undefined) return { points: days.map((each) => ({ days: each })), assumed }
  if (!moment.date)
    return { points: times.map((time) => ({ ...time, days: nextDay(time, speaking) })), assumed }
  const points = days.flatMap((each) =>
    each.from === each.to ? times.map((time) => ({ days: each, ...time })) : [],
  )
  return {
    points: nightly(moment, points, speaking).flatMap((point) => laterToday(point, moment, speaking)),
    assumed,
  }
}

/** `a quarter to twelve today`, said in the afternoon: that has passed, or tonight is meant. */
function laterToday(point: Point, { date, time, part }: Moment, { today, minutes }: Speaking): Point[] {
  const isToday = date?.relative === true && point.days.from === today
  const from = point.from ?? 0
  const isPast = isToday && !part && time?.from.open && !time.to && from <= minutes && from < 720
  return isPast ? [point, { ...point, from: from + 720 }] : [point]
}

/** Small hours of `tonight` belong to tomorrow, of `Saturday night` perhaps; the night to Saturday begins on Friday. */
function nightly(moment: Moment, points: Point[], { locale }: Speaking): Point[] {
  if (moment.date?.nightBefore)
    return points.map((point) => (point.from !== undefined && point.from >= 720 ? shifted(point, -1) : point))
  const isNight = moment.part?.part === 'night' && moment.date && moment.time
  const isDoubted = locale.startsWith('en') || moment.isNightOf
  if (isNight && isDoubted && !moment.date?.relative)
    return points.flatMap((point) => ((point.from ?? 720) < 360 ? [point, shifted(point, 1)] : [point]))
  const isTonight = moment.part?.part === 'night' && moment.date?.relative && moment.time
  return isTonight ? points.map((point) => ((point.from ?? 720) < 360 ? shifted(point, 1) : point)) : points
}

function shifted(point: Point, by: number): Point {
  return { ...point, days: { from: point.days.from + by, to: point.days.to + by } }
}

type Hours = { from: number; to?: number }

/** All times that can be meant; undefined when no time was said. */
function timesOf(moment: Moment, speaking: Speaking, assumed: Assumed[]): Hours[] | undefined {
  const { time, part } = moment
  if (moment.isMidnight) return midnightsOf(moment, speaking)
  if (!time) {
    if (moment.date?.nightBefore) return [{ from: 1320, to: 1800 }]
    return part ? [windowOf(part, speaking, moment.date !== undefined)] : undefined
  }
  const isMeal = part?.weak === true && candidates(time.from, part.part).length === 0
  const said = isMeal ? undefined : part?.part
  const name = said ?? (moment.date?.nightBefore ? 'night' : undefined)
  const starts = candidates(time.from, name)
  const all = time.to
    ? starts.flatMap((from) => hoursFrom(from, time.from, time.to ?? time.from, name))
    : starts.map((from) => ({ from }))
  return chosen(all, time.from, time.to, name, speaking, assumed)
}

/** Of two midnights that may be meant, the one that opens today has passed. */
function midnightsOf({ date }: Moment, { today }: Speaking): Hours[] {
  const isToday = date?.options.every(({ from, to }) => from === today && to === today) ?? true
  return isToday ? [{ from: 1440 }] : [{ from: 0 }, { from: 1440 }]
}

function candidates({ minutes, open }: Clock, part: Part | undefined): number[] {
  const both = open ? [minutes, minutes + 720] : [minutes]
  return part ? both.filter((each) => allowed[part](each % 1440)) : both
}

/** The ends that fit a beginning: the first of the dial's hours after it. */
function hoursFrom(from: number, start: Clock, end: Clock, part: Part | undefined): Hours[] {
  const ends = (
    end.open ? [end.minutes, end.minutes + 720, end.minutes + 1440] : [end.minutes, end.minutes + 1440]
  ).filter((each) => each > from)
  const [first] = ends
  if (first === undefined || first - from > 960) return []
  if (first > 1440 && start.open && part !== 'night') return []
  return [{ from, to: first }]
}

/** Business hours, the end of a range and custom decide between the halves of the day. */
function chosen(
  all: Hours[],
  from: Clock,
  to: Clock | undefined,
  part: Part | undefined,
  speaking: Speaking,
  assumed: Assumed[],
): Hours[] {
  if (all.length < 2 || part) return all
  if (to?.marked) return all.toSorted((one, other) => other.from - one.from).slice(0, 1)
  const hours = speaking.businessHours
  const open = hours
    ? all.filter((each) => each.from >= hours.from && (each.to ?? each.from) <= hours.to)
    : []
  if (open.length === 1) {
    assumed.push('business-hours')
    return open
  }
  if ((from.minutes >= 60 && from.minutes < 420) || from.unsure) return all
  const isNoon = from.minutes < 60
  assumed.push(isNoon ? 'noon' : 'morning')
  return all.filter((each) => each.from >= (isNoon ? 720 : 0)).slice(0, 1)
}

/** The days that were named, or today while the time is still to come, or tomorrow. */
function daysOf(
  moment: Moment,
  { today, minutes }: Speaking,
  times: Hours[] | undefined,
  assumed: Assumed[],
): Days[] {
  const { date, shift } = moment
  if (date) return shift ? date.options.map((days) => moved(days, shift)) : date.options
  if (!times) return []
  const ahead = times.some(({ from, to }) => (to ?? from) > minutes)
  assumed.push(ahead ? 'today' : 'tomorrow')
  const day = ahead ? today : today + 1
  return [{ from: day, to: day }]
}

/** The day on which a time comes next. */
function nextDay({ from, to }: Hours, { today, minutes }: Speaking): Days {
  const day = (to ?? from) > minutes ? today : today + 1
  return { from: day, to: day }
}

function moved({ from, to }: Days, shift: NonNullable<Moment['shift']>): Days {
  if ('span' in shift) {
    const day = plus(shift.by > 0 ? to : from, shift.span.amount * shift.by, shift.span.unit)
    return { from: day, to: day }
  }
  if (shift.unit === 'day') {
    const day = shift.by > 0 ? to + 1 : from - 1
    return { from: day, to: day }
  }
  const monday = mondayOf(from) + shift.by * 7
  return { from: monday, to: monday + 6 }
}

function written({ points, assumed }: Points): Values {
  const readings = [...new Set(points.map(writePoint))]
  const [first] = points
  const isRange =
    first && (first.to !== undefined || (first.from === undefined && first.days.from !== first.days.to))
  return { kind: isRange ? 'range' : first?.from === undefined ? 'date' : 'datetime', readings, assumed }
}

function writePoint({ days, from, to }: Point): string {
  if (from !== undefined && to !== undefined)
    return `${writeTime(days.from, from)}/${writeTime(days.from, to)}`
  if (from !== undefined) return writeTime(days.from, from)
  return days.from === days.to ? writeDay(days.from) : `${writeDay(days.from)}/${writeDay(days.to)}`
}

function boundValues(moment: Moment, { points, assumed }: Points, speaking: Speaking): Values {
  const readings = points.map((point) => writeBound(moment, point))
  return { kind: 'range', readings: [...new Set(readings)], assumed: speaking ? assumed : [] }
}

function writeBound({ bound, span, date }: Moment, { days, from, to }: Point): string {
  const opens = bound === 'after' || bound === 'from'
  if (from !== undefined) {
    const edge = opens ? (bound === 'after' ? (to ?? from) : from) : bound === 'by' ? (to ?? from) : from
    const time = writeTime(days.from, edge)
    return opens ? `${time}/..` : `../${time}`
  }
  if (bound === 'from' && span)
    return `${writeDay(days.from)}/${writeDay(plus(days.from, span.amount, span.unit) - 1)}`
  // `from New Year` is from its first day, and before it is still New Year's Eve.
  if (bound === 'from' && date?.holiday === 'turnofyear') return `${writeDay(days.to)}/..`
  if (opens) return `${writeDay(bound === 'after' ? days.to + 1 : days.from)}/..`
  if (bound === 'before' && date?.holiday === 'turnofyear') return `../${writeDay(days.from)}`
  return `../${writeDay(bound === 'before' && !date?.isEnd ? days.from - 1 : days.to)}`
}

/** From one moment to another. A weekday at the end is the first after the beginning. */
function rangeValues(from: Moment, to: Moment, speaking: Speaking): Values {
  const starts = simpleValues({ ...from, until: undefined }, speaking)
  if (starts.points.length !== 1) return none
  const [start] = starts.points
  const first = start?.days.from ?? 0
  const ends = simpleValues(endAfter(to, first), speaking)
  const [end] = ends.points
  if (!start || !end || ends.points.length !== 1 || end.days.to < first) return none
  if ((start.from === undefined) !== (end.from === undefined)) return none
  const reading =
    start.from === undefined
      ? `${writeDay(first)}/${writeDay(end.days.to)}`
      : `${writeTime(first, start.from)}/${writeTime(end.days.from, end.to ?? end.from ?? 0)}`
  return { kind: 'range', readings: [reading], assumed: [...starts.assumed, ...ends.assumed] }
}
