import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { clauseAround } from './sentence.ts'

/**
 * `I have to reschedule my Wednesday appointment, is Friday free?`: the day of what is to be moved is told in one clause,
 * and the other one is asked for in the next. `Move me to Wednesday, Friday is full` says to which.
 */
export function withMovedDay(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  const [old, target, more] = moments.filter((each) => each.date && !each.isDenied)
  const isChoice = marks.some((mark) => senseOf(mark, 'or') && !senseOf(mark, 'fill'))
  if (!old || !target || more || isChoice || old.isBad || old.bound || old.until) return [...moments]
  const clause = clauseAround(marks, old.first)
  const isMoved = marks.slice(clause.from, clause.to).some((mark) => senseOf(mark, 'move'))
  const isApart = target.first >= clause.to && target.end > old.end
  if (!isMoved || !isApart || isTo(old, marks) || !isAsked(target, marks)) return [...moments]
  return moments.map((each) => (each === old ? { ...each, isDenied: true } : each))
}

/** `moved to Wednesday`: that is the new day. */
function isTo({ first, end }: Moment, marks: readonly Mark[]): boolean {
  const before = marks.slice(Math.max(0, first - 2), first)
  const names = ['until', 'onto', 'target', 'into', 'from', 'and', 'dash']
  return [...before, ...marks.slice(first, end)].some((mark) => names.some((name) => senseOf(mark, name)))
}

/** `have you anything on Friday`, `Friday free?` */
function isAsked({ first }: Moment, marks: readonly Mark[]): boolean {
  const { from, to } = clauseAround(marks, first)
  const clause = marks.slice(from, to)
  const names = ['not', 'away', 'cancel', 'pastverb', 'booked', 'move']
  return (
    clause.some((mark) => senseOf(mark, 'goes') ?? senseOf(mark, 'anything')) &&
    !clause.some((mark) => names.some((name) => senseOf(mark, name)))
  )
}
