import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'
import type { Moment } from './moment.ts'
import { neighbour } from './telling.ts'
import { isUnknown } from './unknown-bound.ts'

/** Finnish `lokakuun 12. alkavalla viikolla`, `Mai-Feiertag`: a month whose day was not read. */
export function isCutOff({ date, first, end }: Moment, marks: readonly Mark[]): boolean {
  const days = date?.options[0]
  const isDay = ['fig', 'ord', 'nth'].filter((name) => senseOf(marks[end], name)).length > 1
  const [last, dash, word] = [marks[end - 1], marks[end], marks[end + 1]]
  const isGlued = last?.end === dash?.start && dash?.end === word?.start
  const isPart = isGlued && senseOf(dash, 'dash') !== undefined && isUnknown(word)
  // `the 3xy of May`: a number that no rule has read.
  const before = marks[first - 1]
  const isGluedTo = isUnknown(before) && marks[first - 2]?.end === before?.start
  // `I turn 50 in spring`: a number that counts something else.
  const isAge = senseOf(marks[first - 2], 'forcount') !== undefined && before?.senses.length === 0
  const isNumber = !isAge && (isGluedTo ? marks[first - 2] : before)?.kind === 'figure'
  const isOneDay =
    senseOf(marks[neighbour(first - 1, -1, marks)], 'unit') ??
    (isUnknown(marks[end]) && senseOf(word, 'unit'))
  // `the May half term`
  const isBreak = senseOf(marks[end], 'vacation') !== undefined
  return (
    days !== undefined &&
    days.to - days.from > 26 &&
    (isDay || isBreak || isPart || isNumber || Boolean(isOneDay))
  )
}

/** `Muttertagsbrunch um 11`, `at 8 on any working day`: the day was said, and not read. */
export function isDayless(
  { date, instant, span, repeat }: Moment,
  moments: readonly Moment[],
  marks: readonly Mark[],
): boolean {
  const isVacation = marks.some((mark) => senseOf(mark, 'vacation'))
  // `in the Christmas holidays, perhaps the 28th`: a day of them and not of this month.
  if (date?.dayOfMonth !== undefined && date.weekday === undefined && isVacation) return true
  if (date?.assumed.includes('coming-weekday') && marks.some((_, at) => isInVacation(at, marks))) return true
  if (date || instant || span || repeat) return false
  const isOwn =
    isVacation ||
    marks.some(
      (mark) =>
        senseOf(mark, 'ownday') ?? senseOf(mark, 'feast') ?? senseOf(mark, 'counted')?.value === 'party',
    )
  const isOther = isOwn || marks.some((_, at) => isNumbered(at, marks))
  if (isOther && !moments.some((moment) => moment.date)) return true
  return marks.some((mark) => senseOf(mark, 'someday') ?? senseOf(mark, 'tardy'))
}

/** `5. fbr kl 10`: the name of a month that no list knows. */
function isNumbered(at: number, marks: readonly Mark[]): boolean {
  const mark = marks[at]
  const value = Number(senseOf(mark, 'fig')?.value ?? 0)
  return value >= 1 && value <= 31 && senseOf(mark, 'ord') !== undefined && isUnknown(marks[at + 1])
}

/** `under höstlovet, helst onsdagen`; but `we have our holidays, so Friday is fine`. */
function isInVacation(at: number, marks: readonly Mark[]): boolean {
  if (senseOf(marks[at], 'vacation') === undefined) return false
  const before = marks[at - 1]
  const isWeek = senseOf(marks[at + 1], 'unit')?.value === 'week'
  const isIn = ['fill', 'for', 'in', 'within'].some((name) => senseOf(before, name))
  return isWeek || (isIn && !senseOf(before, 'goes'))
}
