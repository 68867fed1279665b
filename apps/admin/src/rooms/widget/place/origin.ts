export type OriginProblem = 'invalid' | 'known' | 'many'

const most = 50
const host = /^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/

/**
 * What somebody types for a website, as the server compares it: `nordlys.no/kontakt` → `https://nordlys.no`.
 * `*` stands for any website, `https://*.nordlys.no` for what is below a domain. `null` when it is none of these.
 */
export function asOrigin(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  if (text === '*') return text
  const complete = /^[a-z][a-z0-9+.-]*:\/\//.test(text)
    ? text
    : `${isLocal(text) ? 'http' : 'https'}://${text}`
  // The address parser knows no star, so one stands in for it.
  const standIn = complete.replace('://*.', '://any-subdomain.')
  if (!/^https?:\/\//.test(complete) || !URL.canParse(standIn)) return null
  const { protocol, hostname, host: withPort } = new URL(standIn)
  const isComplete = hostname.includes('.') || isLocal(hostname)
  if (!isComplete || !host.test(hostname)) return null
  const shown = complete.includes('://*.') ? withPort.replace('any-subdomain.', '*.') : withPort
  return shown.startsWith('*.') && !shown.slice(2).includes('.') ? null : `${protocol}//${shown}`
}

/** The list with one more, or why not. */
export function withOrigin(list: string[], typed: string): string[] | OriginProblem {
  const origin = asOrigin(typed)
  if (origin === null) return 'invalid'
  if (list.includes(origin)) return 'known'
  return list.length >= most ? 'many' : [...list, origin]
}

const isLocal = (text: string) => /^(localhost|127\.0\.0\.1)(?=[:/]|$)/.test(text)
