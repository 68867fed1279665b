import { withAbsence } from './absent.ts'
import { applyBounds, isLasting } from './bounds.ts'
import { weekdayAfter } from './calendar.ts'
import { withCorrected } from './corrected.ts'
import { withDenied, withHour, withTarget } from './denied.ts'
import { withGivenUp } from './given-up.ts'
import { beyond, firstOf, has, type Item, isSmall, momentAt } from './item.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { type Moment, merged, momentOf } from './moment.ts'
import { withMovedDay } from './moved-away.ts'
import { joinRanges } from './ranges.ts'
import type { Found } from './read-atoms.ts'
import { withoutHours, withReplaced } from './replaced.ts'
import { withSameTime } from './same-time.ts'
import { withStays } from './stays.ts'
import { withWeekAfter } from './week-after.ts'

/** Puts the atoms of a text together: neighbours, ranges, before and after. What was denied is marked. */
export function momentsOf(marks: readonly Mark[], atoms: readonly Found[]): Moment[] {
  let items = mergeNeighbours(itemsOf(marks, withoutVague(marks, atoms)))
  const isMove = marks.some((mark) => mark.senses.some(({ name }) => name === 'move'))
  if (isMove) items = withoutSame(items)
  items = withWeekAfter(mergeNeighbours(joinRanges(items, isMove, marks)))
  items = withStays(mergeNeighbours(applyBounds(withoutClosing(items))))
  if (!isMove) items = withoutTarget(items, marks)
  const moments = withoutHours(
    withSameTime(
      withReplaced(withGivenUp(withAbsence(withCorrected(withDenied(items), marks), marks), marks), marks),
      marks,
    ),
    marks,
  )
  if (!isMove) return moments
  const hours = moments.map((moment) => withHour(moment, marks))
  return withMovedDay(withTarget(hours, marks), marks)
}

/** `move it from tomorrow to the same time on Monday`: the day is what it is moved to. */
function withoutSame(items: readonly Item[]): Item[] {
  return items.filter((item, at) => !has(item, 'sametime') || !momentAt(items, beyond(items, at + 1))?.date)
}

/** `as soon as possible, preferably today`: the day says it. */
function withoutVague(marks: readonly Mark[], atoms: readonly Found[]): readonly Found[] {
  const isVague = ({ first, end }: Found) =>
    marks.slice(first, end).every((mark) => senseOf(mark, 'vague')?.value === 'soonest')
  const isDay = ({ atom }: Found) => atom.kind === 'date' && atom.options.every(({ from, to }) => from === to)
  return atoms.some(isDay) ? atoms.filter((each) => !isVague(each)) : atoms
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
        isSofter(items, at, found.slice(last - 1)) ||
        isOfWeekBeside(items, at, found[last - 1]) ||
        isReplaced(items, at, found[last - 1], before) ||
        isMovedOnto(found, last, momentAt(items, at)) ||
        (isApart && isRefused(found, last, before) && !isNamesake(before, momentAt(items, at))))
    const joined = before && 'moment' in item && !isOwn ? merged(before, item.moment) : undefined
    if (joined && !(isApart && isAnother(joined, before, found.slice(last + 1))))
      found.splice(last, found.length - last, { moment: joined })
    else found.push(item)
  }
  return found
}

/** `it died yesterday, is Saturday all right?`: what contradicts the first day behind a comma and a verb is a second one. */
function isAnother(joined: Moment, before: Moment | undefined, between: readonly Item[]): boolean {
  const isComma = between.some((item) => 'mark' in item && senseOf(item.mark, 'fill')?.value === 'sign')
  const isVerb = between.some((item) => has(item, 'goes'))
  const isDay = before?.date?.relative === true && !before.part && !before.isBad
  return joined.isBad === true && isDay && isComma && isVerb
}

/** `I can't make tomorrow, is Thursday all right?`: the no stands before the first of two days. */
function isRefused(found: readonly Item[], last: number, { part }: Moment): boolean {
  const verb = found[last - 1]
  const isVerb = verb !== undefined && 'mark' in verb && verb.mark.kind === 'word'
  return has(verb, 'not') || (!part && isVerb && has(found[last - 2], 'not'))
}

/** `statt morgen Mittwoch um 10`, Finnish `keskiviikkona huomisen sijaan`: one day in place of the other beside it. */
function isReplaced(
  items: readonly Item[],
  at: number,
  lead: Item | undefined,
  { date: old }: Moment,
): boolean {
  const day = momentAt(items, at)?.date
  const isLed =
    lead !== undefined &&
    'mark' in lead &&
    senseOf(lead.mark, 'not')?.value === 'instead' &&
    day !== undefined
  if (isLed) return day.weekday !== undefined && (old?.relative === true || old?.weekday !== undefined)
  return has(items[at + 1], 'notpost') && day !== undefined && old !== undefined
}

/** German `den Termin von morgen auf Donnerstag verlegen`: from the one day to the other. */
function isMovedOnto(found: readonly Item[], last: number, day: Moment | undefined): boolean {
  const isFrom = has(found[last - 1], 'from') && momentAt(found, last)?.date !== undefined
  return isFrom && day?.date !== undefined && found.slice(last + 1).some((item) => has(item, 'onto'))
}

/** Finnish `6.–8.10. välillä`: the word behind a stretch that closes it says nothing more. */
function withoutClosing(items: readonly Item[]): Item[] {
  return items.flatMap((item, at) => {
    const isClosing = (one: Item | undefined) => has(one, 'between')
    if (isClosing(item) && isStretched(momentAt(items, at - 1))) return []
    const moment = momentAt(items, at)
    return moment && isStretched(moment) && isClosing(items[at + 1])
      ? [{ moment: { ...moment, end: moment.end + 1 } }]
      : [item]
  })
}

function isStretched(moment: Moment | undefined): boolean {
  const isDays = moment?.date?.options.every(({ from, to }) => to > from) === true
  return moment?.time?.to !== undefined || moment?.until !== undefined || isDays
}

/** Finnish `maanantaihin` alone: until then, or on that day; only what lasts or is moved tells which. */
function withoutTarget(items: readonly Item[], marks: readonly Mark[]): Item[] {
  return items.map((item, at) => {
    const [before, moment] = [items[at - 1], momentAt(items, at)]
    if (!moment || moment.bound) return item
    if (!moment.until && marks.slice(moment.first, moment.end).some((mark) => senseOf(mark, 'into')))
      return { moment: isLasting(items, at) ? { ...moment, bound: 'by' } : { ...moment, isBad: true } }
    if (!has(before, 'until')) return item
    const isCase = marks[firstOf(before)]?.start === marks[moment.first]?.start
    return isCase && moment.date ? { moment: { ...moment, isBad: true } } : item
  })
}

/** `before Friday, preferably in the afternoon`: an afternoon before it, and not that of the Friday. */
function isSofter(items: readonly Item[], at: number, [bound, , ...between]: readonly Item[]): boolean {
  const moment = momentAt(items, at)
  const isPart = moment?.part !== undefined && !moment.time && !moment.date
  const isComma = between.some((item) => 'mark' in item && senseOf(item.mark, 'fill')?.value === 'sign')
  return isPart && isComma && has(bound, 'before', 'beforething', 'after', 'by', 'from', 'reach')
}

/** `the week after Christmas on the Thursday`: a day of that week, and not of Christmas. */
function isOfWeekBeside(items: readonly Item[], at: number, lead: Item | undefined): boolean {
  const day = momentAt(items, at)
  const isDay = day?.date?.weekday !== undefined || day?.repeatWeekday !== undefined
  return isDay && has(lead, 'weekafter', 'weekbefore')
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
