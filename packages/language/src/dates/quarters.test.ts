import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2026-10-08T13:40', 'Europe/London')

test('a quarter of a year is its three months, the coming one where no year was said', () => {
  check([
    ['nb', 'første kvartal 2027', '2027-01-01/2027-03-31'],
    ['sv', '2:a kvartalet', '2027-04-01/2027-06-30'],
    ['da', 'i næste kvartal', '2027-01-01/2027-03-31'],
    ['fi', 'vuoden 2027 ensimmäisellä neljänneksellä', '2027-01-01/2027-03-31'],
    ['de', 'im ersten Quartal', '2027-01-01/2027-03-31'],
    ['en-US', 'in Q4', '2026-10-01/2026-12-31'],
    ['en-GB', 'the fifth quarter', null],
  ])
})

test('a quarter that a thing is about is no time of its own, and its end is asked about', () => {
  check([
    ['nb', 'Kan regnskapet for 3. kvartal leveres innen 20. oktober?', '../2026-10-20'],
    ['de', 'Unterlagen für das 3. Quartal bis 20. Oktober', '../2026-10-20'],
    ['en-GB', 'quarter to nine on Monday', '2026-10-12T08:45'],
    ['en-US', 'my Q5 is broken, Friday at 10?', '2026-10-09T10:00'],
    ['nb', 'innen utgangen av kvartalet', null],
  ])
})

test('weeks in the plural, weekends by their days and dates with their year are read', () => {
  check([
    ['nb', 'uker 44-46', '2026-10-26/2026-11-15'],
    ['de', 'Wochen 44 bis 46', '2026-10-26/2026-11-15'],
    ['en-GB', 'weeks 44 to 46', '2026-10-26/2026-11-15'],
    ['en-US', 'the weekend of November 14-15', '2026-11-14/2026-11-15'],
    ['en-GB', 'Friday the 13th of November', '2026-11-13'],
    ['sv', 'tisdag 5/1 2027 kl 16.45', '2027-01-05T16:45'],
  ])
})

test('days before a holiday, things that sound like a season and a dash between two days', () => {
  check([
    ['fi', 'kaksi päivää ennen jouluaattoa', '2026-12-22'],
    ['nb', 'fikk beskjed om at varen kommer i uke 47', '2026-11-16/2026-11-22'],
    ['nb', 'fredag kl 18 - søndag kl 12', '2026-10-09T18:00/2026-10-11T12:00'],
    ['fi', '1.2. klo 10 – 5.2. klo 16', '2027-02-01T10:00/2027-02-05T16:00'],
    ['nb', 'Vi er borte fra fredag til søndag, så mandag er best', '2026-10-12'],
    ['da', 'Vi er væk fra fredag til og med søndag, så mandag er bedst', '2026-10-12'],
    ['sv', 'före utgången av februari', '../2027-02-28'],
  ])
})

test('who is away over the turn of a month is free from the day after', () => {
  check([
    ['de', 'Bin vom 23.10. bis 5.11. im Urlaub, danach passt es', '2026-11-06/..'],
    ['en-GB', 'on holiday 23 Oct to 5 Nov, after that is fine', '2026-11-06/..'],
    ['nb', 'Jeg er bortreist 23.10.–5.11., etter det passer det', null],
    ['sv', 'Vi är bortresta 23/10–5/11, därefter går det bra', null],
    ['da', 'Vi er væk 23/10-5/11, derefter er det fint', null],
    ['fi', 'Olen poissa 23.10.–5.11., sen jälkeen käy', '2026-11-06/..'],
    ['en-GB', 'away until 5 November, after that', null],
  ])
})
