import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2027-03-03T13:40', 'Europe/Oslo')

test('a day that is given up in a clause of its own gives way to the one that is asked for', () => {
  check([
    ['en-GB', "my appt is 10/3 at 9 but I can't make it. How about the 11th at 9:30?", '2027-03-11T09:30'],
    ['en-US', "we're booked for Friday, something came up. Can we do Sunday?", '2027-03-07'],
    [
      'de',
      'Mein Termin ist am 10.3. um 9, da kann ich aber nicht. Wie wäre der 11. um halb 10?',
      '2027-03-11T09:30',
    ],
    ['nb', 'Har time fredag, men det har dukket opp noe. Er mandag ledig?', '2027-03-08'],
    ['sv', 'Har tid på fredag men fått förhinder. Är måndag ledig?', '2027-03-08'],
    [
      'da',
      'Jeg har tid fredag kl. 10, men kan ikke nå det. Kan jeg komme mandag kl. 11?',
      '2027-03-08T11:00',
    ],
    ['fi', 'Mulla on aika perjantaina klo 10, mut tuli este. Käykö maanantai klo 11?', '2027-03-08T11:00'],
  ])
})

test('what is only supposed, refused twice or left open is still asked about', () => {
  check([
    ['fi', 'Kävisikö kymmeneltä tiistaina? Jos ei, niin keskiviikkona', null],
    ['en-GB', "Friday I can't do. I'm not free on Monday either", null],
    ['nb', 'Har time fredag, men det passer ikke. Er mandag eller tirsdag ledig?', null],
  ])
})

test('a day that is told before somebody asks when there is time is not the answer', () => {
  check([
    ['en-GB', 'MOT runs out on 31st December, when can you fit me in?', null],
    ['de', 'Wir ziehen am 2. April um. Wann können Sie zur Besichtigung kommen?', null],
    ['de', 'TÜV läuft Ende Dezember ab, was habt ihr noch frei?', null],
    ['nb', 'vi flytter 2. april. Når kan dere komme på befaring?', null],
    ['sv', 'besiktningen går ut 31 mars, när har ni tid?', null],
    ['da', 'Mit syn udløber 31. marts, hvornår har I tid?', null],
    ['fi', 'katsastus umpeutuu 31.3., milloin teillä on vapaata?', null],
    ['en-GB', "I'm home on Friday. When can you come?", '2027-03-05'],
    ['nb', 'Når kan dere komme på fredag?', '2027-03-05'],
  ])
})

test('a part of the day with a slip in it is not left out', () => {
  check([
    ['en-GB', 'owt tomorrow mornin?', '2027-03-04T06:00/2027-03-04T12:00'],
    ['en-US', 'tomorrow aftrnoon', '2027-03-04T12:00/2027-03-04T17:00'],
    ['nb', 'fredag formidag', '2027-03-05T09:00/2027-03-05T12:00'],
    ['sv', 'imorgon eftermidag', '2027-03-04T12:00/2027-03-04T17:00'],
    ['de', 'morgen Nachmitag', '2027-03-04T12:00/2027-03-04T17:00'],
    ['en-GB', "I'm only around at lunchtimes", null],
  ])
})

test('the later of two bounds holds, and figures that are only a date tell of those behind them', () => {
  check([
    ['sv', 'Kan tidigast efter den 15:e', '2027-03-16/..'],
    ['nb', 'tidligst etter den 15.', '2027-03-16/..'],
    ['de', 'frühestens nach dem 15.', '2027-03-16/..'],
    ['en-GB', 'after the 15th at the earliest', '2027-03-16/..'],
    ['nb', 'hytta fra 27.12 til 2.1, er den ledig?', '2027-12-27/2028-01-02'],
    ['en-US', 'Friday works but not until after 4pm', '2027-03-05T16:00/..'],
    ['en-US', 'cabin for Independence Day weekend', null],
  ])
})
