import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/** Swedish `blir 10 min sen`: late, and not so long ago. */
export function isLate(marks: readonly Mark[], at: number, text: string): boolean {
  if (!senseOf(marks[at], 'delayed') || !senseOf(marks[at], 'ago')) return false
  const before = marks.slice(Math.max(0, at - 5), at).map(({ start, end }) => text.slice(start, end))
  return before.some((word) => /^(?:blir|bli|är|kommer|var)$/i.test(word))
}
