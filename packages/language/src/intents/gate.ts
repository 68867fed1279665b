import type { Features } from './features.ts'
import { learnWeights, probability } from './logistic.ts'
import type { Scores } from './scorer.ts'
import type { Lexicon } from './vectors.ts'

/** Decides whether a message is in scope at all: the weights of its signs (the last is the bias), and the limit. */
export type Gate = { weights: number[]; threshold: number }

/** A message with a known outcome, for learning the gate; `share` is how much it counts, 1 for either side together. */
export type Trial = { signs: number[]; inScope: boolean; share: number }

/** Used where there are too few examples to learn a gate from. */
export const plainGate: Gate = { weights: [2.5, 1.5, 2, 1, 1, -1.5], threshold: 0.5 }

const SHARPNESS = 4
/**
 * A customer who is not understood though they could be is worse than one who is asked once more: at least this many
 * times, and more the better the trials show what the whole model can do.
 */
const OWN_COST = { least: 3, growth: 7, halfway: 2000 }

/**
 * What tells in scope from out of scope: the best score, its lead over the second and over all, the shares of
 * words and of pairs of neighbours that are known, and the likeness to known strangers, if there are any.
 */
export function signsOf(
  { intents: scores, stranger }: Scores,
  features: Features,
  lexicon: Lexicon,
): number[] {
  let best = -2
  let second = -2
  for (const score of scores) {
    if (score > best) {
      second = best
      best = score
    } else if (score > second) second = score
  }
  const known = (kind: string) => knownShare(features, lexicon, kind)
  const signs = [best, best - second, known('w'), known('b'), leadOf(scores, best)]
  return stranger === undefined ? signs : [...signs, stranger]
}

/** The share of a kind of features that some example had. */
function knownShare({ words }: Features, lexicon: Lexicon, kind: string): number {
  const own = words.filter((feature) => feature.startsWith(kind))
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
 * Learns a gate by logistic regression. Both sides weigh the same in it, hence a message is rejected where being
 * strange is so many times as likely as being understood as a mistake costs: the threshold follows from the costs and
 * does not hang on a few trials near it.
 *
 * @param trials messages in scope that were answered rightly, and strange ones
 */
export function learnGate(trials: Trial[]): Gate {
  const weights = learnWeights(trials.map(({ signs, inScope, share }) => ({ signs, holds: inScope, share })))
  const { least, growth, halfway } = OWN_COST
  const cost = least + (growth * trials.length) / (trials.length + halfway)
  return { weights, threshold: 1 / (1 + cost) }
}
