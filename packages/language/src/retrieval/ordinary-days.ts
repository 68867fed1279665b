import { isPublicHoliday } from '../dates/public-holidays.ts'
import { readDates } from '../dates/read-when.ts'
import type { Locale } from '../locale.ts'
import { isHolidayWord } from '../recognise/opened-thing.ts'
import { plainWords } from '../words/tokenize.ts'

/** A day far from every public holiday, so that `Friday` is none and `17 May` is. */
const reference = '2026-09-09T12:00'
/** A longer stretch is no holiday for having one in it. */
const MOST_DAYS = 10
const DAY_MS = 86_400_000
/** How much of a question and of a passage is read. */
const ENOUGH = 300
const FAR = 2000

/** Days of the week in all languages, `Mon–Fri` and `ma–pe` among them, and words for all working days. */
const weekdays =
  /(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn|mån|tis|lör|sön)(?:dag|\.?\s?[–-])|(?:maanan|tiis|keskiviik|tors|perjan|lauan|sunnun)t?[ao]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|sat)s?\s?[–-]|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:ma|ti|ke|to|mo|di|må)\s?[–-]\s?\p{L}|hverdag|vardag|arki|werktag|weekday)/iu

/** One question is held against many passages, one after the other. */
let last = { question: '', locale: 'nb' as Locale, is: false }

function asksOfHoliday(question: string, locale: Locale): boolean {
  if (last.question !== question || last.locale !== locale)
    last = { question, locale, is: namesHoliday(question.slice(0, ENOUGH), locale) }
  return last.is
}

function namesHoliday(text: string, locale: Locale): boolean {
  return readDates(text, { locale, reference, zone: 'Europe/Oslo' })
    .flatMap(({ value, readings }) => (value ? [value] : readings))
    .flatMap(daysIn)
    .some((day) => isPublicHoliday(day, locale))
}

function daysIn(value: string): string[] {
  const [from, to = from] = value.split('/').map((end) => end.slice(0, 10))
  const [begins, ends] = [Date.parse(from ?? ''), Date.parse(to ?? '')]
  if (!(begins <= ends) || ends - begins > MOST_DAYS * DAY_MS) return []
  const days: string[] = []
  for (let day = begins; day <= ends; day += DAY_MS) days.push(new Date(day).toISOString().slice(0, 10))
  return days
}

/**
 * Whether a holiday is asked about and a passage tells of the days of the week only: who reads `Monday to Thursday 8–16`
 * on Christmas Eve, a Thursday, comes to a closed door.
 */
export function tellsOrdinaryDays(question: string, passage: string, locale: Locale): boolean {
  if (!weekdays.test(passage) || !asksOfHoliday(question, locale)) return false
  const read = passage.slice(0, FAR)
  return !plainWords(read.toLowerCase()).some(isHolidayWord) && !namesHoliday(read, locale)
}
