import type { Language } from '../locale.ts'
import { moodFeaturesOf } from './mood-features.ts'
import { type MoodState, moodStates } from './mood-model.ts'

/** A message with the state it was written in. */
export type MoodExample = { text: string; language: Language; label: MoodState }

type Row = { features: number[]; state: number }

/** A feature counts when it was seen this often, and in more than one language: what only one shows is chance. */
const LEAST_SEEN = 4
const LEAST_LANGUAGES = 2
const STEPS = 300
const RATE = 0.3
const PULL = 0.005
const HUNDREDTHS = 100
/** Weights that are all smaller than this, in hundredths, are left out. */
const LEAST_WEIGHT = 8
const STATES = moodStates.length

/**
 * Learns the weights of the model from examples: softmax regression with large weights held back, in full steps whose
 * rates shrink as Adagrad has them. No chance in it: the same examples give the same weights. Gives one entry for each
 * feature: its name, a colon, and a number for each state in hundredths.
 */
export function learnMoods(examples: readonly MoodExample[]): string[] {
  const read = examples.map(({ text, language, label }) => ({
    language,
    seen: [...moodFeaturesOf(text, language).features],
    state: moodStates.indexOf(label),
  }))
  const names = namesOf(read)
  const at = new Map(names.map((name, index) => [name, index]))
  const rows = read.map(({ seen, state }) => ({
    state,
    features: seen.map((name) => at.get(name) ?? -1).filter((index) => index >= 0),
  }))
  const weights = fitted(rows, names.length)
  return names
    .map((name, index) => ({
      name,
      numbers: [...weights.subarray(index * STATES, (index + 1) * STATES)].map(
        (weight) => Math.round(weight * HUNDREDTHS) || 0,
      ),
    }))
    .filter(({ numbers }) => numbers.some((number) => Math.abs(number) >= LEAST_WEIGHT))
    .map(({ name, numbers }) => `${name}:${numbers.join(',')}`)
}

function namesOf(read: readonly { language: Language; seen: string[] }[]): string[] {
  const counts = new Map<string, { seen: number; languages: Set<Language> }>()
  for (const { language, seen } of read)
    for (const name of seen) {
      const count = counts.get(name) ?? { seen: 0, languages: new Set() }
      count.seen += 1
      count.languages.add(language)
      counts.set(name, count)
    }
  return [...counts]
    .filter(([, { seen, languages }]) => seen >= LEAST_SEEN && languages.size >= LEAST_LANGUAGES)
    .map(([name]) => name)
    .sort()
}

function fitted(rows: readonly Row[], names: number): Float64Array {
  const weights = new Float64Array(names * STATES)
  const past = new Float64Array(weights.length)
  for (let step = 0; step < STEPS; step += 1)
    for (const [index, sum] of slopesOf(rows, weights).entries()) {
      const weight = weights[index] ?? 0
      const slope = sum / rows.length + PULL * weight
      past[index] = (past[index] ?? 0) + slope * slope
      weights[index] = weight - (RATE * slope) / (Math.sqrt(past[index] ?? 0) + 1e-8)
    }
  return weights
}

function slopesOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length)
  for (const { features, state } of rows)
    for (const [column, share] of sharesOf(features, weights).entries())
      for (const feature of features) {
        const index = feature * STATES + column
        slopes[index] = (slopes[index] ?? 0) + share - Number(column === state)
      }
  return slopes
}

function sharesOf(features: number[], weights: Float64Array): number[] {
  const sums = moodStates.map((_, column) =>
    features.reduce((sum, feature) => sum + (weights[feature * STATES + column] ?? 0), 0),
  )
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const whole = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / whole)
}
