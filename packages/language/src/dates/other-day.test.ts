import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Monday. */
const check = readAt('2027-06-07T08:15', 'Europe/Oslo')

test('a date that was refused says of which month the other day is', () => {
  check([
    ['da', 'Den 18. oktober duer ikke, men den 19. er fin', '2027-10-19'],
    ['de', 'Der 18. Oktober geht nicht, aber der 19. passt', '2027-10-19'],
    ['nb', '18. juni går ikke, men 19. er fint', '2027-06-19'],
    ['sv', '18 oktober går inte men 19 funkar', '2027-10-19'],
    ['sv', 'den 30 oktober funkar inte men den 2:a', '2027-11-02'],
    ['en-GB', "the 18th October won't work but the 1st will", null],
  ])
})

test('a weekday beside a refused date of a later week is asked about', () => {
  check([
    ['nb', 'onsdag 20. oktober går ikke, men torsdag er fint', null],
    ['nb', 'onsdag 9. juni går ikke, men torsdag er fint', '2027-06-10'],
  ])
})

test('the day of what is to be moved gives way to the one that is asked for', () => {
  check([
    ['en-US', 'I have to reschedule my Wednesday haircut, got anything Friday?', '2027-06-11'],
    ['de', 'Mein Termin am Mittwoch muss verschoben werden, haben Sie am Freitag etwas frei?', '2027-06-11'],
    ['fi', 'Keskiviikon aikani pitää siirtää, onko perjantaina tilaa?', '2027-06-11'],
    ['en-US', 'move me to Wednesday, Friday is when I work', null],
  ])
})

test('not this one but the next is a week later', () => {
  check([
    ['nb', 'ikke denne fredagen, men neste', '2027-06-18'],
    ['de', 'nicht diesen Freitag, sondern nächsten', '2027-06-18'],
    ['en-US', 'not this Friday, next Friday', '2027-06-18'],
    ['en-US', 'not this Friday, next Saturday', null],
  ])
})

test('a dash between a day and its hour parts them, and between two hours it is a range', () => {
  check([
    ['nb', 'torsdag 10/6 - kl 0930', '2027-06-10T09:30'],
    ['en-GB', 'Thurs 10/6 - 9.30am', '2027-06-10T09:30'],
    ['de', 'Donnerstag 9-12 Uhr', '2027-06-10T09:00/2027-06-10T12:00'],
  ])
})

test('hours that are taken out of a day leave no single stretch', () => {
  check([['nb', 'når som helst på onsdag unntatt mellom 12 og 13', null]])
})

test('how long something takes says nothing about when', () => {
  check([
    ['nb', 'det tar 3-4 timer på lørdag', '2027-06-12'],
    ['nb', 'om 3-4 timer', null],
  ])
})

test('the new year is the one to come, and in its first months nobody can tell', () => {
  check([
    ['nb', 'første mandag i det nye året', '2028-01-03'],
    ['de', 'der erste Montag im neuen Jahr', '2028-01-03'],
    ['en-GB', 'the first Monday in the new year', '2028-01-03'],
    ['sv', 'vecka 2 på nyåret', '2028-01-10/2028-01-16'],
    ['en-GB', 'in the new year', null],
  ])
  check([['en-GB', 'the first Monday in the new year', null]], '2027-02-01T09:00')
})

test('the night to a day of the month begins the evening before', () => {
  check([
    ['nb', 'natt til 1. januar', '2027-12-31T22:00/2028-01-01T06:00'],
    ['de', 'in der Nacht zum 1. Januar', '2027-12-31T22:00/2028-01-01T06:00'],
  ])
})

test('holidays in the cases of Finnish open and close a stretch', () => {
  check([
    ['fi', 'Pitkäperjantaista toiseen pääsiäispäivään', '2028-04-14/2028-04-17'],
    ['fi', 'itsenäisyyspäivästä alkaen', '2027-12-06/..'],
  ])
})

test('days within a stretch that names the weekend are that stretch', () => {
  check([['fi', 'peräkärry viikonlopuksi, perjantaista maanantaihin', '2027-06-11/2027-06-14']])
})

test('Danish inden with a number of days counts from today', () => {
  check([['da', 'Kan jeg få pengene retur inden 14 dage?', '2027-06-07/2027-06-21']])
})

test('what comes after an absence begins at its end', () => {
  check([
    ['en-GB', "we're on holiday 1-15 July, any time after that", '2027-07-16/..'],
    ['de', 'bin vom 14. bis 20. Juni verreist, die Woche danach passt', '2027-06-21/2027-06-27'],
    ['fi', 'olen poissa 14.–18.6., sen jälkeen käy', '2027-06-19/..'],
    ['en-GB', "I'm away until the 25th, after that is fine", null],
  ])
})

test('of two readings the one that was refused is not meant, and what is too soon is refused', () => {
  check([
    ['en-US', "this Friday doesn't work but next Friday does", '2027-06-18'],
    ['fi', 'tämä perjantai ei käy, mutta ensi perjantai käy', '2027-06-18'],
    ['en-GB', 'early July is too soon, the end of July is better', '2027-07-21/2027-07-31'],
    ['de', 'Freitag ist mir zu früh', null],
    ['de', 'Termin am 15.6. um 9 Uhr, kann ich stattdessen um 11 kommen?', '2027-06-15T11:00'],
  ])
})

test('an hour that was not read, and hours of every day of a stretch, are asked about', () => {
  check([
    ['de', 'Der Kurs geht vom 2. bis 6. August, täglich 9 bis 12', null],
    ['fi', 'tavara tarvitaan viikolla 31 tai 32', null],
    ['de', 'morgen ab 10 zum Brunch für 5', '2027-06-08T10:00/..'],
  ])
})

test('minutes stand right behind their hour, and a sentence ends behind a figure', () => {
  check([
    ['de', 'Kaffee am Sonntag um 15 Uhr für 20. Wir freuen uns', '2027-06-13T15:00'],
    ['de', 'Kaffee am Sonntag um 15 Uhr 20. Wir freuen uns', '2027-06-13T15:20'],
    ['de', 'morgen von 10 bis 12. Viele Grüße, Anna', '2027-06-08T10:00/2027-06-08T12:00'],
  ])
})

test('a day that is exchanged for another, and one that stands in place of another', () => {
  check([
    ['en-US', 'can I swap my June 9 slot for the 11th?', '2027-06-11'],
    ['sv', 'kan jag byta min tid på onsdag mot fredag?', '2027-06-11'],
    ['de', 'Kann ich Mittwoch gegen Freitag tauschen?', '2027-06-11'],
    ['en-GB', 'My check-up is Wednesday at 8.15, can it be moved to Friday?', '2027-06-11'],
    ['de', 'Können wir statt morgen Freitag um 10 nehmen?', '2027-06-11T10:00'],
    ['nb', 'i stedet for i morgen fredag kl 10', '2027-06-11T10:00'],
    ['fi', 'Voitaisko ottaa perjantaina klo 10 huomisen sijaan?', '2027-06-11T10:00'],
  ])
})

test('two days with a stroke between them are asked about, and at a weekend they are its days', () => {
  check([
    ['de', 'Umzug 28./29. August', null],
    ['nb', 'flytting 28./29. august', null],
    ['de', 'am Wochenende 28./29. August', '2027-08-28/2027-08-29'],
  ])
})
