import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { readWhen } from './read-when.ts'

type Case = [text: string, value: string | null]

/** A Wednesday. */
function check(locale: Locale, cases: readonly Case[]) {
  for (const [text, value] of cases)
    assert.equal(
      readWhen(text, { locale, reference: '2027-02-10T09:15', zone: 'Europe/Berlin' }).value,
      value,
      text,
    )
}

test('Finnish is read as it is spoken, without the last letters of its endings', () => {
  check('fi', [
    ['huomen aamust sopis', '2027-02-11T06:00/2027-02-11T10:00'],
    ['sunnuntaina yhelt päiväl', '2027-02-14T13:00'],
    ['kello seittemält illal', '2027-02-10T19:00'],
    ['ens viikol tiistail', '2027-02-16'],
    ['keskiviikkoillaks pöytä', '2027-02-17T17:00/2027-02-17T22:00'],
    ['ens kuus joskus', '2027-03-01/2027-03-31'],
    ['peruisin tän päivän ajan', '2027-02-10'],
    // A form of its own, and no worn one.
    ['pitäkää sitä huomisiltaan', null],
  ])
})

test('a little more or less than a stretch is asked about in Finnish too', () => {
  check('fi', [
    ['reilun viikon päästä', null],
    ['vajaan kuukauden kuluttua', null],
    ['viikon päästä', '2027-02-17'],
  ])
})

test('Finnish figures without their second dot are a day in front of an hour', () => {
  check('fi', [
    ['22.3 klo 10', '2027-03-22T10:00'],
    ['hinta 22.3', null],
  ])
})

test('ages beside whom they belong to, or in brackets, leave the day alone', () => {
  check('fi', [['lapset 3v ja 5v, la 11:30', '2027-02-13T11:30']])
  check('de', [['für zwei Katzen (3 und 7 Jahre) am 4.3. um 16:15', '2027-03-04T16:15']])
  check('en-GB', [['for my daughter (9), Saturday 13th at 9.45', '2027-02-13T09:45']])
})
