import { showsWanted } from '../answer/wanted.ts'
import type { Language } from '../locale.ts'
import { gramsOf, termsOf } from './features.ts'
import { Postings } from './postings.ts'
import type { PassageInput } from './types.ts'

/** A passage as the index holds it: its stems in order, those of the title first. */
export type IndexedPassage = {
  id: string
  stems: Uint32Array
  titleLength: number
  grams: Uint32Array
  weight: number
  showsPrice: boolean
}

/** A word in a title counts as so many in the text. */
const TITLE_WEIGHT = 3

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
  #norms: { words: Float32Array; grams: Float32Array } | undefined
  readonly #byFirst = new Map<string, number[]>()

  constructor(language: Language) {
    this.language = language
  }

  /** Adds a passage and gives its number. */
  add(passage: PassageInput): number {
    const number = this.passages.length
    const title = termsOf(passage.title ?? '', this.language)
    const terms = [...title, ...termsOf(passage.text, this.language)]
    const known = this.stems.names.length
    const stems = Uint32Array.from(terms, (term) => this.stems.number(term.stem))
    this.#rememberNew(known)
    const grams = this.#gramsFrom(
      terms.map((term) => term.word),
      title.length,
    )
    this.stems.add(number, frequencies(stems, title.length))
    this.grams.add(number, grams)
    this.passages.push({
      id: passage.id,
      stems,
      titleLength: title.length,
      grams: Uint32Array.from(grams.keys()),
      weight: passage.weight ?? 1,
      showsPrice: showsWanted(passage.text, 'price'),
    })
    this.#norms = undefined
    this.size += 1
    this.#words += stems.length
    this.#gramCount += grams.size
    return number
  }

  /** Takes a passage out by its number. */
  remove(number: number): void {
    const passage = this.passages[number]
    if (!passage) return
    this.stems.remove(number, new Set(passage.stems))
    this.grams.remove(number, passage.grams)
    this.passages[number] = undefined
    this.#norms = undefined
    this.size -= 1
    this.#words -= passage.stems.length
    this.#gramCount -= passage.grams.length
  }

  /** BM25's length norm of each passage, for words and for 4-grams; worked out anew after a change. */
  norms(): { words: Float32Array; grams: Float32Array } {
    if (this.#norms) return this.#norms
    const size = Math.max(1, this.size)
    const words = new Float32Array(this.passages.length)
    const grams = new Float32Array(this.passages.length)
    this.passages.forEach((passage, number) => {
      if (!passage) return
      words[number] = K1 * (1 - B + (B * passage.stems.length * size) / Math.max(1, this.#words))
      grams[number] = K1 * (1 - B + (B * passage.grams.length * size) / Math.max(1, this.#gramCount))
    })
    this.#norms = { words, grams }
    return this.#norms
  }

  /** Stems that begin with the same letter and have about the same length: where a slip is looked for. */
  *stemsLike(stem: string): Generator<string> {
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      for (const id of this.#byFirst.get(`${stem[0]}${length}`) ?? []) {
        if (this.stems.documents(id) > 0) yield this.stems.names[id] ?? ''
      }
    }
  }

  #gramsFrom(words: string[], titleLength: number): Map<number, number> {
    const counts = new Map<number, number>()
    words.forEach((word, at) => {
      for (const gram of gramsOf(word)) {
        const id = this.grams.number(gram)
        counts.set(id, (counts.get(id) ?? 0) + (at < titleLength ? TITLE_WEIGHT : 1))
      }
    })
    return counts
  }

  #rememberNew(from: number): void {
    for (let id = from; id < this.stems.names.length; id += 1) {
      const name = this.stems.names[id] ?? ''
      if (name.length < 4) continue
      const key = `${name[0]}${name.length}`
      const bucket = this.#byFirst.get(key)
      if (bucket) bucket.push(id)
      else this.#byFirst.set(key, [id])
    }
  }
}

function frequencies(stems: Uint32Array, titleLength: number): Map<number, number> {
  const counts = new Map<number, number>()
  stems.forEach((id, at) => {
    counts.set(id, (counts.get(id) ?? 0) + (at < titleLength ? TITLE_WEIGHT : 1))
  })
  return counts
}
