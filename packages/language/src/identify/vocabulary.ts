import type { Language } from '../locale.ts'
import { da } from '../recognise/state-words/da.ts'
import { de } from '../recognise/state-words/de.ts'
import { en } from '../recognise/state-words/en.ts'
import { fi } from '../recognise/state-words/fi.ts'
import { nb } from '../recognise/state-words/nb.ts'
import { sv } from '../recognise/state-words/sv.ts'
import { danish } from '../words/concepts/da.ts'
import { german } from '../words/concepts/de.ts'
import { english } from '../words/concepts/en.ts'
import { finnish } from '../words/concepts/fi.ts'
import { bokmal } from '../words/concepts/nb.ts'
import { swedish } from '../words/concepts/sv.ts'
import { functionWords } from '../words/function-words.ts'
import { plainWords } from '../words/tokenize.ts'
import { customerWords } from './customer-words.ts'
import { markers, messages } from './messages.ts'
import { moreWords } from './more-words.ts'
import { neighbourWords } from './neighbour-words.ts'
import { spokenWords } from './spoken-words.ts'

/** What customers and businesses call things: lists that exist for the search, and are words of their language too. */
const things: Record<Language, string> = {
  nb: bokmal,
  sv: swedish,
  da: danish,
  fi: finnish,
  de: german,
  en: english,
}

const moods = { nb, sv, da, fi, de, en }

/** The words of mood and state, without their strengtheners, beginnings of words, and marks. */
function moodWords(language: Language): string {
  const { strengtheners: _, ...phrases } = moods[language]
  return Object.values(phrases)
    .join(' ')
    .replace(/[^\s,]*\*/g, ' ')
    .replaceAll('~', ' ')
}

/** Rare spellings that stand in a list for the search's sake and are everyday words elsewhere. */
const foreign: Partial<Record<Language, readonly string[]>> = {
  nb: ['the', 'no', 'be'],
  da: ['the'],
  sv: ['the'],
}

/** The words that carry sentences in a language. */
export function coreWords(language: Language): ReadonlySet<string> {
  return new Set([...plainWords(markers[language]), ...functionWords(language)])
}

/** All words that are known of a language, each as often as it stands in the lists. */
export function vocabulary(language: Language): string[] {
  const lists = [
    messages[language],
    [...coreWords(language)].join(' '),
    moreWords[language],
    customerWords[language],
    language === 'nb' || language === 'da' || language === 'sv' ? neighbourWords(language) : '',
    things[language],
    spokenWords[language].replaceAll('_', ' '),
    moodWords(language),
  ]
  return plainWords(lists.join(' ')).filter((word) => !foreign[language]?.includes(word))
}
