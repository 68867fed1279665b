import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
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
