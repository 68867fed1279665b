import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'

/** Words that say something about time; beside a date they may not go unread. */
const telling = [
  'weekday',
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
  'quarter',
  'threequarter',
  'season',
  'holiday',
  'few',
  'early',
  'late',
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
  'am',
  'pm',
  'eve',
  'nextpost',
  'priorpost',
  'dayafterpost',
  'daybeforepost',
  'untold',
]

/** `the Friday after`: after what was not said. */
const openEnded = ['before', 'after']

/** Whether a word of time right beside this moment belongs to no moment: then it was not understood. */
export function isLeftOver(moment: Moment, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  if (isRepeated(moment, moments, marks) || isElsewhere(marks)) return true
  if (moment.bound === 'from' && marks.some((mark) => senseOf(mark, 'nights'))) return true
  return [
    [neighbour(moment.first - 1, -1, marks), -1] as const,
    [neighbour(moment.end, 1, marks), 1] as const,
  ].some(([at, step]) => {
    const mark = marks[at]
    if (!mark || moments.some((other) => at >= other.first && at < other.end)) return false
    return (
      !senseOf(mark, 'fill') &&
      (isTelling(at, marks) || isLoneNumber(at, marks) || isAlternative(at, step, moments, marks))
    )
  })
}

/** `push Thursday back by a week`: neither that Thursday nor a week from today. */
function isShift(marks: readonly Mark[], at: number): boolean {
  return senseOf(marks[at], 'span') !== undefined && senseOf(marks[at - 1], 'shiftby') !== undefined
}

/** Finnish `ensi viikkoon`: a second time that no rule knows, wherever it stands. */
function isElsewhere(marks: readonly Mark[]): boolean {
  const leads = ['this', 'next', 'coming', 'last']
  if (marks.some((mark, at) => senseOf(mark, 'moved') || isShift(marks, at))) return true
  return marks.some(
    (mark, at) => senseOf(mark, 'untold') !== undefined && leads.some((name) => senseOf(marks[at - 1], name)),
  )
}

/** `every working day at 8`: a thing that was not understood comes again and again. */
function isRepeated({ first }: Moment, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  return [first - 2, first - 1].some((at) => {
    const mark = marks[at]
    const isRead = moments.some((other) => at >= other.first && at < other.end)
    return (
      mark !== undefined && !isRead && (senseOf(mark, 'every') || senseOf(mark, 'everyother')) !== undefined
    )
  })
}

const longUnits = ['week', 'month', 'year', 'weekend']

/** `hour` may be an appointment and `day` a filler; a week or a counted day is a date of its own. */
function isTelling(at: number, marks: readonly Mark[]): boolean {
  const mark = marks[at]
  const next = marks[at + 1]
  if ((senseOf(mark, 'before') || senseOf(mark, 'after')) && next && next.kind !== 'stop')
    return next.senses.length > 0 && !senseOf(next, 'fill')
  const unit = senseOf(mark, 'unit')
  if (unit && (longUnits.includes(String(unit.value)) || senseOf(marks[at - 1], 'ord'))) return true
  return [...telling, ...openEnded].some((name) => senseOf(mark, name))
}

/** `week 49 or 50`: a number after an `or` that nothing has read. */
function isAlternative(
  at: number,
  step: 1 | -1,
  moments: readonly Moment[],
  marks: readonly Mark[],
): boolean {
  if (!['or', 'and', 'dash', 'until'].some((name) => senseOf(marks[at], name))) return false
  const next = at + step
  if (moments.some((other) => next >= other.first && next < other.end)) return false
  return isNumber(next, marks) || isTelling(next, marks)
}

/** The nearest mark on one side that is no small word. */
function neighbour(from: number, step: 1 | -1, marks: readonly Mark[]): number {
  let at = from
  while (Math.abs(at - from) < 2 && marks[at] && isSmall(marks[at])) at += step
  return at
}

function isSmall(mark: Mark | undefined): boolean {
  return senseOf(mark, 'fill') !== undefined && !telling.some((name) => senseOf(mark, name))
}

/** What a number counts: a word that says nothing about time. */
function isThing(mark: Mark | undefined): boolean {
  return mark?.kind === 'word' && (mark.senses.length === 0 || senseOf(mark, 'counted') !== undefined)
}

/** A number with nothing to count after it, and no name before it (`Storgata 17`), may be an hour or a day. */
function isLoneNumber(at: number, marks: readonly Mark[]): boolean {
  const before = marks[at - 1]
  const isNamed =
    (before?.kind === 'word' && before.senses.length === 0) || senseOf(before, 'forcount') !== undefined
  return !isNamed && isNumber(at, marks)
}

function isNumber(at: number, marks: readonly Mark[]): boolean {
  const isCount = ['fig', 'num', 'spelt', 'ord'].some((name) => senseOf(marks[at], name))
  return isCount && !isThing(marks[at + 1])
}
