import { isDanish, isFinnish, isGerman, isNorwegian, isSwedish, passesLuhn } from './identity-numbers.ts'

const CARD = '[card]'
const IDENTITY = '[identity number]'

// What stands between the groups of a number; the last sign is how `masked` writes those of an address.
const BETWEEN = '(?:[ .+\u00a0\u2009\u202f\u2011-]|\u0001+)?'

// A UUID comes first, so that it is passed over as a whole and its digits are never taken for a number.
const CANDIDATES = new RegExp(
  String.raw`(?<![a-z\d])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)|\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?!\w)|\d(?:${BETWEEN}\d){8,})`,
  'gi',
)

/** What each candidate but the UUID begins with; most texts are told by it to hold none. */
const ENOUGH_DIGITS = new RegExp(String.raw`\d(?:${BETWEEN}\d){8}|\d{6}[-+A-Ya-y]\d{3}`)

const MOST_CARD_DIGITS = 19
/** A card of 19 digits is set in five groups; none has groups of one digit. */
const MOST_GROUPS = 5

/** How the digits of an identity number are set, by the lengths of their groups. */
const identityShapes = new Set(['10', '6 4', '11', '6 5', '12', '8 4', '2 3 3 3'])

/** Ten digits in one are a number of an order or a time in seconds far more often, and are where it stands before them. */
const SAID_TO_BE_OTHER =
  /(?<!\p{L})(?:order|ordre|invoice|faktura|rechnung|bestell|lasku|tilau[sk]|time|ts|exp|iat|nbf)[\p{L}_]{0,10}(?: n[or]\.?)?[^\p{L}\d]{0,4}$/iu
const MOST_SAID = 24

/** By the networks' own ranges (ISO/IEC 7812 issuer numbers) and lengths; a time in milliseconds is in none. */
const cardRanges =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14,17}|6(?:011|4[4-9]\d|5\d\d)\d{12,15}|(?:50|5[6-8]|6\d)\d{11,17})$/

/** The text without payment card numbers and national identity numbers of NO, SE, DK, FI and DE. */
export function withoutNumbers(text: string): string {
  const seen = text.includes('%') ? masked(text) : text
  if (!ENOUGH_DIGITS.test(seen)) return text
  let cleaned = ''
  let copiedTo = 0
  for (const { 0: run, index } of seen.matchAll(CANDIDATES)) {
    if (/^\d{10}$/.test(run) && SAID_TO_BE_OTHER.test(seen.slice(Math.max(0, index - MOST_SAID), index)))
      continue
    for (const { mark, start, end } of foundIn(run)) {
      cleaned += text.slice(copiedTo, index + start) + mark
      copiedTo = index + end
    }
  }
  return cleaned + text.slice(copiedTo)
}

/** A sign that an address encodes, once or twice, is no digit: `4111%201111…`, `card%3D4111…`. As long as before. */
const masked = (text: string): string =>
  text.replace(/%(?:25)?(?:(20|2b|2d|c2%(?:25)?a0)|[0-9a-f]{2})/gi, ({ length }, between?: string) =>
    (between ? '\u0001' : '/').repeat(length),
  )

interface Group {
  digits: string
  index: number
  /** Set off by a hyphen from the group before it. */
  isHyphened: boolean
}

interface Found {
  mark: string
  start: number
  end: number
  /** The place of its last group. */
  last: number
}

/** A run may hold other numbers around the one looked for ("2 4111 1111 1111 1111 12"): each group may begin it. */
function foundIn(run: string): Found[] {
  if (isFinnish(run)) return [{ mark: IDENTITY, start: 0, end: run.length, last: 0 }]
  if (/[a-f]/i.test(run)) return []
  const groups = Array.from(run.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    digits,
    index,
    isHyphened: run[index - 1] === '-',
  }))
  const all: Found[] = []
  for (let from = 0; from < groups.length; from += 1) {
    const found = findFrom(groups, from)
    if (found === null) continue
    all.push(found)
    from = found.last
  }
  return all
}

/** The longest number that begins with this group. */
function findFrom(groups: Group[], from: number): Found | null {
  let digits = ''
  let shape = ''
  let found: Found | null = null
  for (let last = from; last < from + MOST_GROUPS; last += 1) {
    const group = groups[last]
    if (!group || group.digits.length < 2) break
    if (digits.length + group.digits.length > MOST_CARD_DIGITS) break
    digits += group.digits
    shape += `${shape && ' '}${group.digits.length}`
    const mark = markFor(digits, shape, group.isHyphened)
    if (mark !== null)
      found = { mark, start: groups[from]?.index ?? 0, end: group.index + group.digits.length, last }
  }
  return found
}

function markFor(digits: string, shape: string, isHyphened: boolean): string | null {
  if (isCard(digits)) return CARD
  const isSetAsDanish = shape === '6 4' && isHyphened
  return identityShapes.has(shape) && isIdentity(digits, isSetAsDanish) ? IDENTITY : null
}

const isCard = (digits: string) => digits.length >= 13 && cardRanges.test(digits) && passesLuhn(digits)

const isIdentity = (digits: string, isSetAsDanish: boolean) =>
  isNorwegian(digits) || isGerman(digits) || isSwedish(digits) || isDanish(digits, isSetAsDanish)
