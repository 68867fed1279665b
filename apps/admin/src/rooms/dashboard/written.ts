const steps = [
  ['second', 1000, 60_000],
  ['minute', 60_000, 3_600_000],
  ['hour', 3_600_000, 172_800_000],
  ['day', 86_400_000, Number.POSITIVE_INFINITY],
] as const

/** A wait as people say it: 1400 → "1.4 sec", 754 000 → "13 min", 7 200 000 → "2 hr"; null → a dash. */
export function waited(ms: number | null, locale: string): string {
  if (ms === null) return '–'
  const [unit, size] = steps.find(([, , below]) => ms < below) ?? steps[3]
  const value = ms / size
  const maximumFractionDigits = value < 10 && unit !== 'minute' ? 1 : 0
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value)
}

/** A share of a whole; null where there is no whole. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** By how much a figure changed, as a share of what it was; null where it was nothing. */
export const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || !before ? null : (now - before) / before

/** How far a share has moved, as a share of the whole: from 70 % to 80 % it is 0.1. */
export const pointsOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : now - before

/** The names of the days, Monday first. */
export const weekdays = (locale: string, weekday: 'short' | 'long'): string[] => {
  const name = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, index) => name.format(new Date(Date.UTC(2026, 5, 1 + index))))
}

const DAY_MS = 86_400_000

/** The same number of days right before. @param from days, both ends included, as 2026-11-13 */
export function daysBefore(from: string, to: string): { from: string; to: string } {
  const first = Date.parse(from)
  const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return { from: dayAt(first - (Date.parse(to) - first) - DAY_MS), to: dayAt(first - DAY_MS) }
}

/** Days as one writes them: "13–19 Nov 2026", and a single one without its likeness. */
export const daysWritten = ({ from, to }: { from: string; to: string }, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    Date.parse(from),
    Date.parse(to),
  )
