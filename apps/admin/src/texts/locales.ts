import type { Locale } from '@svar/contract'

export type { Locale }

/** The languages that Svar speaks, each by the name that its own speakers use. */
export const localeNames: Record<Locale, string> = {
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  da: 'Dansk',
  fi: 'Suomi',
  de: 'Deutsch',
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
}

export const locales = Object.keys(localeNames) as Locale[]

/** Whether a string names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(localeNames, value)
}

/**
 * The language to begin with: the first of the wanted ones that we speak.
 * Takes BCP 47 tags in order of preference (`navigator.languages`); gives British English when none fits.
 */
export function closestLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    if (isLocale(tag)) return tag
    const language = tag.split('-')[0]?.toLowerCase()
    if (language === 'no' || language === 'nn') return 'nb'
    if (language === 'en') return /-(us|ca|ph)$/i.test(tag) ? 'en-US' : 'en-GB'
    if (isLocale(language)) return language
  }
  return 'en-GB'
}
