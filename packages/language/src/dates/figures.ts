import type { Locale } from '../locale.ts'
import { isDate } from './civil.ts'
import { isShareOrNumber } from './shares.ts'
import type { Sense } from './word-list.ts'

/** What a stretch of figures can mean; a date is packed as `day/month/year`. */
export type Figures = { senses: Sense[]; end: number }

type Shape = { pattern: RegExp; senses: (match: RegExpExecArray, locale: Locale) => Sense[] | undefined }

const shapes: Shape[] = [
  {
    // `M20 2RD`, `LS1 1ST`: where somebody lives.
    pattern: /(?<=(?:^|[^\p{L}\d])\p{L}{1,2}\d{1,2}\p{L}?\s)\d\p{L}{2}(?![\p{L}\d])/uy,
    senses: (_, locale) => (locale === 'en-GB' ? [] : undefined),
  },
  {
    pattern: /(\d{4})-(\d\d)-(\d\d)(?:t(?=\d\d:\d\d)|(?![\d-]))/y,
    senses: ([, year, month, day]) => [dateSense('datefig', Number(day), Number(month), Number(year))],
  },
  {
    pattern: /(\d{4})([/.])(\d\d?)\2(\d\d?)(?![\d/.-]\d|\d)/y,
    senses: ([, year, , month, day]) => [dateSense('datefig', Number(day), Number(month), Number(year))],
  },
  {
    pattern: /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4})|(\d{2}))(?!\.?\d|\s?(?:uhr|h)(?!\p{L}))/uy,
    senses: ([whole, day, month, year, short]) =>
      Number(month) > 12 && /\s/.test(whole)
        ? undefined
        : [dateSense('datefig', Number(day), Number(month), yearOf(year ?? short))],
  },
  {
    pattern: /(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y,
    senses: ([, one, , two, year], locale) => [
      ordered('datefig', Number(one), Number(two), yearOf(year), locale),
    ],
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})\s?[-–]\s?(\d{4}|2[5-9]|\d{2}(?!\s?kl))(?![\d/:]|\.\d|\s?uhr)/y,
    senses: ([, one, two, year], locale) =>
      locale.startsWith('en')
        ? undefined
        : [ordered('datefig', Number(one), Number(two), yearOf(year), locale)],
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})\.(?!\d)/y,
    senses: ([, one = '', two = '']) => dottedSenses(one, two, true),
  },
  // `06/28` may be the month and the year in which a card expires.
  {
    pattern: /0\d\/(?:2[5-9]|3\d)(?![\d/])/y,
    senses: (_match, locale) => (locale === 'en-US' ? undefined : [{ name: 'bad', value: 0 }]),
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})(?![\d/])/y,
    // `32/34` is a size.
    senses: ([whole, one, two], locale) =>
      Number(one) > 31 || Number(two) > 31
        ? []
        : [ordered(whole === '24/7' ? 'weakdate' : 'datefig', Number(one), Number(two), 0, locale)],
  },
  {
    pattern: /(\d{1,2}):(\d\d)(?::[0-5]\d)?(?![\d:])/y,
    senses: ([, hour = '', minute]) => [clockSense(Number(hour), Number(minute), hour.startsWith('0'))],
  },
  {
    pattern: /(\d{1,2})\s?h\s?(\d\d)(?![\p{L}\d])/uy,
    senses: ([, hour = '', minute]) => [clockSense(Number(hour), Number(minute), hour.startsWith('0'))],
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})(?![\d.,]\d|\d)/y,
    senses: ([, one = '', two = ''], locale) => inEnglish(dottedSenses(one, two, false), locale),
  },
  {
    pattern: /(\d{1,2})(?::(?:e|a|de|dje|nde|s|ntena|ntenä)|st|nd|rd|th|s?te[nrs]?|de|dje|dre)(?!\p{L})/uy,
    senses: ([, day]) => [
      { name: 'nth', value: Number(day) },
      { name: 'ord', value: Number(day) },
    ],
  },
  {
    pattern:
      /(?<=(?:^|\s)den\s)(\d{1,2})[ae](?!\p{L})|(\d{1,2})[ae](?=\s(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec))/uy,
    senses: ([, day, other], locale) =>
      locale === 'sv' ? ['nth', 'ord'].map((name) => ({ name, value: Number(day ?? other) })) : undefined,
  },
  {
    pattern: /(\d{1,2})-?ish(?!\p{L})/uy,
    senses: ([, hour = '']) => [clockSense(Number(hour), 0, false)],
  },
  {
    pattern: /(\d{1,2}):(?:ään|een|aan|iin|hin)(?!\p{L})/uy,
    senses: ([, hour]) => [{ name: 'untilnum', value: Number(hour) }],
  },
  {
    pattern: /(\d{1,2}):(?:stä|sta|ltä|lta)(?!\p{L})/uy,
    senses: ([, hour = '']) => plainSenses(hour, false),
  },
  // `030327 kl 13`: a day without its full stops, or a number of something.
  {
    pattern: /\d{6}(?:\d{2})?(?=,?\s(?:kl|klokk|klock)\p{L}*\.?\s?\d)/uy,
    senses: () => [{ name: 'bad', value: 0 }],
  },
  { pattern: /(\d{1,2})\.(?!\d)/y, senses: ([, day = '']) => plainSenses(day, true) },
  { pattern: /(\d{1,2})[,.](\d)(?!\d)/y, senses: ([, one, rest]) => [num(Number(`${one}.${rest}`))] },
  {
    pattern: /(\d{4})(?!\d|[.,:/]\d|-\d{1,3}(?!\d)|-\d{5})/y,
    senses: ([, digits]) => fourDigits(Number(digits)),
  },
  { pattern: /(\d{1,3})(?![\d,:/]*\d)/y, senses: ([, digits = '']) => plainSenses(digits, false) },
]
const moneyBefore = /(?<!\d\s?)(?:kr\.?|nok|sek|dkk|eur|usd|gbp|[€$£+#§])\s?$/u
const eachAt = /(?:^|\s)(?:à|(?:stk|st|kpl|pcs)\.?\sa)\s?$/u
const moneyAfter =
  /^\s?(?:kr(?!\p{L})|kroner|kronor|:-|,-|%|€|\$|£|eur(?!\p{L})|euro|nok|sek|dkk|usd|gbp|kg|km|cm|mm|m²|m2|m³|m3|kvm|qm)/u

/** Reads the digits that begin at an offset; without senses when they are a price, a measure or a long number. */
export function figuresAt(text: string, at: number, locale: Locale): Figures {
  const before = text.slice(Math.max(0, at - 8), at)
  if (
    !/[\d]$|\d[.,]$/.test(before) &&
    !moneyBefore.test(before) &&
    !eachAt.test(before) &&
    !street.test(text.slice(at, at + 60)) &&
    !isHouse(text, at) &&
    !thousands.test(text.slice(at, at + 32)) &&
    !isPerson(before) &&
    !isMeasured(text, at) &&
    !isShareOrNumber(text, at, locale)
  ) {
    for (const { pattern, senses } of shapes) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      const found = match && !isPhone(text, at) ? senses(match, locale) : undefined
      if (match && found) {
        const end = at + match[0].length
        const counted = counting.exec(text.slice(end, end + 24))?.[0]
        if (counted) return { senses: [], end: end + counted.length }
        return { senses: moneyAfter.test(text.slice(end, end + 8)) ? [] : found, end }
      }
    }
  }
  // The number of an order may have parts: `31-03-88`.
  const run = /\d+(?:-\d{2,})*/y
  run.lastIndex = at
  return { senses: [], end: at + (run.exec(text)?.[0].length ?? 1) }
}

/** `15 000 km`: thousands with a space between are one number. */
const thousands =
  /^\d{1,3}(?: \d{3})* (?:000|\d{3} ?(?:kr|kroner|kronor|km|kilometer|mil|kvm|m2|stk|st)(?!\p{L}))(?!\d)/u

/** `12.10 x 14.30`, `2x3 meter`: a length and a width. */
function isMeasured(text: string, at: number): boolean {
  return (
    /^[\d.,]{1,7}\s?[x×]\s?\d/.test(text.slice(at, at + 12)) ||
    /\d\s?[x×]\s?$/.test(text.slice(Math.max(0, at - 4), at))
  )
}

/** The figures behind those of `140285-1234` are a person's. */
function isPerson(before: string): boolean {
  return /\d{5,}-$/.test(before)
}

/** `12 High Street`: the number of a house in English. */
const street =
  /^\d+[a-z]?\s+(?:\p{L}+\s+){0,2}(?:street|st(?!\.?\s?(?:patrick|george|andrew|david|john|jean|hans|nich?olas|stephen|valentin|luc|mart))|road|rd|avenue|ave|lane|ln|drive|dr|court|close|place|square|terrace)(?!\p{L})/u

/** `Storgata 12`, `Vesterbrogade 4 B`: the number of a house in the Nordic languages. */
function isHouse(text: string, at: number): boolean {
  return (
    road.test(text.slice(Math.max(0, at - 24), at)) && /^\d{1,3}(?!\d|[.:/]\d)/.test(text.slice(at, at + 6))
  )
}

const road =
  /\p{L}(?:gat[ae]|gaten|gatan|gaden?|ve[ig]|ve[ig]en|vägen|väg|vej|vejen|allé|alléen|stræde|gränd|svingen|bakken|plass|plads|torg|torget|torv|torvet|katu|tie|stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|damm|ufer)\s$/u

const phones = [
  /(?<![\d.,:-])\d{3}-\d{4}(?![\d.:-])/g,
  /\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g,
  /\d{2,4}(?: \d{2,4}){2,}(?![.:]\d)/g,
  /(?<!\d)0(?:\d{1,2}[-/](?:\d{3,}(?: \d{2,4})*|\d{2}(?: \d{2,4}){2,})|\d{3,4}[-/ ]\d{5,})/g,
]

/** Three groups of digits and more with spaces between them, or some behind a prefix, are a telephone number. */
function isPhone(text: string, at: number): boolean {
  const from = Math.max(0, at - 16)
  const around = text.slice(from, at + 18)
  return phones.some((phone) =>
    [...around.matchAll(phone)].some((match) => {
      const start = from + match.index
      return start <= at && at < start + match[0].length
    }),
  )
}

/** `7-year-old`, `3-Zimmer`: what is counted hangs on the number; but `10-tiden` is an hour and `25-Dec` a day. */
const counting =
  /^-(?!ti[ad]|ish|uhr|jan|feb|mar|mär|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|de[csz])\p{L}{2,}/u

/** English prices look like this too: `20.00` is an hour only beside a day. */
function inEnglish(senses: Sense[], locale: Locale): Sense[] {
  const clock = senses.find(({ name }) => name === 'clockfig')
  return clock && locale.startsWith('en') ? [...senses, { ...clock, name: 'dotted' }] : senses
}

function dottedSenses(one: string, two: string, closed: boolean): Sense[] {
  const [first, second] = [Number(one), Number(two)]
  const asDate = isDate(2024, second, first)
  const asClock = two.length === 2 && first < 24 && second < 60
  const senses: Sense[] = []
  const either = asDate && asClock && !closed
  if (either) senses.push({ name: 'either', value: `${first}/${second}` })
  if (asDate)
    senses.push(dateSense(!either && (closed || two.length === 2) ? 'datefig' : 'weakdate', first, second, 0))
  if (asClock) {
    const clock = clockSense(first, second, one.startsWith('0'))
    senses.push(closed && asDate ? { ...clock, name: 'closedclock' } : clock)
  }
  if (two.length === 1 && !closed) senses.push(num(Number(`${one}.${two}`)))
  return senses.length > 0 ? senses : [{ name: 'bad', value: 0 }]
}

function plainSenses(digits: string, dot: boolean): Sense[] {
  const value = Number(digits)
  const names = ['num', 'fig', ...(dot ? ['ord'] : []), ...(/^0\d$/.test(digits) ? ['zero'] : [])]
  return names.map((name) => ({ name, value }))
}

function fourDigits(value: number): Sense[] {
  const senses: Sense[] = []
  if (value >= 1990 && value <= 2100) senses.push({ name: 'year', value })
  if (value < 2400 && value % 100 < 60) senses.push(clockFour(value))
  return senses
}

function clockFour(value: number): Sense {
  return { name: 'hhmm', value: Math.floor(value / 100) * 60 + (value % 100) }
}

function num(value: number): Sense {
  return { name: 'num', value }
}

function yearOf(text: string | undefined): number {
  return text?.length === 2 ? 2000 + Number(text) : Number(text ?? 0)
}

/** Day first, month first in American English; the other order when only that one is a date. */
function ordered(name: string, one: number, two: number, year: number, locale: Locale): Sense {
  const american = locale === 'en-US'
  const [day, month] = american ? [two, one] : [one, two]
  return isDate(year || 2024, month, day) || !isDate(year || 2024, day, month)
    ? dateSense(name, day, month, year)
    : dateSense(name, month, day, year)
}

function dateSense(name: string, day: number, month: number, year: number): Sense {
  return isDate(year || 2024, month, day)
    ? { name, value: `${day}/${month}/${year}` }
    : { name: 'bad', value: 0 }
}

/** Minutes since midnight, `!` before them when the 24-hour clock is certain. */
function clockSense(hour: number, minute: number, sure: boolean): Sense {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return { name: 'bad', value: 0 }
  return { name: 'clockfig', value: `${sure ? '!' : ''}${hour * 60 + minute}` }
}
