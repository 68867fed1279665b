import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from './judge.ts'
import { createIndex } from './passage-index.ts'
import { asksPrice, howPriceIsTold, pricedIn } from './told-price.ts'

const prices =
  '| Treatment | Short coat | Long coat |\n| --- | --- | --- |\n| Full wash | £20 | £30 |\n| Claw trim | £9 | £9 |'

test('a price is told where an amount stands in the row of what is asked about', () => {
  const told = (question: string, title = 'Prices') =>
    howPriceIsTold(pricedIn(question, 'en'), { text: prices, title }, 'en') !== 'not'
  assert.ok(told('how much is a claw trim'))
  assert.ok(told('price of a full wash for a long coat'), 'the column is named')
  assert.ok(told('what does a dog wash cost', 'Dogs'), 'the heading names the rest')
  assert.equal(told('what does a haircut cost'), false)
  assert.equal(told('what does a full wash at home cost'), true, 'light words do not count')
  assert.equal(told('what does a full wash of a rabbit cost'), false)
})

test('who pays by card asks how, and not how much', () => {
  assert.equal(asksPrice('Kan jeg betale med kort?', 'nb'), false)
  assert.equal(asksPrice('Kan man betala kontant?', 'sv'), false)
  assert.equal(asksPrice('Kann man mit Karte zahlen?', 'de'), false)
  assert.equal(asksPrice('Hva må jeg betale for vask?', 'nb'), true)
  assert.equal(asksPrice('Was kostet eine Karte?', 'de'), true)
})

test('a price list answers before a text that says more of the thing and names no price', () => {
  const passages = [
    { id: 'list', locale: 'en-GB' as const, title: 'Prices', text: prices },
    {
      id: 'faq',
      locale: 'en-GB' as const,
      title: 'Does a claw trim hurt?',
      text: 'No, a claw trim does not hurt at all.',
    },
    { id: 'hours', locale: 'en-GB' as const, title: 'Hours', text: 'We are open from Monday to Friday.' },
  ]
  const index = createIndex()
  for (const passage of passages) index.add(passage)
  const ask = (question: string) =>
    judge(question, index.search(question, { locale: 'en-GB' }), passages, { locale: 'en-GB' })
  assert.deepEqual(
    { ...ask('how much is a claw trim?'), confidence: 0 },
    { answerable: true, best: 'list', reason: 'covered', confidence: 0 },
  )
  assert.equal(ask('does a claw trim hurt?').best, 'faq')
  assert.equal(ask('how much is a tail trim?').answerable, false)
})

test('a thing that is named comes before what it is a kind of, and a heading names what stands below it', () => {
  const told = (text: string, title: string) =>
    howPriceIsTold(pricedIn('Was kostet ein Doppelzimmer?', 'de'), { text, title }, 'de')
  assert.equal(told('Ab 112 Euro pro Nacht mit Balkon.', 'Zimmer · Doppelzimmer'), 'named')
  assert.equal(told('- Hund pro Zimmer: 12 Euro', 'Hunde'), 'loosely')
  assert.equal(told('Ein Rad kostet 12 Euro am Tag.', 'Fahrräder'), 'not')
  const hourly = '| Oppdrag | Pris |\n| --- | --- |\n| Timepris hverdag | 1 190 kr |'
  assert.equal(howPriceIsTold(pricedIn('hva koster timen?', 'nb'), { text: hourly }, 'nb'), 'named')
})

test('for how long is no part of what a price is asked of, unless nothing else is', () => {
  assert.deepEqual(
    pricedIn('paljonko pakettiauto maksaa päivältä?', 'fi'),
    pricedIn('paljonko pakettiauto maksaa?', 'fi'),
  )
  assert.deepEqual(pricedIn('how much is a van per day?', 'en'), pricedIn('how much is a van?', 'en'))
  assert.equal(pricedIn('what does a day cost?', 'en').length, 1)
})

test('a heading that asks for the same price by another word heads its list', () => {
  const list = '| Størrelse | Pris |\n| --- | --- |\n| 3 m² | 747 kr |'
  const how = (title: string) =>
    howPriceIsTold(pricedIn('hvor mye koster lager', 'nb'), { text: list, title }, 'nb')
  assert.equal(how('Lagring · Hva koster lagring?'), 'named')
  assert.equal(how('Flytting · Hva koster flytting?'), 'not')
})
