const steps = [
  ['millisecond', 1, 1000],
  ['second', 1000, 60_000],
  ['minute', 60_000, 3_600_000],
  ['hour', 3_600_000, 86_400_000],
  ['day', 86_400_000, Number.POSITIVE_INFINITY],
] as const

/** Milliseconds in the unit that suits them: 40 → "40 ms", 1240 → "1.2 sec", 7 200 000 → "2 hr". */
export function duration(ms: number, locale: string): string {
  const step = steps.find(([, , below]) => ms < below) ?? steps[steps.length - 1]
  const [unit, size] = step ?? steps[0]
  const value = ms / size
  // A tenth says something of a few seconds or hours; of a hundred it says nothing.
  const digits = unit === 'millisecond' || value >= 10 ? 0 : 1
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(value)
}
