import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { clauseAround } from './sentence.ts'

/**
 * `My appointment is on the 10th, but I can't make it. Is the 11th free?`: who says no in a clause that names no day means
 * the day that was named before it, and asks for the other one.
 */
export function withGivenUp(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const [old, target, more] = moments.filter((each) => each.date && !each.isDenied)
  if (!old || !target || more || old.isBad || target.isBad || old.bound || target.first < old.end)
    return [...moments]
  const between = Array.from({ length: target.first - old.end }, (_, step) => old.end + step)
  const isChoice = between.some((at) => senseOf(marks[at], 'or') && !senseOf(marks[at], 'fill'))
  const isGivenUp = between.some((at) => isRefusal(marks, at) && isOwnClause(at, moments, marks))
  if (isChoice || !isGivenUp || isSaidToo(target, marks)) return [...moments]
  return moments.map((each) => (each === old ? { ...each, isDenied: true } : each))
}

function isRefusal(marks: readonly Mark[], at: number): boolean {
  const no = senseOf(marks[at], 'not')
  return (no !== undefined && no.value !== 'instead') || senseOf(marks[at], 'hindered') !== undefined
}

/** A clause that reads nothing of time. */
function isOwnClause(at: number, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const { from, to } = clauseAround(marks, at)
  // `Tuesday? If not, Wednesday`
  if (marks.slice(from, at).some((mark) => senseOf(mark, 'ifclause'))) return false
  return moments.every(({ first, end }) => end <= from || first >= to)
}

/** Whether the other day is refused, or was told as well. */
function isSaidToo({ first }: Moment, marks: readonly Mark[]): boolean {
  const { from, to } = clauseAround(marks, first)
  const names = ['not', 'hindered', 'away', 'cancel', 'pastverb', 'booked']
  return marks.slice(from, to).some((mark) => names.some((name) => senseOf(mark, name)))
}
