import { type SolverOptions, solve } from './dual-solver.ts'
import type { Features } from './features.ts'
import { type Lexicon, learnLexicon, type Rows, rowsOf, type Vector, vectorOf } from './vectors.ts'

/**
 * One linear scorer for each intent. `weights` holds, feature by feature, one signed byte per intent; times the
 * intent's `scales` it is the weight. `biases` are added to each score.
 */
export type Scorer = { lexicon: Lexicon; weights: Int8Array; scales: Float32Array; biases: Float32Array }

/** An intent's own examples are few among all others, hence they cost more (tuned by cross-validation). */
const solver: SolverOptions = { cost: 1, positive: 4, passes: 20, tolerance: 0.3 }
const STEPS = 127

/**
 * Trains a scorer for each of `intents` classes. A label of -1 belongs to none of them; when there are such texts, one
 * more scorer, the last, learns what they have in common.
 */
export function trainScorer(texts: Features[], labels: number[], intents: number): Scorer {
  const classes = labels.includes(-1) ? intents + 1 : intents
  const lexicon = learnLexicon(texts)
  const rows = rowsOf(texts.map((text) => vectorOf(text, lexicon)))
  const features = lexicon.index.size
  const scorer: Scorer = {
    lexicon,
    weights: new Int8Array(features * classes),
    scales: new Float32Array(classes),
    biases: new Float32Array(classes),
  }
  const squares = squaresOf(rows)
  for (let intent = 0; intent < classes; intent += 1) {
    const own = intent < intents ? intent : -1
    const weights = solve(rows, (row) => labels[row] === own, squares, features + 1, solver)
    keep(scorer, intent, weights)
  }
  return scorer
}

/** Rounds the weights of one intent to a byte each: a quarter of the memory. */
function keep(scorer: Scorer, intent: number, weights: Float32Array): void {
  const intents = scorer.scales.length
  const features = weights.length - 1
  let largest = 0
  for (let feature = 0; feature < features; feature += 1)
    largest = Math.max(largest, Math.abs(weights[feature] ?? 0))
  const scale = largest / STEPS || 1
  for (let feature = 0; feature < features; feature += 1)
    scorer.weights[feature * intents + intent] = Math.round((weights[feature] ?? 0) / scale)
  scorer.scales[intent] = scale
  scorer.biases[intent] = weights[features] ?? 0
}

function squaresOf(rows: Rows): Float32Array {
  const squares = new Float32Array(rows.count)
  for (let row = 0; row < rows.count; row += 1) {
    for (let cell = rows.starts[row] ?? 0; cell < (rows.starts[row + 1] ?? 0); cell += 1)
      squares[row] = (squares[row] ?? 0) + (rows.values[cell] ?? 0) ** 2
  }
  return squares
}

/** What each scorer says of a text: about 1 for its own, about -1 for others. */
export type Scores = {
  intents: Float32Array
  /** How much the text is like those that belong to no intent; without such examples undefined. */
  stranger: number | undefined
}

/** The scores of a text for each of so many intents. */
export function scoresOf(scorer: Scorer, vector: Vector, intents: number): Scores {
  const all = allScores(scorer, vector)
  return { intents: all.subarray(0, intents), stranger: all[intents] }
}

/** How much of a text speaks for an intent, whatever speaks against it. */
export function supportOf({ scales, weights }: Scorer, vector: Vector, intent: number): number {
  let sum = 0
  for (const [place, column] of vector.columns.entries())
    sum += Math.max(0, (vector.values[place] ?? 0) * (weights[column * scales.length + intent] ?? 0))
  return sum * (scales[intent] ?? 0)
}

function allScores(scorer: Scorer, vector: Vector): Float32Array {
  const intents = scorer.scales.length
  const sums = new Float32Array(intents)
  for (const [place, column] of vector.columns.entries()) {
    const value = vector.values[place] as number
    const from = column * intents
    for (let intent = 0; intent < intents; intent += 1)
      sums[intent] = (sums[intent] as number) + value * (scorer.weights[from + intent] as number)
  }
  for (let intent = 0; intent < intents; intent += 1)
    sums[intent] =
      (sums[intent] as number) * (scorer.scales[intent] as number) + (scorer.biases[intent] as number)
  return sums
}
