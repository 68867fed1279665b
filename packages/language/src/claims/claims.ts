import { identifyLanguage } from '../identify/identify-language.ts'
import { type Locale, languageOf } from '../locale.ts'
import { findAddresses } from './addresses.ts'
import type { Claim } from './claim.ts'
import { findEmails, findPhones, findUrls } from './contacts.ts'
import { findDates, findWeekdays } from './dates.ts'
import { findPercentages, findPrices } from './money.ts'
import { findNumbers, findQuantities } from './quantities.ts'
import { findHours, findTimes } from './times.ts'

/** Longer texts are read in pieces of this size by their callers; what follows is not looked at. */
const LONGEST_TEXT = 50_000
const LONGEST_RUN = 600

/**
 * Every checkable statement in a text, in order and without overlaps, each with one normal spelling: `1 500 kr`,
 * `kr 1500,-` and `NOK 1.500` all become `NOK 1500` in `nb`. Without a locale the text's own is identified.
 */
export function claims(text: string, locale?: Locale): Claim[] {
  const read = text
    .slice(0, LONGEST_TEXT)
    .replace(/\S{600,}/g, (run) =>
      run.replace(/./gs, (letter, at) => (at % LONGEST_RUN === LONGEST_RUN - 1 ? ' ' : letter)),
    )
  const known = locale ?? identifyLanguage(read).locale
  const language = languageOf(known)
  const found = [
    findEmails(read),
    findUrls(read),
    findAddresses(read),
    findDates(read, language, known === 'en-US'),
    findPrices(read, language),
    findPercentages(read, language),
    findPhones(read),
    findHours(read),
    findTimes(read, language),
    findQuantities(read, language),
    findWeekdays(read),
    findNumbers(read, language),
  ]
  return withoutOverlaps(found.flat())
}

/** What was found first keeps its place; a later find that overlaps it falls away. */
function withoutOverlaps(found: Claim[]): Claim[] {
  const kept: Claim[] = []
  const taken = new Set<number>()
  for (const claim of found) {
    let free = true
    for (let at = claim.start; at < claim.end && free; at += 1) free = !taken.has(at)
    if (!free) continue
    for (let at = claim.start; at < claim.end; at += 1) taken.add(at)
    kept.push(claim)
  }
  return kept.sort((one, other) => one.start - other.start)
}
