import { type Locale, locales } from '@svar/contract'

const MOST_LETTERS = 200

/**
 * The language of ours that a reader's browser asks for most: RFC 9110, section 12.5.4.
 * @param accepted the header `Accept-Language`
 * @returns en-GB where it asks for none of them
 */
export function readerLocale(accepted: string | undefined): Locale {
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
  return 'en-GB'
}

function wish(part: string) {
  const [tag = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const given = rest.find((piece) => piece.startsWith('q='))
  const weight = given ? Number(given.slice(2)) : 1
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}

/** Both written Norwegians read bokmål. */
const languageOf = (tag: string) => (tag.split('-')[0] as string).replace(/^n[no]$/, 'nb')
