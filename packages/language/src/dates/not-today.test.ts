import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2027-06-17T08:20', 'Europe/London')

test('a price with a point is no hour of today', () => {
  check([
    ['de', 'kostet das 12.50?', null],
    ['de', 'kostet die Pizza 8.50', null],
    ['fi', 'onks toi 12.50 hinta', null],
    ['de', 'was kostet es um 12.50', '2027-06-17T12:50'],
  ])
})

test('what holds on any day is not said of today', () => {
  check([
    ['en-GB', 'mornings are best', null],
    ['de', 'abends ginge es bei mir', null],
    ['en-US', 'MWF at 7am', null],
  ])
})

test('an hour that is put back, and the day after an unread one, are asked about', () => {
  check([
    ['en-GB', "push my 11 o'clock back an hour", null],
    ['en-US', 'we close on the house June 30, movers needed the next day', null],
    ['fi', 'aikani on 23.6. klo 14.45. Voinko siirtää sen seuraavalle viikolle?', null],
    ['de', 'den ersten freien Termin nächste Woche', null],
  ])
})

test('an hour that may be too early is asked for', () => {
  check([['en-GB', 'is 10 too early on Sunday', '2027-06-20T10:00']])
})

test('what has failed is told beside the day that is asked for', () => {
  check([
    ['en-GB', 'my car failed its MOT on Friday, can you retest it tomorrow', '2027-06-18'],
    ['en-US', 'Last week I ordered tires, can I have them put on Friday?', '2027-06-18'],
    ['en-GB', "your engineer didn't show on Monday, when can you come", null],
    ['en-GB', "can't make tomorrow, is Tuesday all right?", '2027-06-22'],
    ['en-GB', "I can't make tonight, is tomorrow at the same time OK?", null],
    ['en-GB', 'my hairdryer died yesterday, is Saturday ok for a drop off', '2027-06-19'],
  ])
})

test('small German words behind hours count nothing', () => {
  check([
    ['de', 'Können Sie morgen zwischen 9 und 11 nochmal kommen?', '2027-06-18T09:00/2027-06-18T11:00'],
    ['de', 'Ab wann geben Sie morgen zwischen 9 und 11 Kisten ab?', null],
  ])
})

test('short names of days make a stretch of a named week, and a day behind an hour', () => {
  check([
    ['de', 'Mo bis Mi nächste Woche', '2027-06-21/2027-06-23'],
    ['en-US', 'at 6 pm Sat', '2027-06-19T18:00'],
    ['en-US', 'noon Sat', '2027-06-19T12:00'],
  ])
})

test('a half behind a day in June is that of an hour', () => {
  check([['en-GB', 'June 21st, half past four in the afternoon', '2027-06-21T16:30']])
})

test('within is no single day, and Austrian holidays have theirs', () => {
  check([
    ['de', 'binnen drei Tagen', '2027-06-17/2027-06-20'],
    ['de', 'am Stefanitag', '2027-12-26'],
    ['de', 'Hl. Abend 10 Uhr', '2027-12-24T10:00'],
  ])
})
