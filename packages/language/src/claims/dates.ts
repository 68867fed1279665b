import type { Language } from '../locale.ts'
import { type Claim, claimsBy } from './claim.ts'

const months = [
  'jan|januar|januari|january|tammikuu\\p{L}*|jänner',
  'feb|februar|februari|february|helmikuu\\p{L}*',
  'mar|mars|marts|march|märz|maaliskuu\\p{L}*',
  'apr|april|huhtikuu\\p{L}*',
  'mai|maj|may|toukokuu\\p{L}*',
  'jun|juni|june|kesäkuu\\p{L}*',
  'jul|juli|july|heinäkuu\\p{L}*',
  'aug|august|augusti|elokuu\\p{L}*',
  'sep|sept|september|syyskuu\\p{L}*',
  'okt|oct|oktober|october|lokakuu\\p{L}*',
  'nov|november|marraskuu\\p{L}*',
  'des|dec|dez|desember|december|dezember|joulukuu\\p{L}*',
]
const monthName = months.join('|')
const ordinal = String.raw`(?:\.|st|nd|rd|th|:e|:a|:nde)?`

/** Dates with a month by name or number: `17. mai 2026`, `May 17`, `17.05.2026`, `2026-05-17`, `5/17/2026`. */
export function findDates(text: string, language: Language, americanOrder = false): Claim[] {
  return [
    ...claimsBy(text, /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu, 'date', byNumbers),
    ...claimsBy(
      text,
      named(
        `(?<day>\\d{1,2})${ordinal}\\s?(?:of\\s)?(?<month>${monthName})\\.?(?:,?\\s(?<year>\\d{4})(?!\\d))?`,
      ),
      'date',
      byName,
    ),
    ...claimsBy(
      text,
      named(
        `(?<month>${monthName})\\.?\\s(?<day>\\d{1,2})${ordinal}(?!\\d)(?!\\s?[:.]\\d)(?:,?\\s(?<year>\\d{4})(?!\\d))?`,
      ),
      'date',
      byName,
    ),
    ...claimsBy(
      text,
      /(?<![\d.,/])(?<day>\d{1,2})(?<separator>[./])(?<month>\d{1,2})\k<separator>(?<year>\d{4}|\d{2})(?![\d])/gu,
      'date',
      (groups) =>
        byNumbers(
          language === 'en' && americanOrder ? { ...groups, day: groups.month, month: groups.day } : groups,
        ),
    ),
    ...claimsBy(
      text,
      /(?<![\d.,/])(?<day>\d{1,2})(?:\/(?<month>\d{1,2})|\.(?<month2>\d{1,2})\.)(?![\d/])/gu,
      'date',
      (groups) => {
        const month = groups.month ?? groups.month2
        const swapped = language === 'en' && americanOrder
        return byNumbers(swapped ? { day: month, month: groups.day } : { day: groups.day, month })
      },
    ),
    ...claimsBy(
      text,
      new RegExp(`(?<!\\p{L})(?<month>${monthName})\\s(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'giu'),
      'date',
      (groups) => {
        const month = monthNumber(groups.month)
        return month ? `${groups.year}-${two(month)}` : undefined
      },
    ),
  ]
}

function named(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?!\\p{L})`, 'giu')
}

type Groups = Record<string, string | undefined>

function byNumbers(groups: Groups): string | undefined {
  return dateOf(groups.year, Number(groups.month), Number(groups.day))
}

function byName(groups: Groups): string | undefined {
  return dateOf(groups.year, monthNumber(groups.month), Number(groups.day))
}

function monthNumber(name: string | undefined): number {
  return months.findIndex((forms) => new RegExp(`^(?:${forms})$`, 'iu').test(name ?? '')) + 1
}

function dateOf(year: string | undefined, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined
  const full = year?.length === 2 ? `20${year}` : year
  return `${full ?? '*'}-${two(month)}-${two(day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const weekdays = [
  'mandag\\p{L}*|måndag\\p{L}*|maanantai\\p{L}*|montags?|mondays?|mon|man|mån|ma|mo',
  'tirsdag\\p{L}*|tisdag\\p{L}*|tiistai\\p{L}*|dienstags?|tuesdays?|tues?|tir|tis|ti|di',
  'onsdag\\p{L}*|keskiviik\\p{L}*|mittwochs?|wednesdays?|wed|ons|ke|mi',
  'torsdag\\p{L}*|torstai\\p{L}*|donnerstags?|thursdays?|thu|tors?|do',
  'fredag\\p{L}*|perjantai\\p{L}*|freitags?|fridays?|fri|fre|pe|fr',
  'lørdag\\p{L}*|lördag\\p{L}*|lauantai\\p{L}*|samstags?|sonnabends?|saturdays?|sat|lør|lör|la|sa',
  'søndag\\p{L}*|söndag\\p{L}*|sunnuntai\\p{L}*|sonntags?|sundays?|sun|søn|sön|su|so',
]
const weekdayName = weekdays.join('|')

/** Weekdays and ranges of them: `lørdag` → `6`, `Monday to Friday` → `1-5`. The abbreviations only within ranges. */
export function findWeekdays(text: string): Claim[] {
  const joint = String.raw`\s?(?:–|-|—|til og med|til|till|t\.o\.m\.|to|through|bis)\s?`
  const range = new RegExp(
    `(?<!\\p{L})(?<from>${weekdayName})${joint}(?:og\\s|och\\s)?(?<to>${weekdayName})(?!\\p{L})`,
    'giu',
  )
  const single = new RegExp(`(?<!\\p{L})(?<day>${weekdayName})(?!\\p{L})`, 'giu')
  return [
    ...claimsBy(
      text,
      range,
      'weekday',
      (groups) => `${weekdayNumber(groups.from)}-${weekdayNumber(groups.to)}`,
    ),
    ...claimsBy(text, single, 'weekday', (groups) =>
      (groups.day?.length ?? 0) > 4 ? String(weekdayNumber(groups.day)) : undefined,
    ),
  ]
}

function weekdayNumber(name: string | undefined): number {
  return weekdays.findIndex((forms) => new RegExp(`^(?:${forms})$`, 'iu').test(name ?? '')) + 1
}
