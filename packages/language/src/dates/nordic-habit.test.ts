import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2026-11-25T13:05', 'Europe/Oslo')

test('what is told of other times is left aside beside a day that is asked for', () => {
  check([
    ['nb', 'Vi pleier å komme hver mandag, men neste uke må det bli onsdag', '2026-12-02'],
    ['sv', 'vanligtvis har ni öppet till 18, men hur är det på fredag?', '2026-11-27'],
    ['da', 'normalt har I åbent til 18, men hvad med på fredag?', '2026-11-27'],
    ['nb', 'pleier dere å ha åpent på julaften?', '2026-12-24'],
    ['nb', 'er dere åpne som normalt på fredag', '2026-11-27'],
  ])
})

test('a length and a width are no day and no hour', () => {
  check([
    ['nb', 'vinduene er 12.10 x 14.30 dm, hva koster vask', null],
    ['sv', 'mattan är 2x3 meter, kan ni hämta på måndag?', '2026-11-30'],
  ])
})

test('within the day is of the day beside it', () => {
  check([
    ['nb', 'kan dere komme i løpet av dagen i morgen', '2026-11-26'],
    ['sv', 'går det under dagen imorgon?', '2026-11-26'],
    ['da', 'på fredag i løbet af dagen', '2026-11-27'],
    ['da', 'kommer I i løbet af dagen?', '2026-11-25'],
  ])
})

test('an hour that is not wanted on a day leaves that day to be asked about', () => {
  check([
    ['nb', 'har dere noe annet enn kl 9 på torsdag?', null],
    ['nb', 'kl 9 passer ikke, går det torsdag?', '2026-11-26'],
    ['nb', 'Lørdag er fullt, sier dere, men søndag da?', '2026-11-29'],
    ['sv', 'Måste flytta 14 december, ev 15 om det är fullt', null],
  ])
})

test('a message that begins with an or goes on from another one', () => {
  check([
    ['nb', 'eller passer det bedre torsdag kl 13:15?', '2026-11-26T13:15'],
    ['nb', 'eller torsdag eller fredag', null],
  ])
})

test('a day of a holiday that no list knows is asked about', () => {
  check([
    ['sv', 'fjärdedag jul, är det öppet då?', null],
    ['sv', 'det regnade in inatt, någon måste komma', null],
  ])
})

test('a dash that begins another thought leaves the hour before it', () => {
  check([
    ['nb', 'Tirsdag kl. 10 — passer det?', '2026-12-01T10:00'],
    ['sv', 'Tisdag kl. 10 – funkar det?', '2026-12-01T10:00'],
    ['nb', 'tirsdag kl 10 – 12', '2026-12-01T10:00/2026-12-01T12:00'],
  ])
})

test('an hour beside six figures, and what is said of one night, are no time of today', () => {
  check([
    ['nb', '030327 kl 13', null],
    ['nb', 'hva er pris pr natt i juli, uke 28?', '2027-07-12/2027-07-18'],
    ['sv', 'Om inte onsdag så torsdag', null],
    ['nb', '2 mars klokka 11 15', '2027-03-02T11:15'],
    ['sv', 'kan hämta mellan 1600-1730 på tisdag', '2026-12-01T16:00/2026-12-01T17:30'],
    ['nb', 'ledige tider neste 2 uker?', '2026-11-25/2026-12-09'],
  ])
})

test('somebody is no number of days', () => {
  check([
    ['nb', 'Kan dere sende noen allerede i dag?', '2026-11-25'],
    ['nb', 'noen dager i desember', null],
    ['nb', 'i desember noen dager', null],
  ])
})
