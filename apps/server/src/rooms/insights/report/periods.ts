import { Temporal } from 'temporal-polyfill'

export interface Stretch {
  /** Itself included. */
  from: Date
  /** Itself not included. */
  to: Date
}

export interface Periods {
  now: Stretch
  /** The same number of days right before; while the span still runs, up to the same time of day. */
  before: Stretch
  bucket: 'hour' | 'day'
  /** Where each bar of the chart begins. A day has as many hours as its clock shows: 23, 24 or 25. */
  starts: Date[]
  /** Where each day of the period before begins. */
  startsBefore: Date[]
}

/**
 * What a span of days is, in moments.
 * @param span whole days, both ends included, in the time zone that goes with them
 */
export function periodsOf(span: { from: string; to: string; timeZone: string }, now: Date): Periods {
  const from = Temporal.PlainDate.from(span.from)
  const until = Temporal.PlainDate.from(span.to).add({ days: 1 })
  const days = from.until(until, { largestUnit: 'days' }).days
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(span.timeZone)
  const current = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(span.timeZone)
  const end = midnight(until)
  const isRunning = Temporal.ZonedDateTime.compare(current, end) < 0
  const reached = isRunning && Temporal.ZonedDateTime.compare(current, midnight(from)) > 0 ? current : end
  const bucket = days === 1 ? 'hour' : 'day'
  const dayStarts = (first: Temporal.PlainDate) => daysFrom(first, days).map((day) => moment(midnight(day)))
  const earlier = from.subtract({ days })
  return {
    now: { from: moment(midnight(from)), to: moment(end) },
    before: { from: moment(midnight(earlier)), to: moment(reached.subtract({ days })) },
    bucket,
    starts: bucket === 'day' ? dayStarts(from) : hoursIn(midnight(from), end),
    startsBefore: dayStarts(earlier),
  }
}

const moment = (when: Temporal.ZonedDateTime) => new Date(when.epochMilliseconds)

const daysFrom = (from: Temporal.PlainDate, count: number) =>
  Array.from({ length: count }, (_, index) => from.add({ days: index }))

function hoursIn(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Date[] {
  const starts: Date[] = []
  for (let at = from; Temporal.ZonedDateTime.compare(at, to) < 0; at = at.add({ hours: 1 }))
    starts.push(moment(at))
  return starts
}
