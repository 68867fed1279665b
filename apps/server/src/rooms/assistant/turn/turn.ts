import type { Citation, Locale, Message, Receipt } from '@svar/contract'
import type { Entity, Intent, Mood, Sentiment, State, When } from '@svar/language'
import type { Reason } from '../../conversations/index.ts'
import type { SearchResult } from '../../knowledge/index.ts'

/** What is asked, and all that helps to answer it. */
export interface Question {
  text: string
  /** Earlier words, oldest first; a person's count as the assistant's side. */
  history: { from: 'customer' | 'assistant'; text: string }[]
  /** The conversation's or page's language, for messages too short to tell. */
  localeHint: Locale
  /** The assistant's last message offered a person. */
  personWasOffered: boolean
  /** What the assistant's last message asked back whether it was meant. */
  offered: Offered[]
  /** Answers in a row that were not found. */
  misses: number
  /** What is remembered of the customer from before. */
  memories: string[]
  /** What people of the business wrote in this conversation, the latest first: it may be relied on. */
  people?: SaidByPerson[]
}
/** A passage that may be meant, as the customer is offered it. */
export interface Offered {
  passageId: string
  label: string
}
export interface SaidByPerson {
  name: string
  text: string
  /** What the customer had written before it; empty where nothing. */
  before: string
}

/** The question, understood. */
export interface Understood {
  locale: Locale
  localeConfidence: number
  intent: Intent
  confidence: number
  sentiment: Sentiment
  mood: Mood[]
  state: State
  /** What is said of dates and times, as seen from now in the business's time zone. */
  times: When[]
  entities: Entity[]
  /** What the knowledge is searched for. */
  searchFor: string
}

export interface Answer {
  text: string
  /** Whether the knowledge held it; small talk counts as held. */
  held: boolean
  confidence: number
  sources: Citation[]
  receipts: Receipt[]
  /** Claims that no source holds; an answer with them was not given. */
  refused: string[]
  buttons: Message['buttons']
  /** What may be meant, where nothing is answered surely; each has a button. */
  offered: Offered[]
  /** A person is asked for instead of, or after, the words. */
  person: Reason | null
  suggestions: string[]
  engine: string
  fallbacks: { engine: string; reason: string }[]
  toolCalls: { tool: string; input: string; output: string }[]
  search: SearchResult | null
  timings: { understandMs: number; searchMs: number; answerMs: number }
}

/** Where the words of an answer go while it is made. */
export interface Words {
  write(text: string): void
  /** What was written so far is not the answer after all. */
  withdraw(): void
  /** Nobody looks while they are written: there is no need to take time over it. */
  isUnseen?: boolean
}

export const noAnswerYet: Omit<Answer, 'text' | 'engine'> = {
  held: true,
  confidence: 1,
  sources: [],
  receipts: [],
  refused: [],
  buttons: [],
  offered: [],
  person: null,
  suggestions: [],
  fallbacks: [],
  toolCalls: [],
  search: null,
  timings: { understandMs: 0, searchMs: 0, answerMs: 0 },
}
