import type { QueryTerm } from './query.ts'
import type { Signals } from './signals.ts'

/** A word that only asks tells less, however few of the candidates hold it. */
const FUNCTION_WORD = 0.3

/**
 * How well each word of the question tells the candidates from each other: one that all of them hold, because all are
 * about the same, tells nothing more, however rare it is in the whole collection. By BM25's inverse document frequency
 * over the candidates alone.
 */
export function tellingAmong(candidates: readonly Signals[], terms: readonly QueryTerm[]): Float64Array {
  const holding = new Float64Array(terms.length)
  for (const { held } of candidates) for (const at of held.keys()) holding[at] = (holding[at] as number) + 1
  return holding.map((count, at) => {
    const rare = Math.log(1 + (candidates.length - count + 0.5) / (count + 0.5))
    return rare * (terms[at]?.isContent ? 1 : FUNCTION_WORD)
  })
}

/** How much what is held tells; a word that only stands for one of the question counts by its share. */
export function toldBy(
  held: ReadonlyMap<number, number>,
  telling: Float64Array,
  terms: readonly QueryTerm[],
): number {
  let sum = 0
  for (const [at, idf] of held) {
    const whole = terms[at]?.idf ?? 0
    if (whole > 0) sum += (telling[at] as number) * (idf / whole)
  }
  return sum
}
