import type { Locale } from '../locale.ts'

/** A passage to be found: `title` is its heading or, for a FAQ, its question; `weight` (1) lifts or lowers it. */
export type PassageInput = { id: string; text: string; title?: string; locale?: Locale; weight?: number }

/**
 * What a search may be told: the asker's locale, how many hits are wanted (10), and where several entries stand for one
 * thing, for which by its id: only its best is a hit.
 */
export type SearchOptions = { locale?: Locale; limit?: number; standsFor?: (id: string) => string }

/** What else tells how well a passage found fits its question; rarity is that of BM25, summed over words. */
export type HitSignals = {
  /** Of all words of the question. */
  asked: number
  /** Of its content words that stand in one place of the passage. */
  together: number
  /** The score by single words, before what lifts those that stand close. */
  words: number
  /** The score before the order of the words, rare names and what it answers; and what of that is owed to its title. */
  plain: number
  titled: number
  /** Words that say what is asked about: how many it holds, and how many it lacks. */
  holding: number
  lacking: number
  /** A figure is asked for, and the best sentence shows none. */
  lacksFigure: boolean
  /** Words of the passage, and how many passages were searched. */
  length: number
  searched: number
}

/** A passage found. */
export type PassageHit = {
  id: string
  /** Only comparable within one search. */
  score: number
  /** The words of the question that the passage holds, as the asker wrote them. */
  matched: string[]
  /** The question's content words that it does not hold. */
  missing: string[]
  /** 0 to 1: how much of what the question is about stands in the passage, rare words counting more. */
  coverage: number
  /** The same for its title alone. */
  titleCoverage: number
  /** 0 to 1: how much of the title is about what was asked. */
  titleFocus: number
  /** Left out where the words were not looked at. */
  signals?: HitSignals
}

/** A search index over the passages of one tenant, in any mixture of locales. */
export type PassageIndex = {
  /** Adds a passage; one with the same id is replaced. */
  add(passage: PassageInput): void
  /** Takes a passage out; gives whether it was there. */
  remove(id: string): boolean
  /** The best passages for a question, best first; never throws, whatever the text. */
  search(question: string, options?: SearchOptions): PassageHit[]
  /** How many passages are held. */
  readonly size: number
}
