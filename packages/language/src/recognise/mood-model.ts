import type { MoodFeatures } from './mood-features.ts'
import { moodWeights } from './mood-weights.ts'

/** The states a message may show, in the order in which weights are kept. */
export const moodStates = [
  'satisfied',
  'dissatisfied',
  'confused',
  'hurried',
  'wants_person',
  'leaving',
  'neutral',
] as const

/** One of {@link moodStates}. */
export type MoodState = (typeof moodStates)[number]

const HUNDREDTHS = 100
const weights: ReadonlyMap<string, number[]> = new Map(
  moodWeights
    .trim()
    .split(/[;\n]+/)
    .map((entry) => {
      const [name = '', numbers = ''] = entry.split(':')
      return [name, numbers.split(',').map((number) => Number(number) / HUNDREDTHS)]
    }),
)

/**
 * How likely each state is, as logarithms that compare with each other (a linear model over the signals of a text, one
 * for all languages: what counts in a mood is said in words of one language, but in the same way in all).
 */
export function weighMoods({ features }: MoodFeatures): Record<MoodState, number> {
  const sums = moodStates.map(() => 0)
  for (const feature of features)
    for (const [at, weight] of (weights.get(feature) ?? []).entries()) sums[at] = (sums[at] ?? 0) + weight
  return Object.fromEntries(moodStates.map((state, at) => [state, sums[at] ?? 0])) as Record<
    MoodState,
    number
  >
}

/** The signals that spoke most for a state, at most three, as places in the text. */
export function moodPlaces({ places }: MoodFeatures, state: MoodState): [start: number, end: number][] {
  const column = moodStates.indexOf(state)
  return [...places]
    .map(([signal, place]) => ({ weight: weights.get(signal)?.[column] ?? 0, place }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ place }) => place)
}
