import type { Features } from './features.ts'
import { learnWeights, probability } from './logistic.ts'
import { type Scorer, type Scores, supportOf } from './scorer.ts'
import type { Lexicon, Vector } from './vectors.ts'

/**
 * Decides whether a message is in scope at all: the weights of its signs (the last is the bias), and the limit; and from
 * which confidence on nobody needs to be asked once more, null where nothing was tried that shows it.
 */
export type Gate = { weights: number[]; threshold: number; sureFrom: number | null }

/** A message with a known outcome, for learning the gate; `share` is how much it counts, 1 for either side together. */
export type Trial = { signs: number[]; inScope: boolean; share: number }

/**
 * What a gate is before anything is learnt: weights of support, lead, known words and score, and the bias. They were
 * learnt from many small businesses in six languages together, where known words and score added nothing; the fewer
 * the trials, the more a gate stays with them.
 */
export const plainGate: Gate = { weights: [2.5, 2.2, 0, 0, -2.9], threshold: 0.45, sureFrom: null }

const SHARPNESS = 4
/**
 * A customer who is not understood though they could be is worse than one who is asked once more: at least this many
 * times, and more the more was tried, since few examples also leave much that is accepted but misunderstood.
 */
const OWN_COST = { least: 1.2, ofTrial: 1 / 550 }

/** Of what was tried with at least this confidence so much must have been right, and it is never below the other. */
const SURE = { share: 0.8, least: 0.7 }

/**
 * What tells in scope from out of scope: how much speaks for the best intent, its lead over all others, the share of
 * words that are known, its score, and the likeness to known strangers, if there are any. What speaks for an intent
 * tells more than its score: words that are known from nowhere do not speak against it either.
 */
export function signsOf(
  { intents: scores, stranger }: Scores,
  features: Features,
  vector: Vector,
  scorer: Scorer,
): number[] {
  const best = scores.indexOf(Math.max(...scores))
  const signs = [
    supportOf(scorer, vector, best),
    leadOf(scores, scores[best] ?? 0),
    knownShare(features, scorer.lexicon),
    scores[best] ?? 0,
  ]
  return stranger === undefined ? signs : [...signs, stranger]
}

/** The share of the words that some example had. */
function knownShare({ words }: Features, lexicon: Lexicon): number {
  const own = words.filter((feature) => feature.startsWith('w'))
  return own.filter((feature) => lexicon.index.has(feature)).length / Math.max(1, own.length)
}

/** The best score's share of all, as a softmax gives it: near 1 when no other intent comes close. */
function leadOf(scores: Float32Array, best: number): number {
  let total = 0
  for (const score of scores) total += Math.exp(SHARPNESS * (score - best))
  return 1 / Math.max(1, total)
}

/** How surely a message is in scope, 0 to 1; signs that the gate has no weight for do not count. */
export function inScope(gate: Gate, signs: number[]): number {
  return probability(gate.weights, signs)
}

/**
 * Learns a gate by logistic regression that begins at the plain gate. Both sides weigh the same in it, hence a message
 * is rejected where being strange is so many times as likely as being understood as a mistake costs: the threshold
 * follows from the costs and does not hang on a few trials near it.
 *
 * @param trials messages in scope that were answered rightly, and strange ones
 */
export function learnGate(trials: Trial[]): Omit<Gate, 'sureFrom'> {
  const observations = trials.map(({ signs, inScope, share }) => ({ signs, holds: inScope, share }))
  const weights = learnWeights(observations, plainWeights(trials[0]?.signs.length ?? 0))
  const cost = OWN_COST.least + OWN_COST.ofTrial * trials.length
  return { weights, threshold: 1 / (1 + cost) }
}

/**
 * The confidence from which on messages that were tried got their own intent: those misunderstood and those of intents
 * left out both count against it, and one more that was never tried. Few examples, or intents that are no single
 * question, give none.
 */
export function sureFrom(tried: { confidence: number; isRight: boolean }[]): number | null {
  let right = 0
  let from: number | null = null
  const surest = tried.toSorted((one, other) => other.confidence - one.confidence)
  for (const [at, { confidence, isRight }] of surest.entries()) {
    if (confidence < SURE.least) break
    if (isRight) right += 1
    if (right / (at + 2) >= SURE.share) from = confidence
  }
  return from
}

/** The weights of the plain gate for so many signs: what it does not know, as likeness to strangers, has none. */
function plainWeights(signs: number): number[] {
  const own = plainGate.weights.slice(0, -1)
  return [...own, ...Array(signs - own.length).fill(0), plainGate.weights.at(-1) ?? 0]
}
