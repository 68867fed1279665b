import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2026-09-16T11:30', 'Europe/Oslo')

test('so many nights from a day end so many days later', () => {
  check([
    ['nb', 'trenger to netter fra fredag 9. oktober', '2026-10-09/2026-10-11'],
    ['sv', 'tre nätter fr.o.m. den 10 oktober', '2026-10-10/2026-10-13'],
    ['da', 'tre nætter fra den 10. oktober', '2026-10-10/2026-10-13'],
    ['fi', 'kolme yötä 10.10. alkaen', '2026-10-10/2026-10-13'],
    ['de', 'drei Nächte ab dem 10. Oktober', '2026-10-10/2026-10-13'],
    ['en-US', 'three nights starting October 10', '2026-10-10/2026-10-13'],
    ['en-GB', 'Friday 9 October, 2 nights', '2026-10-09/2026-10-11'],
    ['en-GB', 'one night on Friday', '2026-09-18'],
    ['en-GB', 'one night from Friday', '2026-09-18/2026-09-19'],
  ])
})

test('nights within a longer stretch do not say which', () => {
  check([
    ['en-GB', 'two nights next week', null],
    ['nb', 'tre netter i oktober', null],
    ['en-GB', 'two nights this weekend', '2026-09-19/2026-09-20'],
  ])
})

test('who arrives on one day and leaves on another stays from the one to the other', () => {
  check([
    ['nb', 'ankomst torsdag, avreise søndag', '2026-09-17/2026-09-20'],
    ['sv', 'Vi är två, ankomst 2/10 avresa 5/10', '2026-10-02/2026-10-05'],
    ['da', 'vi ankommer palmesøndag og tager hjem 2. påskedag', '2027-03-21/2027-03-29'],
    ['fi', 'saavumme kiirastorstaina ja lähdemme toisena pääsiäispäivänä', '2027-03-25/2027-03-29'],
    ['de', 'Anreise Gründonnerstag, Abreise Ostermontag', '2027-03-25/2027-03-29'],
    ['en-GB', 'arriving 9 December leaving the 11th', '2026-12-09/2026-12-11'],
    ['en-GB', 'arriving Friday at 3pm and leaving Sunday at 10am', '2026-09-18T15:00/2026-09-20T10:00'],
    ['en-GB', 'can I arrive on Friday? we leave for Spain on Sunday', null],
  ])
})

test('a day of the month that ends a stretch is the first one after its beginning', () => {
  check([
    ['en-GB', 'from 9 December until the 11th', '2026-12-09/2026-12-11'],
    ['nb', 'fra 28. desember til den 3.', '2026-12-28/2027-01-03'],
  ])
})

test('the number of a room is none when a month makes it a day, and guests are no hours', () => {
  check([
    ['en-GB', 'double room 9-11 October', '2026-10-09/2026-10-11'],
    ['de', 'Zimmer 9-11 Oktober', '2026-10-09/2026-10-11'],
    ['fi', 'huone 9-11.10.', '2026-10-09/2026-10-11'],
    ['en-GB', 'room 9 on 11 October', '2026-10-11'],
    ['da', 'værelse til to fra d. 9. til d. 11. oktober', '2026-10-09/2026-10-11'],
    ['sv', 'stuga för fyra 9-11 oktober', '2026-10-09/2026-10-11'],
  ])
})
