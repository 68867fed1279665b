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
  figures?: Figure[]
  /** Each with what stands beside it: the most frequent questions and how often they came. */
  lists?: { title: string; items: { text: string; value: string }[] }[]
  button?: { label: string; link: string } | undefined
  /** Small, at the end. */
  note?: string
  /** What is measured of its reading. */
  measured?: string
  /** The very last lines: where its reader says what they want to get, or that they want no more of these. */
  footer?: { label: string; link: string }[]
}

export interface Figure {
  name: string
  value: string
  /** What it was at another time, for comparison. */
  before?: string
}

/** Figures as plain lines. */
export const inLines = (figures: Figure[]): string =>
  figures.map(({ name, value, before }) => `${name}: ${value}${before ? ` (${before})` : ''}`).join('\n')

/** The parts that a workspace may put in its own words. */
export const letterParts = ['subject', 'heading', 'intro', 'button', 'note'] as const
export type LetterPart = (typeof letterParts)[number]
export type OwnTexts = Partial<Record<LetterPart, string>>

/** Whose mail it is. */
export interface Brand {
  name: string
  /** `#rrggbb` */
  color: string | null
  /** The workspace's own picture, and how large it is shown. */
  logo?: { url: string; width: number; height: number } | null
}

/** One template: its words in every language, and how they become a letter. */
export type Template<P> = (params: P, locale: Locale, brand: Brand) => Letter

/** Words of a template in each language; a missing one does not compile. */
export type Words<W> = Record<Locale, W>
