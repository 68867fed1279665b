import type { Locale } from '@svar/contract'

/** What a mail says, before it becomes HTML and plain text. */
export interface Letter {
  subject: string
  heading: string
  paragraphs: string[]
  /** What somebody writes to the reader. */
  message?: string
  /** Somebody's own words. */
  quote?: string
  talk?: { who: string; when: string; text: string }[]
  figures?: { name: string; value: string }[]
  button?: { label: string; link: string } | undefined
  /** Small, at the end. */
  note?: string
  /** The very last line: where its reader says that they want no more of these. */
  footer?: { label: string; link: string }
}

/** The parts that a workspace may put in its own words. */
export const letterParts = ['subject', 'heading', 'intro', 'button', 'note'] as const
export type LetterPart = (typeof letterParts)[number]
export type OwnTexts = Partial<Record<LetterPart, string>>

/** Whose mail it is. */
export interface Brand {
  name: string
  /** `#rrggbb` */
  color: string | null
}

/** One template: its words in every language, and how they become a letter. */
export type Template<P> = (params: P, locale: Locale, brand: Brand) => Letter

/** Words of a template in each language; a missing one does not compile. */
export type Words<W> = Record<Locale, W>
