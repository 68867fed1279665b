import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2026-11-25T13:05', 'Europe/Oslo')

test('what is said behind a bound after a comma does not become the bound', () => {
  check([
    ['sv', 'behöver byta däck före fredag, helst på förmiddagen', null],
    ['da', 'skal have skiftet dæk inden fredag, gerne om formiddagen', null],
    ['nb', 'kan du fikse sykkelen før helga, skal på tur lørdag kl 7', null],
    ['nb', 'Trenger service, helst før jul, men ikke uke 50', null],
    ['nb', 'Jeg kan ikke mandag, men tirsdag etter klokka 16 går fint', '2026-12-01T16:00/..'],
  ])
})

test('of two times the one that takes the place of the other is meant', () => {
  check([
    ['nb', 'Jeg har bord fredag kl 18.30, kan vi gjøre det om til 19.30?', '2026-11-27T19:30'],
    ['da', 'Bilen er klar onsdag, men kan jeg hente den torsdag i stedet', '2026-11-26'],
    [
      'sv',
      'Jag skulle varit hos er kl 9 idag. Kan jag komma imorgon samma tid istället?',
      '2026-11-26T09:00',
    ],
    ['sv', 'Måste flytta min tid fredag kl 10 till efter nyår', '2027-01-02/..'],
    ['nb', 'Jeg har time fredag eller mandag i stedet', null],
  ])
})

test('the hours of the house beside an appointment are not the appointment', () => {
  check([
    ['da', 'Vi kommer torsdag kl 17, passer det at I lukker kl 21?', '2026-11-26T17:00'],
    ['nb', 'kontoret stenger kl 16, kan dere ta imot oss 16.30 på tirsdag?', '2026-12-01T16:30'],
    ['nb', 'når stenger dere på fredag?', '2026-11-27'],
  ])
})

test('an appointment that is put off by some weeks is asked about', () => {
  check([
    ['nb', 'timen fredag må utsettes en uke', null],
    ['sv', 'min tid fredag måste skjutas upp en vecka', null],
    ['da', 'min tid fredag skal rykkes en uge', null],
  ])
})

test('a figure with a full stop is a day where a word before it leads to one', () => {
  check([
    ['nb', 'kan ikke før 28.', '2026-11-28/..'],
    ['nb', 'Er det mulig å få nøkler allerede 31.12?', '2026-12-31'],
    ['nb', 'Vi er 5 stk og kommer 13. og drar 16. desember', null],
    ['nb', 'Vi flytter i mai, nærmere bestemt 22.-23.', '2027-05-22/2027-05-23'],
    ['sv', 'Vi flyttar i maj, närmare bestämt den 22-23', '2027-05-22/2027-05-23'],
    ['nb', 'Må flytte 14. desember, evnt 15. hvis det er fullt', null],
  ])
})

test('counts, ages, house numbers and flats beside a time are left aside', () => {
  check([
    ['nb', 'Trenger bord i morgen til 6 kl 18', '2026-11-26T18:00'],
    ['nb', 'Vi er 2 voksne og 3 barn (2, 5 og 8 år), lørdag kl 17', '2026-11-28T17:00'],
    ['nb', 'Kan du møte meg ved Storgata 3 klokken 8 i morgen?', '2026-11-26T08:00'],
    ['sv', 'Kan ni städa på fredag? Det gäller en 3:a på 75 kvm', '2026-11-27'],
    ['sv', 'Offert tack, våning 2, under mars', '2027-03-01/2027-03-31'],
    [
      'da',
      'to voksne og et barn på 3 år, lørdag fra kl. 14 til søndag kl. 12',
      '2026-11-28T14:00/2026-11-29T12:00',
    ],
    ['da', 'Tak for tilbuddet på 4.500 kr. 2/12 kl. 9 er fint', '2026-12-02T09:00'],
  ])
})

test('an hour that was not read is asked about and not dropped', () => {
  check([
    ['nb', 'Er ferdig på jobb fredag 15.30 så kan være der 16', null],
    ['sv', 'är det ok att vi kommer lite över åtta imorgon bitti?', null],
    ['nb', 'Jeg bor i Bodø og har permisjon til januar', null],
    ['da', 'elevatoren er i stykker til efter nytår', null],
    ['sv', 'kan inte fredagar i juni', null],
    ['da', 'kan ikke om fredagen i juni', null],
  ])
})

test('a last word of thanks or a greeting changes nothing', () => {
  check([
    ['nb', 'neste uke på torsdag, rundt 13 takk', '2026-12-03T13:00'],
    ['sv', 'klockan 12 den 5 tack', '2026-12-05T12:00'],
    ['da', 'torsdag fra 15 til 17 tak. Mvh Ole', '2026-11-26T15:00/2026-11-26T17:00'],
    [
      'da',
      'julefrokost fredag d. 4. december fra 13 til 17.30. Mvh Ole',
      '2026-12-04T13:00/2026-12-04T17:30',
    ],
  ])
})

test('letters written as ae, oe and aa, and messages in capitals, are read the same', () => {
  check([
    ['nb', 'kan jeg komme foer klokka 10 paa fredag', '../2026-11-27T10:00'],
    ['sv', 'tjugo över fyra paa lördag eftermiddag', '2026-11-28T16:20'],
    ['da', 'fem i halv ti i morgen', '2026-11-26T09:25'],
    ['da', 'FEM I HALV TI I MORGEN', '2026-11-26T09:25'],
    ['nb', 'HYTTE FRA 12. TIL 19. FEBRUAR', '2027-02-12/2027-02-19'],
  ])
})

test('a month of a year that was named is of that year', () => {
  check([
    ['nb', 'Forrige service var i oktober i fjor', '2025-10-01/2025-10-31'],
    ['sv', 'Senaste servicen var i oktober förra året', '2025-10-01/2025-10-31'],
    ['da', 'Sidste service var den 3. oktober sidste år', '2025-10-03'],
  ])
})
