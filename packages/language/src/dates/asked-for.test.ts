import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Thursday. */
const check = readAt('2027-04-15T13:45', 'Europe/Oslo')

test('what is moved to the same time on another day is on that day', () => {
  check([
    ['nb', 'jeg må flytte timen fra i morgen til samme tid mandag', '2027-04-19'],
    ['sv', 'jag måste flytta tiden från imorgon till samma tid på måndag', '2027-04-19'],
    ['en-GB', "I need to move tomorrow's appointment to the same time on Monday", '2027-04-19'],
    ['nb', 'flytte timen fra i morgen kl 10 til samme tid mandag', '2027-04-19T10:00'],
  ])
})

test('the year of a car is no hour, with a verb in between either', () => {
  check([
    ['nb', 'Bilen er fra 2014, kan dere ta den inn førstkommende onsdag?', '2027-04-21'],
    ['sv', 'Bilen är från 2014, går onsdag?', '2027-04-21'],
    ['en-GB', 'The car is from 2014, could you take it in on Wednesday?', '2027-04-21'],
  ])
})

test('from now until a day begins today', () => {
  check([
    ['nb', 'fra nå til 1. juni', '2027-04-15/2027-06-01'],
    ['da', 'fra nu og til fredag', '2027-04-15/2027-04-16'],
    ['en-GB', 'from now until Friday', '2027-04-15/2027-04-16'],
    ['de', 'ab sofort bis Ende Mai', '2027-04-15/2027-05-31'],
    ['sv', 'två veckor från nu', '2027-04-29'],
  ])
})

test('from a full hour to a half one needs no word for from', () => {
  check([
    ['sv', 'tolv till halv två på fredag', '2027-04-16T12:00/2027-04-16T13:30'],
    ['da', 'tolv til halv to på fredag', '2027-04-16T12:00/2027-04-16T13:30'],
    ['de', 'zwölf bis halb zwei am Freitag', '2027-04-16T12:00/2027-04-16T13:30'],
    ['nb', '5 til halv to fredag', null],
  ])
})

test('a postcode is no day of the month', () => {
  check([
    ['en-GB', "mobile 07912 345678, I'm in M20 2RD", null],
    ['en-GB', "I'm in LS1 1ST, could you come on the 2nd?", '2027-05-02'],
  ])
})

test('what is full gives way, and what opens its doors is asked about', () => {
  check([
    ['en-US', "Saturday's full, you said. What about Sunday?", '2027-04-18'],
    ['fi', 'lauantai on kuulemma täynnä. Entä sunnuntai?', '2027-04-18'],
    ['nb', 'dørene åpner 18.00, når er konserten på lørdag?', null],
    ['de', 'morgen im Laufe des Tages', '2027-04-16'],
    ['en-US', 'early August at the soonest', '2027-08-01/..'],
  ])
})

test('small words that look like bounds are none', () => {
  check([
    ['de', 'Könnten Sie nächste Woche nach den Bremsen schauen?', '2027-04-19/2027-04-25'],
    ['de', 'Freitag nach 10 Uhr bei der Heizung schauen', '2027-04-16T10:00/..'],
    ['de', 'dann bis in 14 Tagen!', '2027-04-29'],
    ['en-US', 'I sleep late so after ten on Saturday', '2027-04-17T10:00/..'],
    [
      'en-GB',
      "I'm on nights till Friday so Saturday lunchtime would be ideal",
      '2027-04-17T11:00/2027-04-17T13:00',
    ],
    ['fi', '1.6. alkaen 15.8. asti', '2027-06-01/2027-08-15'],
    ['sv', 'om en veckas tid', null],
    ['en-GB', 'Friday of the week commencing 26 April', '2027-04-30'],
  ])
})
