import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

function has(mark: Mark | undefined, ...names: string[]): boolean {
  return names.some((name) => senseOf(mark, name) !== undefined)
}

/** The number in `a table for four` is no hour, unless a unit or a month makes it one. */
export function isCounted(marks: readonly Mark[], at: number): boolean {
  const isInstead =
    senseOf(marks[at - 1], 'not')?.value === 'instead' && isCounted(marks.slice(0, at), at - 2)
  // `ut 31.12 og inn i ny leilighet 2.1`: beside another day of a month it may be one as well.
  const isDay =
    has(marks[at], 'weakdate') &&
    marks.some((mark, other) => other !== at && has(mark, 'weakdate', 'datefig', 'either'))
  return !isDay && (isInstead || has(marks[at - 1], 'forcount')) && isPlainNumber(marks, at)
}

/** The `about` in `about 25 of us` belongs to a count and to no hour. */
export function isAbout(marks: readonly Mark[], at: number, text: string): boolean {
  const [mark, counted] = [marks[at], marks[at + 2]]
  return (
    mark !== undefined &&
    has(mark, 'kl') &&
    text.slice(mark.start, mark.end).length > 3 &&
    isPlainNumber(marks, at + 1) &&
    (has(counted, 'counted') || isMany(marks, at + 1))
  )
}

/** `about 80 chairs`: more than any clock has, and something that is counted. */
function isMany(marks: readonly Mark[], at: number): boolean {
  const value = Number(senseOf(marks[at], 'num')?.value ?? 0)
  const [mark, thing] = [marks[at], marks[at + 1]]
  return has(mark, 'fig') && value > 60 && value < 100 && thing?.kind === 'word' && thing.senses.length === 0
}

function isPlainNumber(marks: readonly Mark[], at: number): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  return (
    has(mark, 'num') &&
    !has(mark, 'ord') &&
    !has(next, 'unit', 'month', 'nightcount', 'oneandhalf', 'andhalf') &&
    !isFirstDay(marks, at)
  )
}

/** `a room 9-11 October`: from the ninth, and no room of that number. */
function isFirstDay(marks: readonly Mark[], at: number): boolean {
  const [joint, last, month] = marks.slice(at + 1, at + 4)
  if (!has(joint, 'dash', 'until')) return false
  return (
    has(last, 'datefig', 'weakdate') || (has(last, 'fig', 'ord', 'nth') && has(month, 'month', 'shortmonth'))
  )
}

/** `Saturday evening for two`, `Saturday for four at 7pm`: people, when the hour or the part of the day was said. */
export function isCompany(marks: readonly Mark[], at: number): boolean {
  if (!has(marks[at - 1], 'company') || !isPlainNumber(marks, at)) return false
  if (has(marks[at + 1], 'am', 'pm', 'oclock', 'dash', 'until', 'half')) return false
  return marks.some((mark, other) => {
    if (other === at) return false
    const isHour = has(mark, 'kl') && has(marks[other + 1], 'num') && other + 1 !== at
    return isHour || has(mark, 'part', 'meal', 'am', 'pm', 'oclock', 'clockfig', 'noon')
  })
}

/** `for my daughter (9)`: a number in brackets behind somebody or something. */
export function isNoted(marks: readonly Mark[], at: number, text: string): boolean {
  const [before, mark] = [marks[at - 2], marks[at]]
  if (mark?.kind !== 'figure' || !has(mark, 'fig') || text[mark.start - 1] !== '(' || text[mark.end] !== ')')
    return false
  return before?.kind === 'word' && (before.senses.length === 0 || has(before, 'counted', 'goes'))
}
