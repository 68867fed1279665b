import type { Locale } from '@svar/contract'

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** A span in its greatest unit, as short as the language has it: "4 min", "3 t"; `null` below a minute. */
export function shortDuration(locale: Locale, spanMs: number): string | null {
  const step = steps.find(([, size]) => spanMs >= size)
  if (!step) return null
  const [unit, size] = step
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, style).format(Math.floor(spanMs / size))
}
