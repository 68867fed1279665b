import type { Locale } from '../locale.ts'
import type { Assumed } from './atom.ts'

/** Where and when something is said. */
export type WhenOptions = {
  locale: Locale
  /** An ISO instant (`2026-11-21T09:00:00Z`), or a local date or date-time (`2026-11-21T10:00`). */
  reference: string
  /** IANA name of the zone whose wall time is meant. */
  zone: string
  /** `08:00` to `17:00`: decides `half past two` when only one reading lies within. */
  businessHours?: { from: string; to: string }
}

/** What a text says about time. */
export type When = {
  /** `ambiguous`: time was named, but only the writer can tell which; `none`: no time was named. */
  kind: 'date' | 'datetime' | 'range' | 'duration' | 'repetition' | 'ambiguous' | 'none'
  /** A local date, date-time, `from/to`, ISO 8601 duration or recurrence rule; null when it must be asked for. */
  value: string | null
  /** What was read, as it stands in the text. */
  said: { text: string; start: number; end: number } | null
  /** What was taken for granted. */
  assumed: Assumed[]
  /** All readings; one when it is clear, none when it is impossible or not understood. */
  readings: string[]
}
