import type { Locale } from '../locale.ts'
import type { PassageInput } from './types.ts'

/** An invented business: what it knows, what it can answer (question → passage) and what it cannot. */
export type Business = {
  locale: Locale
  passages: PassageInput[]
  held: [string, string][]
  notHeld: string[]
}

/** Passages from lines of id, title and text. */
export function passages(locale: Locale, lines: [string, string, string][]): PassageInput[] {
  return lines.map(([id, title, text]) => ({ id, title, text, locale }))
}
