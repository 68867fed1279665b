import ipaddr from 'ipaddr.js'

const MOST_BEFORE_AT = 64
const MOST_AFTER_AT = 255
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:xn--[a-z0-9-]+|\p{L}{2,63})(?![\p{L}\p{N}])/u
const LOCAL = /[^\s<>()[\]{},;:"'`\\=&?/|%@*]/

/** The text without e-mail addresses. Goes from sign to sign, as far to each side as an address may reach. */
export function withoutMailAddresses(text: string): string {
  if (!/@|%(?:25)*40/.test(text)) return text
  let cleaned = ''
  let copiedTo = 0
  for (const sign of text.matchAll(/@|%(?:25)*40/g)) {
    if (sign.index < copiedTo) continue
    const start = startOfLocal(text, sign.index, copiedTo)
    const after = sign.index + sign[0].length
    const domain = start < sign.index ? DOMAIN.exec(text.slice(after, after + MOST_AFTER_AT)) : null
    if (domain === null) continue
    cleaned += `${text.slice(copiedTo, start)}[email]`
    copiedTo = after + domain[0].length
  }
  return copiedTo === 0 ? text : cleaned + text.slice(copiedTo)
}

function startOfLocal(text: string, sign: number, floor: number): number {
  let start = sign
  const most = Math.max(floor, sign - MOST_BEFORE_AT)
  while (start > most && LOCAL.test(text[start - 1] ?? '')) start -= 1
  // Of an encoded sign in front, the digits belong to that.
  return text[start - 1] === '%' && /^[0-9a-f]{2}/i.test(text.slice(start, sign)) ? start + 2 : start
}

// A version behind a name and a slash ("Chrome/126.0.0.0") is set like an address, and is none.
const IP4 = /(?<![\w.]|[a-z]\/)(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/gi
const IP6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4})(?![\w:])/gi

/** The text without IP addresses; those of the machine itself (127.…, ::1, 0.0.0.0) name nobody and stay. */
export function withoutIpAddresses(text: string): string {
  let cleaned = text
  if (holds(cleaned, ':', 2) && /:[0-9a-fA-F]{0,4}:/.test(cleaned))
    cleaned = cleaned.replace(IP6, (found) => (isForeign6(found) ? '[ip]' : found))
  if (holds(cleaned, '.', 3)) cleaned = cleaned.replace(IP4, (found) => (isForeign4(found) ? '[ip]' : found))
  return cleaned
}

/** Most texts hold too few of the signs that an address needs, which is told faster than by a pattern. */
function holds(text: string, sign: string, times: number): boolean {
  let place = -1
  for (let found = 0; found < times; found += 1) {
    place = text.indexOf(sign, place + 1)
    if (place < 0) return false
  }
  return true
}

function isForeign4(found: string): boolean {
  const octets = found.split('.').map(Number)
  return octets.every((octet) => octet <= 255) && octets[0] !== 127 && found !== '0.0.0.0'
}

/** `abc::def` may be a name in a program: an address has a digit, and more than two groups. */
function isForeign6(found: string): boolean {
  return /\d/.test(found) && found.split(':').filter(Boolean).length > 2 && ipaddr.IPv6.isValid(found)
}
