import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Locale } from '@svar/language'

/** The languages compared, in the order in which they are shown. */
export const spoken: readonly Language[] = ['nb', 'sv', 'da', 'fi', 'de', 'en']

const folder = join(import.meta.dirname, '../../packages/language/sets')

/** To choose a peer's settings and to train on, or for the figures shown. */
export type Half = 'dev' | 'kept'

/** The path of one half of a set, or null where the language has no such set. */
export function setFile(language: Language, set: string, half: Half): string | null {
  const file = join(folder, language, `${set}.${half}.jsonl`)
  return existsSync(file) ? file : null
}

export function localeFor(language: Language): Locale {
  return language === 'en' ? 'en-GB' : language
}

/** A share as it is shown. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : Number.NaN
}
