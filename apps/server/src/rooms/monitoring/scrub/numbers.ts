import { isDanish, isFinnish, isGerman, isNorwegian, isSwedish, passesLuhn } from './identity-numbers.ts'

const CARD = '[card]'
const IDENTITY = '[identity number]'

// A UUID comes first, so that it is passed over as a whole and its digits are never taken for a number.
const CANDIDATES =
  /(?<![\w])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)|\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?!\w)|\d(?:[ .+\u00a0\u2009-]?\d){8,})/gi

/** What each candidate but the UUID begins with; most texts are told by it to hold none. */
const ENOUGH_DIGITS = /\d(?:[ .+\u00a0\u2009-]?\d){8}|\d{6}[-+A-Ya-y]\d{3}/

const MOST_CARD_DIGITS = 19
/** A card of 19 digits is set in five groups; none has groups of one digit. */
const MOST_GROUPS = 5

/** How the digits of an identity number are set, by the lengths of their groups. */
const identityShapes = new Set(['10', '6 4', '11', '6 5', '12', '8 4', '2 3 3 3'])

/** By the networks' own ranges (ISO/IEC 7812 issuer numbers) and lengths; a time in milliseconds is in none. */
const cardRanges =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14,17}|6(?:011|4[4-9]\d|5\d\d)\d{12,15}|(?:50|5[6-8]|6\d)\d{11,17})$/

/** The text without payment card numbers and national identity numbers of NO, SE, DK, FI and DE. */
export function withoutNumbers(text: string): string {
  if (!ENOUGH_DIGITS.test(text)) return text
  return text.replace(CANDIDATES, withoutNumbersInRun)
}

interface Group {
  digits: string
  index: number
}

interface Found {
  mark: string
  last: number
  end: number
}

/** A run may hold other numbers around the one looked for ("2 4111 1111 1111 1111 12"): each group may begin it. */
function withoutNumbersInRun(run: string): string {
  if (isFinnish(run)) return IDENTITY
  if (/[a-f]/i.test(run)) return run
  const groups = Array.from(run.matchAll(/\d+/g), ({ 0: digits, index }) => ({ digits, index }))
  let cleaned = ''
  let copiedTo = 0
  for (let from = 0; from < groups.length; from += 1) {
    const found = findFrom(groups, from)
    if (found === null) continue
    cleaned += run.slice(copiedTo, groups[from]?.index) + found.mark
    copiedTo = found.end
    from = found.last
  }
  return cleaned + run.slice(copiedTo)
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
    const mark = markFor(digits, shape)
    if (mark !== null) found = { mark, last, end: group.index + group.digits.length }
  }
  return found
}

function markFor(digits: string, shape: string): string | null {
  if (isCard(digits)) return CARD
  return identityShapes.has(shape) && isIdentity(digits) ? IDENTITY : null
}

const isCard = (digits: string) => digits.length >= 13 && cardRanges.test(digits) && passesLuhn(digits)

const isIdentity = (digits: string) =>
  isNorwegian(digits) || isGerman(digits) || isSwedish(digits) || isDanish(digits)
