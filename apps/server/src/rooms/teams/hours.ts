import type { Holiday } from '@svar/contract'
import { Temporal } from 'temporal-polyfill'
import { isOpen, type OpenState } from '../identity/index.ts'

export interface DeskHours {
  /** IANA name. */
  timeZone: string
  openingHours: { weekday: number; from: string; to: string }[]
  holidays: Holiday[]
}

/** So many closed days in a row are looked past; after that nothing says that it ever opens. */
const MOST_DAYS = 60

/**
 * Whether a desk is open at a moment, and when it opens next: its weekly hours without its holidays,
 * which are days in its own time zone.
 */
export function openState(hours: DeskHours, now: Date): OpenState {
  const closed = new Set(hours.holidays.map(({ date }) => date))
  let moment = now
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const { openNow, opensAt } = isOpen(hours, moment)
    const opens = openNow ? moment : opensAt
    if (!opens) return { openNow: false, opensAt: null }
    const date = dateOf(opens, hours.timeZone)
    if (!closed.has(date.toString()))
      return opens <= now ? { openNow: true, opensAt: null } : { openNow: false, opensAt: opens }
    moment = new Date(date.add({ days: 1 }).toZonedDateTime(hours.timeZone).epochMilliseconds)
  }
  return { openNow: false, opensAt: null }
}

/** The day that it is there. */
export const dateOf = (moment: Date, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
