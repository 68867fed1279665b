import { type Locale, locales } from '@svar/contract'

const MOST_LETTERS = 200

/**
 * The language of ours that a reader's browser asks for most.
 * @param accepted the header `Accept-Language`
 * @returns en-GB where it asks for none of them
 */
export const readerLocale = (accepted: string | undefined): Locale => askedLocale(accepted) ?? 'en-GB'

/**
 * The language of ours that is asked for most: RFC 9110, section 12.5.4. English of no country is British here.
 * @param accepted the header `Accept-Language`, or one language tag
 * @returns null where none of ours is asked for
 */
export function askedLocale(accepted: string | undefined): Locale | null {
  const asked = (accepted ?? '')
    .slice(0, MOST_LETTERS)
    .split(',')
    .map(wish)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { tag } of asked) {
    const exact = locales.find((known) => known.toLowerCase() === tag)
    const near = locales.find((known) => languageOf(known) === languageOf(tag))
    const found = exact ?? (languageOf(tag) === 'en' ? 'en-GB' : near)
    if (found) return found
  }
  return null
}

function wish(part: string) {
  const [tag = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const given = rest.find((piece) => piece.startsWith('q='))
  const weight = given ? Number(given.slice(2)) : 1
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}

/** Both written Norwegians read bokmål. */
const languageOf = (tag: string) => (tag.split('-')[0] as string).replace(/^n[no]$/, 'nb')
