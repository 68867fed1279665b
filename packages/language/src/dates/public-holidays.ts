import type { Locale } from '../locale.ts'
import { civilOf, dayOf } from './civil.ts'
import { holidayIn } from './holidays.ts'

const christian = 'newyear goodfriday eastersunday eastermonday ascension whitsunday christmasday boxingday'

/**
 * The days off of each country, by the names of `holidays.ts`: public holidays, and the eves on which shops keep
 * other hours. For Germany those of all its states; for the United Kingdom those of England.
 */
const daysOff: Record<Locale, string> = {
  nb: `${christian} maundythursday labourday norwayday whitmonday christmaseve newyeareve`,
  sv: `${christian} epiphany labourday swedenday midsummereve midsummerday allsaintsNordic christmaseve newyeareve`,
  da: `${christian} maundythursday denmarkday whitmonday christmaseve newyeareve`,
  fi: `${christian} epiphany labourday midsummereve midsummerday allsaintsNordic finlandday christmaseve newyeareve`,
  de: `${christian} labourday whitmonday germanday christmaseve newyeareve`,
  'en-GB': 'newyear goodfriday eastermonday earlymay springbank summerbank christmasday boxingday',
  'en-US':
    'newyear mlk presidents memorial juneteenth independence labordayUs columbus veterans thanksgiving christmasday',
}

/**
 * Whether a local date (`2026-12-25`) is a public holiday, or an eve like one, in the country of a locale (`nb`: Norway,
 * `en-GB`: England). Ordinary opening hours tell nothing of such a day. @throws RangeError when it is no ISO date
 */
export function isPublicHoliday(date: string, locale: Locale): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  if (!year || !month || !day) throw new RangeError(`"${date}" is no local date like 2026-12-25.`)
  const asked = dayOf(Number(year), Number(month), Number(day))
  const { year: known } = civilOf(asked)
  return daysOff[locale].split(' ').some((name) => {
    const days = holidayIn(name, known)
    return days !== undefined && days.from <= asked && asked <= days.to
  })
}
