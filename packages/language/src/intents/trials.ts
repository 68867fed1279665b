import type { Features } from './features.ts'
import { type Gate, learnGate, plainGate, signsOf, sureFrom, type Trial } from './gate.ts'
import { probability } from './logistic.ts'
import { seededRandom, shuffle } from './random.ts'
import { type Scorer, scoresOf, trainScorer } from './scorer.ts'
import { vectorOf } from './vectors.ts'

/** A text that was read, and which intent it belongs to; -1 is none of them. */
export type Example = { features: Features; label: number }

/** What a gate is learnt from: the tenant's examples, known strangers, the names of the intents and how many they are. */
export type Material = { own: Example[]; others: Example[]; names: Example[]; intents: number }

/** The signs of messages in scope, understood or not, of messages of intents that were left out, and of known strangers. */
type Tried = { kept: number[][]; missed: number[][]; unknown: number[][]; strange: number[][] }

/** A sixth of the intents is treated as unknown in a trial, and a sixth of the other examples kept apart to be tried. */
const SIXTHS = 6
/** Up to so many examples every intent is unknown once; with more of them one trial tells enough, and takes longer. */
const FEW_EXAMPLES = 1500
/** More examples than this do not change where the gate stands. */
const MOST_TRIED = 8000
const STRANGE_SHARE = 0.9
/** With fewer strangers than this, nothing can be learnt from them. */
const FEWEST_STRANGERS = 12
/** One that is left out of two leaves nothing to tell apart. */
const FEWEST_INTENTS = 3

/** Trains a scorer for so many intents. */
export function trained(examples: Example[], intents: number): Scorer {
  return trainScorer(
    examples.map(({ features }) => features),
    examples.map(({ label }) => label),
    intents,
  )
}

/**
 * Learns what to reject from the training examples alone: whole intents are left out in turn, as messages near to the
 * others that yet are none of them, and examples are kept apart, as messages that should be understood.
 */
export function gateFor(material: Material): Gate {
  const { own, intents } = material
  if (intents < FEWEST_INTENTS) return plainGate
  const random = seededRandom(11)
  const mixed = shuffle([...own.keys()], own.length, random)
    .slice(0, MOST_TRIED)
    .map((at) => own[at] as Example)
  const places = shuffle([...Array(intents).keys()], intents, random)
  const groups = Math.min(SIXTHS, intents)
  const groupOf = new Map(places.map((label, at) => [label, at % groups]))
  const rounds = mixed.length > FEW_EXAMPLES ? 1 : groups
  const others = material.others.length < FEWEST_STRANGERS ? [] : material.others
  const tried = Array.from({ length: rounds }, (_, round) =>
    tryOut({ ...material, own: mixed, others }, round, (label) => groupOf.get(label) === round),
  )
  return gateFrom({
    kept: tried.flatMap(({ kept }) => kept),
    missed: tried.flatMap(({ missed }) => missed),
    unknown: tried.flatMap(({ unknown }) => unknown),
    strange: tried.flatMap(({ strange }) => strange),
  })
}

function tryOut(
  { own, others, names, intents }: Material,
  round: number,
  isLeft: (label: number) => boolean,
): Tried {
  const known = own.filter(({ label }) => !isLeft(label))
  const isKept = (_: Example, at: number) => at % SIXTHS === round
  const isMet = (_: Example, at: number) => at % 2 === round % 2
  const learnt = [
    ...known.filter((example, at) => !isKept(example, at)),
    ...others.filter((example, at) => !isMet(example, at)),
    ...names.filter(({ label }) => !isLeft(label)),
  ]
  const scorer = trained(learnt, intents)
  const kept = known.filter(isKept).map((example) => tryOne(example, scorer, intents))
  const strange = (list: Example[]) => list.map((example) => tryOne(example, scorer, intents).signs)
  return {
    kept: kept.filter(({ isRight }) => isRight).map(({ signs }) => signs),
    missed: kept.filter(({ isRight }) => !isRight).map(({ signs }) => signs),
    unknown: strange(own.filter(({ label }) => isLeft(label))),
    strange: strange(others.filter(isMet)),
  }
}

function tryOne({ features, label }: Example, scorer: Scorer, intents: number) {
  const vector = vectorOf(features, scorer.lexicon)
  const scores = scoresOf(scorer, vector, intents)
  const isRight = scores.intents.indexOf(Math.max(...scores.intents)) === label
  return { isRight, signs: signsOf(scores, features, vector, scorer) }
}

function gateFrom({ kept, missed, unknown, strange }: Tried): Gate {
  if (kept.length === 0) return plainGate
  const trials = (list: number[][], inScope: boolean, share: number): Trial[] =>
    list.map((signs) => ({ signs, inScope, share: share / list.length }))
  // Real strange messages tell more than intents left out, which are more like the others than strangers are.
  const part = strange.length > 0 ? STRANGE_SHARE : 0
  // Nothing is lost when a message that would be misunderstood is rejected: it teaches nothing of what to reject.
  const gate = learnGate([
    ...trials(kept, true, 1),
    ...trials(unknown, false, 1 - part),
    ...trials(strange, false, part),
  ])
  const outcomes = (list: number[][], isRight: boolean) =>
    list.map((signs) => ({ confidence: probability(gate.weights, signs), isRight }))
  return {
    ...gate,
    sureFrom: sureFrom([...outcomes(kept, true), ...outcomes([...missed, ...unknown], false)]),
  }
}
