import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/** Words that say something about time; beside a date they may not go unread. */
export const telling = [
  'weekday',
  'shortday',
  'weekdays',
  'month',
  'relday',
  'part',
  'span',
  'next',
  'between',
  'last',
  'final',
  'afternext',
  'start',
  'middle',
  'end',
  'half',
  'halfpart',
  'quarter',
  'threequarter',
  'season',
  'holiday',
  'few',
  'early',
  'late',
  'later',
  'dayafter',
  'daybefore',
  'weekafter',
  'weekbefore',
  'every',
  'everyother',
  'datefig',
  'weakdate',
  'clockfig',
  'year',
  'midnight',
  'noon',
  'kl',
  'andhalf',
  'oneandhalf',
  'untilnum',
  'am',
  'pm',
  'eve',
  'nextpost',
  'priorpost',
  'dayafterpost',
  'daybeforepost',
  'untold',
  'newyearpart',
  'someday',
  'overnight',
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
