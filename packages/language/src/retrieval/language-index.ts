import { showsWanted } from '../answer/wanted.ts'
import type { Language } from '../locale.ts'
import { isConcept } from '../words/concepts.ts'
import { foldLetters } from '../words/letters.ts'
import { letterBits, mayBeNear } from '../words/spelling.ts'
import { Lexicon, type Reading } from './lexicon.ts'
import { Postings, resized } from './postings.ts'
import { Tally } from './tally.ts'
import type { PassageInput } from './types.ts'

/**
 * A passage as the index holds it. `tokens` are its words in order, those of the title first: the number of the
 * stem in the low bits, above it whether the word begins a sentence and whether it is written with a capital.
 */
export type IndexedPassage = {
  id: string
  tokens: Uint32Array
  titleLength: number
  grams: number
  weight: number
  showsPrice: boolean
  text: string
  /** Behind the last token of each sentence, those of the title first. */
  ends: Uint32Array
  /** Where each sentence of the text begins. */
  sentences: Uint32Array
  /** What its sentences show, as far as that was looked for; see `shown-kinds.ts`. */
  seen?: Uint32Array
}

const STEM = 0x0fffffff
const CAPITAL = 0x10000000
const START = 0x20000000

/** The stem's number of a token. */
export function stemOf(token: number): number {
  return token & STEM
}

/** Whether a token begins a sentence. */
export function isStart(token: number): boolean {
  return (token & START) !== 0
}

/** Whether a token is written with a capital letter. */
export function isCapital(token: number): boolean {
  return (token & CAPITAL) !== 0
}

/** A word in a title counts as so many in the text. */
const TITLE_WEIGHT = 3

/** A part of a compound that is shorter tells too little. */
const SHORTEST_INSIDE = 4

/** BM25's two constants: how soon repetition stops counting, and how much long passages are held back. */
export const K1 = 1.0
const B = 0.75

/** The passages of one language with their statistics. Ranking reads it; see `rank.ts`. */
export class LanguageIndex {
  readonly language: Language
  readonly stems = new Postings()
  readonly grams = new Postings()
  readonly passages: (IndexedPassage | undefined)[] = []
  size = 0
  #words = 0
  #gramCount = 0
  #known = 0
  #norms: { words: Float32Array; grams: Float32Array } | undefined
  readonly #lexicon: Lexicon
  readonly #stemTally = new Tally()
  readonly #gramTally = new Tally()
  readonly #byFirst = new Map<string, number[]>()
  readonly #insides = new Map<string, number[]>()
  #shapes = new Uint32Array(1024)
  #letters = new Uint32Array(1024)

  constructor(language: Language) {
    this.language = language
    this.#lexicon = new Lexicon(language, this.stems, this.grams)
  }

  /** Adds a passage and gives its number. */
  add(passage: PassageInput): number {
    const number = this.passages.length
    const title = this.#lexicon.read(passage.title ?? '')
    const text = this.#lexicon.read(passage.text)
    const tokens = tokensOf(title, text)
    this.#count(title, text)
    this.#stemTally.drain((id, count) => this.stems.add(id, number, count))
    const grams = this.#gramTally.size
    this.#gramTally.drain((id, count) => this.grams.add(id, number, count))
    this.#rememberNew()
    this.passages.push({
      id: passage.id,
      tokens,
      titleLength: lengthOf(title),
      grams,
      weight: passage.weight ?? 1,
      showsPrice: showsWanted(passage.text, 'price'),
      text: passage.text,
      ends: endsOf(tokens),
      sentences: Uint32Array.from(text.sentences),
    })
    this.#norms = undefined
    this.size += 1
    this.#words += tokens.length
    this.#gramCount += grams
    return number
  }

  /** Takes a passage out by the number that adding it gave. */
  remove(number: number, passage: PassageInput): void {
    const held = this.passages[number]
    if (!held) return
    const title = this.#lexicon.read(passage.title ?? '')
    const text = this.#lexicon.read(passage.text)
    this.#count(title, text)
    this.#stemTally.drain((id) => this.stems.remove(id, number))
    this.#gramTally.drain((id) => this.grams.remove(id, number))
    this.passages[number] = undefined
    this.#norms = undefined
    this.size -= 1
    this.#words -= held.tokens.length
    this.#gramCount -= held.grams
  }

  /** BM25's length norm of each passage, for words and for 4-grams; worked out anew after a change. */
  norms(): { words: Float32Array; grams: Float32Array } {
    if (this.#norms) return this.#norms
    const size = Math.max(1, this.size)
    const words = new Float32Array(this.passages.length)
    const grams = new Float32Array(this.passages.length)
    this.passages.forEach((passage, number) => {
      if (!passage) return
      words[number] = K1 * (1 - B + (B * passage.tokens.length * size) / Math.max(1, this.#words))
      grams[number] = K1 * (1 - B + (B * passage.grams * size) / Math.max(1, this.#gramCount))
    })
    this.#norms = { words, grams }
    return this.#norms
  }

  /** Stems that begin with the same letter, have about the same length and most letters: where a slip is looked for. */
  *stemsLike(stem: string): Generator<string> {
    const bits = letterBits(stem)
    const folded = foldLetters(stem).length
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      for (const id of this.#byFirst.get(`${stem[0]}${length}`) ?? []) {
        if (!mayBeNear(bits, this.#letters[id] as number, folded)) continue
        if (this.stems.documents(id) > 0) yield this.stems.names[id] ?? ''
      }
    }
  }

  /** Longer stems that begin or end with a stem of the built-in list (`vask` in `flyttevask`). */
  *compoundsWith(stem: string): Generator<string> {
    for (const id of this.#insides.get(stem) ?? []) {
      if (this.stems.documents(id) > 0) yield this.stems.names[id] ?? ''
    }
  }

  /** Of each stem by its number what {@link shapeOf} tells: looked at sooner than the word itself. */
  get shapes(): Uint32Array {
    return this.#shapes
  }

  #count(title: Reading, text: Reading): void {
    for (const [reading, weight] of [
      [title, TITLE_WEIGHT],
      [text, 1],
    ] as const) {
      for (const word of reading.words) {
        this.#stemTally.add(word.stems, weight)
        this.#gramTally.add(word.grams, weight)
      }
    }
  }

  #rememberNew(): void {
    const { length } = this.stems.names
    if (length > this.#shapes.length) {
      this.#shapes = resized(this.#shapes, 2 * length)
      this.#letters = resized(this.#letters, 2 * length)
    }
    for (; this.#known < this.stems.names.length; this.#known += 1) {
      const name = this.stems.names[this.#known] ?? ''
      this.#shapes[this.#known] = shapeOf(name)
      if (name.length < 4) continue
      this.#letters[this.#known] = letterBits(name)
      this.#rememberInside(name, this.#known)
      const key = `${name[0]}${name.length}`
      const bucket = this.#byFirst.get(key)
      if (bucket) bucket.push(this.#known)
      else this.#byFirst.set(key, [this.#known])
    }
  }

  #rememberInside(name: string, id: number): void {
    if (this.language === 'en' || name.length < SHORTEST_INSIDE + 3) return
    for (let cut = 3; cut <= name.length - 3; cut += 1) {
      if (cut <= name.length - SHORTEST_INSIDE) this.#keepInside(name.slice(cut), id)
      if (cut >= SHORTEST_INSIDE) this.#keepInside(name.slice(0, cut), id)
    }
  }

  #keepInside(inside: string, id: number): void {
    if (!isConcept(inside, this.language)) return
    const kept = this.#insides.get(inside)
    if (kept) kept.push(id)
    else this.#insides.set(inside, [id])
  }
}

const LETTER = 0xfff

/** A word's length, in the low 8 bits, and 12 bits each of its first and its last letter. */
export function shapeOf(word: string): number {
  const ends = (word.charCodeAt(0) & LETTER) | ((word.charCodeAt(word.length - 1) & LETTER) << 12)
  return ((ends << 8) | Math.min(word.length, 255)) >>> 0
}

/** What of a word may lie around another one: at least 3 letters longer, with the same first or the same last letter. */
export function mayHold(shape: number, other: number): boolean {
  if ((shape & 255) < (other & 255) + 3) return false
  const unlike = (shape ^ other) >>> 8
  return (unlike & LETTER) === 0 || unlike >>> 12 === 0
}

function endsOf(tokens: Uint32Array): Uint32Array {
  const ends: number[] = []
  for (let at = 1; at < tokens.length; at += 1) if (isStart(tokens[at] as number)) ends.push(at)
  if (tokens.length > 0) ends.push(tokens.length)
  return Uint32Array.from(ends)
}

function lengthOf(reading: Reading): number {
  return reading.words.reduce((sum, word) => sum + word.stems.length, 0)
}

function tokensOf(...readings: Reading[]): Uint32Array {
  const tokens = new Uint32Array(readings.reduce((sum, reading) => sum + lengthOf(reading), 0))
  let place = 0
  for (const { words, starts } of readings) {
    words.forEach((word, at) => {
      let marks = (word.capital ? CAPITAL : 0) | (starts[at] ? START : 0)
      for (const stem of word.stems) {
        tokens[place] = stem | marks
        place += 1
        marks &= CAPITAL
      }
    })
  }
  return tokens
}
