import type { Claim, ClaimKind } from '../claims/claim.ts'
import { claims } from '../claims/claims.ts'
import { identifyLanguage } from '../identify/identify-language.ts'
import { type Locale, languageOf } from '../locale.ts'
import { homeUnits } from './home-units.ts'
import { maskedNumbers, type NumberMask } from './mask.ts'
import { orderNumbers } from './order-number.ts'
import { personNames } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'
import { postcodes } from './postcode.ts'
import { registeredNumbers } from './registered-number.ts'

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
  | 'name'
  | 'organisation_number'
  | 'order_number'

/**
 * A thing named in a message: `raw` as written from `start` to `end`, `value` in one spelling (`NOK 1500`); `name` is
 * that of the tenant's own pattern that an order number fits, where it was not merely called one.
 */
export type Entity = {
  kind: EntityKind
  raw: string
  value: string
  start: number
  end: number
  name?: string
}

/** Forms of a tenant's own numbers; see {@link NumberMask}. */
export type EntityOptions = { patterns?: readonly NumberMask[] }

const ENOUGH = 20_000

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
const relative: Partial<Record<string, RegExp>> = {
  nb: /i morgen|i overmorgen|i dag|i kveld|neste uke|til helgen/giu,
  da: /i morgen|i overmorgen|i dag|i aften|næste uge|til weekenden/giu,
  sv: /imorgon|i morgon|i övermorgon|idag|i dag|ikväll|nästa vecka|till helgen/giu,
  fi: /ylihuomenna|huomenna|tänään|tänä iltana|ensi viikolla|viikonloppuna/giu,
  de: /übermorgen|heute abend|heute|nächste woche|am wochenende|(?<!guten )morgen(?! früh)|morgen früh/giu,
  en: /the day after tomorrow|tomorrow|today|tonight|next week|this weekend/giu,
}

/**
 * What a message names: e-mail addresses, phone numbers (E.164 where sure), amounts, dates and times as written,
 * postcodes, addresses, names, organisation numbers with a right check digit, quantities, numbers, URLs, and order
 * numbers that are called so or fit the tenant's own patterns. No two overlap; what is surer keeps its place.
 */
export function entitiesOf(text: string, locale?: Locale, options: EntityOptions = {}): Entity[] {
  const known = locale ?? identifyLanguage(text).locale
  const read = text.slice(0, ENOUGH)
  const found = [
    ...ownEntities(read, known, options),
    ...claims(text, known).flatMap((claim) => entityOf(claim, known)),
  ]
  const kept = withoutOverlaps(found, text.length)
  return kept.sort((one, other) => one.start - other.start)
}

/** What only this file looks for, the surest first. */
function ownEntities(read: string, locale: Locale, { patterns = [] }: EntityOptions): Entity[] {
  const of = (kind: EntityKind) => (found: { value: string; start: number; end: number }) => ({
    kind,
    raw: read.slice(found.start, found.end),
    value: found.value,
    start: found.start,
    end: found.end,
  })
  const orders = maskedNumbers(read, patterns).map(({ name, raw, start }) => ({
    ...of('order_number')({ value: raw.toUpperCase(), start, end: start + raw.length }),
    name,
  }))
  return [
    ...orders,
    ...orderNumbers(read, languageOf(locale)).map(of('order_number')),
    ...registeredNumbers(read).map(of('organisation_number')),
    ...postcodes(read, locale).map(of('postcode')),
    ...plainMatches(read, relative[locale.slice(0, 2)], 'date'),
    ...personNames(read, locale).map(of('name')),
    ...homeUnits(read, locale).map(of('quantity')),
  ]
}

function plainMatches(text: string, pattern: RegExp | undefined, kind: EntityKind): Entity[] {
  if (!pattern) return []
  return [...text.matchAll(pattern)].map((match) => {
    const raw = match[0]
    return { kind, raw, value: raw.toLowerCase(), start: match.index, end: match.index + raw.length }
  })
}

function entityOf(claim: Claim, locale: Locale): Entity[] {
  const kind = kinds[claim.kind]
  const value = kind === 'phone' ? phoneNumber(claim.raw, locale) : claim.normal
  return kind ? [{ kind, raw: claim.raw, value, start: claim.start, end: claim.end }] : []
}

/** What comes first keeps its place; time grows with the length of the text alone. */
function withoutOverlaps(found: Entity[], length: number): Entity[] {
  const taken = new Uint8Array(length)
  return found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
}
