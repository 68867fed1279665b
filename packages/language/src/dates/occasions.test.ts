import { test } from 'node:test'
import { readAt } from './cases.fixture.ts'

/** A Wednesday. */
const check = readAt('2027-02-10T11:20', 'Europe/Berlin')

test('what is called after a day may be on any other one', () => {
  check([
    ['en-US', 'do you cater Christmas parties?', null],
    ['en-GB', 'do you do a Christmas lunch menu?', null],
    ['en-GB', 'is the Sunday roast on the menu?', null],
    ['en-GB', 'Christmas do on the 18th at 7pm', '2027-02-18T19:00'],
    ['en-GB', 'are you open at Christmas?', '2027-12-25'],
  ])
})

test('an hour beside what is called after a day is not today', () => {
  check([
    ['de', 'Osterbrunch um 11', null],
    ['de', 'Dienstagstermin um 10 Uhr', null],
    ['nb', 'søndagsbrunch kl 12', null],
    ['sv', 'julbord kl 18', null],
    ['da', 'morsdagsbrunch kl 11', null],
    ['fi', 'pikkujoululounas klo 12', null],
    ['nb', 'julebord fredag kl 18', '2027-02-12T18:00'],
  ])
})

test('what is moved from tomorrow in German is moved to the other day', () => {
  check([
    ['de', 'kann ich den Termin von morgen auf Donnerstag verlegen?', '2027-02-11'],
    ['de', 'Termin von morgen auf übermorgen verschieben', '2027-02-12'],
    ['de', 'kann ich meinen Termin von morgen um 10 auf Freitag um 12 verlegen', '2027-02-12T12:00'],
  ])
})

test('what a hyphen joins to a holiday is no day, but the eve is', () => {
  check([
    ['nb', 'halloween-fest for 12 barn, hva koster det?', null],
    ['de', 'Silvester-Menü', null],
    ['nb', 'bord ute st. hans-aften', '2027-06-23'],
    ['en-GB', 'Friday cakes for the office, how do I order?', null],
  ])
})

test('an hour beside a misspelt weekday that may be two of them is not today', () => {
  check([
    ['sv', 'tosdag kl 13', null],
    ['nb', 'todag kl 13', null],
    ['en-GB', 'satday 1pm', null],
    ['en-GB', 'thurday at 1pm', '2027-02-11T13:00'],
  ])
})
