import type { Locale, MailMeasure } from '@svar/contract'
import type { Words } from './letter.ts'

type MeasuredWords = Record<'opens' | 'clicks' | 'both', (name: string) => string>

const english: MeasuredWords = {
  opens: (name) => `${name} sees whether this email is opened.`,
  clicks: (name) => `${name} sees whether the link in this email is followed.`,
  both: (name) => `${name} sees whether this email is opened and its link followed.`,
}

const words: Words<MeasuredWords> = {
  nb: {
    opens: (name) => `${name} ser om denne e-posten blir åpnet.`,
    clicks: (name) => `${name} ser om lenken i denne e-posten blir fulgt.`,
    both: (name) => `${name} ser om denne e-posten blir åpnet, og om lenken blir fulgt.`,
  },
  sv: {
    opens: (name) => `${name} ser om det här mejlet öppnas.`,
    clicks: (name) => `${name} ser om länken i det här mejlet följs.`,
    both: (name) => `${name} ser om det här mejlet öppnas och om länken följs.`,
  },
  da: {
    opens: (name) => `${name} kan se, om denne mail bliver åbnet.`,
    clicks: (name) => `${name} kan se, om linket i denne mail bliver fulgt.`,
    both: (name) => `${name} kan se, om denne mail bliver åbnet, og om linket bliver fulgt.`,
  },
  fi: {
    opens: (name) => `${name} näkee, avataanko tämä viesti.`,
    clicks: (name) => `${name} näkee, avataanko tämän viestin linkki.`,
    both: (name) => `${name} näkee, avataanko tämä viesti ja sen linkki.`,
  },
  de: {
    opens: (name) => `${name} sieht, ob diese E-Mail geöffnet wird.`,
    clicks: (name) => `${name} sieht, ob dem Link in dieser E-Mail gefolgt wird.`,
    both: (name) => `${name} sieht, ob diese E-Mail geöffnet und ihrem Link gefolgt wird.`,
  },
  'en-US': english,
  'en-GB': english,
}

/** What a mail says of what is measured of its reading; undefined where nothing is. */
export function measuredNotice(
  locale: Locale,
  name: string,
  measures: readonly MailMeasure[],
): string | undefined {
  const [only] = measures
  if (!only) return undefined
  return words[locale][measures.length > 1 ? 'both' : only](name)
}
