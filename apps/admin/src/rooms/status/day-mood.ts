export type Mood = 'unknown' | 'good' | 'fair' | 'poor'

/** A day in one word: nobody minds a look in a thousand; one in twenty is a bad day. */
export function moodOf(uptime: number | null): Mood {
  if (uptime === null) return 'unknown'
  if (uptime >= 0.999) return 'good'
  return uptime >= 0.95 ? 'fair' : 'poor'
}

/** The share of looks that were well, over the days on which somebody looked; `null` when nobody did. */
export function uptimeOf(days: { uptime: number | null }[]): number | null {
  const known = days.flatMap(({ uptime }) => (uptime === null ? [] : [uptime]))
  if (known.length === 0) return null
  return known.reduce((sum, uptime) => sum + uptime, 0) / known.length
}

/** The first day on which somebody looked; `null` where that was every day that is shown, or none. */
export function firstKnown(days: { day: string; uptime: number | null }[]): string | null {
  const at = days.findIndex(({ uptime }) => uptime !== null)
  return at > 0 ? (days[at]?.day ?? null) : null
}

/** As a percentage with two digits, cut off: what is not whole is never shown as 100 %. */
export function uptimeText(uptime: number, locale: string): string {
  const cut = Math.floor(uptime * 10_000 + 1e-6) / 10_000
  const digits = { minimumFractionDigits: cut === 1 ? 0 : 2, maximumFractionDigits: 2 }
  return new Intl.NumberFormat(locale, { style: 'percent', ...digits }).format(cut)
}
