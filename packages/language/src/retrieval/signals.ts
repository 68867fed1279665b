import type { AnswerKind } from './asked.ts'
import { type IndexedPassage, isCapital, isStart, type LanguageIndex, stemOf } from './language-index.ts'
import type { QueryTerm } from './query.ts'
import { heldBy, type Spot, spotsOf, type Weights } from './spots.ts'

/** A sentence of a passage's text, by its number, and how much of what the question is about it says. */
export type Said = { sentence: number; weight: number }

/** A sentence by its first word and the one behind its last, and how much of the question it says. */
type Range = { weight: number; from: number; to: number }

/** What ranks a candidate beside its BM25 score; the figures are sums of rarities, so that they can be added up. */
export type Signals = {
  /** How much of each word of the question it holds. */
  held: Float64Array
  /** Of the content words of the question that its title holds. */
  title: number
  pairs: number
  order: number
  window: number
  sentence: number
  lead: number
  shown: number
  /** The sentences that say most of what the question is about, best first. */
  telling: readonly Said[]
  /** Where the words of the question stand. */
  spots: readonly Spot[]
}

const WINDOW = 30
const LEAD = 16
/** How many sentences are read for what they answer. */
const TELLING = 2
/** Words in order: so many spots are looked back, so many words apart, and so many in the question. */
const LOOKED_BACK = 3
const FAR_APART = 6
const MOST_STEPS = 4

/** Reads a candidate once and gives all its signals. */
export function signalsOf(
  passage: IndexedPassage,
  terms: QueryTerm[],
  weights: Weights,
  index: LanguageIndex,
  wants: AnswerKind,
): Signals {
  const spots = spotsOf(passage.tokens, weights)
  const said = sentencesOf(passage, spots, terms)
  const titled = passage.titleLength > 0 ? heldBy(spots, terms.length, passage.titleLength) : undefined
  return {
    held: heldBy(spots, terms.length),
    title: titled ? titled.reduce((sum, idf, at) => sum + (terms[at]?.isContent ? idf : 0), 0) : 0,
    pairs: pairsOf(spots),
    order: orderOf(spots, terms.length),
    window: richestWindow(spots),
    sentence: said.best.weight,
    lead: leadOf(spots),
    shown: shows(passage.tokens, said.best, spots, index, wants) ? 1 : 0,
    telling: said.telling,
    spots,
  }
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

/**
 * Words of the question that stand near each other in its order, whatever stands between them: the nearer they are to
 * as far apart as they were said, the more.
 */
function orderOf(spots: readonly Spot[], words: number): number {
  const best = new Float64Array(words * words)
  let sum = 0
  for (let each = 1; each < spots.length; each += 1) {
    const spot = spots[each] as Spot
    for (let other = each - 1; other >= Math.max(0, each - LOOKED_BACK); other -= 1) {
      const last = spots[other] as Spot
      const apart = spot.place - last.place
      if (apart > FAR_APART) break
      const step = spot.at - last.at
      if (step < 1 || step > MOST_STEPS) continue
      const worth = Math.min(last.idf, spot.idf) / (1 + Math.abs(apart - step))
      const pair = last.at * words + spot.at
      const more = worth - (best[pair] as number)
      if (more <= 0) continue
      best[pair] = worth
      sum += more
    }
  }
  return sum
}

function leadOf(spots: readonly Spot[]): number {
  const lead = new Float64Array(roomFor(spots))
  let sum = 0
  for (const { place, at, idf } of spots) {
    if (place >= LEAD) break
    const more = idf * (1 - place / LEAD) - (lead[at] as number)
    if (more <= 0) continue
    lead[at] = (lead[at] as number) + more
    sum += more
  }
  return sum
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

/** The sentence that says most of the question, and those of the text that say most of what it is about. */
function sentencesOf(
  { ends, titleLength }: IndexedPassage,
  spots: readonly Spot[],
  terms: readonly QueryTerm[],
): { best: Range; telling: Said[] } {
  const held = new Float64Array(roomFor(spots))
  let best = { weight: 0, from: 0, to: 0 }
  const telling: Said[] = []
  let from = 0
  let each = 0
  let sentence = 0
  for (const to of ends) {
    let weight = 0
    let content = 0
    const first = each
    for (; each < spots.length && (spots[each] as Spot).place < to; each += 1) {
      const { at, idf } = spots[each] as Spot
      const more = idf - (held[at] as number)
      if (more <= 0) continue
      held[at] = idf
      weight += more
      if (terms[at]?.isContent) content += more
    }
    if (each > first) held.fill(0)
    if (weight > best.weight) best = { weight, from, to }
    if (from >= titleLength) {
      if (content > 0) keepTelling(telling, { sentence, weight: content })
      sentence += 1
    }
    from = to
  }
  return { best, telling }
}

function keepTelling(telling: Said[], said: Said): void {
  if (telling.length < TELLING) telling.push(said)
  else if (said.weight > (telling[TELLING - 1] as Said).weight) telling[TELLING - 1] = said
  else return
  telling.sort((one, other) => other.weight - one.weight)
}

/** Whether a sentence shows the kind of thing that is asked for beside the words of the question. */
function shows(
  tokens: Uint32Array,
  { from, to }: Range,
  spots: readonly Spot[],
  index: LanguageIndex,
  wants: AnswerKind,
): boolean {
  if (wants === 'any') return false
  let next = spots.findIndex(({ place }) => place >= from)
  for (let at = from; at < to; at += 1) {
    if (next >= 0 && spots[next]?.place === at) {
      next += 1
      continue
    }
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
