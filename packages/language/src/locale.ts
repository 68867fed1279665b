/** A locale that Svar speaks. */
export type Locale = 'nb' | 'sv' | 'da' | 'fi' | 'de' | 'en-US' | 'en-GB'

/** The language behind a locale: the two Englishes share words, stems and rules. */
export type Language = 'nb' | 'sv' | 'da' | 'fi' | 'de' | 'en'

/** All locales, in the order in which the interface lists them. */
export const locales: readonly Locale[] = ['nb', 'sv', 'da', 'fi', 'de', 'en-US', 'en-GB']

/** All languages behind the locales. */
export const languages: readonly Language[] = ['nb', 'sv', 'da', 'fi', 'de', 'en']

/** The language of a locale: `en-US` and `en-GB` give `en`, the others themselves. */
export function languageOf(locale: Locale): Language {
  return locale === 'en-US' || locale === 'en-GB' ? 'en' : locale
}

/** A record with one entry for each language. */
export function eachLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >
}
