import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2026-09-16T11:30', 'Europe/Copenhagen')

test('at the latest in so long is until then, and not from today until then', () => {
  check([
    ['da', 'Senest om to uger', '../2026-09-30'],
    ['da', 'Skal være færdig om senest tre dage', '../2026-09-19'],
    ['da', 'senest 14 dage fra nu', '../2026-09-30'],
    ['da', 'inden to uger', '2026-09-16/2026-09-30'],
    ['nb', 'om maks to uker', '../2026-09-30'],
    ['sv', 'om senast två veckor', '../2026-09-30'],
    ['de', 'in spätestens zwei Wochen', '../2026-09-30'],
    ['en-GB', 'in no more than two weeks', '../2026-09-30'],
  ])
})

test('a bound may be counted from a day', () => {
  check([
    ['nb', 'senest tre dager før jul', '../2026-12-21'],
    ['da', 'senest tre dage før jul', '../2026-12-21'],
    ['de', 'spätestens drei Tage vor Weihnachten', '../2026-12-21'],
    ['en-GB', 'at least three days before Christmas', '../2026-12-22'],
    ['fi', 'aikaisintaan viikko joulun jälkeen', '2027-01-02/..'],
    ['sv', 'minst två veckor före jul', '../2026-12-10'],
    ['en-GB', 'at least 3 people on Friday', '2026-09-18'],
  ])
})

test('Finnish tells since when with a case and a word behind it', () => {
  check([
    ['fi', 'lämmöt ollu poikki eilisestä asti', '2026-09-15/..'],
    ['fi', 'toissapäivästä lähtien', '2026-09-14/..'],
    ['fi', 'tästä päivästä lähtien', '2026-09-16/..'],
  ])
})

test('a weekday in the week beside a holiday is the one of that week', () => {
  check([
    ['nb', 'torsdag i uka etter påske', '2027-04-01'],
    ['sv', 'veckan efter påsk på torsdagen', '2027-04-01'],
    ['sv', 'veckan efter jul på torsdagen', '2026-12-31'],
    ['da', 'torsdag i ugen efter påske', '2027-04-01'],
    ['de', 'Donnerstag in der Woche nach Ostern', '2027-04-01'],
    ['en-GB', 'Thursday at 10 in the week after Easter', '2027-04-01T10:00'],
  ])
})

test('short names of days from one to another belong to the week that is named', () => {
  check([
    ['fi', 'ma-to viikolla 42', '2026-10-12/2026-10-15'],
    ['de', 'Mo–Do in KW 42', '2026-10-12/2026-10-15'],
    ['sv', 'v 42 mån-ons', '2026-10-12/2026-10-14'],
  ])
})

test('an or before a correction leaves no choice', () => {
  check([
    ['sv', 'Torsdag, eller nej förresten, fredag kl 13', '2026-09-18T13:00'],
    ['en-GB', 'Thursday or, no wait, Friday at 1pm', '2026-09-18T13:00'],
    ['de', 'spätestens am letzten Oktober', '../2026-10-31'],
  ])
})
