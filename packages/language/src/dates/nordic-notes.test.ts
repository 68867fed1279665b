import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2026-12-03T15:10', 'Europe/Oslo')

test('a note without its subject tells of what was, and a report of what is to be', () => {
  check([
    ['nb', 'Bestilte 3 gardiner 28. november. Når kommer de?', '2026-11-28'],
    ['sv', 'Skickade ett mejl den 28 november utan svar', '2026-11-28'],
    ['da', 'Bestilte 3 gardiner fredag', null],
    ['nb', 'fikk beskjed om oppmøte 07.15 den 27. mai', '2027-05-27T07:15'],
    ['nb', 'Når kommer pakken? Jeg leste at pakken skulle bli levert mandag', null],
    ['nb', 'Montøren skulle vært her mellom 8 og 12', null],
    ['da', 'Der var indbrud i nat', null],
  ])
})

test('people and things that are called like a day or a month are none', () => {
  check([
    ['nb', 'Jeg heter Maj Torsdag og vil bestille time', null],
    ['sv', 'Har ni Mars och Snickers?', null],
    ['da', 'Mit navn er Maj Lørdag', null],
    ['nb', 'service innen 15 000 km', null],
  ])
})

test('a day of the month in figures stays one, whatever stands behind it', () => {
  check([
    ['nb', 'passer fredag 11. like greit', '2026-12-11'],
    ['nb', 'passer fredag 12. like greit', null],
    ['sv', 'Jag har onsdag 9 kl 12, men vill hellre ha torsdag 10 samma tid.', '2026-12-10T12:00'],
    ['nb', 'f.o.m. 04.01 t.o.m. 08.01', '2027-01-04/2027-01-08'],
    ['nb', 'natt til lørdag 12. desember', '2026-12-11T22:00/2026-12-12T06:00'],
    ['da', 'natten til søndag d. 12. december', null],
  ])
})

test('a day with til and an hour is a bound only where something lasts', () => {
  check([
    ['da', 'Skal bruge 6 stole d. 12. til kl 17', null],
    ['nb', 'Har dere åpent lille julaften til kl 16?', '../2026-12-23T16:00'],
    ['nb', 'Gjelder tilbudet ut måneden?', '../2026-12-31'],
    ['sv', 'Gäller erbjudandet året ut?', '../2026-12-31'],
    ['nb', 'trenger bil den siste i måneden', '2026-12-31'],
  ])
})

test('what is called off gives way to the other time, and what is sooner than a day is asked about', () => {
  check([
    ['nb', 'Jeg må avlyse timen i dag. Kan jeg få en ny neste uke?', '2026-12-07/2026-12-13'],
    ['sv', 'Jag måste ställa in tiden idag. Kan jag komma på tisdag?', '2026-12-08'],
    ['da', 'hurtigst muligt, helst allerede i dag', '2026-12-03'],
    ['nb', 'Har fått time om to uker. Noe ledig før?', null],
    ['da', 'Leverer I hvis jeg bestiller før kl. 12?', null],
  ])
})

test('of a distance that is only near, and of the same time in another week, nobody knows the day', () => {
  check([
    ['nb', 'Det er over en måned siden jeg ringte', null],
    ['nb', 'Jeg ringte for en måned siden', '2026-11-03'],
    ['sv', 'Blir 10 min sen!', null],
    ['sv', 'Ska vi säga samma tid nästa vecka?', null],
    ['nb', 'Kjøpt i fjor sommer', '2025-06-01/2025-08-31'],
    ['nb', 'Gjelder prisene fra nyttår?', '2027-01-01/..'],
    ['da', 'Kan jeg få leveret her i ugen?', '2026-11-30/2026-12-06'],
    ['nb', 'Hente i dag e.kl. 17?', '2026-12-03T17:00/..'],
  ])
})

test('a bidding to come is no past, and what has been paid or delivered is', () => {
  check([
    ['nb', 'Kom gjerne mellom ti og tolv på tirsdag', '2026-12-08T10:00/2026-12-08T12:00'],
    ['sv', 'Kom gärna på tisdag', '2026-12-08'],
    ['da', 'jeg kom på tirsdag', null],
    ['da', 'Faktura 1015 er betalt d. 12.', null],
    ['sv', 'Fakturan betalades den 12', null],
    ['de', 'Die Rechnung ist am 12. bezahlt worden', null],
    ['en-GB', 'the invoice has been paid on the 12th', null],
  ])
})

test('a stay until a day, a day of the month at the end, and what failed', () => {
  check([
    ['nb', 'Vi kommer torsdag 10. des. og blir til søndag', '2026-12-10/2026-12-13'],
    ['sv', 'Vi kommer torsdag 10 dec och stannar till söndag', '2026-12-10/2026-12-13'],
    ['da', 'Vi kommer torsdag d. 10. dec. og bliver til søndag', '2026-12-10/2026-12-13'],
    ['fi', 'Tulemme to 10.12. ja olemme sunnuntaihin asti', '2026-12-10/2026-12-13'],
    ['de', 'Wir kommen Donnerstag 10. Dez. und bleiben bis Sonntag', '2026-12-10/2026-12-13'],
    ['en-GB', 'We arrive Thursday 10 Dec and stay until Sunday', '2026-12-10/2026-12-13'],
    ['nb', 'Vi reiser 10. april og er tilbake 18.', null],
    ['nb', 'lørdagen etter, altså 25.', null],
    ['nb', 'Ovnen slutta å virke på onsdag', null],
  ])
})
