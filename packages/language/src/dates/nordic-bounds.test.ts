import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2026-12-03T15:10', 'Europe/Oslo')

test('a day by which and an hour before which are one bound', () => {
  check([
    ['nb', 'må ha det levert senest onsdag før klokka 12', '../2026-12-09T12:00'],
    ['sv', 'måste ha det senast onsdag före klockan 12', '../2026-12-09T12:00'],
    ['da', 'skal have det senest onsdag inden klokken 12', '../2026-12-09T12:00'],
    ['da', 'ring til mig inden frokost', '../2026-12-04T11:00'],
  ])
})

test('the week behind a week that was named is counted from it', () => {
  check([
    ['nb', 'Vinterferien vår er uke 8, så helst uka etter', '2027-03-01/2027-03-07'],
    ['sv', 'Vi har sportlov v 8, så helst veckan efter', '2027-03-01/2027-03-07'],
    ['da', 'Vi har travlt i uge 7, så helst ugen efter', '2027-02-22/2027-02-28'],
    ['nb', 'uke 8 eller uka etter', null],
    ['nb', 'uke 8 eller uka etter påske', null],
  ])
})

test('a day that is refused is not given, and the one after it is a week later', () => {
  check([
    ['nb', 'kan du komme på mandag, ikke førstkommende men den etter', '2026-12-14'],
    ['sv', 'kan du komma på måndag, inte nu på måndag utan den efter', '2026-12-14'],
    ['da', 'kan du komme på mandag, ikke nu på mandag men den efter', '2026-12-14'],
    ['sv', 'helst på måndag, inte på måndag men hellre senare', null],
  ])
})

test('words and names that are one letter from a day are none', () => {
  check([
    ['sv', 'hur många dagar i förväg måste man boka', null],
    ['sv', 'kan ni sända den', null],
    ['nb', 'vi flytter til Mandal', null],
    ['nb', 'en fridag', null],
    ['da', 'Hilsen Marta', null],
    ['sv', 'kommer på sönda', '2026-12-06'],
  ])
})

test('moving out on one day and in on another is no stay', () => {
  check([
    ['nb', 'vi flytter ut 31.12 og inn i ny leilighet 2.1', null],
    ['nb', 'i helga, fra lørdag morgen til søndag kveld', '2026-12-05T06:00/2026-12-06T22:00'],
  ])
})

test('what the last day is for does not make another day of it', () => {
  check([
    ['sv', 'sista anmälningsdag är 15 februari, stämmer det?', '2027-02-15'],
    ['sv', 'sista arbetsdagen före jul', null],
    ['nb', 'eg treng nokon i morgon tidleg', '2026-12-04T06:00/2026-12-04T10:00'],
    ['nb', 'pinsaften, har dere åpent?', '2027-05-15'],
  ])
})

test('short forms of bounds and weeks', () => {
  check([
    ['sv', 'fr.o.m. måndag är jag hemma', '2026-12-07/..'],
    ['sv', 't o m fredag', '../2026-12-04'],
    ['nb', 'u. 2 passer best for oss', '2027-01-11/2027-01-17'],
    ['nb', 'Trenger time så fort dere åpner etter nyttår', null],
    ['da', 'Har brug for en tid så snart I åbner efter nytår', null],
  ])
})

test('early in the day is said of the day in front of it, and asked about', () => {
  check([
    ['nb', 'Har dere noe på onsdag? Helst tidlig på dagen', null],
    ['sv', 'på onsdag tidigt på dagen', null],
    ['fi', 'Onko keskiviikkona aikoja? Mieluiten aikaisin päivällä', null],
    ['en-GB', 'Anything on Wednesday? Preferably early in the day', null],
  ])
})
