import { nearness, stemsOf } from '../answer/score.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Locale, languageOf } from '../locale.ts'
import { sameThing } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import { isLightWord } from '../words/light-words.ts'
import { termsOf } from './features.ts'

const NEAR_ENOUGH = 0.6
const ENOUGH = 300

/** How much of what a heading names a question asks for (0 to 1); words that any question may hold do not count. */
export function askedShare(heading: string, question: string, locale: Locale | null): number {
  const language = languageOf(locale ?? identifyLanguage(heading).locale)
  const stop = functionWords(language)
  const weighty = (text: string) =>
    stemsOf(
      termsOf(text.slice(0, ENOUGH), language).filter(
        ({ word }) => !stop.has(word) && !isLightWord(word, language),
      ),
    )
  const named = weighty(heading)
  const asked = weighty(question)
  const isAsked = (stem: string) => {
    const word = { stem, same: new Set(sameThing(stem, language)), near: new Set<string>(), weight: 1 }
    return nearness(word, asked, language) >= NEAR_ENOUGH
  }
  return named.length > 0 ? named.filter(isAsked).length / named.length : 0
}
