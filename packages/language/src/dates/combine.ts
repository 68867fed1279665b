import type { DateAtom } from './atom.ts'
import { applyBounds } from './bounds.ts'
import { weekdayAfter } from './calendar.ts'
import { addMonths, civilOf } from './civil.ts'
import { withDenied, withHour, withTarget } from './denied.ts'
import { beyond, firstOf, has, type Item, isSmall, momentAt } from './item.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { type Moment, merged, momentOf } from './moment.ts'
import type { Found } from './read-atoms.ts'

/** Puts the atoms of a text together: neighbours, ranges, before and after. What was denied is marked. */
export function momentsOf(marks: readonly Mark[], atoms: readonly Found[]): Moment[] {
  let items = mergeNeighbours(itemsOf(marks, atoms))
  const isMove = marks.some((mark) => mark.senses.some(({ name }) => name === 'move'))
  items = mergeNeighbours(joinRanges(items, isMove, marks))
  items = mergeNeighbours(applyBounds(items))
  const moments = withDenied(items)
  return isMove
    ? withTarget(
        moments.map((moment) => withHour(moment, marks)),
        marks,
      )
    : moments
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
      before &&
      (hasOwnPart(items, at, before, isApart) ||
        (isApart && has(found[last - 1], 'not') && !isNamesake(before, momentAt(items, at))))
    const joined = before && 'moment' in item && !isOwn ? merged(before, item.moment) : undefined
    if (joined) found.splice(last, found.length - last, { moment: joined })
    else found.push(item)
  }
  return found
}

/** `not Friday, 4 December`: one day by two names. */
function isNamesake({ date }: Moment, other: Moment | undefined): boolean {
  const only = other?.date?.options[0]
  if (date?.weekday === undefined || !only || other?.date?.weekday !== undefined) return false
  return only.from === only.to && weekdayAfter(only.from - 1, date.weekday) === only.from
}

/** `not in the mornings, Wednesday afternoon is fine`: the day has a part of its own behind the comma. */
function hasOwnPart(items: readonly Item[], at: number, before: Moment, isApart: boolean): boolean {
  if (!isApart || !before.part || before.date || before.time) return false
  const part = momentAt(items, beyond(items, at + 1))?.part
  return part !== undefined && part.part !== before.part.part
}

/** `from A to B`, `between A and B`, `A–B`, `A until B`. What is moved from A to B shall be on B. */
function joinRanges(items: readonly Item[], isMove: boolean, marks: readonly Mark[]): Item[] {
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
      const isFrom = opened || senseOf(marks[place.first], 'from') !== undefined
      found.push({ moment: isFrom ? { ...target, ...place, isTarget: true } : { ...place, isBad: true } })
      at = joined.next
    } else if (joined) {
      const moment = { ...joined.moment, first: opened ? firstOf(items[at]) : joined.moment.first }
      found.push({ moment: withWeek(found, moment) })
      at = joined.next
    } else {
      if (item) found.push(item)
      at += 1
    }
  }
  return found
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
  const isFor = has(items[joint], 'ahead') && from.date && from.time && to?.time?.bare && !to.date
  const moment = to && !to.span ? { ...rangeOf(from, to), ...(isFor ? { isBad: true } : {}) } : undefined
  const isClosed = has(items[after + 1], 'between')
  const end = (to?.end ?? 0) + (isClosed ? 1 : 0)
  return moment && { moment: { ...moment, end }, next: isClosed ? after + 2 : after + 1 }
}

function rangeOf(from: Moment, to: Moment): Moment {
  const place = { first: from.first, end: to.end }
  if (from.isBad || to.isBad) return { ...place, isBad: true }
  if (from.date?.dayOfMonth && to.date?.yearless)
    return { ...from, date: inMonthOf(from.date, to.date), ...place, until: to }
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

/** `from the 11th to 14 March`: in March too, or in the month before. */
function inMonthOf(from: DateAtom, to: DateAtom): DateAtom {
  const end = to.options[0]?.to ?? 0
  const day = from.dayOfMonth ?? 1
  const first = addMonths(end - civilOf(end).day + 1, day < civilOf(end).day ? 0 : -1)
  return { ...from, dayOfMonth: undefined, options: [{ from: first + day - 1, to: first + day - 1 }] }
}

/** Finnish `ensi viikolla tiistaista torstaihin`: both days of that week. Takes the week off what was found. */
function withWeek(found: Item[], moment: Moment): Moment {
  const week = momentAt(found, found.length - 1)
  const days = week?.date?.options[0]
  const isWeek = days && days.to - days.from === 6 && week?.date?.options.length === 1 && !week.bound
  const [first, last] = [moment.date?.weekday, moment.until?.date?.weekday]
  if (!isWeek || first === undefined || last === undefined || !moment.date || !moment.until?.date)
    return moment
  found.pop()
  const [from, to] = [days.from + first - 1, days.from + last - 1]
  const dated = (date: DateAtom, day: number): DateAtom => ({
    ...date,
    weekday: undefined,
    assumed: [],
    options: [{ from: day, to: day }],
  })
  const until = { ...moment.until, date: dated(moment.until.date, to) }
  return { ...moment, first: week.first, date: dated(moment.date, from), until }
}

/** `Monday to Wednesday next week`: the Monday of that week too. */
function inWeekOf(from: DateAtom, to: DateAtom): DateAtom {
  const only = to.options[0]
  if (from.weekday === undefined || !to.ofWeek || !only) return from
  const day = weekdayAfter(only.from - 8, from.weekday)
  return { ...from, weekday: undefined, options: [{ from: day, to: day }], assumed: [] }
}

const clockOfNone = { minutes: 0, open: false }
