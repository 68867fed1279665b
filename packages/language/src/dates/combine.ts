import type { DateAtom } from './atom.ts'
import { weekdayAfter } from './calendar.ts'
import { withDenied, withTarget } from './denied.ts'
import { has, type Item, momentAt } from './item.ts'
import type { Mark } from './lex.ts'
import { type Moment, merged, momentOf } from './moment.ts'
import type { Found } from './read-atoms.ts'

/** Puts the atoms of a text together: neighbours, ranges, before and after. What was denied is marked. */
export function momentsOf(marks: readonly Mark[], atoms: readonly Found[]): Moment[] {
  let items = mergeNeighbours(itemsOf(marks, atoms))
  const isMove = marks.some((mark) => mark.senses.some(({ name }) => name === 'move'))
  items = mergeNeighbours(joinRanges(items, isMove))
  items = mergeNeighbours(applyBounds(items))
  const moments = withDenied(items)
  return isMove ? withTarget(moments, marks) : moments
}

function itemsOf(marks: readonly Mark[], atoms: readonly Found[]): Item[] {
  const items: Item[] = []
  let next = 0
  for (let at = 0; at < marks.length; ) {
    const atom = atoms[next]
    const mark = marks[at]
    if (atom?.first === at) {
      items.push({ moment: momentOf(atom.atom, atom.first, atom.end) })
      at = atom.end
      next += 1
    } else {
      if (mark) items.push({ mark, first: at, end: at + 1 })
      at += 1
    }
  }
  return items
}

/** The place of the next item that is no small word. */
function beyond(items: readonly Item[], at: number): number {
  let next = at
  while (next < at + 4 && isSmall(items[next])) next += 1
  return next
}

/** A small word that joins nothing: Norwegian `til` is a preposition, but between two days it makes a range. */
function isSmall(item: Item | undefined): boolean {
  return has(item, 'fill') && !has(item, 'until', 'dash', 'and', 'or', 'from', 'before', 'after', 'by')
}

function mergeNeighbours(items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!item) continue
    let last = found.length - 1
    while (last >= 0 && found.length - last <= 3 && isSmall(found[last])) last -= 1
    const before = momentAt(found, last)
    const isApart = last < found.length - 1
    const isOwn =
      before && (hasOwnPart(items, at, before, isApart) || (isApart && has(found[last - 1], 'not')))
    const joined = before && 'moment' in item && !isOwn ? merged(before, item.moment) : undefined
    if (joined) found.splice(last, found.length - last, { moment: joined })
    else found.push(item)
  }
  return found
}

/** `not in the mornings, Wednesday afternoon is fine`: the day has a part of its own behind the comma. */
function hasOwnPart(items: readonly Item[], at: number, before: Moment, isApart: boolean): boolean {
  if (!isApart || !before.part || before.date || before.time) return false
  const part = momentAt(items, beyond(items, at + 1))?.part
  return part !== undefined && part.part !== before.part.part
}

/** `from A to B`, `between A and B`, `A–B`, `A until B`. What is moved from A to B shall be on B. */
function joinRanges(items: readonly Item[], isMove: boolean): Item[] {
  const isShift = items.some((item) => has(item, 'shiftverb'))
  const found: Item[] = []
  for (let at = 0; at < items.length; ) {
    const opened = has(items[at], 'from', 'between')
    const start = opened ? beyond(items, at + 1) : at
    const joined = rangeAt(items, start, has(items[at], 'between'), isMove)
    const item = items[at]
    const target = isMove ? joined?.moment.until : undefined
    if (joined && !opened && isShift && joined.moment.time?.to)
      joined.moment = { ...joined.moment, isBad: true }
    if (joined && target) {
      const place = { first: firstOf(item), end: joined.moment.end }
      found.push({ moment: opened ? { ...target, ...place } : { ...place, isBad: true } })
      at = joined.next
    } else if (joined) {
      found.push({ moment: { ...joined.moment, first: opened ? firstOf(items[at]) : joined.moment.first } })
      at = joined.next
    } else {
      if (item) found.push(item)
      at += 1
    }
  }
  return found
}

function firstOf(item: Item | undefined): number {
  return item === undefined ? 0 : 'moment' in item ? item.moment.first : item.first
}

function rangeAt(
  items: readonly Item[],
  at: number,
  isBetween: boolean,
  isMove: boolean,
): { moment: Moment; next: number } | undefined {
  const from = momentAt(items, at)
  if (!from || from.span) return undefined
  const isOnto = isMove && has(items[at + 1], 'onto')
  const joint = isOnto ? at + 1 : beyond(items, at + 1)
  if (!isOnto && !has(items[joint], 'until', 'dash', 'and')) return undefined
  let after = beyond(items, joint + 1)
  if (has(items[after], 'until', 'dash')) after = beyond(items, after + 1)
  const to = momentAt(items, after)
  const closes = isBetween || has(items[after + 1], 'between')
  if (has(items[joint], 'and') && !closes) return undefined
  const moment = to && !to.span ? rangeOf(from, to) : undefined
  const isClosed = has(items[after + 1], 'between')
  const end = (to?.end ?? 0) + (isClosed ? 1 : 0)
  return moment && { moment: { ...moment, end }, next: isClosed ? after + 2 : after + 1 }
}

function rangeOf(from: Moment, to: Moment): Moment {
  const place = { first: from.first, end: to.end }
  if (from.isBad || to.isBad) return { ...place, isBad: true }
  const isHours = from.time && to.time && !from.time.to && !to.time.to
  const part = from.part ?? to.part
  if (isHours && !(from.date && to.date) && (to.date || !to.date))
    return {
      ...place,
      date: from.date ?? to.date,
      part,
      time: { from: from.time?.from ?? clockOfNone, to: to.time?.from },
    }
  if (!from.date && !from.time && from.part && to.part) return { ...place, isBad: true }
  if (from.part && !from.time && !to.date && to.part) return { ...place, isBad: true }
  if (from.date && !from.time && !from.part && to.time && !to.date && !to.time.to)
    return { ...from, ...place, time: to.time, part: to.part, bound: 'by' }
  if (from.date && !to.date && to.part && !from.part) return merged(from, to) ?? { ...place, isBad: true }
  return from.date && to.date
    ? { ...from, date: inWeekOf(from.date, to.date), ...place, until: to }
    : { ...place, isBad: true }
}

/** `Monday to Wednesday next week`: the Monday of that week too. */
function inWeekOf(from: DateAtom, to: DateAtom): DateAtom {
  const only = to.options[0]
  if (from.weekday === undefined || !to.ofWeek || !only) return from
  const day = weekdayAfter(only.from - 8, from.weekday)
  return { ...from, weekday: undefined, options: [{ from: day, to: day }], assumed: [] }
}

const clockOfNone = { minutes: 0, open: false }

const bounds = ['before', 'after', 'by', 'from'] as const
const shifts: Record<string, Moment['shift']> = {
  dayafter: { unit: 'day', by: 1 },
  daybefore: { unit: 'day', by: -1 },
  weekafter: { unit: 'week', by: 1 },
  weekbefore: { unit: 'week', by: -1 },
}

/** `after Friday`, `the day before Easter`, and in Finnish behind it: `perjantain jälkeen`, `maanantaista alkaen`. */
function applyBounds(items: readonly Item[]): Item[] {
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
      found.push({ moment: bounded.moment })
      at = bounded.last
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
  if (!span || !moment?.date || moment.time || moment.until) return undefined
  const isShort = span.unit === 'hour' || span.unit === 'minute'
  const shifted: Moment = isShort
    ? { ...moment, isBad: true }
    : { ...moment, shift: { span, by: isAfter ? 1 : -1 } }
  return bounded(shifted, at, beyond(items, at + 2), items)
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
  const next = beyond(items, at + 1)
  const moment = spoken(momentAt(items, next))
  if (!moment || moment.bound || moment.span || moment.instant) return undefined
  const behind = has(items[next + 1], 'bypost', 'untilpost', 'frompost')
  const bound = bounds.find((name) => has(item, name))
  const shift = Object.keys(shifts).find((name) => has(item, name))
  const isUntil = behind && has(item, 'until')
  if (has(items[next + 1], 'afterpost')) return bounded({ ...moment, bound: 'after' }, at, next + 1, items)
  if (behind && has(items[next + 1], 'frompost'))
    return bounded({ ...moment, bound: 'from' }, at, next + 1, items)
  if (isUntil) return bounded({ ...moment, bound: 'by' }, at, next + 1, items)
  if (shift) return bounded({ ...moment, shift: shifts[shift] }, at, next, items)
  if (has(item, 'beforething') && isStretch(moment))
    return bounded({ ...moment, isBad: true }, at, next, items)
  return bound ? bounded({ ...moment, bound }, at, next, items) : undefined
}

/** Danish `inden november`: before it begins, or before it ends. */
function isStretch({ date, time, part }: Moment): boolean {
  return !time && !part && !date?.isEnd && date?.options.some(({ from, to }) => to > from) === true
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
  if (!moment || moment.bound || moment.span) return undefined
  const shift = has(next, 'dayafterpost') ? shifts.dayafter : has(next, 'daybeforepost') && shifts.daybefore
  if (shift && moment.date) return bounded({ ...moment, shift }, at, at + 1, items)
  if (has(next, 'afterpost')) return bounded({ ...moment, bound: 'after' }, at, at + 1, items)
  const isFirst = has(next, 'fromlast') && momentAt(items, beyond(items, at + 2)) === undefined
  if (isFirst || has(next, 'frompost')) return bounded({ ...moment, bound: 'from' }, at, at + 1, items)
  const isLast = has(next, 'bylast') && momentAt(items, beyond(items, at + 2)) === undefined
  if (isLast || has(next, 'bypost', 'untilpost'))
    return bounded({ ...moment, bound: 'by' }, at, at + 1, items)
  return undefined
}
