import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { readWhen } from './read-when.ts'

/** Read on Wednesday 25 November 2026 at half past nine. */
function read(text: string, locale: Locale): string | null {
  return readWhen(text, { locale, reference: '2026-11-25T09:30', zone: 'Europe/Berlin' }).value
}

const asked: [Locale, string[]][] = [
  [
    'fi',
    [
      'siirtäisin torstain ajan ensi viikkoon',
      'jouluviikon maanantaina',
      'perjantaina kahdeksaksi',
      'pitkä viikonloppu',
    ],
  ],
  [
    'de',
    [
      'am Freitag drauf',
      'am verlängerten Wochenende',
      'am Montag der Weihnachtswoche',
      'eine Stunde später als sonst',
    ],
  ],
  [
    'en-GB',
    [
      'the Friday after',
      'long weekend',
      'later this week',
      "push Thursday's appointment back by a week",
      'close of business tomorrow',
      'Friday last but one',
    ],
  ],
]

for (const [locale, phrases] of asked) {
  test(`a word of time that no rule of ${locale} knows is asked and never dropped`, () => {
    assert.deepEqual(
      phrases.filter((phrase) => read(phrase, locale) !== null),
      [],
    )
  })
}

const clear: [Locale, string, string][] = [
  ['fi', 'ensi viikosta alkaen', '2026-11-30/..'],
  ['fi', 'eilisestä käynnistä', '2026-11-24'],
  ['fi', '50. viikolla', '2026-12-07/2026-12-13'],
  ['fi', 'ensi keväänä', '2027-03-01/2027-05-31'],
  ['de', 'am 9.12. kann ich nicht. Ginge der 16.12.?', '2026-12-16'],
  ['de', 'am 1. Advent', '2026-11-29'],
  ['de', 'eine Woche vor Heiligabend', '2026-12-17'],
  ['de', 'der morgige Termin', '2026-11-26'],
  ['en-GB', "tomorrow's appointment", '2026-11-26'],
  ['en-GB', 'Christmas party on 11 December, about 25 of us', '2026-12-11'],
  ['en-GB', 'Friday at the earliest', '2026-11-27/..'],
  ['en-GB', 'twelve sharp on Friday', '2026-11-27T12:00'],
  ['sv', 'morgondagens tid', '2026-11-26'],
]

for (const [locale, phrase, value] of clear) {
  test(`${locale}: ${phrase} is ${value}`, () => {
    assert.equal(read(phrase, locale), value)
  })
}
