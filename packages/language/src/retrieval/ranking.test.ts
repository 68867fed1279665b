import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createIndex } from './passage-index.ts'

const words = [
  'flytte',
  'vask',
  'pris',
  'Oslo',
  'lørdag',
  'hund',
  'retur',
  '14',
  'åpent',
  'ikke',
  'Ja',
  'kroner.',
]
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(' '))
const passages = fc.array(sentence, { minLength: 1, maxLength: 12 })

function indexOf(texts: string[]) {
  const index = createIndex({ locale: 'nb' })
  texts.forEach((text, at) => {
    index.add({ id: `p${at}`, text })
  })
  return index
}

test('the same passages and question always give the same ranking', () => {
  fc.assert(
    fc.property(passages, sentence, (texts, question) => {
      assert.deepEqual(indexOf(texts).search(question), indexOf(texts).search(question))
    }),
    { numRuns: 60 },
  )
})

test('a passage added and taken out again leaves every score as it was', () => {
  fc.assert(
    fc.property(passages, sentence, sentence, (texts, passing, question) => {
      const index = indexOf(texts)
      const before = index.search(question).map(({ id, score }) => [id, score])
      index.add({ id: 'passing', title: 'Vask', text: passing })
      assert.equal(index.remove('passing'), true)
      assert.deepEqual(
        index.search(question).map(({ id, score }) => [id, score]),
        before,
      )
    }),
    { numRuns: 60 },
  )
})

test('any text at all can be added, searched for and taken out', () => {
  const odd = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(odd, odd, (text, question) => {
      const index = createIndex()
      index.add({ id: 'odd', text, title: question })
      index.search(question)
      assert.equal(index.remove('odd'), true)
      assert.deepEqual(index.search(text), [])
    }),
    { numRuns: 200 },
  )
})

test('a page of one letter, lone surrogates and tag characters are read without an error', () => {
  for (const unit of ['a', '\ud800', '\u{e0041}', '\u200b', 'ع', '1,', '. ']) {
    const index = createIndex({ locale: 'sv' })
    const text = unit.repeat(100_000 / unit.length)
    index.add({ id: 'long', text })
    assert.ok(index.search(text).length <= 1)
  }
})

test('in a large index the rare word decides, though common words fill most lists', () => {
  const index = createIndex({ locale: 'en-GB' })
  for (let at = 0; at < 30_000; at += 1)
    index.add({
      id: String(at),
      text: `the shop on the main street sells ${at === 777 ? 'marzipan' : 'bread'}`,
    })
  assert.equal(index.search('does the shop on the main street sell marzipan')[0]?.id, '777')
})

test('a passage that has nothing to do with a question changes the order of the others by no more than its statistics', () => {
  const words = Array.from({ length: 60 }, (_, at) =>
    `${'bdfgklmnprst'[at % 12]}${'aeiouyøå'[at % 8]}${'lmnrst'[at % 6]}${at % 5}ko`.replace(
      /\d/,
      (digit) => 'aeiou'[Number(digit)] ?? '',
    ),
  )
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 4, maxLength: 20 })
    .map((list) => list.join(' '))
  // In a collection of any size one passage more shifts how rare each word is, and how long a passage is, a little.
  const clearly = 1.15
  fc.assert(
    fc.property(fc.array(text, { minLength: 40, maxLength: 60 }), text, (texts, question) => {
      const index = createIndex({ locale: 'nb' })
      for (const [at, each] of texts.entries()) index.add({ id: String(at), text: each })
      const before = index.search(question, { limit: 100 })
      index.add({ id: 'unrelated', text: 'xylofon quinoa wok zebra yoghurt cembalo' })
      const after = index.search(question, { limit: 100 }).map(({ id }) => id)
      const place = (id: string) => (after.includes(id) ? after.indexOf(id) : after.length)
      for (const [at, hit] of before.slice(0, 20).entries())
        for (const other of before.slice(at + 1))
          if (hit.score > other.score * clearly) assert.ok(place(hit.id) < place(other.id))
    }),
    { numRuns: 60 },
  )
})

function bestOf(locale: 'nb' | 'en-GB', texts: string[], question: string) {
  const index = createIndex({ locale })
  for (const [at, text] of texts.entries()) index.add({ id: String(at), text })
  return index.search(question)[0]?.id
}

test('of two texts that say the same of a question, the one that shows what is asked for comes first', () => {
  const texts = [
    'Vi sender e-post og SMS. Bosset tømmes av kommunen. Dunken står ved porten.',
    'Vi sender e-post og SMS. Bosset tømmes annenhver uke. Dunken står ved porten.',
    'Vi sender e-post og SMS. Bosset tømmes fordi dunken ellers blir full. Den står ved porten.',
  ]
  assert.equal(bestOf('nb', texts, 'Hvor ofte tømmes bosset?'), '1')
  assert.equal(bestOf('nb', texts, 'Hvorfor tømmes bosset?'), '2')
})

test('who does what to whom is told by the order of the words', () => {
  const texts = [
    'The owner may then charge the tenant for it.',
    'The tenant may then charge the owner for it.',
  ]
  assert.equal(bestOf('en-GB', texts, 'May the tenant charge the owner?'), '1')
  assert.equal(bestOf('en-GB', texts.toReversed(), 'May the owner charge the tenant?'), '1')
})
