import type { Locale } from '../locale.ts'

/** A postcode in a text; `value` has its parts one space apart, in lower case. */
export type Postcode = { value: string; start: number; end: number }

const digits: Record<Locale, string> = {
  nb: String.raw`\d{4}`,
  da: String.raw`\d{4}`,
  sv: String.raw`\d{3}\s?\d{2}`,
  fi: String.raw`\d{5}`,
  de: String.raw`\d{5}`,
  'en-US': String.raw`\d{5}(?:-\d{4})?`,
  'en-GB': String.raw`[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}`,
}
const named =
  'postnr|postnummer|postnummeret|postnumret|postinumero|postinumeroni|postikoodi|plz|postleitzahl|zip|zip code|zipcode|postcode|postal code|post code'
/** Between the word and the figures: `postnr. er 5003`, `zip code: 60614`. */
const joint = String.raw`\.?:?\s(?:mitt\s|mit\s|my\s)?(?:er\s|är\s|on\s|ist\s|is\s)?`

/** Where a postcode stands by its form alone: before a place with a capital, or behind the end of an address. */
function formOf(locale: Locale): RegExp[] {
  const code = digits[locale]
  if (locale === 'en-GB') return [new RegExp(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d])`, 'giu')]
  if (locale === 'en-US') return [new RegExp(`(?<=(?<!\\p{L})\\p{Lu}{2}\\s)${code}(?!\\d)`, 'gu')]
  return [
    new RegExp(`(?<![\\d,.])${code}(?=\\s\\p{Lu}\\p{L})`, 'gu'),
    new RegExp(
      `(?<=\\p{L}\\s\\d{1,4}\\s?[a-zA-Z]?(?::\\p{L}{1,5})?,?\\s(?:\\d{1,2}\\.?\\s(?:sal|etg|tv|th|mf)\\.?(?:\\s(?:tv|th|mf)\\.?)?,?\\s)?)${code}(?=\\s\\p{L}{3})`,
      'gu',
    ),
  ]
}

const forms = Object.fromEntries(
  (Object.keys(digits) as Locale[]).map((locale) => [
    locale,
    [
      new RegExp(`(?<=(?<!\\p{L})(?:${named})${joint})${digits[locale]}(?![\\p{L}\\d])`, 'giu'),
      ...formOf(locale),
    ],
  ]),
) as Record<Locale, RegExp[]>

/** Postcodes as the country of a locale writes them, where the words around show that it is one. */
export function postcodes(text: string, locale: Locale): Postcode[] {
  return forms[locale].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: raw, index }) => ({
      value: raw.toLowerCase(),
      start: index,
      end: index + raw.length,
    })),
  )
}
