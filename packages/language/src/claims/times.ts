import type { Language } from '../locale.ts'
import { numberWord } from '../words/number-words.ts'
import { type Claim, claimsBy } from './claim.ts'
import { numberWordPattern } from './numbers.ts'

const clock = String.raw`kl\.?|klokken|klokka|klockan|klo|kello|um|at|from|fra|från|von|ab|bis|until|till|til|between|mellom|mellan|mellem|zwischen`
const joint = String.raw`\s?(?:–|-|—|to|til|till|bis|until|and|og|och|und|through)\s?`
const hour = String.raw`(?:[01]?\d|2[0-4])`
const minute = String.raw`[:.]([0-5]\d)`
const half = String.raw`\s?(?:[ap]\.?m\.?)(?!\p{L})`

/** A time of day in one part of a pattern; `n` keeps the groups apart. */
function part(n: string): string {
  return `(?<h${n}>${hour})(?:${minute.replace('(', `(?<m${n}>`)})?(?<p${n}>${half})?`
}

/** Opening hours and other ranges of time: `kl 9–16`, `09.00-16.00`, `9 am–4 pm`, `von 8 bis 17 Uhr`, `kello 9-16`. */
export function findHours(text: string): Claim[] {
  const pattern = `(?<![\\d.,:/])(?<lead>(?<!\\p{L})(?:${clock})\\s?)?${part('1')}${joint}(?:kl\\.?\\s?|klo\\s?)?${part('2')}(?<tail>\\s?uhr|\\s?h(?!\\p{L}))?(?![\\d:/]|[.,]\\d|\\s?(?:%|kr|€|m²|kg|km))`
  return claimsBy(text, new RegExp(pattern, 'giu'), 'hours', (groups, match) => {
    const marked =
      groups.lead ||
      groups.tail ||
      groups.m1 ||
      groups.m2 ||
      groups.p1 ||
      groups.p2 ||
      afterWeekday(text, match.index ?? 0)
    if (!marked) return undefined
    const [from, to] = [
      timeOf(groups.h1, groups.m1, groups.p1 ?? shared(groups)),
      timeOf(groups.h2, groups.m2, groups.p2),
    ]
    return from && to ? `${from}-${to}` : undefined
  })
}

/** In `9–11 am` the half of the day belongs to both ends, when the first end comes before the second. */
function shared(groups: Record<string, string | undefined>): string | undefined {
  return groups.p2 && Number(groups.h1) % 12 < Number(groups.h2) % 12 ? groups.p2 : undefined
}

function afterWeekday(text: string, at: number): boolean {
  return /(?:dag|dagar|dage|dager|taina?|isin|kko(?:na)?|tags?|day|days|woch|hverdager|vardagar|hverdage|arkisin|werktags|weekdays|helg|weekend|fre|fri|fr|sat|sun|lør|lau|ma-pe|pe|la|su|so|sa|mo|man|tors?)\s?\.?:?\s*$/iu.test(
    text.slice(Math.max(0, at - 24), at),
  )
}

/** Single times: `kl 9`, `14:30`, `4 pm`, `17 Uhr`, `klokken ni`, `noon`. */
export function findTimes(text: string, language: Language): Claim[] {
  const lead = String.raw`(?:kl\.?|klokken|klokka|klockan|klo|kello|um|at|o'clock)`
  const word = numberWordPattern(language)
  return [
    ...claimsBy(
      text,
      new RegExp(`(?<!\\p{L})${lead}\\s?${part('1')}(?![\\d%]|[.,:]\\d)(?:\\s?uhr)?`, 'giu'),
      'time',
      (groups) => timeOf(groups.h1, groups.m1, groups.p1),
    ),
    ...claimsBy(
      text,
      new RegExp(
        `(?<!\\p{L})(?:kl\\.?|klokken|klokka|klockan|klo|kello|at)\\s(?<word>${word})(?!\\p{L})`,
        'giu',
      ),
      'time',
      (groups) => wordTime(groups.word, language),
    ),
    ...claimsBy(
      text,
      new RegExp(`(?<![\\d.,:])(?<h>${hour})(?:${minute.replace('(', '(?<m>')})?(?<p>${half})`, 'giu'),
      'time',
      (groups) => timeOf(groups.h, groups.m, groups.p),
    ),
    ...claimsBy(
      text,
      /(?<![\d.,:])(?<h>[01]?\d|2[0-4])(?:[:.](?<m>[0-5]\d))?\s?(?:uhr|o['’]clock)(?!\p{L})/giu,
      'time',
      (groups) => timeOf(groups.h, groups.m, undefined),
    ),
    ...claimsBy(text, /(?<![\d.,:])(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?![\d:])/gu, 'time', (groups) =>
      timeOf(groups.h, groups.m, undefined),
    ),
    ...claimsBy(
      text,
      /(?<!\p{L})(?:(?<noon>noon|midday)|(?<night>midnight|midnatt|keskiyö\p{L}*|mitternacht))(?!\p{L})/giu,
      'time',
      (groups) => (groups.noon ? '12:00' : '00:00'),
    ),
  ]
}

function wordTime(word: string | undefined, language: Language): string | undefined {
  const value = numberWord(word ?? '', language)
  return value === undefined ? undefined : timeOf(String(value), undefined, undefined)
}

function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | undefined {
  let value = Number(hours)
  if (hours === undefined || value > 24) return undefined
  if (half) {
    if (value > 12) return undefined
    value = (value % 12) + (/p/i.test(half) ? 12 : 0)
  }
  return `${String(value % 24).padStart(2, '0')}:${minutes ?? '00'}`
}
