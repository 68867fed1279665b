import type { Features } from './features.ts'
import type { Scores } from './scorer.ts'
import type { Lexicon } from './vectors.ts'

/** Decides whether a message is in scope at all: the weights of its signs (the last is the bias), and the limit. */
export type Gate = { weights: number[]; threshold: number }

/** A message with a known outcome, for learning the gate; `share` is how much it counts. */
export type Trial = { signs: number[]; inScope: boolean; right: boolean; share: number }

/** Used where there are too few examples to learn a gate from. */
export const plainGate: Gate = { weights: [2.5, 1.5, 2, 1, 1, -1], threshold: 0.5 }

const SHARPNESS = 4
/** A customer who is not understood though they could be is worse than one who is asked once more. */
const OWN_COST = 6

const ROUNDS = 400
const RATE = 0.5

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
  const bias = gate.weights.length - 1
  const sum = signs
    .slice(0, bias)
    .reduce((total, sign, index) => total + sign * (gate.weights[index] ?? 0), gate.weights[bias] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Learns a gate by logistic regression, then sets the threshold where the share of messages in scope that are
 * answered rightly and the share of strange ones that are rejected are highest together (Youden 1950, weighed).
 */
export function learnGate(trials: Trial[]): Gate {
  const gate: Gate = { weights: (trials[0]?.signs ?? []).map(() => 0).concat(0), threshold: 0.5 }
  const total = trials.reduce((sum, trial) => sum + trial.share, 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = gate.weights.map(() => 0)
    for (const { signs, inScope: expected, share } of trials) {
      const miss = (share / total) * ((expected ? 1 : 0) - inScope(gate, signs))
      for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + miss * (signs[at] ?? 1)
    }
    gate.weights = gate.weights.map((weight, at) => weight + RATE * 4 * (slope[at] ?? 0))
  }
  return { ...gate, threshold: bestThreshold(trials, gate) }
}

function bestThreshold(trials: Trial[], gate: Gate): number {
  const sorted = trials
    .map((trial) => ({ ...trial, sure: inScope(gate, trial.signs) }))
    .sort((a, b) => a.sure - b.sure)
  let gain = 0
  let most = 0
  let threshold = 0
  for (const [at, { sure, inScope: own, right, share }] of sorted.entries()) {
    gain += own ? (right ? -OWN_COST * share : 0) : share
    if (gain <= most) continue
    most = gain
    threshold = (sure + (sorted[at + 1]?.sure ?? sure)) / 2
  }
  return threshold
}
