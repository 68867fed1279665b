import { type Language, languageOf } from '../locale.ts'
import { featuresOf } from './features.ts'
import { type Gate, inScope, signsOf } from './gate.ts'
import { savedOf } from './saved.ts'
import { type Scorer, scoresOf } from './scorer.ts'
import type { IntentAnswer, IntentModel, IntentReason, RankedIntent } from './types.ts'
import { vectorOf } from './vectors.ts'

/** All that a model knows. */
export type Learnt = { language: Language; intents: string[]; scorer: Scorer; gate: Gate }

/** How sharply scores become shares. */
const SHARPNESS = 4
const SHOWN_INTENTS = 5
const SHOWN_REASONS = 12

/** The classifier that stands on what was learnt. */
export function modelOf(learnt: Learnt): IntentModel {
  return {
    intents: [...learnt.intents],
    threshold: learnt.gate.threshold,
    sureFrom: learnt.gate.sureFrom,
    classify: (text, options) => classify(learnt, textOf(text), languageIn(learnt, options)),
    explain: (text, options) => explain(learnt, textOf(text), languageIn(learnt, options)),
    toJSON: () => savedOf(learnt),
  }
}

/** What comes from outside may be anything; only words are read. */
const textOf = (text: unknown) => (typeof text === 'string' ? text : '')

function languageIn(learnt: Learnt, options: Parameters<IntentModel['classify']>[1]): Language {
  return options?.locale ? languageOf(options.locale) : learnt.language
}

function classify(learnt: Learnt, text: string, language: Language): IntentAnswer {
  const features = featuresOf(text, language)
  const vector = vectorOf(features, learnt.scorer.lexicon)
  const scores = scoresOf(learnt.scorer, vector, learnt.intents.length)
  const ranking = ranked(scores.intents, learnt.intents)
  const best = ranking[0]
  if (!best || vector.columns.length === 0) return { intent: null, confidence: 0, ranking, rejected: true }
  const confidence = inScope(learnt.gate, signsOf(scores, features, vector, learnt.scorer))
  const rejected = confidence < learnt.gate.threshold
  return { intent: rejected ? null : best.intent, confidence, ranking, rejected }
}

function ranked(scores: Float32Array, intents: string[]): RankedIntent[] {
  const order = Array.from(scores, (_, at) => at).sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0),
  )
  const top = scores[order[0] ?? 0] ?? 0
  const shares = Array.from(scores, (score) => Math.exp(SHARPNESS * (score - top)))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return order
    .slice(0, SHOWN_INTENTS)
    .map((at) => ({ intent: intents[at] ?? '', confidence: (shares[at] ?? 0) / total }))
}

function explain(learnt: Learnt, text: string, language: Language): ReturnType<IntentModel['explain']> {
  const { scorer, intents } = learnt
  const vector = vectorOf(featuresOf(text, language), scorer.lexicon)
  const { intents: scores } = scoresOf(scorer, vector, intents.length)
  if (vector.columns.length === 0 || scores.length === 0) return { intent: null, reasons: [] }
  const best = scores.indexOf(Math.max(...scores))
  const values = new Map(vector.columns.map((column, at) => [column, vector.values[at] ?? 0]))
  const reasons: IntentReason[] = []
  for (const [name, column] of scorer.lexicon.index) {
    const value = values.get(column)
    if (value === undefined) continue
    const weight =
      value * (scorer.weights[column * scorer.scales.length + best] ?? 0) * (scorer.scales[best] ?? 0)
    reasons.push({ feature: name.slice(1), kind: kindOf(name), weight })
  }
  reasons.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
  return { intent: intents[best] ?? null, reasons: reasons.slice(0, SHOWN_REASONS) }
}

function kindOf(name: string): IntentReason['kind'] {
  if (name.startsWith('c')) return 'letters'
  if (/^[mqx]/.test(name)) return 'meaning'
  return name.startsWith('w') || name.startsWith('s') ? 'word' : 'words'
}
