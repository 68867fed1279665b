import type { Language, Locale } from '../locale.ts'

/** A message and what its sender wanted; the locale helps where it is known. */
export interface IntentExample {
  text: string
  intent: string
  locale?: Locale
}

/** How to train. */
export interface IntentOptions {
  /** Messages that mean none of the intents; they teach what to reject. */
  outOfScope?: string[]
}

/** One intent with its share of the confidence; the shares of all intents add up to 1. */
export interface RankedIntent {
  intent: string
  confidence: number
}

/** What a message asks for; `intent` is null when it is rejected, `ranking` then still names the nearest. */
export interface IntentAnswer {
  intent: string | null
  /** How surely the message is in scope, 0 to 1; below the model's threshold it is rejected. */
  confidence: number
  /** The five best, the best first. */
  ranking: RankedIntent[]
  rejected: boolean
}

/**
 * A feature of a message and how much it spoke for the intent (above 0) or against it. Of a `meaning` the feature is
 * one word of those that stand for the same thing, not always the one that was written.
 */
export interface IntentReason {
  feature: string
  kind: 'word' | 'words' | 'letters' | 'meaning'
  weight: number
}

/** A trained classifier. It never changes, and the same examples give the same one. */
export interface IntentModel {
  /** The intents, in the order of their first example. */
  readonly intents: string[]
  /** Where the confidence of a message decides between answer and rejection. */
  readonly threshold: number
  /**
   * From this confidence on at least four of five examples that were tried were understood rightly, so that the answer
   * may be given without asking back; null where no confidence is that sure.
   */
  readonly sureFrom: number | null
  classify(text: string, options?: { locale?: Locale }): IntentAnswer
  /** What decided for the best intent of a text, the strongest first; at most twelve. */
  explain(text: string, options?: { locale?: Locale }): { intent: string | null; reasons: IntentReason[] }
  /** The whole model as plain data, see `restoreIntents`. */
  toJSON(): SavedIntents
}

/** A model as it is stored; numbers stand in base64. */
export interface SavedIntents {
  version: 4
  language: Language
  intents: string[]
  features: string
  rarity: string
  scales: string
  biases: string
  weights: string
  gate: { weights: number[]; threshold: number; sureFrom: number | null }
}
