import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2027-02-10T11:20', 'Europe/Helsinki')

test('a choice between two days at the same time is asked about', () => {
  check([
    ['en-GB', 'Thursday 3.30pm or Friday same time', null],
    ['de', 'Donnerstag 15:30 oder Freitag zur selben Zeit', null],
    ['fi', 'torstaina 15.30 tai perjantaina samaan aikaan', null],
    ['sv', 'torsdag 15:30 eller fredag samma tid', null],
  ])
})

test('hours about which something is said belong to the day that is named behind them', () => {
  check([
    ['en-GB', '9-10 is best for me on Tuesday', '2027-02-16T09:00/2027-02-16T10:00'],
    ['nb', '9-10 er best for meg på tirsdag', '2027-02-16T09:00/2027-02-16T10:00'],
    ['de', '9-10 passt mir am Dienstag am besten', '2027-02-16T09:00/2027-02-16T10:00'],
    ['en-GB', '10-12 people are coming on Tuesday', '2027-02-16'],
  ])
})

test('what has lasted since a weekday in Finnish did not begin on the coming one', () => {
  check([
    ['fi', 'oon odottanut perjantaista asti', null],
    ['nb', 'kommer innom mandag førr klokka tolv', '../2027-02-15T12:00'],
  ])
})
