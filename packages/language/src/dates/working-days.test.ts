import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

test('the next working day is no Saturday, no Sunday and no holiday of the country', () => {
  readAt(
    '2026-11-26T09:00',
    'Europe/Oslo',
  )([
    ['nb', 'neste arbeidsdag kl 10', '2026-11-27T10:00'],
    ['sv', 'nästa vardag', '2026-11-27'],
    ['da', 'næste hverdag', '2026-11-27'],
    ['fi', 'seuraavana arkipäivänä', '2026-11-27'],
    ['de', 'am nächsten Werktag', '2026-11-27'],
    ['en-GB', 'the next working day', '2026-11-27'],
    ['en-US', 'next business day', '2026-11-27'],
    ['nb', 'en arbeidsdag', null],
    ['en-GB', 'within 3 working days', null],
  ])
  readAt('2026-12-24T09:00', 'Europe/Berlin')([['de', 'nächster Arbeitstag', '2026-12-28']])
})

test('a word that some say of Saturdays is asked before a Saturday', () => {
  readAt(
    '2026-11-27T09:00',
    'Europe/Oslo',
  )([
    ['nb', 'neste virkedag', null],
    ['nb', 'neste arbeidsdag', '2026-11-30'],
    ['sv', 'nästa vardag', null],
    ['sv', 'nästa arbetsdag', '2026-11-30'],
  ])
})

test('the last days of a month are several', () => {
  readAt(
    '2026-11-10T09:00',
    'Europe/Oslo',
  )([
    ['nb', 'de siste dagene i november', null],
    ['de', 'einer der letzten Tage im November', null],
    ['en-GB', 'one of the last days of November', null],
    ['en-GB', 'the last day of November', '2026-11-30'],
  ])
})
