import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evalIntents, few } from './intents.ts'

const examples = ['refund my order', 'i want a refund', 'refund please'].map((text) => ({
  text,
  intent: 'refund',
}))
const hours = ['when do you open', 'opening hours', 'are you open now'].map((text) => ({
  text,
  intent: 'hours',
}))

test('without messages out of scope each utterance gets its best intent', () => {
  const asked = [
    { text: 'a refund', intent: 'refund' },
    { text: 'opening time', intent: 'hours' },
    { text: 'when do you open', intent: 'refund' },
  ]
  const result = evalIntents([...examples, ...hours], asked, null)
  assert.equal(result.n, 3)
  assert.equal(result.accuracy, 0.6667)
  assert.equal(result.oos_recall, null)
})

test('with them, what is in scope and rejected counts as wrong', () => {
  const asked = [
    { text: 'when do you open', intent: 'hours' },
    { text: 'qwx zzv plk', intent: 'refund' },
  ]
  const result = evalIntents([...examples, ...hours], asked, [
    { text: 'glacier volcano moon', intent: 'oos' },
  ])
  assert.equal(result.accuracy, 0.5)
  assert.equal(result.oos_recall, 1)
})

test('the few examples of an intent do not depend on their order in the file', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    text: `refund ${at}`,
    intent: at % 2 ? 'odd' : 'even',
  }))
  const drawn = few(many, 5)
  assert.deepEqual(few(many.toReversed(), 5), drawn)
  assert.equal(drawn.filter(({ intent }) => intent === 'odd').length, 5)
  assert.notDeepEqual(
    new Set(drawn.map(({ text }) => text)),
    new Set(many.slice(0, 10).map(({ text }) => text)),
  )
})
