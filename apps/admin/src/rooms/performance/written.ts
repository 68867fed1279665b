/** Milliseconds in the unit that suits them: 0.4 → "0.4 ms", 1240 → "1.2 sec"; a dash where there are none. */
export function timeText(ms: number | null, locale: string): string {
  if (ms === null) return '–'
  const [unit, value] =
    ms < 1000 ? ['millisecond', ms] : ms < 120_000 ? ['second', ms / 1000] : ['minute', ms / 60_000]
  const maximumFractionDigits = Number(value) >= 10 ? 0 : 1
  return new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), maximumFractionDigits }).format(
    Number(value),
  )
}

/** A share as a percentage; a small one with a tenth, because 0.4 % is not none. */
export const shareText = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
  }).format(share)

/** How often, with as many digits as tell something. */
export const rateText = (rate: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: rate >= 10 ? 0 : rate >= 1 ? 1 : 2 }).format(rate)

/** A day and an hour of the last weeks: the year goes without saying. */
export const dayText = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at))
