import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2026-10-08T13:40', 'Europe/Oslo')

test('what begins at an hour and lasts so long ends as long after', () => {
  check([
    [
      'de',
      'Der Umbau startet am Montag um 8 Uhr und dauert vier Stunden.',
      '2026-10-12T08:00/2026-10-12T12:00',
    ],
    ['en-GB', 'It starts at 9am on Monday and lasts four hours', '2026-10-12T09:00/2026-10-12T13:00'],
    ['nb', 'møtet begynner mandag kl 9 og varer i to timer', '2026-10-12T09:00/2026-10-12T11:00'],
    ['sv', 'mötet börjar måndag kl 9 och varar i två timmar', '2026-10-12T09:00/2026-10-12T11:00'],
    ['nb', 'fra kl 10 mandag og i tre timer', '2026-10-12T10:00/2026-10-12T13:00'],
    ['da', 'på mandag fra kl. 14 og to timer frem', '2026-10-12T14:00/2026-10-12T16:00'],
    ['da', 'fra den 2. november og en uge frem', null],
    // How long it may take is said of any appointment.
    ['nb', 'mandag kl 9, det tar fire timer', '2026-10-12T09:00'],
    // A day of the calendar that lasts hours has no hour to begin at.
    ['en-GB', 'the course on Monday lasts four hours', '2026-10-12'],
  ])
})

test('so long from a day on, also with what it is for between them', () => {
  check([
    ['de', 'Ab dem 2. November bräuchten wir die Halteverbotszone für drei Tage.', '2026-11-02/2026-11-04'],
    ['en-GB', 'From 2 November we need a van for three days', '2026-11-02/2026-11-04'],
    ['en-GB', 'From 2 November we need a van. Is it there for three days?', '2026-11-02/..'],
  ])
})

test('days that begin with a weekday hold it, and days from it on are counted behind it', () => {
  check([
    ['nb', 'fire dager fra og med onsdag', '2026-10-14/2026-10-17'],
    ['sv', 'fyra dagar från och med onsdag', '2026-10-14/2026-10-17'],
    ['da', 'tre dage fra på onsdag', '2026-10-14/2026-10-16'],
    ['en-GB', 'four days starting Wednesday', '2026-10-14/2026-10-17'],
    ['en-GB', 'four days from Wednesday', '2026-10-18'],
  ])
})

test('the small hours of the night of a weekday are asked, those of the night to it are not', () => {
  check([
    ['nb', 'lørdag natt kl 1', null],
    ['de', 'Samstagnacht um eins', null],
    ['fi', 'lauantaiyönä kello yksi', null],
    ['nb', 'lørdag natt kl 23', '2026-10-10T23:00'],
    ['nb', 'lørdag kl 1 om natten', '2026-10-10T01:00'],
    ['sv', 'natten till lördag kl 1', '2026-10-10T01:00'],
  ])
})

test('the midnight of today is the one to come', () => {
  check([
    ['en-GB', 'midnight tonight', '2026-10-09T00:00'],
    ['de', 'heute um Mitternacht', '2026-10-09T00:00'],
    ['nb', 'i dag ved midnatt', '2026-10-09T00:00'],
    ['en-GB', 'midnight on Friday', null],
  ])
})

test('the first and the last of a month in one German word', () => {
  check([
    ['de', 'Die Schlüsselübergabe ist am Monatsletzten um 12 Uhr mittags.', '2026-10-31T12:00'],
    ['de', 'zum Monatsersten', '2026-11-01'],
  ])
})
