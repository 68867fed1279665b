import type { AnswerKind } from './asked.ts'
import { type IndexedPassage, isCapital, isStart, type LanguageIndex, stemOf } from './language-index.ts'
import type { QueryTerm } from './query.ts'

/** A word of the question where it stands in a passage: its place there, which word it is, how much it says. */
type Spot = { place: number; at: number; idf: number }

/** What ranks a candidate beside its BM25 score; the figures are sums of rarities, so that they can be added up. */
export type Signals = {
  names: number
  pairs: number
  window: number
  sentence: number
  lead: number
  shown: number
  /** Where the words of the question stand. */
  spots: readonly Spot[]
}

/** Which word of the question a stem stands for, and how much it says. */
export type Weights = ReadonlyMap<number, { at: number; idf: number }>

const WINDOW = 30
const LEAD = 16

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
  return weights
}

/** Reads a candidate once and gives all its signals. */
export function signalsOf(
  passage: IndexedPassage,
  terms: QueryTerm[],
  weights: Weights,
  index: LanguageIndex,
  wants: AnswerKind,
): Signals {
  const spots = spotsOf(passage.tokens, weights)
  const best = bestSentence(passage, spots, index, wants)
  let names = 0
  for (const [at, idf] of heldWeights(spots)) if (terms[at]?.isName) names += idf
  return {
    names,
    pairs: pairsOf(spots),
    window: richestWindow(spots),
    sentence: best.weight,
    lead: leadOf(spots),
    shown: best.shown ? 1 : 0,
    spots,
  }
}

function spotsOf(tokens: Uint32Array, weights: Weights): Spot[] {
  const spots: Spot[] = []
  for (let place = 0; place < tokens.length; place += 1) {
    const weight = weights.get(stemOf(tokens[place] as number))
    if (weight) spots.push({ place, at: weight.at, idf: weight.idf })
  }
  return spots
}

function heldWeights(spots: Spot[]): Map<number, number> {
  const held = new Map<number, number>()
  for (const { at, idf } of spots) held.set(at, Math.max(held.get(at) ?? 0, idf))
  return held
}

function pairsOf(spots: Spot[]): number {
  const pairs = new Map<number, number>()
  for (let each = 1; each < spots.length; each += 1) {
    const last = spots[each - 1] as Spot
    const spot = spots[each] as Spot
    const apart = spot.place - last.place
    const step = spot.at - last.at
    if (apart > 2 || step < 1 || step > 2) continue
    pairs.set(last.at * 100 + spot.at, Math.min(last.idf, spot.idf) * (apart === 1 ? 1 : 0.7))
  }
  return total(pairs)
}

function leadOf(spots: Spot[]): number {
  const lead = new Map<number, number>()
  for (const { place, at, idf } of spots) {
    if (place >= LEAD) break
    lead.set(at, Math.max(lead.get(at) ?? 0, idf * (1 - place / LEAD)))
  }
  return total(lead)
}

/** How much of the question stands within {@link WINDOW} words of each other, at the best place. */
export function richestWindow(spots: readonly Spot[]): number {
  let best = 0
  for (let from = 0; from < spots.length; from += 1) {
    const begin = (spots[from] as Spot).place
    const held = new Map<number, number>()
    for (let to = from; to < spots.length; to += 1) {
      const spot = spots[to] as Spot
      if (spot.place - begin >= WINDOW) break
      if (spot.idf > (held.get(spot.at) ?? 0)) held.set(spot.at, spot.idf)
    }
    best = Math.max(best, total(held))
  }
  return best
}

/** The sentence that says most of the question, and whether it shows the kind of thing that is asked for. */
function bestSentence(
  passage: IndexedPassage,
  spots: Spot[],
  index: LanguageIndex,
  wants: AnswerKind,
): { weight: number; shown: boolean } {
  let best = { weight: 0, from: 0, to: 0 }
  let from = 0
  let each = 0
  const { tokens } = passage
  for (let to = 1; to <= tokens.length; to += 1) {
    if (to < tokens.length && !isStart(tokens[to] as number)) continue
    const held = new Map<number, number>()
    for (; each < spots.length && (spots[each] as Spot).place < to; each += 1) {
      const spot = spots[each] as Spot
      if (spot.idf > (held.get(spot.at) ?? 0)) held.set(spot.at, spot.idf)
    }
    const weight = total(held)
    if (weight > best.weight) best = { weight, from, to }
    from = to
  }
  const taken = new Set(spots.map((spot) => spot.place))
  return { weight: best.weight, shown: shows(tokens, best, taken, index, wants) }
}

function shows(
  tokens: Uint32Array,
  range: { from: number; to: number },
  taken: ReadonlySet<number>,
  index: LanguageIndex,
  wants: AnswerKind,
): boolean {
  if (wants === 'any') return false
  for (let at = range.from; at < range.to; at += 1) {
    if (taken.has(at)) continue
    const token = tokens[at] as number
    if (wants === 'number' && /^\d/.test(index.stems.names[stemOf(token)] ?? '')) return true
    if (wants === 'name' && isCapital(token) && !isStart(token)) return true
  }
  return false
}

function total(values: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const value of values.values()) sum += value
  return sum
}
