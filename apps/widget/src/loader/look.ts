import type { WidgetLook } from '@svar/contract'

const pausesMs = [2_000, 10_000, 60_000]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The visitor's language, unless the page says otherwise: the page's own, then the browser's. */
export const wantedLocale = (given?: string) => given || document.documentElement.lang || navigator.language

/**
 * Asks the server how the widget looks here. A server that is away is asked again a few times; a refusal
 * (unknown key, site not allowed) is told on the console, for whoever sets the widget up.
 */
export async function fetchLook(base: string, key: string, locale?: string): Promise<WidgetLook | null> {
  const query = new URLSearchParams({ key, locale: wantedLocale(locale).slice(0, 35) })
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`${base}api/widget/look?${query}`, { credentials: 'omit' })
      if (response.ok) return await response.json()
      if (response.status < 500 && response.status !== 429) {
        console.warn('Svar:', (await response.json()).error.message)
        return null
      }
    } catch {
      // No network or no answer: the same as an answer of 5xx.
    }
    const ms = pausesMs[tries]
    if (!ms) return null
    await pause(ms)
  }
}
