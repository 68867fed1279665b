import type { Language } from '../locale.ts'
import { gramsOf, wordTerms } from './features.ts'
import type { Postings } from './postings.ts'

/** What the index knows of a word as it is written: the numbers of its stems and of its 4-grams. */
export type Known = { stems: number[]; grams: number[]; capital: boolean }

/** The words of a passage in order; `starts` marks those that begin a sentence, `sentences` tells where in the text. */
export type Reading = { words: Known[]; starts: boolean[]; sentences: number[] }

/** How many words of a passage are indexed; what follows is no passage any more. */
const LONGEST_PASSAGE = 4000
/** A run without a break longer than this is cut, so that its cost stays linear. */
const LONGEST_WORD = 64
/** Words are worked out once; when so many are kept the memory starts anew. */
const MOST_KEPT = 60_000

const pieces =
  /\be-(?:post|mail)[\p{L}\p{M}]{0,58}|[\p{L}\p{M}]{1,64}|\d{1,30}(?:[.,:]\d{1,30}){0,6}|[.!?…](?=\s|$)|\n/giu

/** Reads texts into numbers of stems and 4-grams, each different word only once. */
export class Lexicon {
  readonly #language: Language
  readonly #stems: Postings
  readonly #grams: Postings
  #kept = new Map<string, Known>()

  constructor(language: Language, stems: Postings, grams: Postings) {
    this.#language = language
    this.#stems = stems
    this.#grams = grams
  }

  /** The words of a text, at most 4000. Points before a small letter end no sentence. */
  read(text: string): Reading {
    const words: Known[] = []
    const starts: boolean[] = []
    const sentences: number[] = []
    let ended = true
    let at = 0
    for (const piece of text.match(pieces) ?? []) {
      if (words.length >= LONGEST_PASSAGE) break
      at = text.indexOf(piece, at)
      if (/^[.!?…\n]/.test(piece)) {
        ended = true
        continue
      }
      const word = this.#known(piece)
      words.push(word)
      const begins = ended && (word.capital || words.length === 1 || /^\d/.test(piece))
      starts.push(begins)
      if (begins) sentences.push(at)
      ended = false
      at += piece.length
    }
    return { words, starts, sentences }
  }

  #known(piece: string): Known {
    const kept = this.#kept.get(piece)
    if (kept) return kept
    const lower = piece.slice(0, LONGEST_WORD).toLowerCase().replace('-', '')
    const terms = wordTerms(lower, this.#language)
    const known = {
      stems: terms.map((term) => this.#stems.number(term.stem)),
      grams: terms.flatMap((term) => gramsOf(term.word).map((gram) => this.#grams.number(gram))),
      capital: piece[0] !== lower[0],
    }
    if (this.#kept.size >= MOST_KEPT) this.#kept = new Map()
    this.#kept.set(piece, known)
    return known
  }
}
