import { blocks, type Features } from './features.ts'

/** Rows of a sparse matrix: row `i` holds `columns` and `values` from `starts[i]` to `starts[i + 1]`. */
export type Rows = { starts: Int32Array; columns: Int32Array; values: Float32Array; count: number }

/** The features known from the examples, with what each weighs. */
export type Lexicon = { index: Map<string, number>; rarity: Float32Array }

/** One text as a sparse vector. */
export type Vector = { columns: number[]; values: number[] }

/** How far rarity raises a feature; more makes chance finds loud (tuned by cross-validation). */
const RARITY = 0.3

/** A feature that no example had counts in the length: a message of which little is known scores low. */
const UNKNOWN = 1

/** How long each block may become, and how much length it has before any feature: one single meaning is not much. */
const lengths: Record<(typeof blocks)[number], { most: number; before: number }> = {
  words: { most: 1, before: 0 },
  letters: { most: 1, before: 0 },
  meanings: { most: 1, before: 30 },
  phrases: { most: 0.7, before: 20 },
}

/** From this many examples on, what stands in one of them alone is left out: it costs time and teaches little. */
const MANY_EXAMPLES = 1500

/** Learns the features of the examples and their rarity (idf, Spärck Jones 1972), damped. */
export function learnLexicon(texts: Features[]): Lexicon {
  const index = new Map<string, number>()
  const rarity: number[] = []
  const least = texts.length >= MANY_EXAMPLES ? 2 : 1
  for (const block of blocks) {
    for (const [feature, count] of countTexts(texts.map((text) => text[block]))) {
      if (count < least && !feature.startsWith('w')) continue
      index.set(feature, index.size)
      rarity.push(1 + RARITY * Math.log((texts.length + 1) / (count + 1)))
    }
  }
  return { index, rarity: Float32Array.from(rarity) }
}

function countTexts(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const feature of new Set(list)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

/** The vector of a text: each known feature once, by rarity; each block of its length. */
export function vectorOf(features: Features, lexicon: Lexicon): Vector {
  const vector: Vector = { columns: [], values: [] }
  for (const block of blocks) addBlock(features[block], lengths[block], lexicon, vector)
  return vector
}

function addBlock(
  features: string[],
  { most, before }: (typeof lengths)[keyof typeof lengths],
  lexicon: Lexicon,
  vector: Vector,
): void {
  const from = vector.values.length
  let squares = before
  for (const feature of new Set(features)) {
    const column = lexicon.index.get(feature)
    if (column === undefined) {
      squares += UNKNOWN
      continue
    }
    const value = lexicon.rarity[column] ?? 0
    vector.columns.push(column)
    vector.values.push(value)
    squares += value * value
  }
  const scale = most / Math.sqrt(squares || 1)
  for (let at = from; at < vector.values.length; at += 1) vector.values[at] = (vector.values[at] ?? 0) * scale
}

/** Puts vectors together as the rows of one matrix. */
export function rowsOf(vectors: Vector[]): Rows {
  const size = vectors.reduce((sum, vector) => sum + vector.columns.length, 0)
  const rows: Rows = {
    starts: new Int32Array(vectors.length + 1),
    columns: new Int32Array(size),
    values: new Float32Array(size),
    count: vectors.length,
  }
  let at = 0
  for (const [row, { columns, values }] of vectors.entries()) {
    rows.columns.set(columns, at)
    rows.values.set(values, at)
    at += columns.length
    rows.starts[row + 1] = at
  }
  return rows
}
