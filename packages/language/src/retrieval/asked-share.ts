import { nearness, stemsOf } from '../answer/score.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Language, type Locale, languageOf } from '../locale.ts'
import { sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { termsOf } from './features.ts'

const NEAR_ENOUGH = 0.6
const ENOUGH = 300
const MOST_KEPT = 4000

/** How much of what a heading names a question asks for (0 to 1); words that any question may hold do not count. */
export function askedShare(heading: string, question: string, locale: Locale | null): number {
  const language = languageOf(locale ?? identifyLanguage(heading).locale)
  const named = weighty(heading, language)
  const asked = weighty(question, language)
  const isAsked = (stem: string) => {
    const word = { stem, same: new Set(sameThing(stem, language)), near: new Set<string>(), weight: 1 }
    return nearness(word, asked, language) >= NEAR_ENOUGH
  }
  return named.length > 0 ? named.filter(isAsked).length / named.length : 0
}

/** The same headings are looked at for question after question, and a question for each of them. */
const kept = new Map<string, readonly string[]>()

function weighty(text: string, language: Language): readonly string[] {
  const beginning = text.slice(0, ENOUGH)
  const key = `${language} ${beginning}`
  const known = kept.get(key)
  if (known) return known
  const stop = functionWords(language)
  const terms = termsOf(beginning, language)
  const stems = stemsOf(terms.filter(({ word }) => !stop.has(word) && !isLightWord(word, language)))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, stems)
  return stems
}
