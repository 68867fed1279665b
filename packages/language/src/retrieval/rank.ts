import { gramsOf } from './features.ts'
import { K1, type LanguageIndex } from './language-index.ts'
import type { Postings } from './postings.ts'
import { type QueryTerm, rarity } from './query.ts'

/**
 * Constants of the ranking, found by trying on Norwegian, Swedish and English collections alike: the share of
 * 4-grams and of those from function words, what pairs and the richest window of words add, what the first words
 * of a passage add (it says there what it is about), and a `Ja` or `Nei` to a question that asks for one.
 */
const tuning = {
  grams: 0.5,
  functionGrams: 0.5,
  pairs: 0.7,
  window: 1,
  windowWords: 30,
  lead: 0.4,
  leadWords: 16,
  yesNo: 0.05,
  candidates: 30,
}

/** Stems with which an answer to a yes-or-no question begins. */
const yesOrNo = new Set(['ja', 'jo', 'nei', 'nej', 'nein', 'yes', 'no', 'ei', 'kyll', 'kyllä'])

/** A passage number with its score. */
export type Ranked = { number: number; score: number }

/**
 * Ranks by BM25 (Robertson and Zaragoza, 2009) over stems and character 4-grams, then lifts those of the best
 * candidates in which the words of the question stand beside each other or close together.
 */
export function rank(terms: QueryTerm[], index: LanguageIndex, limit: number, asksYesNo = false): Ranked[] {
  const board: Board = { scores: new Float32Array(index.passages.length), touched: [] }
  const norms = index.norms()
  for (const [stem, weight] of weightedStems(terms, index))
    accumulate(index.stems, stem, weight, norms.words, board)
  for (const [gram, weight] of weightedGrams(terms, index))
    accumulate(index.grams, gram, weight * tuning.grams, norms.grams, board)
  const best = strongest(board.touched, board.scores, Math.max(limit, tuning.candidates))
  return lift(best, terms, index, asksYesNo).slice(0, limit)
}

function weightedStems(terms: QueryTerm[], index: LanguageIndex): Map<string, number> {
  const weights = new Map<string, number>()
  const raise = (stem: string, weight: number) => weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  for (const term of terms) raise(term.stem, term.idf)
  for (const term of terms) {
    for (const other of term.alternatives) raise(other.stem, rarity(other.stem, index) * other.strength)
  }
  return weights
}

function weightedGrams(terms: QueryTerm[], index: LanguageIndex): Map<string, number> {
  const weights = new Map<string, number>()
  for (const term of terms) {
    for (const gram of gramsOf(term.word)) {
      const id = index.grams.find(gram)
      if (id === undefined) continue
      const documents = index.grams.documents(id)
      const idf = Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5))
      weights.set(gram, idf * (term.isContent ? 1 : tuning.functionGrams))
    }
  }
  return weights
}

type Board = { scores: Float32Array; touched: number[] }

function accumulate(
  postings: Postings,
  feature: string,
  weight: number,
  norms: Float32Array,
  board: Board,
): void {
  const id = postings.find(feature)
  if (id === undefined || weight <= 0) return
  const { scores, touched } = board
  const list = postings.list(id)
  const top = weight * (K1 + 1)
  for (let at = 0; at < list.length; at += 1) {
    const entry = list[at] as number
    const number = entry >> 8
    const frequency = entry & 255
    const before = scores[number] as number
    if (before === 0) touched.push(number)
    scores[number] = before + (top * frequency) / (frequency + (norms[number] as number))
  }
}

function strongest(touched: number[], scores: Float32Array, count: number): Ranked[] {
  const best: Ranked[] = []
  let floor = 0
  for (const number of touched) {
    const score = scores[number] ?? 0
    if (best.length >= count * 2) {
      best.sort(byScore).length = count
      floor = best[count - 1]?.score ?? 0
    }
    if (best.length < count || score > floor) best.push({ number, score })
  }
  best.sort(byScore)
  return best.slice(0, count)
}

/** Best first; equal scores in order of adding, so that a ranking is always the same. */
function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || one.number - other.number
}

function lift(ranked: Ranked[], terms: QueryTerm[], index: LanguageIndex, asksYesNo: boolean): Ranked[] {
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
  for (const entry of ranked) {
    const passage = index.passages[entry.number]
    if (!passage) continue
    const answers =
      asksYesNo && yesOrNo.has(index.stems.names[passage.stems[passage.titleLength] ?? -1] ?? '')
    const raised =
      entry.score + closeness(passage.stems, weights) + (answers ? tuning.yesNo * entry.score : 0)
    entry.score = raised * passage.weight
  }
  return ranked.sort(byScore)
}

type Weights = ReadonlyMap<number, { at: number; idf: number }>

/** What neighbourhood adds: pairs of the question that stand together, and the richest window of words. */
function closeness(stems: Uint32Array, weights: Weights): number {
  const spots: { place: number; at: number; idf: number }[] = []
  const pairs = new Map<number, number>()
  const lead = new Map<number, number>()
  stems.forEach((id, place) => {
    const weight = weights.get(id)
    if (!weight) return
    if (place < tuning.leadWords)
      lead.set(weight.at, Math.max(lead.get(weight.at) ?? 0, weight.idf * (1 - place / tuning.leadWords)))
    const last = spots[spots.length - 1]
    if (last && place - last.place <= 2 && weight.at - last.at >= 1 && weight.at - last.at <= 2) {
      pairs.set(
        last.at * 100 + weight.at,
        Math.min(last.idf, weight.idf) * (place - last.place === 1 ? 1 : 0.7),
      )
    }
    spots.push({ place, ...weight })
  })
  let sum = 0
  for (const value of pairs.values()) sum += value
  let first = 0
  for (const value of lead.values()) first += value
  return first * tuning.lead + sum * tuning.pairs + richestWindow(spots) * tuning.window
}

function richestWindow(spots: { place: number; at: number; idf: number }[]): number {
  let best = 0
  for (let from = 0; from < spots.length; from += 1) {
    const start = spots[from]
    if (!start) continue
    const held = new Map<number, number>()
    for (let to = from; to < spots.length; to += 1) {
      const spot = spots[to]
      if (!spot || spot.place - start.place >= tuning.windowWords) break
      held.set(spot.at, Math.max(held.get(spot.at) ?? 0, spot.idf))
    }
    let sum = 0
    for (const idf of held.values()) sum += idf
    best = Math.max(best, sum)
  }
  return best
}
