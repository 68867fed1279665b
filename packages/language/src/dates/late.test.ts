import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2027-02-10T11:20', 'Europe/Oslo')

test('how late somebody will be is no new time, and is asked about', () => {
  check([
    ['de', 'komme morgen 20 Minuten zu spät', null],
    ['de', 'bin morgen ne halbe Stunde zu spät dran', null],
    ['de', 'Ich hab heute um 12 einen Termin, komme aber 15 Min zu spät', null],
    ['de', 'sind morgen ca. 15-20 Min verspätet', null],
    ['sv', 'kommer typ 30 min försent imorgon, är det ok?', null],
    ['sv', 'är det ok om jag kommer en kvart för sent imorgon?', null],
    ['nb', 'går det i orden om jeg kommer et kvarter for seint i morgen?', null],
    ['da', 'er det okay at jeg kommer et kvarter for sent i morgen?', null],
    ['fi', 'myöhästyn tänään noin 20 minuuttia', null],
    ['en-GB', "I'll be about 20 minutes late tomorrow, sorry", null],
  ])
})

test('what was late is told of its day', () => {
  check([
    ['nb', 'dere var en time for sene i går', '2027-02-09'],
    ['sv', 'ni kom en timme för sent igår', '2027-02-09'],
    ['de', 'Ihr Wagen kam gestern eine Stunde zu spät', '2027-02-09'],
    ['fi', 'olitte eilen tunnin myöhässä', '2027-02-09'],
    ['en-GB', 'you were an hour late yesterday', '2027-02-09'],
  ])
})
