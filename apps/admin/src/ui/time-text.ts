import type { Locale } from '../texts/locales.ts'

const DAY_MINUTES = 24 * 60
const written = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(?:([ap])\.?(?:m\.?)?)?$/i
/** What people write around an hour: "kl. 8", "klo 8", "8 Uhr". */
const around = /^(?:klo?\.?\s*)|(?:\s*uhr)$/gi

/** A wall time such as `08:30` as a locale writes it: "08:30", "8.30", "8:30 AM". What is none is nothing. */
export function timeText(time: string, locale: Locale): string {
  const minutes = minutesOf(time)
  if (minutes === null) return ''
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  // Between hour and half of the day stands a space that no keyboard has.
  return format.format(minutes * 60_000).replaceAll(/\s/g, ' ')
}

/** What somebody typed as a wall time: 8, 830, 8.30, 8:30 pm, kl. 8; null for what is no time yet. */
export function readTime(typed: string): string | null {
  const found = written.exec(typed.trim().replaceAll(around, '').trim())
  if (!found) return null
  const [, hour, minute = '00', half] = found
  return half ? inHalf(Number(hour), minute, half.toLowerCase()) : wallTime(Number(hour), Number(minute))
}

/** Noon and midnight are the twelfth hour of the half that they begin. */
function inHalf(hour: number, minute: string, half: string): string | null {
  if (hour < 1 || hour > 12) return null
  return wallTime((hour % 12) + (half === 'p' ? 12 : 0), Number(minute))
}

/** The next or the last round quarter of an hour, on into the other end of the day. */
export function quarterFrom(time: string, direction: 1 | -1): string {
  const minutes = minutesOf(time) ?? 8 * 60 - 15 * direction
  const quarter = direction === 1 ? Math.floor(minutes / 15) + 1 : Math.ceil(minutes / 15) - 1
  const within = (quarter * 15 + DAY_MINUTES) % DAY_MINUTES
  return wallTime(Math.floor(within / 60), within % 60) ?? time
}

function minutesOf(time: string): number | null {
  const found = /^(\d{2}):(\d{2})/.exec(time)
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}

const wallTime = (hour: number, minute: number): string | null =>
  hour < 24 && minute < 60 ? [hour, minute].map((part) => String(part).padStart(2, '0')).join(':') : null
