import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { restOfSentence } from './sentence.ts'

/**
 * `tomorrow or only after the holidays`, `on the 11th and 15th`: something stands beside a time that was read, joined to
 * it by a small word, and was not understood. The time alone is then not what was meant.
 */
export function hasAlternative(moments: readonly Moment[], marks: readonly Mark[]): boolean {
  const isRead = (at: number) => moments.some(({ first, end }) => at >= first && at < end)
  if (moments.some((moment) => isChosen(moment, moments, marks, isRead))) return true
  if (marks.some((_, at) => isOtherHour(at, marks, isRead)) || isAnyElse(marks)) return true
  return moments.some(({ date, time, end, isDenied, isPast }) => {
    if ((!date && !time) || isDenied || isPast) return false
    const joint = marks[end]
    const next = beyond(marks, end + 1)
    if (!joint || isRead(end) || senseOf(joint, 'fill')) return false
    if (senseOf(joint, 'or')) return isOther(marks, next, isRead)
    const isJoined = ['and', 'dash', 'until'].some((name) => senseOf(joint, name))
    return isJoined && isDayFigure(marks[next]) && !isRead(next)
  })
}

/** `away from the 22nd to the 26th, otherwise free`: any day but those. */
function isAnyElse(marks: readonly Mark[]): boolean {
  const away = marks.findIndex((mark) => senseOf(mark, 'away'))
  return away >= 0 && marks.slice(away).some((mark) => senseOf(mark, 'or')?.value === 'else')
}

/** `is Monday at 12 all right? Or is 13 better?`: a number that may be another hour, in a sentence of its own. */
function isOtherHour(at: number, marks: readonly Mark[], isRead: (at: number) => boolean): boolean {
  if (!senseOf(marks[at], 'or') || isRead(at)) return false
  const number = [1, 2, 3]
    .map((step) => at + step)
    .find((next) => isHourFigure(marks[next]) || endsAt(marks, next))
  const next = number === undefined ? undefined : marks[number + 1]
  if (number === undefined || !isHourFigure(marks[number]) || isRead(number)) return false
  return !next || next.kind === 'stop' || senseOf(next, 'rather') !== undefined
}

function endsAt(marks: readonly Mark[], at: number): boolean {
  return marks[at]?.kind !== 'word'
}

function isHourFigure(mark: Mark | undefined): boolean {
  const isNumber = senseOf(mark, 'fig') ?? senseOf(mark, 'spelt')
  return isNumber !== undefined && Number(senseOf(mark, 'num')?.value ?? 99) <= 24
}

/** The next mark that is no small word. */
function beyond(marks: readonly Mark[], from: number): number {
  let at = from
  while (at < from + 2 && senseOf(marks[at], 'fill') && !isDayFigure(marks[at])) at += 1
  return at
}

/** `Friday, oder?` and `Friday, oder wie?` ask for a yes, and another time that was read is a choice of its own. */
function isOther(marks: readonly Mark[], at: number, isRead: (at: number) => boolean): boolean {
  const isNear = [at, at + 1, at + 2, at + 3].some((next) => isRead(next))
  const isTag = marks[at + 1]?.kind === 'stop' && senseOf(marks[at], 'goes') !== undefined
  return marks[at]?.kind === 'word' && !isNear && !isTag
}

function isDayFigure(mark: Mark | undefined): boolean {
  return senseOf(mark, 'fig') !== undefined && senseOf(mark, 'ord') !== undefined
}

/** `can I just come or do I need an appointment for tomorrow?`: a choice in the sentence, of which only one side was read. */
function isChosen(
  moment: Moment,
  moments: readonly Moment[],
  marks: readonly Mark[],
  isRead: (at: number) => boolean,
): boolean {
  if (!moment.date || moment.isDenied || moment.isPast) return false
  return restOfSentence(marks, moment).some((at) => {
    const isOr = senseOf(marks[at], 'or') && !senseOf(marks[at], 'fill') && !isRead(at)
    // Behind a comma another question may begin: `at 8 on Thursday, do I wait or leave it?`
    const isApart = at > moment.end && marks.slice(moment.end, at - 1).some(isComma)
    const isDenied = moments.some((one) => one.isDenied && (one.end === at || one.first === at + 1))
    // `eller passer torsdag bedre?`: of a choice that another message began.
    return (
      isOr &&
      at > 0 &&
      !isApart &&
      !isDenied &&
      marks[at + 1]?.kind === 'word' &&
      marks[at + 2]?.kind === 'word'
    )
  })
}

function isComma(mark: Mark): boolean {
  return senseOf(mark, 'fill')?.value === 'sign'
}
