import { containerBootstrap, Nlp, type NlpEngine } from '@nlpjs/basic'
import { LangDa } from '@nlpjs/lang-da'
import { LangDe } from '@nlpjs/lang-de'
import { LangEn } from '@nlpjs/lang-en'
import { LangFi } from '@nlpjs/lang-fi'
import { LangNo } from '@nlpjs/lang-no'
import { LangSv } from '@nlpjs/lang-sv'
import type { IntentExample, Language } from '@svar/language'

const OUT_OF_SCOPE = 'oos'
/** What nlp.js answers with when it has no intent; it can be trained as one, too. */
const NONE = 'None'
const plugins: Record<Language, unknown> = {
  nb: LangNo,
  sv: LangSv,
  da: LangDa,
  fi: LangFi,
  de: LangDe,
  en: LangEn,
}

/** How nlp.js is set up. */
export type NlpSetup = {
  /** Whether messages out of scope are among the examples. */
  learnsStrange: boolean
  /** Whether unknown words speak for "none of them". */
  unknownIsNone: boolean
  keepsStopWords: boolean
}

/** A trained nlp.js: its best intent (`oos` for none) and how sure it is, 0 to 1. */
export type Classify = (text: string) => Promise<{ intent: string; score: number }>

const either = [true, false]
/** All there is to choose from. */
export const nlpSetups: readonly NlpSetup[] = either.flatMap((learnsStrange) =>
  either.flatMap((unknownIsNone) =>
    either.map((keepsStopWords) => ({ learnsStrange, unknownIsNone, keepsStopWords })),
  ),
)

/** Trains the neural classifier of nlp.js with the language's tokenizer and stemmer. */
export async function trainNlp(
  language: Language,
  examples: readonly IntentExample[],
  setup: NlpSetup,
): Promise<Classify> {
  const code = language === 'nb' ? 'no' : language
  const engine = await engineFor(language, setup)
  engine.addLanguage(code)
  for (const { text, intent } of examples) {
    if (intent !== OUT_OF_SCOPE) engine.addDocument(code, text, intent)
    else if (setup.learnsStrange) engine.addDocument(code, text, NONE)
  }
  await engine.train()
  return async (text) => {
    const { intent, score } = await engine.process(code, text)
    return { intent: intent === NONE ? OUT_OF_SCOPE : intent, score }
  }
}

async function engineFor(language: Language, setup: NlpSetup): Promise<NlpEngine> {
  const container = await containerBootstrap()
  // The engine's own settings but for the two that are chosen, and without its report of each epoch.
  container.registerConfiguration('nlu-??', {
    keepStopwords: setup.keepsStopWords,
    nonefeatureValue: 1,
    nonedeltaMultiplier: 1.2,
    spellCheck: false,
    spellCheckDistance: 1,
    filterZeros: true,
    log: false,
  })
  // It tells of each message without a telling word.
  container.register('logger', { debug() {}, info() {}, warn() {}, error() {} })
  container.use(plugins[language])
  const nlu = { useNoneFeature: setup.unknownIsNone }
  return new Nlp({
    container,
    autoLoad: false,
    autoSave: false,
    calculateSentiment: false,
    threshold: 0,
    nlu,
  })
}
