import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2026-10-08T13:40', 'Europe/London')

test('what a writer takes back gives way to what is named in its place', () => {
  check([
    ['nb', 'mandag kl ti, nei unnskyld, jeg mener tirsdag kl ti', '2026-10-13T10:00'],
    ['nb', 'Mandag kl 10. Beklager, tirsdag mente jeg.', '2026-10-13T10:00'],
    ['sv', 'imorgon, nej vänta, på lördag', '2026-10-10'],
    ['sv', 'måndag, eller förresten tisdag', '2026-10-13'],
    ['da', 'mandag kl. 10, rettelse: tirsdag kl. 11', '2026-10-13T11:00'],
    ['fi', 'huomenna, ei kun lauantaina', '2026-10-10'],
    ['de', 'morgen, ach nein, doch lieber am Samstag', '2026-10-10'],
    ['en-US', 'Tomorrow. No wait, Saturday', '2026-10-10'],
    ['en-GB', 'Monday at ten, sorry, I mean Tuesday at ten', '2026-10-13T10:00'],
    ['en-US', 'Oops, I said March 12 but I meant March 13 at 9 AM.', '2027-03-13T09:00'],
    ['nb', 'jeg skrev mandag, men mente tirsdag', '2026-10-13'],
    ['da', 'Jeg skrev mandag, men jeg mente tirsdag', '2026-10-13'],
    ['sv', 'jag skrev måndag men menade tisdag', '2026-10-13'],
    ['de', 'Ich schrieb Montag, meinte aber Dienstag', '2026-10-13'],
    ['fi', 'kirjoitin maanantai, mutta tarkoitin tiistaita', '2026-10-13'],
  ])
})

test('what is not said anew in a correction stays', () => {
  check([
    ['nb', 'mandag kl 10, eller nei, kl 11', '2026-10-12T11:00'],
    ['sv', 'måndag kl 10, rättelse: tisdag', '2026-10-13T10:00'],
    ['da', 'mandag kl. 10, eller nej, kl. 11', '2026-10-12T11:00'],
    ['fi', 'maanantaina klo 10, tarkoitan klo 11', '2026-10-12T11:00'],
    ['de', 'Montag um 10, ich meinte 11', '2026-10-12T11:00'],
    ['en-GB', 'Monday at 10, make it 11', '2026-10-12T11:00'],
    ['en-US', 'Monday at 10, or rather 11', '2026-10-12T11:00'],
    ['en-GB', 'by Monday, sorry, Tuesday', null],
  ])
})

test('another hour that is proposed in a sentence of its own is asked about', () => {
  check([
    ['nb', 'Passer kl 12 på mandag? Eller er 13 bedre?', null],
    ['sv', 'Är kl 12 på måndag ok? Eller passar 13 bättre?', null],
    ['da', 'Er kl. 12 på mandag ok? Eller passer 13 bedre?', null],
    ['fi', 'Sopiiko maanantaina klo 12? Vai olisiko 13 parempi?', null],
    ['de', 'Passt Montag um 12? Oder ist 13 besser?', null],
    ['en-GB', 'Is Monday at 12 ok? Or 1?', null],
    ['nb', 'Vi kommer mandag kl 12. Eller trenger vi 14 dagers varsel?', '2026-10-12T12:00'],
  ])
})

test('a part of the day that is wanted instead of another one keeps the day', () => {
  check([
    ['nb', 'på ettermiddagen istedenfor formiddagen i morgen', '2026-10-09T12:00/2026-10-09T17:00'],
    ['sv', 'på eftermiddagen istället för förmiddagen imorgon', '2026-10-09T12:00/2026-10-09T17:00'],
    ['en-GB', 'in the afternoon rather than in the morning tomorrow', '2026-10-09T12:00/2026-10-09T17:00'],
  ])
})
