import type { DateAtom } from './atom.ts'
import { isLasting } from './bounds.ts'
import { weekdayAfter } from './calendar.ts'
import { addMonths, civilOf } from './civil.ts'
import { beyond, firstOf, has, type Item, momentAt } from './item.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { type Moment, merged } from './moment.ts'

/** `from A to B`, `between A and B`, `A–B`, `A until B`. What is moved from A to B shall be on B. */
export function joinRanges(items: readonly Item[], isMove: boolean, marks: readonly Mark[]): Item[] {
  const isShift = items.some((item) => has(item, 'shiftverb'))
  const isSame = marks.some((mark) => senseOf(mark, 'sametime'))
  const found: Item[] = []
  for (let at = 0; at < items.length; ) {
    const opened = has(items[at], 'from', 'between')
    const start = opened ? beyond(items, at + 1) : at
    const lead = has(items[at], 'from') ? dayBefore(found, items, start) : undefined
    const joined = rangeAt(items, marks, start, has(items[at], 'between'), isMove, lead, opened)
    if (joined && lead) found.pop()
    const item = items[at]
    const target = isMove ? joined?.moment.until : undefined
    if (joined && !opened && isShift && joined.moment.time?.to)
      joined.moment = { ...joined.moment, isBad: true }
    if (joined && target) {
      const place = { first: firstOf(item), end: joined.moment.end }
      const isFrom =
        opened || senseOf(marks[place.first], 'from') !== undefined || isMineAt(marks, place.first)
      const time = target.time ?? (isSame && !target.part ? joined?.moment.time : undefined)
      const onto = { ...target, ...place, time, isTarget: true }
      found.push({ moment: isFrom ? onto : { ...place, isBad: true } })
      at = joined.next
    } else if (joined) {
      const moment = { ...joined.moment, first: opened && !lead ? firstOf(items[at]) : joined.moment.first }
      found.push({ moment: withWeek(found, moment) })
      at = joined.next
    } else {
      if (item) found.push(item)
      at += 1
    }
  }
  return found
}

/** `move my Tuesday at ten to Friday`: what is moved is no stretch. */
function isMineAt(marks: readonly Mark[], first: number): boolean {
  return senseOf(marks[first - 1], 'mine') !== undefined
}

/** Norwegian `bestille i dag til i morgen`: today is when it is done. */
function isToday({ date, time, part }: Moment): boolean {
  return date?.relative === true && !time && !part
}

/** `Saturday from 2pm to Sunday at noon`: the day in front belongs to the beginning. */
function dayBefore(found: readonly Item[], items: readonly Item[], start: number): Moment | undefined {
  const [day, hour] = [momentAt(found, found.length - 1), momentAt(items, start)]
  const joint = beyond(items, start + 1)
  const end = has(items[joint], 'until', 'dash') ? momentAt(items, beyond(items, joint + 1)) : undefined
  const isDay = day?.date && !day.time && !day.part && !day.bound && !day.until
  if (!day || !hour || !isDay || !hour.time || hour.time.to || hour.date || !end?.date || !end.time)
    return undefined
  return merged(day, hour)
}

function rangeAt(
  items: readonly Item[],
  marks: readonly Mark[],
  at: number,
  isBetween: boolean,
  isMove: boolean,
  lead?: Moment,
  isOpened = false,
): { moment: Moment; next: number } | undefined {
  const from = lead ?? momentAt(items, at)
  if (!from || from.span) return undefined
  const isOnto = isMove && has(items[at + 1], 'onto')
  const into = fromUntil(items, at, marks)
  if (into) return { moment: { ...rangeOf(from, into.moment), end: into.end }, next: into.next }
  const joint = isOnto ? at + 1 : beyond(items, at + 1)
  if (!isOnto && !has(items[joint], 'until', 'dash', 'and')) return undefined
  // Norwegian `fra 2. januar og ut måneden`
  const isOut = isOpened && has(items[joint], 'and') && has(items[joint + 1], 'by')
  let after = beyond(items, isOut ? joint + 2 : joint + 1)
  if (has(items[after], 'until', 'dash')) after = beyond(items, after + 1)
  const to = momentAt(items, after)
  const closes = isOut || isBetween || has(items[after + 1], 'between')
  if (has(items[joint], 'and') && !closes) return undefined
  // Finnish `siirretään torstaihin kello yhteentoista`: onto that hour.
  const isOnHour = isMove && has(items[at - 1], 'until') && from.date && !from.time && to?.time && !to.date
  // `Thursday 4/2 - 9.30`: the dash only parts the day from its hour.
  const isHour = has(items[joint], 'dash') && from.date && !from.time && !from.part && to?.time && !to.date
  const moment =
    isOnHour || isHour
      ? merged(from, to)
      : to && !to.span
        ? {
            ...rangeOf(from, to),
            ...(isUnclear(items, at, joint, from, to, isOpened) ? { isBad: true } : {}),
          }
        : undefined
  const isClosed = has(items[after + 1], 'between')
  const end = (to?.end ?? 0) + (isClosed ? 1 : 0)
  return moment && { moment: { ...moment, end }, next: isClosed ? after + 2 : after + 1 }
}

/** Whether the word between two moments may mean *until* or *for*. */
function isUnclear(
  items: readonly Item[],
  at: number,
  joint: number,
  from: Moment,
  to: Moment,
  isOpened: boolean,
): boolean {
  const isPart = to.part !== undefined && !to.time && !to.date
  // `Friday until the afternoon`: to its beginning or to its end; in the Nordic languages the word may be a `for`.
  if (has(items[joint], 'by') && from.date && !from.part && isPart) return true
  if (!has(items[joint], 'ahead')) return false
  const isHourFor = from.date && from.time && to.time?.bare && !to.date
  if (isHourFor || (!isOpened && isToday(from) && to.date?.relative)) return true
  // `stoler den 12. til kl 17`: for that hour, or until then; only what lasts tells.
  const isHour = to.time !== undefined && !to.date && !to.part
  return from.date !== undefined && !from.time && !from.part && isHour && !isLasting(items, at)
}

/** Finnish `2.7. alkaen kuun loppuun`: the end of it, when the beginning was said. */
function fromUntil(
  items: readonly Item[],
  at: number,
  marks: readonly Mark[],
): { moment: Moment; end: number; next: number } | undefined {
  const moment = has(items[at + 1], 'frompost') ? momentAt(items, at + 2) : undefined
  if (!moment) return undefined
  const isInto = marks.slice(moment.first, moment.end).some((mark) => senseOf(mark, 'into'))
  // `1.6. alkaen 15.8. asti`
  if (has(items[at + 3], 'untilpost', 'bypost')) return { moment, end: moment.end + 1, next: at + 4 }
  return isInto ? { moment, end: moment.end, next: at + 3 } : undefined
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
  // Norwegian `søndag til lunsj klokka 13`: for the meal.
  if (from.date && !from.time && to.time && !to.date && to.part?.weak)
    return merged(from, to) ?? { ...place, isBad: true }
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
