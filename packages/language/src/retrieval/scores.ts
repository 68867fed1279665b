import { gramsOf } from './features.ts'
import { K1, type LanguageIndex } from './language-index.ts'
import type { Postings } from './postings.ts'
import { type QueryTerm, rarity } from './query.ts'

/** A passage number with its score. */
export type Ranked = { number: number; score: number }

/** What 4-grams count beside whole stems, and those of function words beside those of others. */
const GRAMS = 0.5
const FUNCTION_GRAMS = 0.5

/** So many entries of lists are read for all passages; what is left, the commonest features, only for the best. */
const READ_FOR_ALL = 120_000
const BEST = 200

/** A feature of the question: its list, its weight and the length norms that belong to it. */
type Feature = { postings: Postings; id: number; weight: number; norms: Float32Array }

/** Scores of all passages; `touched` are those that have one. */
type Board = { scores: Float32Array; touched: number[] }

/**
 * The best passages by BM25 (Robertson and Zaragoza, 2009) over stems and character 4-grams. Rare features come
 * first; in a large index the commonest ones are looked up for the best passages only, so that time stays bounded.
 */
export function candidates(terms: QueryTerm[], index: LanguageIndex, count: number): Ranked[] {
  const board: Board = { scores: new Float32Array(index.passages.length), touched: [] }
  const features = [...stemFeatures(terms, index), ...gramFeatures(terms, index)]
  features.sort((one, other) => one.postings.documents(one.id) - other.postings.documents(other.id))
  const late: Feature[] = []
  let read = 0
  for (const feature of features) {
    const length = feature.postings.documents(feature.id)
    if (read > 0 && read + length > READ_FOR_ALL) late.push(feature)
    else accumulate(feature, board)
    read += length
  }
  if (late.length === 0) return strongest(board, count)
  const best = strongest(board, Math.max(count, BEST))
  for (const entry of best) for (const feature of late) entry.score += scoreOf(feature, entry.number)
  return best.sort(byScore).slice(0, count)
}

function stemFeatures(terms: QueryTerm[], index: LanguageIndex): Feature[] {
  const weights = new Map<string, number>()
  const raise = (stem: string, weight: number) => weights.set(stem, Math.max(weights.get(stem) ?? 0, weight))
  for (const term of terms) raise(term.stem, term.idf)
  for (const term of terms) {
    for (const other of term.alternatives) raise(other.stem, rarity(other.stem, index) * other.strength)
  }
  const norms = index.norms().words
  return [...weights].flatMap(([stem, weight]) => {
    const id = index.stems.find(stem)
    return id === undefined || weight <= 0 ? [] : [{ postings: index.stems, id, weight, norms }]
  })
}

function gramFeatures(terms: QueryTerm[], index: LanguageIndex): Feature[] {
  const weights = new Map<number, number>()
  for (const term of terms) {
    for (const gram of gramsOf(term.word)) {
      const id = index.grams.find(gram)
      if (id === undefined) continue
      const documents = index.grams.documents(id)
      const idf = Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5))
      weights.set(id, idf * GRAMS * (term.isContent ? 1 : FUNCTION_GRAMS))
    }
  }
  const norms = index.norms().grams
  return [...weights].map(([id, weight]) => ({ postings: index.grams, id, weight, norms }))
}

function accumulate({ postings, id, weight, norms }: Feature, { scores, touched }: Board): void {
  const list = postings.entries(id)
  const length = postings.documents(id)
  const top = weight * (K1 + 1)
  for (let at = 0; at < length; at += 1) {
    const entry = list[at] as number
    const number = entry >>> 8
    const frequency = entry & 255
    const before = scores[number] as number
    if (before === 0) touched.push(number)
    scores[number] = before + (top * frequency) / (frequency + (norms[number] as number))
  }
}

function scoreOf({ postings, id, weight, norms }: Feature, number: number): number {
  const frequency = postings.frequency(id, number)
  return frequency === 0 ? 0 : (weight * (K1 + 1) * frequency) / (frequency + (norms[number] as number))
}

function strongest({ touched, scores }: Board, count: number): Ranked[] {
  const best: Ranked[] = []
  let floor = 0
  for (const number of touched) {
    const score = scores[number] ?? 0
    if (best.length >= count * 2) {
      best.sort(byScore).length = count
      floor = best[count - 1]?.score ?? 0
    }
    if (best.length < count || score >= floor) best.push({ number, score })
  }
  best.sort(byScore)
  return best.slice(0, count)
}

/** Best first; equal scores in order of adding, so that a ranking is always the same. */
export function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || one.number - other.number
}
