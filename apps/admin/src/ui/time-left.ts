const MINUTE_MS = 60_000

type Span = { days: number; hours: number; minutes: number }

/** How long it is between two moments, in whole days, hours and minutes; less than a minute counts as one. */
export function timeBetween(fromMs: number, toMs: number): Span {
  const all = Math.max(1, Math.floor(Math.abs(toMs - fromMs) / MINUTE_MS))
  return { days: Math.floor(all / 1440), hours: Math.floor((all % 1440) / 60), minutes: all % 60 }
}

/** In its two greatest units, without those of which there is nothing: "6 d", "2 t 5 min". */
export function inTwoUnits(span: Span, units: Record<keyof Span, string>): string {
  const shown = span.days > 0 ? (['days', 'hours'] as const) : (['hours', 'minutes'] as const)
  return shown.flatMap((unit) => (span[unit] > 0 ? `${span[unit]}${units[unit]}` : [])).join(' ')
}
