import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { clauseAround } from './sentence.ts'

/**
 * `I have Friday at ten, can I get Monday instead?`, `a table for 18.30, can we make it 19.30?`: of two times the one that
 * was booked is left aside, and the one that shall take its place is meant. An hour alone keeps the day.
 */
export function withReplaced(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const target = insteadOf(moments, marks) ?? newHour(moments, marks)
  if (!target) return [...moments]
  const old = moments.filter((each) => each.end <= target.first && isTold(each))
  if (old.length === 0 || isChoice(marks, old[0]?.end ?? 0, target.first)) return [...moments]
  const dated = old.filter(({ date }) => date !== undefined)
  if (!target.date && dated.length !== 1) return [...moments]
  const isSame = marks.some((mark) => senseOf(mark, 'sametime'))
  const whole = target.date ? (isSame ? atHourOf(target, old) : target) : withDay(target, dated[0])
  return moments.map((each) => {
    if (each === target) return { ...whole, isTarget: true }
    return old.includes(each) ? { ...each, isDenied: true, bound: undefined } : each
  })
}

function isTold({ date, time, isDenied, isBad }: Moment): boolean {
  return (date !== undefined || (time !== undefined && !time.bare)) && !isDenied && !isBad
}

/** `tomorrow at the same time instead` */
function atHourOf(target: Moment, old: readonly Moment[]): Moment {
  const [one, more] = old.filter(({ time }) => time !== undefined)
  return target.time || target.part || !one || more ? target : { ...target, time: one.time }
}

/** The new hour on the day that was named before; a bare number is an hour here. */
function withDay(target: Moment, old: Moment | undefined): Moment {
  const time = target.time && { ...target.time, bare: false, weak: false }
  return { ...target, time, date: old?.date, part: target.part ?? old?.part }
}

/** The moment that `instead` stands behind, in the same sentence. */
function insteadOf(moments: readonly Moment[], marks: readonly Mark[]): Moment | undefined {
  const at = marks.findLastIndex((mark) => senseOf(mark, 'instead'))
  if (at < 0) return undefined
  // `can I come at eleven instead`, `kann ich stattdessen um elf kommen`
  const { from, to } = clauseAround(marks, at)
  const inClause = moments.filter((each) => each.first >= from && each.end <= to)
  if (inClause.length === 1 && inClause[0] && inClause[0].first > at) return inClause[0]
  const before = moments.filter((each) => each.end <= at && isTold(each))
  const target = before.at(-1)
  return target && !marks.slice(target.end, at).some(({ kind }) => kind === 'stop') ? target : undefined
}

/** The hour behind `move it to` or `we are late, it will be`, when a day was named before. */
function newHour(moments: readonly Moment[], marks: readonly Mark[]): Moment | undefined {
  return moments.find(({ first, time, date, isDenied }) => {
    if (!time || time.to || date || isDenied) return false
    const before = marks.slice(Math.max(0, first - 5), first)
    const late = before.findIndex((mark) => senseOf(mark, 'delayed'))
    if (late >= 0 && !time.bare && !before.slice(late).some(({ kind }) => kind === 'stop')) return true
    const isTo = senseOf(marks[first - 1], 'until') !== undefined
    return isTo && before.some((mark) => senseOf(mark, 'move'))
  })
}

/** `Thursday at five, is it right that you close at nine?`: the hours of the house, told beside an appointment. */
export function withoutHours(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const isOfHouse = ({ first, time }: Moment) =>
    time !== undefined && [first - 1, first - 2].some((at) => senseOf(marks[at], 'househours'))
  const others = moments.filter((each) => !isOfHouse(each) && each.date && !each.isDenied && !each.isBad)
  return moments.map((each) => {
    const isAside =
      isOfHouse(each) &&
      others.some((other) => !isEarlier(other, each) && (each.date || other.time || other.part))
    return isAside ? { ...each, isDenied: true } : each
  })
}

/** `I came by this morning. Do you open tomorrow at ten?`: the one is told, and the other is asked. */
function isEarlier(told: Moment, asked: Moment): boolean {
  return (
    told.date?.relative === true &&
    told.time === undefined &&
    asked.date !== undefined &&
    told.end <= asked.first
  )
}

function isChoice(marks: readonly Mark[], from: number, to: number): boolean {
  return marks.slice(from, to).some((mark) => senseOf(mark, 'or') && !senseOf(mark, 'fill'))
}
