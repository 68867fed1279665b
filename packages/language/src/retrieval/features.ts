import type { Language } from '../locale.ts'
import { plainLetters } from '../words/letters.ts'
import { numberWord } from '../words/number-words.ts'
import { stemFor } from '../words/stem.ts'
import { plainWords } from '../words/tokenize.ts'

/** How many words of a text are read; what follows belongs to no question and no sentence. */
const MOST_WORDS = 4000

const rooms: Record<Language, RegExp | null> = {
  nb: /^(en|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti)(roms\p{L}*|mannsbolig|dørs|års\p{L}*)$/u,
  da: /^(et|to|tre|fire|fem|seks|syv|otte|ni|ti)(rums\p{L}*|værelses\p{L}*|dørs|års\p{L}*)$/u,
  sv: /^(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)(rums\p{L}*|rummare\p{L}*|dörrars|års\p{L}*)$/u,
  de: /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(zimmer\p{L}*|raum\p{L}*|jahres\p{L}*)$/u,
  fi: null,
  en: null,
}

const finnishRooms: Record<string, string> = { yksiö: '1', kaksio: '2', kolmio: '3', neliö: '4' }

/** A word of a text as the index sees it: the word itself and its stem. */
export type Term = { word: string; stem: string }

/** The terms of a text in order; `toroms` and `two` also become numbers, so that `2-roms` meets them. */
export function termsOf(text: string, language: Language): Term[] {
  const terms: Term[] = []
  for (const word of plainWords(text)) {
    if (terms.length >= MOST_WORDS) break
    addTerm(terms, word, language)
  }
  return terms
}

/** The terms of one word in lower case: one for most, two for a number of rooms. */
export function wordTerms(word: string, language: Language): Term[] {
  const terms: Term[] = []
  addTerm(terms, word, language)
  return terms
}

function addTerm(terms: Term[], word: string, language: Language): void {
  const value = numberWord(word, language)
  if (value !== undefined && value > 1) {
    terms.push({ word, stem: String(value) })
    return
  }
  const room = rooms[language]?.exec(word)
  if (room?.[1] && room[2]) {
    const count = numberWord(room[1], language)
    terms.push({ word, stem: String(count ?? 1) }, { word: room[2], stem: stemFor(room[2], language) })
    return
  }
  const flat = language === 'fi' ? finnishFlat(word) : undefined
  if (flat) terms.push({ word, stem: flat }, { word, stem: stemFor('huone', 'fi') })
  else terms.push({ word, stem: stemFor(word, language) })
}

function finnishFlat(word: string): string | undefined {
  const flat = /^(yksiö|kaksio|kolmio)/.exec(word)?.[1]
  return flat ? finnishRooms[flat] : undefined
}

/** The character 4-grams of a word, its beginning marked; short words give themselves. */
export function gramsOf(word: string): string[] {
  const plain = `^${plainLetters(word)}`
  if (plain.length <= 4) return plain.length > 2 ? [plain] : []
  const grams: string[] = []
  for (let at = 0; at + 4 <= plain.length && at < 40; at += 1) grams.push(plain.slice(at, at + 4))
  return grams
}
