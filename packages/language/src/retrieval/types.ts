import type { Locale } from '../locale.ts'

/** A passage to be found: `title` is its heading or, for a FAQ, its question; `weight` (1) lifts or lowers it. */
export type PassageInput = { id: string; text: string; title?: string; locale?: Locale; weight?: number }

/** What a search may be told: the asker's locale and how many hits are wanted (10). */
export type SearchOptions = { locale?: Locale; limit?: number }

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
