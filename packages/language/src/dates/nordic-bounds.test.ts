import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locale } from '../locale.ts'
import { readWhen } from './read-when.ts'

/** Read on Thursday 3 December 2026 at ten past three. */
function read(locale: Locale, text: string): string | null {
  return readWhen(text, { locale, reference: '2026-12-03T15:10', zone: 'Europe/Oslo' }).value
}

function holds(lines: readonly (readonly [Locale, string, string | null])[]): void {
  for (const [locale, text, value] of lines) assert.equal(read(locale, text), value, `${locale}: ${text}`)
}

test('a day by which and an hour before which are one bound', () => {
  holds([
    ['nb', 'må ha det levert senest onsdag før klokka 12', '../2026-12-09T12:00'],
    ['sv', 'måste ha det senast onsdag före klockan 12', '../2026-12-09T12:00'],
    ['da', 'skal have det senest onsdag inden klokken 12', '../2026-12-09T12:00'],
    ['da', 'ring til mig inden frokost', '../2026-12-04T11:00'],
  ])
})

test('the week behind a week that was named is counted from it', () => {
  holds([
    ['nb', 'Vinterferien vår er uke 8, så helst uka etter', '2027-03-01/2027-03-07'],
    ['sv', 'Vi har sportlov v 8, så helst veckan efter', '2027-03-01/2027-03-07'],
    ['da', 'Vi har travlt i uge 7, så helst ugen efter', '2027-02-22/2027-02-28'],
    ['nb', 'uke 8 eller uka etter', null],
    ['nb', 'uke 8 eller uka etter påske', null],
  ])
})

test('a day that is refused is not given, and the one after it is a week later', () => {
  holds([
    ['nb', 'kan du komme på mandag, ikke førstkommende men den etter', '2026-12-14'],
    ['sv', 'kan du komma på måndag, inte nu på måndag utan den efter', '2026-12-14'],
    ['da', 'kan du komme på mandag, ikke nu på mandag men den efter', '2026-12-14'],
    ['sv', 'helst på måndag, inte på måndag men hellre senare', null],
  ])
})

test('words and names that are one letter from a day are none', () => {
  holds([
    ['sv', 'hur många dagar i förväg måste man boka', null],
    ['sv', 'kan ni sända den', null],
    ['nb', 'vi flytter til Mandal', null],
    ['nb', 'en fridag', null],
    ['da', 'Hilsen Marta', null],
    ['sv', 'kommer på sönda', '2026-12-06'],
  ])
})

test('an arrival and a departure in figures are two days', () => {
  holds([
    ['sv', 'Vi är två, ankomst 2/7 avresa 5/7', null],
    ['nb', 'vi flytter ut 31.12 og inn i ny leilighet 2.1', null],
    ['nb', 'i helga, fra lørdag morgen til søndag kveld', '2026-12-05T06:00/2026-12-06T22:00'],
  ])
})

test('what the last day is for does not make another day of it', () => {
  holds([
    ['sv', 'sista anmälningsdag är 15 februari, stämmer det?', '2027-02-15'],
    ['sv', 'sista arbetsdagen före jul', null],
    ['nb', 'eg treng nokon i morgon tidleg', '2026-12-04T06:00/2026-12-04T10:00'],
    ['nb', 'pinsaften, har dere åpent?', '2027-05-15'],
  ])
})
