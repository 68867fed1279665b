import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellsOfMeans } from '../answer/wishes.ts'
import type { Locale } from '../locale.ts'
import { openedThing } from '../recognise/opened-thing.ts'
import { askedShare } from './asked-share.ts'
import { judge } from './judge.ts'
import { createIndex } from './passage-index.ts'

type Passage = { id: string; locale: Locale; title: string; text: string }

function best(passages: Passage[], question: string, locale: Locale): string | undefined {
  const index = createIndex()
  for (const passage of passages) index.add(passage)
  const judged = judge(question, index.search(question, { locale }), passages, { locale })
  return judged.answerable ? judged.best : undefined
}

const house: Passage[] = [
  {
    id: 'pay',
    locale: 'nb',
    title: 'Slik betaler du',
    text: 'Faktura på e-post, Vipps eller kort ved henting.',
  },
  {
    id: 'price',
    locale: 'nb',
    title: 'Hva koster vask?',
    text: 'Vask koster 490 kr, og du betaler 100 kr mer for ull.',
  },
  {
    id: 'parking',
    locale: 'nb',
    title: 'Er det parkering?',
    text: 'Ja, bak huset er det plass til fire biler.',
  },
]

test('who asks how to pay is told by what, and who asks how much the price', () => {
  assert.equal(best(house, 'Hvordan betaler jeg?', 'nb'), 'pay')
  assert.equal(best(house, 'Hva koster vask?', 'nb'), 'price')
})

test('whether one may pay by card is told under the heading of paying', () => {
  const paying: Passage[] = [
    {
      id: 'ways',
      locale: 'de',
      title: 'Zahlungsarten',
      text: '| Art | Wann |\n| --- | --- |\n| Rechnung | 14 Tage |\n| girocard oder Kreditkarte | am Umzugstag |',
    },
    { id: 'cancel', locale: 'de', title: 'Kann ich kostenlos stornieren?', text: 'Ja. Sie zahlen nichts.' },
    { id: 'late', locale: 'de', title: 'Zu spät gezahlt', text: 'Wer spät zahlt, zahlt 5 €.' },
    { id: 'bill', locale: 'de', title: 'Zahlen und Rechnung', text: 'Sie zahlen, wenn alles steht.' },
  ]
  assert.equal(best(paying, 'kann ich mit Karte zahlen', 'de'), 'ways')
})

test('what is said of cash and deposits says nothing of Swish, a list of ways does', () => {
  const question = 'Kan man betala med Swish?'
  assert.equal(tellsOfMeans('Handpenningen betalas med faktura.', question), false)
  assert.equal(tellsOfMeans('Vi tar ikke imot kontanter.', question), false)
  assert.equal(tellsOfMeans('Du betalar med kort eller faktura.', question), true)
  assert.equal(tellsOfMeans('Gärna med Swish.', question), true)
})

test('a car is no career, and what is washed is not what is applied', () => {
  const machine: Passage[] = [
    {
      id: 'machine',
      locale: 'en-US',
      title: 'Do you connect washing machines?',
      text: 'No. We carry appliances into place. Please drain the machine.',
    },
    { id: 'hours', locale: 'en-US', title: 'Hours', text: 'We are open from Monday to Friday.' },
  ]
  assert.equal(best(machine, 'Do you wash cars?', 'en-US'), undefined)
})

test('a question in another language finds what means the same', () => {
  assert.equal(best(house, 'How do I pay?', 'en-GB'), 'pay')
  assert.equal(best(house, 'Is there parking?', 'en-GB'), 'parking')
  assert.equal(best(house, 'Gibt es Parkplätze?', 'de'), 'parking')
  assert.equal(best(house, 'Do you sell bicycles?', 'en-GB'), undefined)
})

test('an hour that a message names is not what it is about', () => {
  const quiet: Passage[] = [
    { id: 'quiet', locale: 'de', title: 'Nachtruhe', text: 'Von 22 Uhr bis 7 Uhr bitten wir um Ruhe.' },
    { id: 'ski', locale: 'de', title: 'Skiraum', text: 'Im Keller gibt es einen Skiraum.' },
  ]
  assert.equal(best(quiet, 'wir kommen erst um 22 uhr an', 'de'), undefined)
  assert.equal(best(quiet, 'Ab wann ist Nachtruhe?', 'de'), 'quiet')
})

test('what is open beside the business is named, the business itself and the time are not', () => {
  assert.deepEqual(openedThing('wie lange hat die sauna offen', 'de'), ['sauna'])
  assert.deepEqual(openedThing('når åpner butikken på lørdag?', 'nb'), [])
  assert.deepEqual(openedThing('What time do you close on Thursday?', 'en-GB'), [])
  assert.deepEqual(openedThing('Har ni öppet på julafton?', 'sv'), ['julafton'])
})

test('a heading says as much as was asked of what it names', () => {
  assert.equal(askedShare('Ways to pay', 'How do I pay?', 'en-GB'), 1)
  assert.equal(askedShare('Piano removals', 'Do you sell pianos?', 'en-GB'), 0.5)
  assert.equal(askedShare('Storage', 'How do I pay?', 'en-GB'), 0)
})
