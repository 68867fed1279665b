import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Locale } from '../locale.ts'
import { restoreIntents, trainIntents } from './train.ts'

const said = {
  price: ['what does it cost', 'how much is the price', 'price of a cut'],
  hours: ['when do you open', 'opening hours today', 'are you open on sunday'],
  cancel: ['cancel my booking', 'i want to cancel', 'please cancel the appointment'],
}
const examples = Object.entries(said).flatMap(([intent, texts]) => texts.map((text) => ({ text, intent })))
const model = trainIntents(examples)

test('three examples each are enough to be understood in other words', () => {
  const asked = ['how much does it cost', 'are you open now', 'cancel it please']
  assert.deepEqual(
    asked.map((text) => model.classify(text).intent),
    ['price', 'hours', 'cancel'],
  )
})

test('what is none of the intents is rejected, and the nearest is still named', () => {
  for (const text of ['zxq vbn plok', 'volcano erupted beneath glaciers', '']) {
    assert.equal(model.classify(text).intent, null, text)
  }
  assert.equal(model.classify('zxq cancel plok vbn fjord').ranking[0]?.intent, 'cancel')
})

test('it tells which of the words decided', () => {
  const { intent, reasons } = model.explain('cancel it please')
  assert.equal(intent, 'cancel')
  assert.match(reasons[0]?.feature ?? '', /cancel/)
})

test('other words for the same thing are understood, in each language, and explain tells so', () => {
  const told: [Locale, string, string, string][] = [
    ['en-GB', 'i lost my luggage', 'turn the volume down', 'my suitcase vanished'],
    ['nb', 'pakken er skadet', 'jeg vil avbestille', 'varen kom knust'],
    ['sv', 'paketet är skadat', 'jag vill avboka', 'varan är sönder'],
    ['da', 'pakken er skadet', 'jeg vil afbestille', 'varen er knust'],
    ['fi', 'hammas särkyi ja on rikki', 'haluan perua', 'hammas on lohjennut'],
    ['de', 'das teil ist beschädigt', 'ich will stornieren', 'das ding ist kaputt'],
  ]
  for (const [locale, first, second, asked] of told) {
    const pair = trainIntents([
      { text: first, intent: 'first', locale },
      { text: second, intent: 'second', locale },
    ])
    const { intent, reasons } = pair.explain(asked, { locale })
    assert.equal(intent, 'first', asked)
    assert.ok(
      reasons.some(({ kind, weight }) => kind === 'meaning' && weight > 0),
      asked,
    )
  }
})

test('the same examples give the same model, and a saved one gives the same answers', () => {
  assert.deepEqual(trainIntents(examples).toJSON(), model.toJSON())
  const restored = restoreIntents(JSON.parse(JSON.stringify(model)))
  for (const { text } of examples) assert.deepEqual(restored.classify(text), model.classify(text))
})

test('messages known to be out of scope make it surer of them', () => {
  const strangers = Array.from(
    { length: 40 },
    (_, at) => `tell me joke number ${at} about ${at % 2 ? 'cats' : 'cars'}`,
  )
  const many = Array.from({ length: 30 }, (_, at) =>
    examples.map(({ text, intent }) => ({ text: `${text} ${'abcdefghij'[at % 10]}`, intent })),
  ).flat()
  const wary = trainIntents(many, { outOfScope: strangers })
  assert.equal(wary.classify('tell me a joke about cars').intent, null)
  assert.equal(wary.classify('are you open on sunday').intent, 'hours')
  const restored = restoreIntents(JSON.parse(JSON.stringify(wary)))
  for (const text of [...strangers, 'are you open on sunday', 'cancel it please'])
    assert.deepEqual(restored.classify(text), wary.classify(text))
  assert.deepEqual(restored.explain('cancel it please'), wary.explain('cancel it please'))
  assert.ok(wary.classify('tell me a joke').ranking.every(({ intent }) => wary.intents.includes(intent)))
})

test('whatever is written, it answers', () => {
  const hostile = ['a'.repeat(100_000), '\ud800 \udc00', '\u202e\u200b\u{e0041}', '🙂'.repeat(500)]
  for (const text of hostile) model.classify(text)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { confidence, ranking } = model.classify(text)
      assert.ok(confidence >= 0 && confidence <= 1)
      assert.ok(ranking.length <= 5)
      model.explain(text)
    }),
    { numRuns: 300 },
  )
})

test('nothing to learn from rejects everything', () => {
  assert.equal(trainIntents([]).classify('cancel it please').intent, null)
})
