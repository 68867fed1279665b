import type { PresenceSign } from '@svar/contract'

// Control characters, and those that turn the direction of what stands around them.
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** One line of plain text, as a page gave it. */
export const oneLine = (text: string, most: number): string =>
  text.toWellFormed().replace(unseen, ' ').replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed()

/** What of a sign is kept: the address without query, fragment, user and password, the host that sent the visitor. */
export function cleanSign({ url, title, referrer, language, screen, visits, seen }: PresenceSign) {
  const { origin, pathname } = new URL(url)
  return {
    url: oneLine(origin + pathname, 500),
    title: oneLine(title, 200),
    referrer: hostOf(referrer),
    language: /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language) ? language : 'und',
    screen,
    visits,
    seen,
  }
}

function hostOf(referrer: string): string | null {
  const address = referrer.includes('://') ? referrer : `https://${referrer}`
  if (!referrer || !URL.canParse(address)) return null
  return new URL(address).host.slice(0, 100) || null
}
