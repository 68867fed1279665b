import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { dial } from './time-rules.ts'

/**
 * `Monday at ten, sorry, I mean Tuesday`: the writer takes one time back and names another in its place. The other is
 * meant, and keeps of the first what was not said anew; a new bound or stretch would leave open what becomes of the old.
 */
export function withCorrected(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const found: Moment[] = []
  for (const moment of moments) {
    const before = found.at(-1)
    if (before && isTakenBack(before, moment, marks)) found.splice(-1, 1, inPlaceOf(before, moment))
    else found.push(moment)
  }
  return found.map((moment) => withBareHour(moment, found, marks))
}

function isTakenBack(before: Moment, after: Moment, marks: readonly Mark[]): boolean {
  if (before.isDenied || after.isDenied || before.repeat || after.repeat) return false
  const between = marks.slice(before.end, after.first)
  // `Thursday, or no, Friday`
  const isOr = (at: number) =>
    senseOf(between[at], 'or') !== undefined && between.slice(at + 1).some(isCorrection)
  const isBetween = between.some(isCorrection) && between.every((mark, at) => isClear(mark) || isOr(at))
  const isBehind = senseOf(marks[after.end], 'corrects')?.value === 'surely' && between.every(isClear)
  return isBetween || (isBehind && between.length > 0)
}

function isCorrection(mark: Mark): boolean {
  return senseOf(mark, 'corrects') !== undefined
}

/** A word or sign that may stand between what is taken back and what is meant. */
function isClear(mark: Mark): boolean {
  if (isCorrection(mark) || mark.kind === 'stop') return true
  if (['or', 'and', 'until', 'from', 'before', 'after', 'by'].some((name) => senseOf(mark, name)))
    return false
  return senseOf(mark, 'fill') !== undefined || senseOf(mark, 'dash') !== undefined
}

function inPlaceOf(before: Moment, after: Moment): Moment {
  const place = { first: before.first, end: after.end }
  const isBound = isOpen(before) && !isOpen(after)
  const isWhole = after.date && (after.time || after.part || !(before.time || before.part))
  if (after.isBad || isBound || (!isWhole && (before.isBad || isOpen(after))))
    return { ...place, isBad: true }
  if (isWhole) return { ...after, ...place, isTarget: true }
  const time = after.time && { ...after.time, bare: false, weak: false }
  if (!after.date) return { ...after, time, ...place, date: before.date, isTarget: true }
  return { ...after, ...place, time: before.time, part: before.part, isTarget: true }
}

/** More than a day and an hour: a bound, a stretch or a distance. */
function isOpen({ bound, until, shift, span, instant }: Moment): boolean {
  return (bound ?? until ?? shift ?? span ?? instant) !== undefined
}

/** `Monday at 10, make it 11`: a number alone takes the place of an hour. */
function withBareHour(moment: Moment, moments: readonly Moment[], marks: readonly Mark[]): Moment {
  if (!moment.time || moment.time.to || moment.isDenied) return moment
  let at = moment.end
  while (marks[at] && isClear(marks[at] as Mark)) at += 1
  if (!marks.slice(moment.end, at).some(isCorrection) || moments.some(({ first }) => first === at))
    return moment
  const number = senseOf(marks[at], 'fig') ?? senseOf(marks[at], 'spelt')
  const value = Number(senseOf(marks[at], 'num')?.value ?? Number.NaN)
  const isEnd = !marks[at + 1] || marks[at + 1]?.kind === 'stop'
  if (!number) return moment
  if (!isEnd || !(value >= 1 && value <= 24)) return { ...moment, isBad: true }
  return { ...moment, end: at + 1, time: { from: dial(value, 0) } }
}
