import { type Locale, locales } from '@svar/contract'

/** The text in the first of these languages that it is written in, be it the other English; else in any. */
export function inLocale(
  texts: Partial<Record<Locale, string>>,
  wanted: (string | null | undefined)[],
): { locale: Locale; text: string } {
  const languages = wanted.flatMap((locale) => (locale ? [locale.slice(0, 2)] : []))
  const order = [
    ...wanted,
    ...languages.flatMap((language) => locales.filter((locale) => locale.startsWith(language))),
    ...locales,
  ]
  const locale = order.find(
    (one): one is Locale => typeof one === 'string' && texts[one as Locale] !== undefined,
  )
  if (!locale) throw new Error('a canned response has no text')
  return { locale, text: texts[locale] ?? '' }
}
