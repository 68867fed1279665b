import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { clauseAround } from './sentence.ts'

/**
 * Norwegian `vi pleier å komme hver mandag, men neste uke må det bli onsdag`: what is told of other times is left aside where
 * another clause names a time. Alone it stays what it is: `pleier dere å ha åpent på julaften?`
 */
export function withoutHabit(moments: readonly Moment[], marks: readonly Mark[]): Moment[] {
  if (!marks.some((mark) => senseOf(mark, 'habit'))) return [...moments]
  const isUsual = ({ first, end }: Moment) => {
    const { from, to } = clauseAround(marks, first)
    return end <= to && marks.slice(from, to).some((mark) => senseOf(mark, 'habit'))
  }
  const isNamed = moments.some((moment) => moment.date && !moment.isDenied && !isUsual(moment))
  return moments.map((moment) =>
    isNamed && isUsual(moment) ? { ...moment, isDenied: true, isPast: true } : moment,
  )
}
