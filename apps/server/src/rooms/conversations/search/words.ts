import { foldLetters, type Language, type Locale, languageOf, locales, stem, tokenize } from '@svar/language'

const LONGEST_WORD = 40
/** A message says so many different words at most; what is longer is a pasted document. */
const MOST_WORDS = 2000

/** The words of a text as they are kept for searching: stems of its language, letters folded, each once. */
export function searchWords(text: string, locale: string | null): Set<string> {
  const known = localeOf(locale)
  const found = new Set<string>()
  for (const { word } of wordsIn(text)) {
    if (found.size >= MOST_WORDS) break
    found.add(searchForm(word, known))
  }
  return found
}

/** Stems are costly and words come again: those of the words that are used most are remembered. */
const remembered = new Map<string, string>()
const REMEMBERED = 50_000

/** One word as it is kept. Numbers and words without a known language are kept as they are. */
export function searchForm(word: string, locale: Locale | null): string {
  const key = locale ? `${locale}:${word}` : word
  let form = remembered.get(key)
  if (form === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    form = foldLetters(locale ? stem(word, locale) : word).slice(0, LONGEST_WORD)
    remembered.set(key, form)
  }
  return form
}

export const localeOf = (locale: string | null): Locale | null =>
  locales.includes(locale as Locale) ? (locale as Locale) : null

/** One locale of each language: in which of them a question is asked is not known. */
const oneOfEach: readonly Locale[] = [
  ...new Map(locales.map((locale): [Language, Locale] => [languageOf(locale), locale])).values(),
]

/** All forms under which a word that somebody looks for may be kept, the word itself first. */
export function searchForms(word: string): string[] {
  return [...new Set([searchForm(word, null), ...oneOfEach.map((locale) => searchForm(word, locale))])]
}

export interface PlacedWord {
  word: string
  start: number
  end: number
}

/** The words and numbers of a text in lower case, with where they stand. Addresses fall into their words. */
export function wordsIn(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  for (const token of tokenize(text)) {
    if (token.kind === 'emoji') continue
    if (token.kind === 'word') {
      words.push({ word: token.text.toLowerCase(), start: token.start, end: token.end })
      continue
    }
    for (const part of token.text.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
      const start = token.start + part.index
      words.push({ word: part[0].toLowerCase(), start, end: start + part[0].length })
    }
  }
  return words
}
