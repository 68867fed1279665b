import type { AnswerKind } from './asked.ts'
import { type IndexedPassage, isCapital, isStart, type LanguageIndex, stemOf } from './language-index.ts'
import type { QueryTerm } from './query.ts'

/** A word of the question where it stands in a passage: its place there, which word it is, how much it says. */
type Spot = { place: number; at: number; idf: number }

/** What ranks a candidate beside its BM25 score; the figures are sums of rarities, so that they can be added up. */
export type Signals = {
  names: number
  /** Of the content words of the question that its title holds. */
  title: number
  pairs: number
  window: number
  sentence: number
  lead: number
  shown: number
  /** Where the words of the question stand. */
  spots: readonly Spot[]
}

/** Which word of the question a stem stands for, and how much it says. */
export type Weights = { by: ReadonlyMap<number, { at: number; idf: number }>; maybe: Uint8Array }

/** Most words of a passage are none of the question's: a mark for the low bits of a stem's number tells so at once. */
const LOW_BITS = 0xfff

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
  const maybe = new Uint8Array(LOW_BITS + 1)
  for (const id of weights.keys()) maybe[id & LOW_BITS] = 1
  return { by: weights, maybe }
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
  const titled = spots.filter(({ place, at }) => place < passage.titleLength && terms[at]?.isContent)
  return {
    names,
    title: total(heldWeights(titled)),
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
    const stem = stemOf(tokens[place] as number)
    const weight = weights.maybe[stem & LOW_BITS] ? weights.by.get(stem) : undefined
    if (weight) spots.push({ place, at: weight.at, idf: weight.idf })
  }
  return spots
}

function heldWeights(spots: readonly Spot[]): Map<number, number> {
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

/** A place for each word of the question that some spot may be of. */
function roomFor(spots: readonly Spot[]): number {
  return spots.reduce((most, { at }) => Math.max(most, at), 0) + 1
}

/** How much of the question stands within {@link WINDOW} words of each other, at the best place. */
export function richestWindow(spots: readonly Spot[]): number {
  const held = new Float64Array(roomFor(spots))
  let best = 0
  for (let from = 0; from < spots.length; from += 1) {
    const end = (spots[from] as Spot).place + WINDOW
    let sum = 0
    for (let to = from; to < spots.length; to += 1) {
      const { place, at, idf } = spots[to] as Spot
      if (place >= end) break
      const more = idf - (held[at] as number)
      if (more <= 0) continue
      held[at] = idf
      sum += more
    }
    best = Math.max(best, sum)
    held.fill(0)
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
  const held = new Float64Array(roomFor(spots))
  const { tokens } = passage
  let best = { weight: 0, from: 0, to: 0 }
  let from = 0
  let each = 0
  for (let to = 1; to <= tokens.length; to += 1) {
    if (to < tokens.length && !isStart(tokens[to] as number)) continue
    let weight = 0
    const first = each
    for (; each < spots.length && (spots[each] as Spot).place < to; each += 1) {
      const { at, idf } = spots[each] as Spot
      const more = idf - (held[at] as number)
      if (more <= 0) continue
      held[at] = idf
      weight += more
    }
    if (each > first) held.fill(0)
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
