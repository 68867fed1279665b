import { isIndefinite, isTold } from './background.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import { isCutOff, isDayless } from './missing-day.ts'
import type { Moment } from './moment.ts'
import { clauseAround } from './sentence.ts'
import { neighbour, telling } from './telling.ts'
import { isTimed, isToldSo, isUnknown, isUnknownBound } from './unknown-bound.ts'

/** `the Friday after`: after what was not said. */
const openEnded = ['before', 'after']

/** Whether a word of time right beside this moment belongs to no moment: then it was not understood. */
export function isLeftOver(moment: Moment, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  if (isRepeated(moment, moments, marks) || isElsewhere(moments, marks)) return true
  if (
    isIndefinite(moment, marks) ||
    (isTold(moment, marks) && !isNamedToo(moment, moments)) ||
    isRough(moment, marks) ||
    isCondition(moment, marks) ||
    isCutOff(moment, marks) ||
    isDayless(moment, moments, marks)
  )
    return true
  if (isStay(moment, marks)) return true
  return [
    [neighbour(moment.first - 1, -1, marks), -1] as const,
    [neighbour(moment.end, 1, marks), 1] as const,
  ].some(([at, step]) => {
    const mark = marks[at]
    if (!mark || moments.some((other) => at >= other.first && at < other.end)) return false
    return (
      !senseOf(mark, 'fill') &&
      ((isTelling(at, marks) && !(isTimed(moment) && isEarly(mark))) ||
        (!isTimed(moment) && isUnknownBound(at, step, marks) && !isToldSo(at, moments)) ||
        (step < 0 && moment.date?.holiday !== undefined && senseOf(mark, 'ownday') !== undefined) ||
        isBehindUnknown(at, step, moments, marks) ||
        isLoneNumber(at, marks) ||
        isAlternative(at, step, moments, marks))
    )
  })
}

/** `on 6 May 2027, Ascension Day`: the date says which one. */
function isNamedToo({ date }: Moment, moments: readonly Moment[]): boolean {
  return date?.holiday !== undefined && moments.length > 1
}

/** `from Friday`, or Friday, `for three nights`: the stay ends on another day. */
function isStay({ bound, date, until }: Moment, marks: readonly Mark[]): boolean {
  const days = date?.options[0]
  const isOneDay = days !== undefined && days.from === days.to && !until
  return marks.some((mark) => {
    const nights = senseOf(mark, 'nights')
    const count = Number(nights?.value ?? 0)
    // `two nights next week`: which?
    const isLonger = !until && !bound && days !== undefined && days.to - days.from > count
    return count > 0 && (bound === 'from' || isLonger || (isOneDay && count > 1))
  })
}

/** `we eat early, at half past five`: the hour says how early. */
function isEarly(mark: Mark): boolean {
  return mark.senses.every(({ name }) => name === 'early' || name === 'late')
}

/** Words that count or choose; before a word that is not known they still belong to the time. */
const choosing = [
  'untold',
  'next',
  'coming',
  'final',
  'afternext',
  'ord',
  'early',
  'late',
  'later',
  'start',
  'middle',
  'end',
  'weekafter',
  'weekbefore',
]

/** `the last workday before Christmas`: one word that is not known stands between. */
function isBehindUnknown(
  at: number,
  step: 1 | -1,
  moments: readonly Moment[],
  marks: readonly Mark[],
): boolean {
  const next = at + step
  // `the last bus on Friday`: the preposition parts the day from what is counted.
  if (step < 0 && isOnDay(at, moments, marks)) return false
  // Swedish `sista anmälningsdag är 15 februari`: the verb parts them.
  const behind = moments.find(({ first }) => first > at)?.first ?? at
  if (step < 0 && marks.slice(at + 1, behind).some((mark) => senseOf(mark, 'goes') && !senseOf(mark, 'for')))
    return false
  const isNoted = isUnknown(marks[at]) || (step < 0 && senseOf(marks[at], 'goes') !== undefined)
  if (!isNoted || moments.some((other) => next >= other.first && next < other.end)) return false
  const mark = marks[next]
  if (step > 0)
    return [mark, senseOf(mark, 'fill') ? marks[next + 1] : undefined].some((one) =>
      ['early', 'late', 'untold'].some((name) => senseOf(one, name)),
    )
  if (senseOf(marks[at + 1], 'fill')?.value === 'sign') return false
  const unit = senseOf(mark, 'unit')
  return (
    (mark?.kind === 'word' && choosing.some((name) => senseOf(mark, name))) ||
    (unit !== undefined && longUnits.includes(String(unit.value)))
  )
}

function isOnDay(at: number, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const moment = moments.find(({ first }) => first > at && marks.slice(at + 1, first).some(isOn))
  const days = moment?.date?.options[0]
  return days !== undefined && days.from === days.to && !moment?.bound && !moment?.date?.holiday
}

function isOn(mark: Mark): boolean {
  return senseOf(mark, 'for') !== undefined && senseOf(mark, 'fill') !== undefined
}

/** `around the 20th`: some day near it. */
function isRough(moment: Moment, marks: readonly Mark[]): boolean {
  const at = moment.first - (senseOf(marks[moment.first - 1], 'the') ? 2 : 1)
  const isNear = senseOf(marks[at], 'roughly') ?? senseOf(marks[moment.end], 'roughlypost')
  return (
    moment.date !== undefined &&
    !moment.date.relative &&
    !isTimed(moment) &&
    !moment.part &&
    isNear !== undefined
  )
}

/** `do you deliver the same day if I order before noon?`: of any day. */
function isCondition({ bound, date, time, first }: Moment, marks: readonly Mark[]): boolean {
  if (date || !time || (bound !== 'before' && bound !== 'by')) return false
  const { from } = clauseAround(marks, first)
  return marks.slice(from, first).some((mark) => senseOf(mark, 'ifclause'))
}

/** `push Thursday back by a week`: neither that Thursday nor a week from today. */
function isShift(marks: readonly Mark[], at: number): boolean {
  return senseOf(marks[at], 'span') !== undefined && senseOf(marks[at - 1], 'shiftby') !== undefined
}

/** Finnish `ensi viikkoon`, `school begins on 2 August, so before then`: a time that no rule knows, wherever it stands. */
function isElsewhere(moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const leads = ['this', 'next', 'coming', 'last']
  const isRead = (at: number) => moments.some(({ end }) => end === at + 1)
  const isThat = (mark: Mark, at: number) => senseOf(mark, 'thatbound') && !isRead(at)
  if (marks.some((mark, at) => senseOf(mark, 'moved') || isThat(mark, at) || isShift(marks, at))) return true
  return marks.some(
    (mark, at) => senseOf(mark, 'untold') !== undefined && leads.some((name) => senseOf(marks[at - 1], name)),
  )
}

/** `every working day at 8`: a thing that was not understood comes again and again. */
function isRepeated({ first }: Moment, moments: readonly Moment[], marks: readonly Mark[]): boolean {
  return [first - 3, first - 2, first - 1].some((at) => {
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
    return next.senses.some(({ name }) => name !== 'goes') && !senseOf(next, 'fill')
  // Norwegian `kan dere sende noen allerede i dag`: somebody.
  if (senseOf(mark, 'few') && senseOf(next, 'fill') && senseOf(next, 'fill')?.value !== 'sign') return false
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
  const isWeek = [at - 1, at - 2].some(
    (before) => Number(senseOf(marks[before], 'num')?.value) > 31 || senseOf(marks[before], 'weekno'),
  )
  return isNumber(next, marks, isWeek ? 53 : 31) || isTelling(next, marks)
}

/** What a number counts: a word that says nothing about time. */
function isThing(mark: Mark | undefined): boolean {
  return (
    mark?.kind === 'word' &&
    (mark.senses.length === 0 || ['counted', 'forcount'].some((name) => senseOf(mark, name)))
  )
}

/** A number with nothing to count after it, and no name before it (`Storgata 17`), may be an hour or a day. */
function isLoneNumber(at: number, marks: readonly Mark[]): boolean {
  const before = marks[at - 1]
  const isNamed =
    (before?.kind === 'word' && before.senses.length === 0) ||
    ['forcount', 'counted'].some((name) => senseOf(before, name))
  return !isNamed && isNumber(at, marks)
}

function isNumber(at: number, marks: readonly Mark[], most = 31): boolean {
  const isCount = ['fig', 'num', 'spelt', 'ord'].some((name) => senseOf(marks[at], name))
  const value = Number(senseOf(marks[at], 'num')?.value ?? senseOf(marks[at], 'ord')?.value ?? 0)
  return isCount && value <= most && !isThing(marks[at + 1])
}
