import { oneDay } from './calendar.ts'
import { has, type Item, momentAt } from './item.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/** So many small words may stand between a day and what is said of it. */
const NEAR = 5

/** How guests say when they stay: `three nights from 10 March`, `arriving on Friday, leaving on Sunday`. */
export function withStays(items: readonly Item[]): Item[] {
  return withArrival(withNights(items))
}

/** So many nights end so many days later. */
function withNights(items: readonly Item[]): Item[] {
  const at = items.findIndex((item) => has(item, 'nights'))
  const ahead = momentNear(items, at, 1)
  const place = at < 0 ? -1 : ahead >= 0 ? ahead : momentNear(items, at, -1)
  const day = momentAt(items, place)
  const nights = nightsOf(items[at])
  const from = day?.date?.options[0]?.from
  if (!day || from === undefined || !isArrival(day) || (nights === 1 && !day.bound)) return [...items]
  const [first, last] = [Math.min(at, place), Math.max(at, place)]
  const ends = [items[first], items[last]].map(edgesOf)
  const span = { first: ends[0]?.first ?? day.first, end: ends[1]?.end ?? day.end }
  const until: Moment = { ...span, date: { kind: 'date', options: [oneDay(from + nights)], assumed: [] } }
  return [
    ...items.slice(0, first),
    { moment: { ...day, ...span, bound: undefined, until } },
    ...items.slice(last + 1),
  ]
}

function nightsOf(item: Item | undefined): number {
  return item && 'mark' in item ? Number(senseOf(item.mark, 'nights')?.value ?? 0) : 0
}

function edgesOf(item: Item | undefined): { first: number; end: number } {
  if (!item) return { first: 0, end: 0 }
  return 'moment' in item ? item.moment : item
}

/** The place of the nearest moment to one side within the sentence, or -1. */
function momentNear(items: readonly Item[], at: number, step: 1 | -1): number {
  for (let next = at + step; Math.abs(next - at) <= NEAR; next += step) {
    const item = items[next]
    if (!item || has(item, 'or', 'before', 'after', 'until')) return -1
    if ('moment' in item) return next
    if (item.mark.kind === 'stop') return -1
  }
  return -1
}

/** One day, or from one day on, of which nothing else is said. */
function isArrival({ date, time, part, until, shift, bound, isBad, isDenied }: Moment): boolean {
  const [days, more] = date?.options ?? []
  const isPlain = !time && !part && !until && !shift && !isBad && !isDenied && (!bound || bound === 'from')
  return isPlain && days !== undefined && !more && days.from === days.to
}

/** Two days, the word of coming beside the first and the word of leaving beside the second. */
function withArrival(items: readonly Item[]): Item[] {
  const places = (isIt: (item: Item) => boolean) => items.flatMap((item, at) => (isIt(item) ? [at] : []))
  const [arrive, moreArrive] = places((item) => has(item, 'arrive'))
  const [depart, moreDepart] = places((item) => has(item, 'depart'))
  const [one, other, third] = places((item) => 'moment' in item)
  if (arrive === undefined || depart === undefined || moreArrive !== undefined || moreDepart !== undefined)
    return [...items]
  if (one === undefined || other === undefined || third !== undefined) return [...items]
  const isOrdered = arrive < depart && arrive < other && one < depart
  const isNear = Math.abs(arrive - one) <= NEAR && Math.abs(depart - other) <= NEAR
  const [from, to] = [momentAt(items, one), momentAt(items, other)]
  const [first, last] = [Math.min(arrive, one), Math.max(depart, other)]
  const between = items.slice(first, last + 1)
  const isApart = between.some((item) => has(item, 'or') || ('mark' in item && item.mark.kind === 'stop'))
  if (!isOrdered || !isNear || isApart || !from || !to || !isSide(from) || !isSide(to)) return [...items]
  const { end } = edgesOf(items[last])
  const stay = { ...from, first: edgesOf(items[first]).first, end, until: to }
  return [...items.slice(0, first), { moment: stay }, ...items.slice(last + 1)]
}

/** A day, with an hour or without. */
function isSide({ date, until, shift, bound, span, repeat, isBad }: Moment): boolean {
  return date !== undefined && !until && !shift && !bound && !span && !repeat && !isBad
}
