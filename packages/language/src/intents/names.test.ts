import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOfName } from './names.ts'
import { trainIntents } from './train.ts'

test('a name is read as its words however it is joined', () => {
  assert.equal(wordsOfName('card_arrival'), 'card arrival')
  assert.equal(wordsOfName('alarm/set-alarm'), 'alarm set alarm')
  assert.equal(wordsOfName('BookRestaurant'), 'book restaurant')
  assert.equal(wordsOfName('Åpningstider?'), 'åpningstider')
  assert.equal(wordsOfName('17_4'), '')
})

test('an intent is understood by its name where no example says so', () => {
  const model = trainIntents([
    { text: 'where is it', intent: 'parcel_tracking' },
    { text: 'i was charged too much', intent: 'invoice_complaint' },
  ])
  assert.equal(model.explain('tracking of my parcel').intent, 'parcel_tracking')
  assert.equal(model.explain('complaint of an invoice').intent, 'invoice_complaint')
})

test('a name without words adds nothing', () => {
  const named = (...[one, two]: string[]) =>
    trainIntents([
      { text: 'where is it', intent: one ?? '' },
      { text: 'charged too much', intent: two ?? '' },
    ]).toJSON()
  assert.equal(named('1', '2').features, named('%', '&').features)
})
