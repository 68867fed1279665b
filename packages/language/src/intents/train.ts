import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, languageOf } from '../locale.ts'
import { featuresOf } from './features.ts'
import { modelOf } from './model.ts'
import { wordsOfName } from './names.ts'
import { learntOf } from './saved.ts'
import { gateFor, trained } from './trials.ts'
import type { IntentExample, IntentModel, IntentOptions, SavedIntents } from './types.ts'

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
  return modelOf({
    language,
    intents,
    scorer,
    gate: gateFor({ own, others, names, intents: intents.length }),
  })
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
