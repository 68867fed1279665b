import type { Locale } from '../locale.ts'
import type { Claim } from './claim.ts'
import { claims } from './claims.ts'

/**
 * Whether a text holds what a claim says, however it is spelt there. A time is held by opening hours that begin or
 * end then, opening hours by their two ends, a day by a range of weekdays, a date without a year by one with it.
 */
export function supports(claim: Claim, evidenceText: string, locale?: Locale): boolean {
  const evidence = claims(evidenceText, locale)
  return (
    evidence.some((other) => holds(other, claim)) ||
    (claim.kind === 'hours' && holdsBothEnds(claim, evidence))
  )
}

function holds(evidence: Claim, claim: Claim): boolean {
  if (evidence.kind === claim.kind && evidence.normal === claim.normal) return true
  switch (claim.kind) {
    case 'time':
      return evidence.kind === 'hours' && evidence.normal.split('-').includes(claim.normal)
    case 'date':
      return evidence.kind === 'date' && sameDate(evidence.normal, claim.normal)
    case 'weekday':
      return (
        evidence.kind === 'weekday' &&
        daysOf(claim.normal).every((day) => daysOf(evidence.normal).includes(day))
      )
    case 'phone':
      return evidence.kind === 'phone' && samePhone(evidence.normal, claim.normal)
    case 'price':
      return evidence.kind === 'price' && samePrice(evidence.normal, claim.normal)
    case 'url':
      return (
        (evidence.kind === 'url' && evidence.normal.startsWith(`${claim.normal}/`)) ||
        evidence.normal.endsWith(`@${claim.normal}`)
      )
    case 'address':
      return evidence.kind === 'address' && sameAddress(evidence.normal, claim.normal)
    case 'number':
      return amountOf(evidence) === claim.normal
    case 'quantity':
      return evidence.kind === 'number' && evidence.normal === claim.normal.split(' ')[0]
    default:
      return false
  }
}

function holdsBothEnds(claim: Claim, evidence: Claim[]): boolean {
  const times = evidence.flatMap((other) => (other.kind === 'time' ? [other.normal] : []))
  return claim.normal.split('-').every((end) => times.includes(end))
}

function sameDate(one: string, other: string): boolean {
  const [a, b] = [one.split('-'), other.split('-')]
  const sameYear = a[0] === b[0] || a[0] === '*' || b[0] === '*'
  return sameYear && a[1] === b[1] && (b[2] === undefined || a[2] === b[2]) && !(b[0] !== '*' && a[0] === '*')
}

function daysOf(normal: string): number[] {
  const [from = 0, to] = normal.split('-').map(Number)
  if (to === undefined) return [from]
  const length = ((to - from + 7) % 7) + 1
  return Array.from({ length }, (_, at) => ((from - 1 + at) % 7) + 1)
}

function samePhone(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\D/g, '').replace(/^0+/, ''), other.replace(/\D/g, '').replace(/^0+/, '')]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3
}

/** `kr` in a text of unknown country is any crown; other currencies must be the same. */
function samePrice(one: string, other: string): boolean {
  const [currency, amount] = one.split(' ')
  const [otherCurrency, otherAmount] = other.split(' ')
  return amount === otherAmount && (currency === 'KR' || otherCurrency === 'KR')
}

/** A capital at the beginning of the sentence may have been read as part of the street. */
function sameAddress(one: string, other: string): boolean {
  return one.endsWith(` ${other}`) || other.endsWith(` ${one}`)
}

function amountOf(claim: Claim): string {
  if (claim.kind === 'price') return claim.normal.split(' ')[1] ?? ''
  if (claim.kind === 'percentage') return claim.normal.replace('%', '')
  return claim.kind === 'quantity' || claim.kind === 'number' ? (claim.normal.split(' ')[0] ?? '') : ''
}
