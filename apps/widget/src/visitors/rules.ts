import type { ProactiveOffer } from '@svar/contract'

/** Where a visitor is and what they have seen; times in milliseconds. */
export interface Situation {
  /** Origin and path. */
  url: string
  secondsOnPage: number
  scrolledPercent: number
  visits: number
  /** What was shown in this visit. */
  shown: readonly string[]
  /** When each was closed by hand. */
  closedAt: Readonly<Record<string, number>>
  now: number
}

const dayMs = 86_400_000

/** Whether text is made of the parts of a pattern, with anything in place of each `*`. Linear in both. */
function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('*')
  const first = parts.shift() ?? ''
  const last = parts.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}

const plain = (text: string) => text.toLowerCase().replace(/(?<=[^/])\/$/, '')

/** `/prices*` is a path on any of the site's addresses, `https://shop.example/*` an address; a closing slash is nothing. */
export function isOnPage(pattern: string, url: string): boolean {
  const { origin, pathname } = new URL(url)
  const wanted = plain(pattern)
  if (wanted.includes('://')) return fits(wanted, plain(origin + pathname))
  return fits(/^[/*]/.test(wanted) ? wanted : `/${wanted}`, plain(pathname))
}

function isTimeFor(rule: ProactiveOffer, at: Situation): boolean {
  if (at.shown.includes(rule.id) || (at.shown.length > 0 && !rule.again)) return false
  const closed = at.closedAt[rule.id]
  return closed === undefined || at.now - closed >= rule.quietDays * dayMs
}

/** The message to show now: the first of those that fit. One per visit, unless it says that it may come again. */
export function messageFor(rules: readonly ProactiveOffer[], at: Situation): ProactiveOffer | null {
  return (
    rules.find(
      (rule) =>
        isTimeFor(rule, at) &&
        at.secondsOnPage >= rule.afterSeconds &&
        at.scrolledPercent >= rule.scrollPercent &&
        at.visits >= rule.visitFrom &&
        at.visits <= (rule.visitTo ?? at.visits) &&
        (rule.pages.length === 0 || rule.pages.some((pattern) => isOnPage(pattern, at.url))),
    ) ?? null
  )
}
