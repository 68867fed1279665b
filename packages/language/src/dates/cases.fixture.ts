import assert from 'node:assert/strict'
import type { Locale } from '../locale.ts'
import { readWhen } from './read-when.ts'

/** What a text means to whoever reads it in that language; null is asked. */
export type Case = readonly [locale: Locale, text: string, value: string | null]

/** Gives a check of cases that are read at one local time, or, where it is named with them, at another. */
export function readAt(reference: string, zone: string): (cases: readonly Case[], at?: string) => void {
  return (cases, at = reference) => {
    for (const [locale, text, value] of cases)
      assert.equal(readWhen(text, { locale, reference: at, zone }).value, value, `${locale}: ${text}`)
  }
}
