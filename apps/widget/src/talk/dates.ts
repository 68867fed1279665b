import type { Locale } from '@svar/contract'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, options: Intl.DateTimeFormatOptions, date: Date): string {
  const name = locale + JSON.stringify(options)
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(name, made)
  return made.format(date)
}

/** The time of day, as the locale writes it. */
export const timeOfDay = (locale: Locale, at: string) => format(locale, { timeStyle: 'short' }, new Date(at))

/** The day, in words when it is near. */
export function dayName(locale: Locale, at: string, near: { today: string; yesterday: string }): string {
  const day = new Date(at)
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toDateString()
  if (day.toDateString() === ago(0)) return near.today
  if (day.toDateString() === ago(1)) return near.yesterday
  return format(locale, { weekday: 'long', day: 'numeric', month: 'long' }, day)
}

/** A size as people read it. */
export function fileSize(locale: Locale, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat(locale, options).format(value)
}
