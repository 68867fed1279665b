import type { DateAtom } from './atom.ts'
import { weekdayAfter } from './calendar.ts'
import { beyond, firstOf, has, type Item, momentAt } from './item.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

const bounds = ['before', 'after', 'by', 'from'] as const
const shifts: Record<string, Moment['shift']> = {
  dayafter: { unit: 'day', by: 1 },
  daybefore: { unit: 'day', by: -1 },
  weekafter: { unit: 'week', by: 1 },
  weekbefore: { unit: 'week', by: -1 },
}

/** `after Friday`, `the day before Easter`, and in Finnish behind it: `perjantain jälkeen`, `maanantaista alkaen`. */
export function applyBounds(items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    const bounded =
      item &&
      (spanBeside(items, at) ??
        spanBefore(items, at) ??
        weekdayBeside(items, at) ??
        boundBefore(items, at) ??
        boundBehind(items, at))
    if (bounded) {
      const isTwice =
        bounded.moment.bound === 'by' && has(items[bounded.last + 1], 'bypost', 'untilpost', 'bylast')
      const end = bounded.moment.end + (isTwice ? 1 : 0)
      found.push({ moment: { ...bounded.moment, end } })
      at = bounded.last + (isTwice ? 1 : 0)
    } else if (item) found.push(item)
  }
  return found
}

type Bounded = { moment: Moment; last: number }

/** `two days after Christmas Eve`: a distance, not a bound. */
function spanBeside(items: readonly Item[], at: number): Bounded | undefined {
  const span = momentAt(items, at)?.span
  const side = items[at + 1]
  const isAfter = has(side, 'after')
  const moment = span && (isAfter || has(side, 'before')) ? momentAt(items, beyond(items, at + 2)) : undefined
  if (!span || !moment?.date || moment.time?.to || moment.until) return undefined
  const isShort = span.unit === 'hour' || span.unit === 'minute'
  const shifted: Moment = isShort
    ? { ...moment, isBad: true }
    : { ...moment, shift: { span, by: isAfter ? 1 : -1 } }
  return bounded(shifted, at, beyond(items, at + 2), items)
}

/** `at least three days before Christmas`, Norwegian `senest tre dager før jul`: a bound that is counted from a day. */
function countedFrom(items: readonly Item[], at: number, side: Item): Bounded | undefined {
  const counted = spanBeside(items, at) ?? spanBefore(items, at)
  const shift = counted?.moment.shift
  if (!counted || !shift) return undefined
  const isLeast = has(side, 'leastway')
  const isBy = has(side, 'by') || (isLeast && shift.by < 0)
  const isFrom = has(side, 'from', 'reach') || isLeast
  const bound = isBy ? 'by' : isFrom ? 'from' : undefined
  return bound && { ...counted, moment: { ...counted.moment, bound } }
}

/** Finnish `kaksi päivää joulun jälkeen`: the distance, the day, and behind both the word that joins them. */
function spanBefore(items: readonly Item[], at: number): Bounded | undefined {
  const span = momentAt(items, at)?.span
  const moment = momentAt(items, at + 1)
  if (!span || !moment?.date || moment.time || moment.until || !has(items[at + 2], 'afterpost'))
    return undefined
  return bounded({ ...moment, shift: { span, by: 1 } }, at, at + 2, items)
}

/** `the Friday before 17 May`: that weekday, next to that day. */
function weekdayBeside(items: readonly Item[], at: number): Bounded | undefined {
  const first = momentAt(items, at)
  const weekday = first?.date?.weekday
  const isAfter = has(items[at + 1], 'after')
  if (!first || weekday === undefined || first.time || !(isAfter || has(items[at + 1], 'before')))
    return undefined
  const last = beyond(items, at + 2)
  const moment = momentAt(items, last)
  const days = moment?.date?.options[0]
  if (
    !moment ||
    !days ||
    moment.date?.weekday !== undefined ||
    moment.until ||
    moment.date?.options.length !== 1
  )
    return undefined
  const day = isAfter ? weekdayAfter(days.to, weekday) : weekdayAfter(days.from - 8, weekday)
  const date: DateAtom = { kind: 'date', options: [{ from: day, to: day }], assumed: moment.date.assumed }
  return bounded({ ...moment, date }, at, last, items)
}

function boundBefore(items: readonly Item[], at: number): Bounded | undefined {
  const item = items[at]
  if (!item || !('mark' in item)) return undefined
  const isDayBefore = unitOf(item) === 'day' && has(items[at + 1], 'before')
  const side = isDayBefore ? spoken(momentAt(items, beyond(items, at + 2))) : undefined
  if (side?.date && !side.time && !side.bound)
    return bounded({ ...side, shift: shifts.daybefore }, at, beyond(items, at + 2), items)
  const isAsked = items.slice(Math.max(0, at - 4), at).some((each) => has(each, 'asking'))
  if (isAsked && has(item, 'reach')) return undefined
  const next = has(item, 'reach') ? farFrom(items, at) : beyond(items, at + 1)
  const moment = spoken(momentAt(items, next))
  if (has(item, 'reach') && moment?.bound) return bounded(moment, at, next, items)
  const counted = moment?.span ? countedFrom(items, next, item) : undefined
  if (counted) return bounded(counted.moment, at, counted.last, items)
  if (!moment || moment.bound || moment.span || moment.instant) return undefined
  const behind = has(items[next + 1], 'bypost', 'untilpost', 'frompost')
  const bound = boundOf(items, at, next)
  const shift = Object.keys(shifts).find((name) => has(item, name))
  const isUntil = has(item, 'until') && (behind || isLasting(items, at))
  const isEdge = has(item, ...bounds, 'until', 'since', 'reach')
  if (isEdge && has(items[next + 1], 'afterpost'))
    return bounded({ ...moment, bound: 'after' }, at, next + 1, items)
  // Finnish `viime keskiviikosta asti`: since then.
  const isSince = has(item, 'from') && has(items[next + 1], 'untilpost')
  const from = bound === 'after' ? bound : 'from'
  if (isEdge && behind && (isSince || has(items[next + 1], 'frompost')))
    return bounded({ ...moment, bound: from, isPast: hasLasted(items, at) }, at, next + 1, items)
  // `vi holder fest til jul` is no bound.
  if (isUntil && !behind && moment.date?.holiday) return bounded({ ...moment, isBad: true }, at, next, items)
  if (isUntil) return bounded({ ...moment, bound: 'by' }, at, behind ? next + 1 : next, items)
  if (shift) return bounded({ ...moment, shift: shifts[shift] }, at, next, items)
  if (has(item, 'since')) return bounded({ ...moment, bound: 'from', isPast: true }, at, next, items)
  // Danish `inden frokost`: before it begins.
  if (has(item, 'beforething') && moment.part?.weak && !moment.time)
    return bounded({ ...moment, bound: 'before' }, at, next, items)
  if (has(item, 'beforething') && isStretch(moment))
    return bounded(
      isKnown(moment) ? { ...moment, bound: 'before' } : { ...moment, isBad: true },
      at,
      next,
      items,
    )
  // `not until then, in January`: what stands behind a comma is no bound.
  if (bound && isComma(items[at + 1])) return bounded({ ...moment, isBad: true }, at, next, items)
  if (bound === 'after' && isUntilAfter(items, at))
    return bounded({ ...moment, isBad: true }, at, next, items)
  return bound ? bounded({ ...moment, bound }, at, next, items) : undefined
}

/** The side that a word bounds; of `tidligst etter den 15.` the later of the two. */
function boundOf(items: readonly Item[], at: number, next: number): (typeof bounds)[number] | undefined {
  const isLater = items.slice(at + 1, next).some((each) => has(each, 'after'))
  return isLater && has(items[at], 'from') ? 'after' : bounds.find((name) => has(items[at], name))
}

/** `out of order until after New Year` lasts until then; what is moved to a time behind it is read. */
function isUntilAfter(items: readonly Item[], at: number): boolean {
  return has(items[at - 1], 'until') && !items.some((each) => has(each, 'move', 'shiftverb'))
}

function isComma(item: Item | undefined): boolean {
  return item !== undefined && 'mark' in item && senseOf(item.mark, 'fill')?.value === 'sign'
}

/** Finnish `päivä ennen joulua`: one day. */
function unitOf(item: Item | undefined): string {
  return item && 'mark' in item ? String(senseOf(item.mark, 'unit')?.value ?? '') : ''
}

/** `kan tidligst komme 1. september`: the verb stands between. */
function farFrom(items: readonly Item[], at: number): number {
  for (let next = at + 1; next <= at + 5; next += 1) {
    const item = items[next]
    if (!item || 'moment' in item || item.mark.kind === 'stop') return next
  }
  return at + 1
}

/** Norwegian `ferie til den 25.`: that long; but `bord til fredag` is for that day. */
export function isLasting(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const item = items[before]
    if (!item || 'moment' in item || item.mark.kind === 'stop') return false
    if (has(item, 'lasting')) return true
  }
  return false
}

/** Danish `inden november`: before it begins, or before it ends. */
function isStretch({ date, time, part }: Moment): boolean {
  return !time && !part && !date?.isEnd && date?.options.some(({ from, to }) => to > from) === true
}

/** `inden weekenden`, `inden jul`: before it begins. */
function isKnown({ date }: Moment): boolean {
  return date?.isWeekend === true || date?.holiday !== undefined
}

/** `before 12`: a bare number after such a word is an hour. */
function spoken(moment: Moment | undefined, behind?: Item): Moment | undefined {
  const isBound = !behind || has(behind, 'afterpost', 'frompost', 'bypost', 'untilpost')
  return moment?.time?.bare && isBound
    ? { ...moment, time: { ...moment.time, bare: false, weak: true } }
    : moment
}

function bounded(moment: Moment, first: number, last: number, items: readonly Item[]): Bounded {
  const item = items[last]
  const end = item && 'mark' in item ? item.end : moment.end
  return { moment: { ...moment, first: firstOf(items[first]), end }, last }
}

function boundBehind(items: readonly Item[], at: number): Bounded | undefined {
  const moment = spoken(momentAt(items, at), items[at + 1])
  const next = items[at + 1]
  if (moment?.bound === 'by' && has(next, 'bypost', 'untilpost', 'bylast'))
    return bounded(moment, at, at + 1, items)
  if (!moment || moment.bound || moment.span) return undefined
  const shift = has(next, 'dayafterpost') ? shifts.dayafter : has(next, 'daybeforepost') && shifts.daybefore
  if (shift && moment.date) return bounded({ ...moment, shift }, at, at + 1, items)
  if (has(next, 'afterpost')) return bounded({ ...moment, bound: 'after' }, at, at + 1, items)
  const isFirst = has(next, 'fromlast') && momentAt(items, beyond(items, at + 2)) === undefined
  if (isFirst || has(next, 'frompost')) return bounded({ ...moment, bound: 'from' }, at, at + 1, items)
  // Finnish `helmikuun puolella vasta`: not before it.
  const only = has(items[at + 1], 'fill') ? at + 2 : at + 1
  if (has(items[only], 'vasta') && momentAt(items, beyond(items, only + 1)) === undefined)
    return bounded({ ...moment, bound: 'from' }, at, only, items)
  const isLast = has(next, 'bylast') && momentAt(items, beyond(items, at + 2)) === undefined
  if (isLast || has(next, 'bypost', 'untilpost'))
    return bounded({ ...moment, bound: 'by' }, at, at + 1, items)
  return undefined
}

/** Finnish `oon odottanut perjantaista asti`: what has lasted since then began on a day that has been. */
function hasLasted(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some((item) => has(item, 'lasted'))
}
