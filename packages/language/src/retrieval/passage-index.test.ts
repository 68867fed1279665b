import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createIndex } from './passage-index.ts'

function movers() {
  const index = createIndex({ locale: 'nb' })
  index.add({ id: 'pris', title: 'Priser', text: 'Flytting av 2-roms koster fra 4 900 kr.' })
  index.add({ id: 'vask', title: 'Flyttevask', text: 'Vi vasker kjøkken, bad og gulv etter flyttingen.' })
  index.add({ id: 'helg', title: 'Flytter dere i helgene?', text: 'Ja, også lørdag og søndag.' })
  index.add({ id: 'lager', title: 'Lagring', text: 'Møbler lagres i oppvarmet lager.' })
  return index
}

const first = (index: ReturnType<typeof createIndex>, question: string) => index.search(question)[0]?.id

test('inflected, compound and number-word questions find their passage', () => {
  const index = movers()
  assert.equal(first(index, 'Hvor mye koster det å flytte en toroms?'), 'pris')
  assert.equal(first(index, 'tilbyr dere flyttevaskpakke'), 'vask')
  assert.equal(first(index, 'kan møblene lagres'), 'lager')
})

test('slips and letters written in another way find the same passage', () => {
  const index = movers()
  assert.equal(first(index, 'flyttevsak'), 'vask')
  assert.equal(first(index, 'loerdag'), 'helg')
  assert.equal(first(index, 'lordag'), 'helg')
})

test('the title weighs more than the text', () => {
  const index = createIndex({ locale: 'en-GB' })
  index.add({ id: 'text', title: 'About us', text: 'We sell towels and lockers and much else.' })
  index.add({ id: 'title', title: 'Towels', text: 'Bring your own or rent one from us here.' })
  assert.equal(first(index, 'towels'), 'title')
})

test('a removed passage is never found, and a replaced one only as it is now', () => {
  const index = movers()
  assert.equal(index.remove('lager'), true)
  assert.equal(index.remove('lager'), false)
  assert.ok(index.search('lagring av møbler').every((hit) => hit.id !== 'lager'))
  index.add({ id: 'vask', text: 'Vi pusser vinduer.' })
  assert.equal(index.size, 3)
  assert.ok(index.search('gulv og bad').every((hit) => hit.matched.length === 0))
  assert.equal(first(index, 'pusser dere vinduer'), 'vask')
})

test('an index that many passages went through ranks like a fresh one', () => {
  const index = movers()
  for (let round = 0; round < 2500; round += 1) {
    index.add({ id: 'temporary', text: `Midlertidig tekst nummer ${round}` })
  }
  index.remove('temporary')
  for (const question of ['flytte toroms pris', 'lagre møbler', 'vasker dere badet']) {
    assert.deepEqual(index.search(question), movers().search(question))
  }
})

test("the asker's language comes first and the others are still found", () => {
  const index = createIndex()
  index.add({ id: 'nb', locale: 'nb', text: 'Piano flyttes for 2 500 kr.' })
  index.add({ id: 'sv', locale: 'sv', text: 'Piano flyttas för 2 500 kr.' })
  index.add({ id: 'de', locale: 'de', text: 'Sauna und Schwimmbad sind geöffnet.' })
  assert.equal(index.search('piano', { locale: 'sv' })[0]?.id, 'sv')
  assert.equal(index.search('piano', { locale: 'nb' })[0]?.id, 'nb')
  assert.equal(index.search('sauna', { locale: 'nb' })[0]?.id, 'de')
})

test('a passage of another language does not change the order within one', () => {
  const index = movers()
  const before = index.search('hva koster flytting').map((hit) => hit.id)
  index.add({ id: 'fi', locale: 'fi', text: 'Muutto maksaa 300 euroa.' })
  assert.deepEqual(
    index
      .search('hva koster flytting')
      .map((hit) => hit.id)
      .filter((id) => id !== 'fi'),
    before,
  )
})

test('a heavier passage comes before its equal', () => {
  const index = createIndex({ locale: 'nb' })
  index.add({ id: 'light', text: 'Vi har åpent hver dag.' })
  index.add({ id: 'heavy', text: 'Vi har åpent hver dag.', weight: 1.5 })
  assert.equal(first(index, 'åpent'), 'heavy')
})

test('coverage tells what of the question the passage holds', () => {
  const hit = movers().search('Lagrer dere akvarier?')[0]
  assert.deepEqual(hit?.matched, ['lagrer'])
  assert.deepEqual(hit?.missing, ['akvarier'])
  assert.ok((hit?.coverage ?? 1) < 0.5)
})

test('odd questions find nothing and never throw', () => {
  const index = movers()
  for (const question of [
    '',
    '   ',
    '?!',
    '\u0000',
    '\ud800',
    '💥',
    'x'.repeat(100_000),
    '__proto__ constructor',
  ]) {
    assert.ok(Array.isArray(index.search(question)))
  }
})

test('searching twice gives the same', () => {
  const index = movers()
  assert.deepEqual(index.search('flytte piano'), index.search('flytte piano'))
})

test('a question in British English finds the British text first where both countries are written for', () => {
  const index = createIndex()
  index.add({
    id: 'us',
    title: 'Pianos',
    text: 'Moving an upright piano costs $180 within the city.',
    locale: 'en-US',
  })
  index.add({
    id: 'gb',
    title: 'Pianos',
    text: 'Moving an upright piano will cost you £140 in town.',
    locale: 'en-GB',
  })
  for (const [locale, id] of [
    ['en-GB', 'gb'],
    ['en-US', 'us'],
  ] as const)
    assert.equal(index.search('What does moving a piano cost?', { locale })[0]?.id, id)
  const price = index.search('What does moving a sofa cost?', { locale: 'en-GB' })
  assert.ok(price.length > 0, 'the other country is found where it alone says something')
})
