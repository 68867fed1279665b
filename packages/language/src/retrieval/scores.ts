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

/** Features that stand for one word of the question: a passage gets the best of them, not their sum. */
type Group = { features: Feature[]; length: number }

/** Scores of all passages; `touched` are those that have one, `held` what the word in hand has given so far. */
type Board = { scores: Float32Array; held: Float32Array; touched: number[]; given: number[] }

/**
 * The best passages by BM25 (Robertson and Zaragoza, 2009) over stems and character 4-grams. Rare features come
 * first; in a large index the commonest ones are looked up for the best passages only, so that time stays bounded.
 */
export function candidates(terms: QueryTerm[], index: LanguageIndex, count: number): Ranked[] {
  const room = index.passages.length
  const board = { scores: new Float32Array(room), held: new Float32Array(room), touched: [], given: [] }
  const groups = [
    ...stemGroups(terms, index),
    ...gramFeatures(terms, index).map((feature) => groupOf([feature])),
  ]
  groups.sort((one, other) => one.length - other.length)
  const late: Group[] = []
  let read = 0
  for (const group of groups) {
    if (read > 0 && read + group.length > READ_FOR_ALL) late.push(group)
    else accumulate(group, board)
    read += group.length
  }
  if (late.length === 0) return strongest(board, count)
  const best = strongest(board, Math.max(count, BEST))
  for (const entry of best) for (const group of late) entry.score += scoreOf(group, entry.number)
  return best.sort(byScore).slice(0, count)
}

function groupOf(features: Feature[]): Group {
  return { features, length: features.reduce((sum, { postings, id }) => sum + postings.documents(id), 0) }
}

function stemGroups(terms: QueryTerm[], index: LanguageIndex): Group[] {
  const norms = index.norms().words
  const taken = new Set(terms.map((term) => term.stem))
  return terms.map((term) => {
    const features: Feature[] = []
    const add = (stem: string, weight: number) => {
      const id = index.stems.find(stem)
      if (id !== undefined && weight > 0) features.push({ postings: index.stems, id, weight, norms })
    }
    add(term.stem, term.idf)
    for (const other of term.alternatives) {
      if (taken.has(other.stem)) continue
      taken.add(other.stem)
      add(other.stem, rarity(other.stem, index) * other.strength)
    }
    return groupOf(features)
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

function accumulate({ features }: Group, board: Board): void {
  const [only] = features
  if (only && features.length === 1) accumulateOne(only, board)
  else accumulateBest(features, board)
}

function accumulateBest(features: Feature[], board: Board): void {
  const { scores, held, touched, given } = board
  for (const { postings, id, weight, norms } of features) {
    const list = postings.entries(id)
    const length = postings.documents(id)
    const top = weight * (K1 + 1)
    for (let at = 0; at < length; at += 1) {
      const entry = list[at] as number
      const number = entry >>> 8
      const frequency = entry & 255
      const worth = (top * frequency) / (frequency + (norms[number] as number))
      const before = held[number] as number
      if (worth <= before) continue
      if (before === 0) given.push(number)
      const score = scores[number] as number
      if (score === 0) touched.push(number)
      scores[number] = score + worth - before
      held[number] = worth
    }
  }
  for (const number of given) held[number] = 0
  given.length = 0
}

function accumulateOne({ postings, id, weight, norms }: Feature, { scores, touched }: Board): void {
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

function scoreOf({ features }: Group, number: number): number {
  let best = 0
  for (const { postings, id, weight, norms } of features) {
    const frequency = postings.frequency(id, number)
    if (frequency === 0) continue
    best = Math.max(best, (weight * (K1 + 1) * frequency) / (frequency + (norms[number] as number)))
  }
  return best
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
