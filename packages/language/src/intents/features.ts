import type { Language } from '../locale.ts'
import { plainLetters } from '../words/letters.ts'
import { stemFor } from '../words/stem.ts'
import { meaningsOf } from './meanings.ts'

/** What of a text is read; what lies behind it costs nothing and decides nothing. */
const LONGEST_TEXT = 2000
const LONGEST_WORD = 24
const SHORTEST_GRAM = 2
const LONGEST_GRAM = 5

/** Two words may stand this far apart and still make a pair. */
const REACH = 12
/** A word this near to a thing says something of it. */
const NEAR = 3
/** A sentence is shorter; a long text pairs only the words of its beginning. */
const PAIRED_WORDS = 40

/** The kinds of features; each is brought to length one by itself, so that many letters do not drown few words. */
export const blocks = ['words', 'letters', 'meanings', 'phrases'] as const

/** Features by block; a name tells its kind by its first character. */
export type Features = Record<(typeof blocks)[number], string[]>

/** The words and single signs of a text, without accents, in lower case; at most the first 2,000 characters count. */
export function wordsOf(text: string): string[] {
  const plain = plainLetters(text.slice(0, LONGEST_TEXT)).replace(/['’]/g, '')
  const words = plain.match(/[\p{L}\p{M}]+|\d+|[?!$€£%]/gu) ?? []
  return words.map((word) => word.slice(0, LONGEST_WORD))
}

/**
 * What a text is recognised by: words, their stems, pairs and threes of neighbours, pairs of words anywhere near
 * each other whatever their order, the letters of each word in runs of two to five with its borders, the things that
 * the words stand for whatever words are chosen, one by one and in pairs, and each thing with the words beside it.
 */
export function featuresOf(text: string, language: Language): Features {
  const words = wordsOf(text)
  const stems = words.map((word) => stemFor(word, language))
  const letters: string[] = []
  for (const word of words) addGrams(word, letters)
  const first = stems.slice(0, PAIRED_WORDS)
  const said = meaningsOf(first, language)
  return {
    words: [...nearFeatures(words, stems), ...pairs(first)],
    letters,
    meanings: things(said),
    phrases: phrases(said, first),
  }
}

function nearFeatures(words: string[], stems: string[]): string[] {
  const features: string[] = []
  for (const [index, stem] of stems.entries()) {
    features.push(`w${words[index]}`, `s${stem}`, `b${index ? stems[index - 1] : '^'} ${stem}`)
    if (index < 2) continue
    features.push(`t${stems[index - 2]} ${stems[index - 1]} ${stem}`)
  }
  return features
}

function pairs(stems: string[]): string[] {
  return stems.flatMap((one, index) =>
    stems
      .slice(index + 1, index + 1 + REACH)
      .map((other) => (one < other ? `p${one} ${other}` : `p${other} ${one}`)),
  )
}

type Said = ReturnType<typeof meaningsOf>

function things(said: Said): string[] {
  return said.flatMap(({ at, thing }) => [
    `m${thing}`,
    ...said
      .filter((other) => other.at > at && other.at < at + REACH)
      .map((other) => (thing < other.thing ? `q${thing} ${other.thing}` : `q${other.thing} ${thing}`)),
  ])
}

function phrases(said: Said, stems: string[]): string[] {
  return said.flatMap(({ at, thing }) => [
    ...stems.slice(Math.max(0, at - NEAR), at).map((stem) => `x${stem} ${thing}`),
    ...stems.slice(at + 1, at + 1 + NEAR).map((stem) => `x${thing} ${stem}`),
  ])
}

function addGrams(word: string, into: string[]): void {
  const framed = `_${word}_`
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size += 1) {
    for (let start = 0; start + size <= framed.length; start += 1)
      into.push(`c${framed.slice(start, start + size)}`)
  }
}
