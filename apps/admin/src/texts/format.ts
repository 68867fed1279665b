import { nearTime } from '@svar/contract/near-time'
import { useLocale } from './current-locale.ts'
import type { Locale } from './locales.ts'

type When = Date | string | number

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

function asDate(when: When) {
  return when instanceof Date ? when : new Date(when)
}

function createFormat(locale: Locale) {
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })

  return {
    number: (value: number) => number.format(value),
    /** 0.42 → 42 % */
    percent: (share: number) => percent.format(share),
    /** Minor units (øre, cents) and an ISO currency. */
    money: (minor: number, currency: string) => money(locale, minor, currency),
    bytes: (bytes: number) => fileSize(locale, bytes),
    date: (when: When) => date.format(asDate(when)),
    time: (when: When) => time.format(asDate(when)),
    dateTime: (when: When) => dateTime.format(asDate(when)),
    /** What is to come: "today at 08:00", "tomorrow at 08:00", "Tuesday at 08:00". */
    nearTime: (when: When) => nearTime(locale, when),
    /** "for 2 min siden", "i går"; less than a minute is "nå". */
    relative: (when: When, now = Date.now()) => relativeTo(relative, asDate(when).getTime() - now),
    list: (items: string[]) => list.format(items),
  }
}

function money(locale: Locale, minor: number, currency: string) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(minor / 10 ** digits)
}

function fileSize(locale: Locale, bytes: number) {
  const names = ['byte', 'kilobyte', 'megabyte', 'gigabyte']
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), names.length - 1)
  const value = bytes / 1000 ** step
  const digits = step === 0 || value >= 10 ? 0 : 1
  const style = { style: 'unit', unit: names[step], maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(locale, style).format(value)
}

function relativeTo(format: Intl.RelativeTimeFormat, differenceMs: number) {
  const seconds = Math.round(differenceMs / 1000)
  const unit = units.find(([, size]) => Math.abs(seconds) >= size)
  return unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(0, 'second')
}

export type Format = ReturnType<typeof createFormat>

const formats = new Map<Locale, Format>()

/** Numbers, money, sizes and times in one language. */
export function formatIn(locale: Locale): Format {
  const known = formats.get(locale)
  if (known) return known
  const format = createFormat(locale)
  formats.set(locale, format)
  return format
}

/** Numbers, money, sizes and times in the language in use. */
export function useFormat(): Format {
  return formatIn(useLocale())
}
