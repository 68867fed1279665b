import { type LanguageIndex, stemOf } from './language-index.ts'
import type { QueryTerm } from './query.ts'

/** A word of the question where it stands in a passage: its place there, which word it is, how much it says. */
export type Spot = { place: number; at: number; idf: number }

/** Which word of the question a stem stands for, and how much it says. */
export type Weights = { by: ReadonlyMap<number, { at: number; idf: number }>; maybe: Uint8Array }

/** Most words of a passage are none of the question's: a mark for the low bits of a stem's number tells so at once. */
export const LOW_BITS = 0xfff

/** The mark: 1 where a stem with these low bits is among them. */
export function markLowBits(stems: Iterable<number>): Uint8Array {
  const maybe = new Uint8Array(LOW_BITS + 1)
  for (const stem of stems) maybe[stem & LOW_BITS] = 1
  return maybe
}

/** The stems of the question, and what stands for them, with their weights. */
export function weightsOf(terms: QueryTerm[], index: LanguageIndex): Weights {
  const weights = new Map<number, { at: number; idf: number }>()
  terms.forEach((term, at) => {
    const id = index.stems.find(term.stem)
    if (id !== undefined) weights.set(id, { at, idf: term.idf })
    for (const other of term.alternatives) {
      const otherId = index.stems.find(other.stem)
      if (otherId !== undefined && !weights.has(otherId))
        weights.set(otherId, { at, idf: term.idf * other.strength })
    }
  })
  return { by: weights, maybe: markLowBits(weights.keys()) }
}

/** Where the words of the question stand in a passage, in order. */
export function spotsOf(tokens: Uint32Array, weights: Weights): Spot[] {
  const spots: Spot[] = []
  for (let place = 0; place < tokens.length; place += 1) {
    const stem = stemOf(tokens[place] as number)
    const weight = weights.maybe[stem & LOW_BITS] ? weights.by.get(stem) : undefined
    if (weight) spots.push({ place, at: weight.at, idf: weight.idf })
  }
  return spots
}

/** How much of each word of the question its best spot holds; those from `end` on in the passage do not count. */
export function heldBy(spots: readonly Spot[], words: number, end = Number.POSITIVE_INFINITY): Float64Array {
  const held = new Float64Array(words)
  for (const { place, at, idf } of spots) if (place < end && idf > (held[at] as number)) held[at] = idf
  return held
}
