import { has, type Item, momentAt } from './item.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/** Finnish `siirretään perjantailta maanantaille`: the case tells to which of two days something is moved. */
export function withTarget(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const isSwap = marks.some((mark) => senseOf(mark, 'swap'))
  const isTarget = ({ first, end }: Moment) =>
    marks.slice(first, end).some((mark) => senseOf(mark, 'target') ?? senseOf(mark, 'into')) ||
    (senseOf(marks[end], 'target') && senseOf(marks[end], 'unit')) !== undefined ||
    (isSure(marks) && senseOf(marks[leadOf(first, marks)], 'until') !== undefined) ||
    (isSwap && [first - 1, first - 2].some((at) => senseOf(marks[at], 'against')))
  const dated = moments.filter((moment) => moment.date && !moment.isDenied)
  const targets = dated.filter(isTarget)
  const isChoice = marks.some((mark) => senseOf(mark, 'or') && !senseOf(mark, 'fill'))
  if (dated.length !== 2 || targets.length !== 1 || isChoice) return [...moments]
  return moments.map((moment) =>
    dated.includes(moment) && !targets.includes(moment)
      ? { ...moment, isDenied: true, bound: undefined }
      : moment,
  )
}

/** The mark in front of a day; in `to the same time on Monday` that of its hour. */
function leadOf(first: number, marks: readonly Mark[]): number {
  const isSmall = (mark: Mark | undefined) => senseOf(mark, 'fill') && !senseOf(mark, 'until')
  let at = isSmall(marks[first - 1]) && senseOf(marks[first - 2], 'sametime') ? first - 2 : first - 1
  if (!senseOf(marks[at], 'sametime')) return at
  at -= 1
  return isSmall(marks[at]) ? at - 1 : at
}

/** `reschedule from ten to one o'clock`: the second hour; `we move from ten to one` may be how long it lasts. */
export function withHour(moment: Moment, marks: readonly Mark[]): Moment {
  const { time, first, end } = moment
  const within = marks.slice(first, end)
  if (moment.isTarget) return moment
  if (isSpread(moment) && within.some((mark) => senseOf(mark, 'until'))) return withDay(moment, marks)
  const isFrom = time?.to && within.some((mark) => senseOf(mark, 'from'))
  if (!time?.to || !isFrom) return moment
  return isSure(marks) ? { ...moment, time: { from: time.to } } : { ...moment, isBad: true }
}

/** From one day to another in one phrase: `from the 3rd to the 4th`. */
function isSpread({ date, until }: Moment): boolean {
  const days = date?.options[0]
  return days !== undefined && !until && days.to > days.from
}

function withDay(moment: Moment, marks: readonly Mark[]): Moment {
  const last = moment.date?.options[0]?.to
  if (!moment.date || last === undefined || !isSure(marks)) return { ...moment, isBad: true }
  return { ...moment, date: { ...moment.date, options: [{ from: last, to: last }] } }
}

/** `reschedule`, `move my appointment`: what is moved is no house. */
function isSure(marks: readonly Mark[]): boolean {
  return marks.some(
    (mark, at) =>
      senseOf(mark, 'shiftverb') ??
      (senseOf(mark, 'move') && isBooked(marks.slice(Math.max(0, at - 3), at + 4))),
  )
}

function isBooked(marks: readonly Mark[]): boolean {
  return marks.some((mark) => senseOf(mark, 'booked'))
}

/** Marks what was denied (`not Friday`, `Friday does not work`); when nothing else is left it is a bad one. */
export function withDenied(items: readonly Item[]): Moment[] {
  const moments = items.flatMap((item, at) => {
    if (!('moment' in item)) return []
    const isDenied = isDeniedAt(items, at) || isSecond(items, at)
    if (isDenied && isSupposed(items, at)) return [{ ...item.moment, isBad: true }]
    return [isDenied ? { ...item.moment, isDenied } : item.moment]
  })
  const isAll = moments.every((moment) => moment.isDenied)
  const [kept, dropped] = [moments.filter((each) => !each.isDenied), moments.filter((each) => each.isDenied)]
  const [only, other] = [kept[0], dropped[0]]
  // `eleven instead of ten on Wednesday`: the day belongs to both hours.
  if (kept.length === 1 && dropped.length === 1 && only?.time && !only.date && other?.time && other.date)
    return moments.map((each) =>
      each === only ? { ...only, date: other.date, part: only.part ?? other.part } : each,
    )
  // `in the afternoon instead of the forenoon tomorrow`
  if (
    kept.length === 1 &&
    dropped.length === 1 &&
    only?.part &&
    !only.date &&
    !only.time &&
    other?.part &&
    other.date
  )
    return moments.map((each) => (each === only ? { ...only, date: other.date } : each))
  return isAll ? moments.map((moment) => ({ ...moment, isDenied: false, isBad: true })) : moments
}

/** `Friday if Thursday is not possible`: the Thursday comes first, and nobody has said no to it. */
function isSupposed(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const item = items[before]
    if (!item || 'moment' in item || item.mark.kind === 'stop') return false
    if (has(item, 'ifclause')) return true
    if (senseOf(item.mark, 'fill')?.value === 'sign') return false
  }
  return false
}

function isDeniedAt(items: readonly Item[], at: number): boolean {
  const isExcepted = has(items[at - 1], 'but') && items.slice(0, at).some((item) => has(item, 'anyof'))
  return (
    isExcepted || has(items[at + 1], 'notpost') || deniedFrom(items, at, -1, 2) || deniedFrom(items, at, 1, 3)
  )
}

/** `not Monday or Tuesday`: both. */
function isSecond(items: readonly Item[], at: number): boolean {
  // `today and tomorrow not`: both as well.
  if (has(items[at + 1], 'or', 'and') && deniedFrom(items, at + 2, 1, 3) && momentAt(items, at + 2))
    return true
  const isJoined = has(items[at - 1], 'or', 'and') && !has(items[at - 1], 'but')
  return isJoined && momentAt(items, at - 2) !== undefined && deniedFrom(items, at - 2, -1, 2)
}

/** Whether a `not` stands within so many words on one side, before a comma, another moment or the end. */
function deniedFrom(items: readonly Item[], at: number, step: 1 | -1, reach: number): boolean {
  let words = 0
  let hasHour = false
  for (let next = at + step; words <= reach; next += step) {
    const item = items[next]
    if (item && 'moment' in item && item.moment.time?.bare) {
      hasHour = true
      words += 1
      continue
    }
    if (!item || 'moment' in item || item.mark.kind === 'stop') return false
    if (item.mark.kind === 'figure') hasHour = true
    const isOver = step > 0 && (has(item, 'ifclause') || (has(item, 'and') && !has(item, 'not')))
    if (isOver || senseOf(item.mark, 'fill')?.value === 'sign' || has(item, 'or', 'but')) return false
    // `eleven instead of ten on Wednesday`: the hour alone.
    if ((step > 0 || hasHour) && senseOf(item.mark, 'not')?.value === 'instead') return false
    if (has(item, 'not')) return step < 0 || !(has(items[next - 1], 'and') || leadsOn(items, next + 1))
    if (!has(item, 'fill')) words += 1
  }
  return false
}

/** Whether the `not` belongs to what comes after it: `Friday not Thursday`, but not across a comma. */
function leadsOn(items: readonly Item[], at: number): boolean {
  let next = at
  while (has(items[next], 'fill') && !has(items[next], 'but')) {
    const item = items[next]
    if (item && 'mark' in item && senseOf(item.mark, 'fill')?.value === 'sign') return false
    next += 1
  }
  return momentAt(items, next) !== undefined
}
