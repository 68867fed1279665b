import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2026-11-19T12:20', 'Europe/Berlin')

test('a day at which somebody is away is told to explain, and the other one is meant', () => {
  check([
    ['en-GB', "I'm away from the 7th to the 11th of December, can we do the 14th?", '2026-12-14'],
    ['de', 'Ich bin vom 7. bis 11. Dezember verreist, geht der 14.?', '2026-12-14'],
    ['fi', 'tiistaista torstaihin olen reissussa, perjantaina voin tulla', '2026-11-20'],
    ['en-GB', "I'm away Friday and Monday", null],
    ['en-GB', "I'm away Friday, Monday and Tuesday", null],
  ])
})

test('what is cancelled gives way to what shall take its place, and alone it is the day that was named', () => {
  check([
    ['en-GB', 'cancel Tues 24th and take Thurs 26th', '2026-11-26'],
    ['en-GB', 'Please cancel Friday and Monday', null],
    ['de', 'Den Termin am Freitag um zehn muss ich leider absagen.', '2026-11-20T10:00'],
  ])
})

test('the same time is the hour that was told with the other day', () => {
  check([
    ['en-GB', "It's Monday at 8.15 but I can't, is Tuesday at the same time ok?", '2026-11-24T08:15'],
    ['de', 'Ich hatte den 24.11. um 9 Uhr gebucht. Ginge der 26.11. zur selben Zeit?', '2026-11-26T09:00'],
    [
      'fi',
      'Varasin ajan 24.11. klo 9, mutta tulikin este. Kävisikö 26.11. samaan aikaan?',
      '2026-11-26T09:00',
    ],
  ])
})

test('a no in an if-clause denies no day outside of it, and none inside of it', () => {
  check([
    ['en-GB', 'Monday at 10 unless you are busy', '2026-11-23T10:00'],
    ['fi', 'keskiviikkona klo 14 sopii jos ei mee yli tuntia', '2026-11-25T14:00'],
    ['en-GB', "Friday if Thursday isn't possible", null],
    ['de', 'Wenn es am Montag nicht geht, dann Dienstag', null],
    ['fi', 'perjantaina jos torstai ei käy', null],
  ])
})

test('a no in a clause of its own before the day says why, and denies nothing', () => {
  check([
    ['en-GB', "the boiler isn't working, can you come on Monday?", '2026-11-23'],
    ['de', 'Die Heizung geht nicht, können Sie Montag kommen?', '2026-11-23'],
    ['fi', 'lämmitys ei toimi, pääsisikö joku maanantaina?', '2026-11-23'],
    ['en-GB', "that won't work, Monday", null],
    ['de', 'ich kann nicht, Montag meine ich', null],
  ])
})

test('a choice of which only one side was read is asked about', () => {
  check([
    ['de', 'Entweder morgen oder erst nach den Feiertagen', null],
    ['en-GB', 'Can I just turn up or do I need to book for tomorrow?', null],
    ['en-GB', 'Mon 23 November or whenever suits you', null],
    ['fi', 'Olisiko mahdollista saada aika viikoille 48 tai 49?', null],
    ['de', 'kommen Sie dann am Montag oder wie?', '2026-11-23'],
    ['en-GB', "it's booked for 8am on Monday, do I wait or leave it?", '2026-11-23T08:00'],
  ])
})

test('what is counted from a holiday that has just been is asked about', () => {
  check([['de', 'Fenster in der Woche nach Ostern', null]], '2027-03-31T19:00')
  check([['fi', 'pääsiäisen jälkeisellä viikolla', null]], '2027-03-31T19:00')
  check([['de', 'am Dienstag nach Ostern', '2027-03-30']], '2027-03-08T11:00')
})

test('an end that may be its first or its last hour is asked about', () => {
  check([
    ['de', 'Könnten Sie Freitag bis mittags liefern?', null],
    ['en-GB', 'free on Monday until the evening', null],
    ['en-GB', 'Monday till 6 in the evening', '../2026-11-23T18:00'],
    ['de', 'Mietwagen ab 2.12. 8 Uhr für drei Tage', null],
  ])
})

test('Finnish cases that lead somewhere are a bound only beside what lasts', () => {
  check([
    ['fi', 'saanko miettiä maanantaihin?', '../2026-11-23'],
    ['fi', 'Tavarat on varastossa marraskuun loppuun', '../2026-11-30'],
    ['fi', 'haluaisin tiedon maanantaihin', null],
    ['fi', 'siirretään aika maanantaihin', '2026-11-23'],
    ['fi', 'ei viiden jälkeen perjantaina', null],
  ])
})

test('a word that names one of several days is not passed over', () => {
  check([
    ['de', 'den nächstmöglichen Samstag bitte', null],
    ['de', 'am besten Dienstag', '2026-11-24'],
    ['en-GB', 'any time next week bar Thursday', null],
    ['en-GB', 'sat morning', '2026-11-21T06:00/2026-11-21T12:00'],
    ['en-GB', 'we sat with the wed couple, 2pm', null],
  ])
})

test('from one edge of a month to the other, and the edges of a numbered week', () => {
  check([
    ['de', 'Anfang bis Mitte Dezember', '2026-12-01/2026-12-20'],
    ['en-GB', 'start of week 49', '2026-11-30/2026-12-01'],
    ['fi', 'viikon 49 alussa', '2026-11-30/2026-12-01'],
    ['fi', 'marraskuun loppupuoliskolla', '2026-11-16/2026-11-30'],
  ])
})

test('an hour beside a named day that no list knows is not an hour of today', () => {
  check([
    ['fi', 'Karkauspäivänä kihlajaiset klo 19', null],
    ['de', 'Tisch für zwei am Hochzeitstag um 20 Uhr', null],
    ['de', 'Am Samstag haben wir Hochzeitstag! Tisch um 20.30 Uhr?', '2026-11-21T20:30'],
  ])
})

test('whoever is away and otherwise free names no day', () => {
  check([
    ['nb', 'Er borte 22.–26. desember, ellers ledig', null],
    ['sv', 'Borta 22–26 december, annars ledig', null],
    ['fi', 'Olen poissa 22.–26.12., muuten käy', null],
    ['de', 'Bin am Freitag weg, sonst geht alles', null],
    ['en-GB', 'away on Friday, otherwise any day', null],
  ])
})

test('what was yesterday tells of no other day of the sentence', () => {
  check([
    ['de', 'hab gestern angerufen, keiner ging ran, probiere es Montag wieder', '2026-11-23'],
    ['de', 'keiner ging ran, Montag', null],
  ])
})
