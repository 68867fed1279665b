import { civilOf } from './civil.ts'
import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/**
 * `a machine from 2016, can you come on Monday?`: the year in which a thing was made, and neither that year nor a quarter
 * past eight in the evening. Only behind a word that is not known; `kl 2015` and `Monday 2015` stay an hour.
 */
export function withoutModelYear(marks: readonly Mark[], today: number): Mark[] {
  const { year } = civilOf(today)
  const isYear = (mark: Mark) => Number(senseOf(mark, 'year')?.value ?? year) < year
  if (!marks.some(isYear)) return [...marks]
  const dropped = new Set<number>()
  for (const [at, mark] of marks.entries()) {
    if (!isYear(mark)) continue
    const lead = at - 1
    const isFrom = senseOf(marks[lead], 'from') !== undefined
    // `the car is from 2014`
    const isVerb = isFrom && senseOf(marks[lead - 1], 'goes') !== undefined
    if (!isThing(marks[isVerb ? lead - 2 : isFrom ? lead - 1 : lead])) continue
    dropped.add(at)
    if (isFrom) dropped.add(lead)
  }
  return marks.map((mark, at) => (dropped.has(at) ? { ...mark, senses: [] } : mark))
}

function isThing(mark: Mark | undefined): boolean {
  return mark?.kind === 'word' && mark.senses.every(({ name }) => name === 'skip' || name === 'untold')
}
