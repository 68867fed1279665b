import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2027-02-10T09:15', 'Europe/Berlin')

test('Finnish is read as it is spoken, without the last letters of its endings', () => {
  check([
    ['fi', 'huomen aamust sopis', '2027-02-11T06:00/2027-02-11T10:00'],
    ['fi', 'sunnuntaina yhelt päiväl', '2027-02-14T13:00'],
    ['fi', 'kello seittemält illal', '2027-02-10T19:00'],
    ['fi', 'ens viikol tiistail', '2027-02-16'],
    ['fi', 'keskiviikkoillaks pöytä', '2027-02-17T17:00/2027-02-17T22:00'],
    ['fi', 'ens kuus joskus', '2027-03-01/2027-03-31'],
    ['fi', 'peruisin tän päivän ajan', '2027-02-10'],
    // A form of its own, and no worn one.
    ['fi', 'pitäkää sitä huomisiltaan', null],
  ])
})

test('a little more or less than a stretch is asked about in Finnish too', () => {
  check([
    ['fi', 'reilun viikon päästä', null],
    ['fi', 'vajaan kuukauden kuluttua', null],
    ['fi', 'viikon päästä', '2027-02-17'],
  ])
})

test('Finnish figures without their second dot are a day in front of an hour', () => {
  check([
    ['fi', '22.3 klo 10', '2027-03-22T10:00'],
    ['fi', 'hinta 22.3', null],
  ])
})

test('ages beside whom they belong to, or in brackets, leave the day alone', () => {
  check([['fi', 'lapset 3v ja 5v, la 11:30', '2027-02-13T11:30']])
  check([['de', 'für zwei Katzen (3 und 7 Jahre) am 4.3. um 16:15', '2027-03-04T16:15']])
  check([['en-GB', 'for my daughter (9), Saturday 13th at 9.45', '2027-02-13T09:45']])
})

test('Finnish words that only look like words of time, and days that are weighed against each other', () => {
  check([
    ['fi', 'Astianpesukone vuotaa, pääseekö joku tänään käymään?', '2027-02-10'],
    ['fi', 'Tiskialtaan alla tippuu. Milloin perjantaina pääsisitte?', '2027-02-12'],
    ['fi', 'juhannuksen alla', null],
    ['fi', 'tulemme sekä 12. että 19. päivä', null],
    ['fi', 'Otamme mieluummin 20. kuin 18. päivän', null],
    ['fi', 'Voiko siirtää juhannuksen jälkeiselle viikolle?', '2027-06-28/2027-07-04'],
  ])
})
