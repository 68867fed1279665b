import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Monday. */
const check = readAt('2026-06-01T08:10', 'Europe/Oslo')

test('a day that is called bad gives way to the one that is named beside it', () => {
  check([
    ['nb', 'mandag er umulig, men tirsdag er fint', '2026-06-02'],
    ['sv', 'måndag är dålig, tisdag funkar', '2026-06-02'],
    ['da', 'mandag er skidt, tirsdag er bedre', '2026-06-02'],
    ['fi', 'maanantai on huono, tiistai parempi', '2026-06-02'],
    ['de', 'Montag ist unmöglich, Dienstag ginge', '2026-06-02'],
    ['en-US', "Monday's bad, Tuesday's better", '2026-06-02'],
    ['en-US', "how about Monday? Tuesday's tricky", '2026-06-08'],
    ['en-GB', 'MOT runs out 14 October, can you do 12 October?', '2026-10-12'],
  ])
})

test('the end of the month behind a day is the end of the month of that day', () => {
  check([
    ['nb', 'fra 2. juli og ut måneden', '2026-07-02/2026-07-31'],
    ['sv', 'från den 2 juli och månaden ut', '2026-07-02/2026-07-31'],
    ['fi', '2.7. alkaen kuun loppuun', '2026-07-02/2026-07-31'],
    ['de', 'vom 2. Juli bis Monatsende', '2026-07-02/2026-07-31'],
    ['en-GB', 'from 2 July to the end of December', '2026-07-02/2026-12-31'],
    ['en-GB', 'from 2 January to the end of the year', '2027-01-02/2027-12-31'],
    ['de', 'von Montag bis Ende der Woche', null],
  ])
})

test('the week of the second of two days may be named in short, or in front of it', () => {
  check([
    ['nb', 'fra torsdag denne uka til mandag i neste', '2026-06-04/2026-06-08'],
    ['sv', 'från torsdag den här veckan till måndag nästa', '2026-06-04/2026-06-08'],
    ['fi', 'torstaista ensi viikon maanantaihin', '2026-06-04/2026-06-08'],
    ['fi', 'ensi viikon maanantaihin asti', '../2026-06-08'],
    ['fi', 'viikon 25 tiistaista torstaihin', '2026-06-16/2026-06-18'],
  ])
})

test('Easter is one day in America in whichever year, and a holiday has a week', () => {
  check([
    ['en-US', 'Easter next year', '2027-03-28'],
    ['en-GB', 'Easter next year', '2027-03-26/2027-03-29'],
    ['en-US', 'the Friday before Easter', '2027-03-26'],
    ['en-US', 'the week of Thanksgiving', '2026-11-23/2026-11-29'],
  ])
})

test('as soon as somebody is back names no day', () => {
  check([
    ['en-US', "once we're back on June 12", null],
    ['nb', 'så snart vi er tilbake 12. juni', null],
    ['sv', 'nån dag före midsommar', '../2026-06-18'],
  ])
})

test('the beginning and the end of a part of the day are its first and last hours', () => {
  check([
    ['nb', 'sist på ettermiddagen onsdag', '2026-06-03T15:00/2026-06-03T17:00'],
    ['da', 'onsdag først på eftermiddagen', '2026-06-03T12:00/2026-06-03T14:00'],
    ['da', 'Det bliver først på mandag', '2026-06-08'],
    ['nb', 'først på dagen onsdag', null],
    ['en-GB', 'tomorrow aft', '2026-06-02T12:00/2026-06-02T17:00'],
  ])
})
