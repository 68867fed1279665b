import { eachLanguage, type Language } from '../locale.ts'
import { strangeness } from './spelling-habits.ts'
import { coreWords, vocabulary } from './vocabulary.ts'

/** What is known of a language: how well a word is spelt in it (log-likelihood), and how well it is known there. */
export type Profile = { spelled: (word: string) => number; known: (word: string) => number }

const LONGEST = 30
/** What it counts that a word is known: a word that carries sentences, or any other. */
const CORE = 5
const LISTED = 2.5
/** Short words are nearly all known: one that is known elsewhere only is strong evidence. */
const SHORT = 1

let made: Record<Language, Profile> | undefined

/** The profiles of all languages, learnt at first use. */
export function profiles(): Record<Language, Profile> {
  made ??= eachLanguage(learn)
  return made
}

function learn(language: Language): Profile {
  const core = coreWords(language)
  const words = new Map<string, number>()
  for (const word of vocabulary(language)) words.set(word, (words.get(word) ?? 0) + 1)
  const letters = lettersOf(words)
  return {
    spelled: (word) => spelling(word.slice(0, LONGEST), letters) - strangeness(word, language),
    known: (word) => {
      if (!words.has(word)) return 0
      return (core.has(word) ? CORE : LISTED) + (word.length <= 3 ? SHORT : 0)
    },
  }
}

type Letters = {
  threes: Map<string, number>
  twos: Map<string, number>
  ones: Map<string, number>
  total: number
}

function lettersOf(words: Map<string, number>): Letters {
  const letters: Letters = { threes: new Map(), twos: new Map(), ones: new Map(), total: 0 }
  for (const [word, count] of words) {
    const marked = `^^${word}$`
    const weight = 1 + Math.log(count)
    for (let at = 2; at < marked.length; at += 1) {
      raise(letters.threes, marked.slice(at - 2, at + 1), weight)
      raise(letters.twos, marked.slice(at - 1, at + 1), weight)
      raise(letters.ones, marked.slice(at, at + 1), weight)
      raise(letters.threes, `${marked.slice(at - 2, at)}*`, weight)
      raise(letters.twos, `${marked.slice(at - 1, at)}*`, weight)
      letters.total += weight
    }
  }
  return letters
}

function raise(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}

/** Letter by letter: three-letter sequences, backed by two and one (Witten–Bell-like interpolation). */
function spelling(word: string, letters: Letters): number {
  const marked = `^^${word}$`
  let sum = 0
  for (let at = 2; at < marked.length; at += 1) {
    const one = ((letters.ones.get(marked.slice(at, at + 1)) ?? 0) + 0.3) / (letters.total + 20)
    const two = blend(letters.twos, marked.slice(at - 1, at), marked.slice(at, at + 1), one)
    sum += Math.log(blend(letters.threes, marked.slice(at - 2, at), marked.slice(at, at + 1), two))
  }
  return sum
}

function blend(counts: Map<string, number>, before: string, letter: string, backing: number): number {
  const seen = counts.get(`${before}*`) ?? 0
  return ((counts.get(before + letter) ?? 0) + 4 * backing) / (seen + 4)
}
