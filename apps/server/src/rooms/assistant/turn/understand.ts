import type { AssistantSettings, Locale } from '@svar/contract'
import { followUp, identifyLanguage, languageOf, recognise, tokenize } from '@svar/language'
import type { Question, Understood } from './turn.ts'

const SHORT_WORDS = 3
const CERTAIN = 0.6
/** A longer one stands by itself. */
const SHORT_QUESTION = 5
const LONGEST_BEFORE = 300

/** Reads a message: its language, what it is for, how it is meant, and what to search for. */
export function understand(
  question: Question,
  settings: AssistantSettings,
  workspaceLocale: Locale,
): Understood {
  const identified = identifyLanguage(question.text, { hint: question.localeHint })
  const spoken = spokenLocale(question, identified)
  const locale = settings.localeMode === 'workspace' ? workspaceLocale : spoken
  const read = recognise(question.text, { locale: spoken })
  return {
    locale,
    localeConfidence: identified.confidence,
    intent: read.intent,
    confidence: read.confidence,
    sentiment: read.sentiment,
    mood: read.mood,
    entities: read.entities,
    searchFor: read.rest.trim() || question.text.trim(),
  }
}

/** A word or two may be any of the Nordic languages: then the conversation so far decides. */
function spokenLocale(
  { text, localeHint }: Question,
  identified: { locale: Locale; confidence: number },
): Locale {
  if (languageOf(identified.locale) === languageOf(localeHint)) return localeHint
  const words = tokenize(text).filter((token) => token.kind === 'word').length
  return words < SHORT_WORDS && identified.confidence < CERTAIN ? localeHint : identified.locale
}

/**
 * A short follow-up ("og på søndager?") means what was asked before it, and a correction ("nei, torsdag mente jeg")
 * changes it. @returns the ways to ask it, the likeliest first; only its own words for what stands by itself
 */
export function waysToAsk({ history }: Question, searchFor: string, locale: Locale): string[] {
  const asked = history.findLast((said) => said.from === 'customer')?.text
  const words = tokenize(searchFor).filter((token) => token.kind === 'word').length
  if (!asked || asked.length > LONGEST_BEFORE || words > SHORT_QUESTION) return [searchFor]
  const { kind, question } = followUp({ question: asked }, searchFor, { locale })
  const isMeant = kind === 'follow_up' || kind === 'correction'
  return [...(isMeant ? [question] : []), searchFor, `${asked} ${searchFor}`]
}
