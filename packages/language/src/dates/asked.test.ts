import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { readWhen } from './read-when.ts'

const tuesday = { reference: '2026-11-24T10:30', zone: 'Europe/Oslo' }

function readOn(locale: string, text: string): string | null {
  return readWhen(text, { locale: locale as Locale, ...tuesday }).value
}

test('a word of time that belongs to nothing that was read is asked about, wherever it stands', () => {
  const texts = [
    ['en-GB', 'We get the keys on 26 February, can you clean the day before?'],
    ['en-GB', 'at ten on Friday, or can it be pushed to 11?'],
    ['da', 'kan jeg komme fem minutter tidligere på torsdag'],
    ['fi', 'Voiko keskiviikon varauksen vaihtaa seuraavaan päivään?'],
    ['de', 'Ich fliege am 21. und bin am 28. hundemüde'],
  ]
  for (const [locale = '', text = ''] of texts) assert.equal(readOn(locale, text), null, text)
})

test('what has been is no appointment', () => {
  const texts = [
    ['en-GB', 'I have been waiting since Monday'],
    ['en-GB', 'The parcel should have come on Friday'],
    ['en-GB', 'I paid on the 4th'],
    ['nb', 'Pakken skulle ha kommet på fredag'],
    ['sv', 'Jag har väntat sedan måndag'],
    ['da', 'rengøringen kom fredag i stedet for torsdag'],
    ['fi', 'Paketin piti tulla perjantaina'],
    ['de', 'Das Paket hätte am Freitag kommen sollen'],
    ['de', 'Ich warte seit Montag'],
  ]
  for (const [locale = '', text = ''] of texts) assert.equal(readOn(locale, text), null, text)
})

test('what has been is left aside where a day to come is named beside it', () => {
  assert.equal(readOn('nb', 'Jeg ringte i går. Kan dere komme på fredag kl 10?'), '2026-11-27T10:00')
  assert.equal(
    readOn('en-GB', 'I could not make it on Sunday, sorry. Can I come this Thursday?'),
    '2026-11-26',
  )
  assert.equal(readOn('de', 'Der Alarm ging gestern los. Kommen Sie morgen?'), '2026-11-25')
})

test('a date that has just passed is that one beside a verb of the past, and is asked about without', () => {
  assert.equal(readOn('en-GB', 'my insurance expired on 15 November'), '2026-11-15')
  assert.equal(readOn('en-GB', 'a refund for 15 November'), null)
  assert.equal(readOn('en-GB', 'a table for 15 October'), '2027-10-15')
})

test('a day that is denied, excepted or too late is not meant', () => {
  const texts = [
    ['en-GB', "I won't be in on Friday"],
    ['en-GB', 'Friday is too late for us'],
    ['nb', 'jeg er opptatt på fredag'],
    ['de', 'wir können leider nicht Freitag, 4. Dezember 2026'],
    ['da', 'en fredag i december'],
  ]
  for (const [locale = '', text = ''] of texts) assert.equal(readOn(locale, text), null, text)
  assert.equal(readOn('en-GB', 'No rush, Friday is fine'), '2026-11-27')
  assert.equal(readOn('en-GB', 'Is Friday too late?'), '2026-11-27')
  assert.equal(readOn('da', 'I har åbent på fredag, ikke?'), '2026-11-27')
})

test('what is moved from one hour or day to another is on the second; a house may move for as long', () => {
  assert.equal(readOn('nb', 'Kan jeg flytte timen min fra kl 10 til kl 13 i morgen?'), '2026-11-25T13:00')
  assert.equal(readOn('en-GB', 'change my booking for the 3rd to the 4th'), '2026-12-04')
  assert.equal(readOn('nb', 'vi flytter fra kl 10 til kl 13 i morgen'), null)
})

test('a bound reaches over the verb between it and its day', () => {
  assert.equal(readOn('da', 'Sengen må tidligst komme den 1. december'), '2026-12-01/..')
  assert.equal(readOn('sv', 'garantin gäller till 31 december'), '../2026-12-31')
  assert.equal(readOn('nb', 'bord til fire til fredag'), '2026-11-27')
  assert.equal(readOn('en-GB', 'She needs her jab before we travel on 9 December'), null)
})

test('from a day of the month to a date begins in the month of that date, or in the one before', () => {
  assert.equal(
    readOn('de', 'von Donnerstag, dem 11., bis Sonntag, den 14. März 2027'),
    '2027-03-11/2027-03-14',
  )
  assert.equal(readOn('nb', 'fra den 26. til 1. mars'), '2027-02-26/2027-03-01')
})

test('Finnish numbers count a stretch in their own case alone', () => {
  assert.equal(readOn('fi', 'vartin yli yksitoista viikon päästä lauantaina'), '2026-12-05T11:15')
  assert.equal(readOn('fi', 'kahden viikon päästä'), '2026-12-08')
})
