import { type Locale, locales } from '@svar/contract'

const byLanguage: Record<string, Locale> = {
  nb: 'nb',
  no: 'nb',
  nn: 'nb',
  sv: 'sv',
  da: 'da',
  fi: 'fi',
  de: 'de',
}

/** The locale a visitor would choose, by their browser's `Accept-Language`; British English when none fits. */
export function chooseLocale(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map(readPreference)
    .filter((preference) => preference.weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { tag } of wanted) {
    const locale = localeFor(tag)
    if (locale) return locale
  }
  return 'en-GB'
}

function readPreference(entry: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = entry.trim().split(/\s*;\s*/)
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 }
}

/** Bare English is taken for American, as browsers mean it; every other English for British. */
function localeFor(tag: string): Locale | undefined {
  const exact = locales.find((locale) => locale.toLowerCase() === tag)
  if (exact) return exact
  const [language = ''] = tag.split('-')
  if (language === 'en') return tag === 'en' ? 'en-US' : 'en-GB'
  return byLanguage[language]
}
