import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/** `Friday after work`, `töiden jälkeen`: only the writer knows when that is. */
export function isUnknownBound(at: number, step: 1 | -1, marks: readonly Mark[]): boolean {
  if (step < 0) {
    if (senseOf(marks[at], 'afterpost') && isUnknown(marks[at - 1])) return true
    const bound = isUnknown(marks[at]) ? at - (senseOf(marks[at - 1], 'the') ? 2 : 1) : -1
    return bound >= 0 && isUnknownBound(bound, 1, marks)
  }
  if (isUnknown(marks[at]) && senseOf(marks[at + 1], 'afterpost')) return true
  if (!['before', 'after', 'beforething'].some((name) => senseOf(marks[at], name))) return false
  const article = senseOf(marks[at + 1], 'the') ? 1 : 0
  const isPlace = ['direction', 'ago'].some((name) => senseOf(marks[at], name))
  const next = marks[at + 1 + article]
  return (article > 0 || !isPlace) && (isUnknown(next) || senseOf(next, 'goes') !== undefined)
}

/** `on Monday before work, at 7.15`: the hour says when that is. */
export function isToldSo(at: number, moments: readonly Moment[]): boolean {
  return moments.some(
    (moment) =>
      isTimed(moment) && !moment.date && !moment.bound && moment.first > at && moment.first - at <= 8,
  )
}

export function isTimed({ time, instant, isMidnight }: Moment): boolean {
  return time !== undefined || instant !== undefined || isMidnight === true
}

export function isUnknown(mark: Mark | undefined): boolean {
  return (
    mark?.kind === 'word' &&
    (mark.senses.length === 0 || ['feast', 'ownday', 'vacation'].some((name) => senseOf(mark, name)))
  )
}
