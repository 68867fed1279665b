import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Monday. */
const check = readAt('2027-06-07T08:15', 'Europe/Oslo')

test('shares, sizes, order numbers and births are no dates, and leave the date beside them alone', () => {
  check([
    ['sv', 'stl 3/4 ärm, finns den i blått?', null],
    ['fi', 'koko 3/4 hihat, hinta 49,90', null],
    ['en-US', '3/4 inch pipe, two of them', null],
    ['da', 'Jeg er 3/4 færdig med skemaet', null],
    ['da', 'Ordrenummer 24-11-77, hvornår kommer den?', null],
    ['en-US', 'size 10 1/2, black. Can I pick up tomorrow?', '2027-06-08'],
    ['de', 'geb. 12.05.87, Termin am Freitag?', '2027-06-11'],
    ['nb', 'hentes 3/7', '2027-07-03'],
  ])
})

test('the month and year in which a card expires are no day', () => {
  check([
    ['nb', 'kortet utløper 06/28', null],
    ['de', 'Meine Karte läuft 06/28 ab', null],
    ['en-US', 'my card expires 06/28', null],
    ['en-US', 'the party is 06/28', '2027-06-28'],
  ])
})

test('people who are called like a month are no month', () => {
  check([
    ['sv', 'hej maj här, undrar över priset', null],
    ['de', 'Frau Mai hier, was kostet das?', null],
    ['en-US', 'hi April here, how much for a cut', null],
    ['da', 'Maj Andersen her. Har I tid på fredag?', '2027-06-11'],
    ['nb', 'mai her i byen', null],
    ['de', 'Mai wäre schön', '2028-05-01/2028-05-31'],
  ])
})

test('a price for each is no hour', () => {
  check([
    ['nb', '12 stk a 10.50', null],
    ['sv', '12 st à 10.50', null],
  ])
})

test('words and names one letter from a day or a month are none of them', () => {
  check([
    ['en-GB', 'the match finished 3-2', null],
    ['en-GB', 'a sundae for my son', null],
    ['fi', 'Ellen tulee hakemaan', null],
    ['de', 'Herr Morgan kommt', null],
  ])
})

test('the number of a house does not swallow the hour before a saint', () => {
  check([
    ['nb', 'kl 18 på St. Hans', '2027-06-23T18:00'],
    ['en-GB', "at 8 on St Patrick's Day", '2028-03-17T08:00'],
  ])
})

test('an hour beside a day or a month that no list knows is asked about, and never taken for today', () => {
  check([
    ['en-GB', 'on my birthday at noon', null],
    ['sv', 'på min födelsedag kl 12', null],
    ['fi', 'syntymäpäivänäni klo 12', null],
    ['sv', 'skottdagen kl 11', null],
    ['en-US', 'a quarter past 9 on Leap Day', null],
    ['da', 'dagen derpå kl. 9', null],
    ['nb', '5. fbr kl 10', null],
    ['nb', '5. febr. kl 10', '2028-02-05T10:00'],
    ['de', '5. Jän. um 10', '2028-01-05T10:00'],
  ])
})

test('a number that was not read before a month does not make it the whole month', () => {
  check([
    ['nb', 'den 15ende juli', null],
    ['nb', '15de juli kl 10', '2027-07-15T10:00'],
    ['sv', 'den 2a juli', '2027-07-02'],
    ['nb', 'i juli', '2027-07-01/2027-07-31'],
  ])
})

test('a day within weeks off is of those weeks, and asked', () => {
  check([
    ['da', 'i juleferien, måske den 28.', null],
    ['sv', 'Under höstlovet, helst onsdagen', null],
    ['nb', 'i høstferien kl 12', null],
    ['de', 'in den Herbstferien um 12', null],
    ['nb', 'vinterferien i uke 8', '2028-02-21/2028-02-27'],
  ])
})

test('people who are called like a weekday or a season, and words that look like a month, name no time', () => {
  check([
    ['de', 'Herr Freitag hat am Mittwoch angerufen', null],
    ['de', 'Frau Winter sagte, Dienstag um 11 geht', '2027-06-08T11:00'],
    ['de', 'bitte klingeln bei Sommer', null],
    ['fi', 'Rouva Kesä tulee tiistaina', '2027-06-08'],
    ['fi', 'Helmi Virtanen, huomenna klo 10', '2027-06-08T10:00'],
    ['en-GB', 'April at reception told me it is £12.50', null],
    ['en-GB', 'will the march through town affect parking?', null],
    ['en-GB', 'jeans 32/34, can I return them by Saturday?', '../2027-06-12'],
    ['en-US', 'is the graduation weekend booked?', null],
  ])
})

test('the number of an order and the year of a machine are no dates', () => {
  check([
    ['nb', 'Ordre 31-03-88, kan den leveres på fredag?', '2027-06-11'],
    ['da', 'Ordre 31-03-88, hvor er den?', null],
    ['de', 'Bestellung 24-11-27, wo bleibt die?', null],
    ['en-US', 'Order 03-31-88, where is it?', null],
    ['fi', 'Tilaus 31-03-88, missä se on?', null],
    ['nb', 'Vaskemaskin fra 2016, kan noen se på den på fredag?', '2027-06-11'],
    ['sv', 'Volvo årsmodell 2012, på fredag?', '2027-06-11'],
    ['fi', 'pesukone vuodelta 2016, perjantaina?', '2027-06-11'],
    ['de', 'Heizung von 2009, Freitag?', '2027-06-11'],
    ['en-GB', 'Washing machine from 2016, Friday?', '2027-06-11'],
    ['nb', 'fredag kl 2015', '2027-06-11T20:15'],
  ])
})
