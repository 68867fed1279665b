import type { Claim, ClaimKind } from '../claims/claim.ts'
import { claims } from '../claims/claims.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import type { Locale } from '../locale.ts'

/** What sort of thing a message names. */
export type EntityKind =
  | 'email'
  | 'phone'
  | 'amount'
  | 'date'
  | 'time'
  | 'postcode'
  | 'number'
  | 'quantity'
  | 'url'
  | 'address'

/** A thing named in a message: `raw` as written from `start` to `end`, `value` in one spelling (`NOK 1500`). */
export type Entity = { kind: EntityKind; raw: string; value: string; start: number; end: number }

const kinds: Partial<Record<ClaimKind, EntityKind>> = {
  email: 'email',
  phone: 'phone',
  price: 'amount',
  date: 'date',
  weekday: 'date',
  time: 'time',
  hours: 'time',
  number: 'number',
  quantity: 'quantity',
  url: 'url',
  address: 'address',
}
const postcodes: Record<Locale, RegExp> = {
  nb: /(?<![\d,.])\d{4}(?=\s\p{Lu}\p{L})/gu,
  da: /(?<![\d,.])\d{4}(?=\s\p{Lu}\p{L})/gu,
  sv: /(?<![\d,.])\d{3}\s\d{2}(?=\s\p{Lu}\p{L})/gu,
  fi: /(?<![\d,.])\d{5}(?=\s\p{Lu}\p{L})/gu,
  de: /(?<![\d,.])\d{5}(?=\s\p{Lu}\p{L})/gu,
  'en-US': /(?<=\p{Lu}{2}\s)\d{5}(?:-\d{4})?(?!\d)/gu,
  'en-GB': /(?<!\p{L})[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?!\p{L})/gu,
}
const relative: Partial<Record<string, RegExp>> = {
  nb: /i morgen|i overmorgen|i dag|i kveld|neste uke|til helgen/giu,
  da: /i morgen|i overmorgen|i dag|i aften|næste uge|til weekenden/giu,
  sv: /imorgon|i morgon|i övermorgon|idag|i dag|ikväll|nästa vecka|till helgen/giu,
  fi: /ylihuomenna|huomenna|tänään|tänä iltana|ensi viikolla|viikonloppuna/giu,
  de: /übermorgen|heute abend|heute|nächste woche|am wochenende|(?<!guten )morgen(?! früh)|morgen früh/giu,
  en: /the day after tomorrow|tomorrow|today|tonight|next week|this weekend/giu,
}

/** E-mail addresses, phone numbers, amounts, dates and times as written, postcodes, quantities, numbers and URLs. */
export function entitiesOf(text: string, locale?: Locale): Entity[] {
  const known = locale ?? identifyLanguage(text).locale
  const codes = plainMatches(text, postcodes[known], 'postcode')
  const days = plainMatches(text, relative[known.slice(0, 2)], 'date')
  const first = [...codes, ...days]
  const others = claims(text, known)
    .flatMap((claim) => entityOf(claim))
    .filter((entity) => !first.some((other) => overlap(entity, other)))
  return [...first, ...others].sort((one, other) => one.start - other.start)
}

function plainMatches(text: string, pattern: RegExp | undefined, kind: EntityKind): Entity[] {
  if (!pattern) return []
  return [...text.slice(0, 20_000).matchAll(pattern)].map((match) => {
    const raw = match[0]
    return { kind, raw, value: raw.toLowerCase(), start: match.index, end: match.index + raw.length }
  })
}

function entityOf(claim: Claim): Entity[] {
  const kind = kinds[claim.kind]
  return kind ? [{ kind, raw: claim.raw, value: claim.normal, start: claim.start, end: claim.end }] : []
}

function overlap(one: Entity, other: Entity): boolean {
  return one.start < other.end && other.start < one.end
}
