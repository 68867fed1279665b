import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evalIntents } from './intents.ts'

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
