import type { Mark } from './lex.ts'
import { senseOf } from './match.ts'

/** The marks of the sentence around some marks, without those marks themselves: where they stand. */
export function restOfSentence(
  marks: readonly Mark[],
  { first, end }: { first: number; end: number },
): number[] {
  const places: number[] = []
  for (let at = first - 1; at >= 0 && marks[at]?.kind !== 'stop'; at -= 1) places.push(at)
  for (let at = end; at < marks.length && marks[at]?.kind !== 'stop'; at += 1) places.push(at)
  return places
}

/** How many clauses have ended before each mark: at a comma, before a `but`, or with the sentence. */
export function clauseNumbers(marks: readonly Mark[]): number[] {
  let count = 0
  return marks.map((mark) => {
    if (isClauseEnd(mark)) count += 1
    return count
  })
}

/** The clause in which a mark stands: from its first mark to before `to`. */
export function clauseAround(marks: readonly Mark[], at: number): { from: number; to: number } {
  let [from, to] = [at, at + 1]
  while (from > 0 && !isClauseEnd(marks[from - 1])) from -= 1
  while (to < marks.length && !isClauseEnd(marks[to])) to += 1
  return { from, to }
}

function isClauseEnd(mark: Mark | undefined): boolean {
  return (
    mark?.kind === 'stop' || senseOf(mark, 'fill')?.value === 'sign' || senseOf(mark, 'but') !== undefined
  )
}
