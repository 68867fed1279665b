import type { Locale } from '@svar/language'
import { Temporal } from 'temporal-polyfill'

/** Answers tell them often, and to format a date is slow: seven for each locale are kept. */
const names = new Map<string, string>()

/** The name of a weekday, from 1 (Monday) to 7, as the locale writes it; the first of June 2026 was a Monday. */
export function dayName(weekday: number, locale: Locale): string {
  const key = `${locale} ${weekday}`
  const known = names.get(key)
  if (known) return known
  const name = new Temporal.PlainDate(2026, 6, weekday).toLocaleString(locale, { weekday: 'long' })
  names.set(key, name)
  return name
}
