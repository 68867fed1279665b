import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, languageOf } from '../locale.ts'
import { type Features, featuresOf } from './features.ts'
import { type Gate, learnGate, plainGate, signsOf, type Trial } from './gate.ts'
import { modelOf } from './model.ts'
import { wordsOfName } from './names.ts'
import { seededRandom, shuffle } from './random.ts'
import { learntOf } from './saved.ts'
import { scoresOf, trainScorer } from './scorer.ts'
import type { IntentExample, IntentModel, IntentOptions, SavedIntents } from './types.ts'
import { vectorOf } from './vectors.ts'

type Example = { features: Features; label: number }

/** Every fourth example is kept apart to learn from what a rejection looks like. */
const KEPT_APART = 4
const STRANGE_SHARE = 0.9
/** Every sixth intent is treated as unknown in that trial. */
const LEFT_OUT = 6
/** With fewer trials than this, nothing can be learnt from them. */
const FEWEST_TRIALS = 12
/** More examples than this do not change where the gate stands. */
const MOST_TRIED = 8000
/** What is used of the examples to tell the language. */
const SAMPLE = 2000

/**
 * Learns to tell intents apart from a tenant's examples and the names of the intents: support vector machines over
 * words, pairs of words, letters and the things that words stand for, one for each intent; and a gate that rejects
 * what is none of them, learnt by leaving whole intents out.
 * The same examples give the same model. Rows that hold no text or no intent are skipped; without any, the model
 * rejects everything.
 */
export function trainIntents(examples: IntentExample[], options: IntentOptions = {}): IntentModel {
  const usable = examples.filter((example) => isText(example?.text) && isText(example.intent))
  const strange = (options.outOfScope ?? []).filter(isText)
  const language = languageFor(usable)
  const intents = [...new Set(usable.map(({ intent }) => intent))]
  const labels = new Map(intents.map((intent, label) => [intent, label]))
  const own = usable.map(({ text, intent, locale }) => ({
    features: featuresOf(text, locale ? languageOf(locale) : language),
    label: labels.get(intent) ?? -1,
  }))
  const others = strange.map((text) => ({ features: featuresOf(text, language), label: -1 }))
  const names = intents
    .map((intent, label) => ({ features: featuresOf(wordsOfName(intent), language), label }))
    .filter(({ features }) => features.words.length > 0)
  const scorer = trained([...own, ...others, ...names], intents.length)
  return modelOf({ language, intents, scorer, gate: gateFor(own, others, names, intents.length) })
}

/** The model that `toJSON` saved; it gives the same answers. @throws Error when the data are damaged or too old */
export function restoreIntents(saved: SavedIntents): IntentModel {
  return modelOf(learntOf(saved))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function languageFor(examples: IntentExample[]): Language {
  const text = examples
    .map((example) => example.text.slice(0, 200))
    .filter((_, at) => at % Math.ceil(examples.length / 40) === 0)
  return languageOf(
    examples.find(({ locale }) => locale)?.locale ?? identifyLanguage(text.join(' ').slice(0, SAMPLE)).locale,
  )
}

function trained(examples: Example[], intents: number) {
  return trainScorer(
    examples.map(({ features }) => features),
    examples.map(({ label }) => label),
    intents,
  )
}

/** Tries on examples kept apart what scores known, unknown and strange messages get. */
function gateFor(own: Example[], others: Example[], names: Example[], intents: number): Gate {
  const random = seededRandom(11)
  const order = shuffle(
    own.map((_, at) => at),
    own.length,
    random,
  ).slice(0, MOST_TRIED)
  const left = new Set(
    shuffle(
      Array.from({ length: intents }, (_, at) => at),
      intents,
      random,
    ).slice(0, Math.floor(intents / LEFT_OUT)),
  )
  const mixed = order.map((at) => own[at] as Example)
  const known = mixed.filter(({ label }) => !left.has(label))
  const unknown = mixed.filter(({ label }) => left.has(label))
  const kept = known.filter((_, at) => at % KEPT_APART === 0)
  const strange = others.filter((_, at) => at % 2 === 0)
  if (kept.length < FEWEST_TRIALS || unknown.length + strange.length < FEWEST_TRIALS) return plainGate
  const learnt = [
    ...known.filter((_, at) => at % KEPT_APART !== 0),
    ...others.filter((_, at) => at % 2 === 1),
    ...names.filter(({ label }) => !left.has(label)),
  ]
  const scorer = trained(learnt, intents)
  const trials = (list: Example[], isOwn: boolean, share: number): Trial[] =>
    list.flatMap(({ features, label }) => {
      const scores = scoresOf(scorer, vectorOf(features, scorer.lexicon), intents)
      // Nothing is lost when a message that would be misunderstood is rejected: it teaches nothing.
      if (isOwn && scores.intents.indexOf(Math.max(...scores.intents)) !== label) return []
      const signs = signsOf(scores, features, scorer.lexicon)
      return [{ signs, inScope: isOwn, share: share / list.length }]
    })
  // Real strange messages tell more than intents left out, which are more like the others than strangers are.
  const part = strange.length >= FEWEST_TRIALS ? (unknown.length > 0 ? STRANGE_SHARE : 1) : 0
  return learnGate([
    ...trials(kept, true, 1),
    ...trials(unknown, false, 1 - part),
    ...trials(strange, false, part),
  ])
}
