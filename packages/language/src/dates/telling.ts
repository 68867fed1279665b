import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { timeSenses } from './time-senses.ts'

/** Words that say something about time; beside a date they may not go unread. */
export const telling = [
  ...timeSenses,
  'shortday',
  'span',
  'next',
  'last',
  'final',
  'start',
  'end',
  'half',
  'halfpart',
  'season',
  'few',
  'early',
  'late',
  'every',
  'year',
  'kl',
  'someday',
]

/** The nearest mark on one side that is no small word. */
export function neighbour(from: number, step: 1 | -1, marks: readonly Mark[]): number {
  let at = from
  while (Math.abs(at - from) < 2 && marks[at] && isSmall(marks[at])) at += step
  return at
}

function isSmall(mark: Mark | undefined): boolean {
  return senseOf(mark, 'fill') !== undefined && !telling.some((name) => senseOf(mark, name))
}
