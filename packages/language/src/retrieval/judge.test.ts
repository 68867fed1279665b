import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Business } from './business.fixture.ts'
import { businesses } from './businesses.fixture.ts'
import { northernFaqs } from './businesses-faq.fixture.ts'
import { moreFaqs } from './businesses-faq-more.fixture.ts'
import { unseenBusinesses } from './businesses-unseen.fixture.ts'
import { judge } from './judge.ts'
import { createIndex } from './passage-index.ts'

function ask(business: Business, question: string) {
  const index = createIndex({ locale: business.locale })
  for (const passage of business.passages) index.add(passage)
  return judge(question, index.search(question), business.passages, { locale: business.locale })
}

for (const business of [...businesses, ...unseenBusinesses, ...northernFaqs, ...moreFaqs]) {
  const name = `${business.locale} ${business.passages[0]?.id}`
  test(`the ${name} business never answers what it does not know`, () => {
    const answered = business.notHeld.filter((question) => ask(business, question).answerable)
    assert.deepEqual(answered, [])
  })

  test(`the ${name} business answers at least three of four questions that it knows, from the right passage`, () => {
    const judgements = business.held.map(([question, id]) => ({ id, ...ask(business, question) }))
    const answered = judgements.filter((judgement) => judgement.answerable)
    assert.ok(answered.every((judgement) => judgement.best === judgement.id))
    assert.ok(answered.length / judgements.length >= 0.75, `${answered.length} of ${judgements.length}`)
  })
}

test('a moving company knows its prices and sells no wedding cakes', () => {
  const movers = businesses[0]
  assert.ok(movers)
  assert.equal(ask(movers, 'Hvor mye koster det å flytte en toroms?').answerable, true)
  assert.equal(ask(movers, 'Har dere bryllupskaker?').answerable, false)
})

test('words of the trade do not make a question held whose subject is missing', () => {
  const movers = businesses[0]
  assert.ok(movers)
  for (const question of [
    'Hva koster det å flytte et akvarium?',
    'Flytter dere til Spania?',
    'Har dere studentrabatt?',
  ]) {
    assert.equal(ask(movers, question).answerable, false, question)
  }
})

test('no hits and no content words are reasons of their own', () => {
  assert.equal(judge('Hva koster det?', [], []).reason, 'nothing_found')
  const hit = { id: 'a', score: 1, matched: [], missing: [], coverage: 0, titleCoverage: 0, titleFocus: 0 }
  assert.equal(judge('Hva er det?', [hit], []).reason, 'nothing_asked')
})

test('the price of a home of another size is no answer', () => {
  const passages = [
    { id: 'two', locale: 'nb', text: 'Å flytte en toroms leilighet koster 8 900 kr.' },
    { id: 'hours', locale: 'nb', text: 'Vi har åpent mandag til fredag fra 8 til 16.' },
  ] as const
  const index = createIndex({ locale: 'nb' })
  for (const passage of passages) index.add(passage)
  const judged = (question: string) =>
    judge(question, index.search(question, { locale: 'nb' }), passages, { locale: 'nb' }).answerable
  assert.equal(judged('Hva koster det å flytte en toroms?'), true)
  assert.equal(judged('Hva koster det å flytte en 2-roms leilighet?'), true)
  assert.equal(judged('Hva koster det å flytte en treroms?'), false)
})

test('the next part of the same document is no rival: it takes no certainty from the part that answers', () => {
  const told = 'Takrenner renses i oktober av vaktmester Solberg. Stige og hansker henger i boden.'
  const more = 'Takrenner som lekker, meldes til styret. Vaktmester Solberg ser på dem i oktober.'
  const passages = [
    { id: 'first', document: 'house', locale: 'nb', title: 'Husregler', text: told },
    { id: 'second', document: 'house', locale: 'nb', title: 'Husregler', text: more },
    ...Array.from({ length: 20 }, (_, at) => ({
      id: `other${at}`,
      locale: 'nb' as const,
      text: `Vaktmester Solberg ser til bygg ${at} om kvelden.`,
    })),
  ] as const
  const index = createIndex({ locale: 'nb' })
  for (const passage of passages) index.add(passage)
  const question = 'Når renses takrenner av vaktmester Solberg?'
  const hits = index.search(question)
  assert.deepEqual(
    hits.slice(0, 2).map(({ id }) => id),
    ['first', 'second'],
  )
  const confidence = (known: readonly { id: string; text: string }[]) =>
    judge(question, hits, known, { locale: 'nb' }).confidence
  const apart = passages.map(({ id, text }) => ({ id, text }))
  assert.ok(confidence(passages) > confidence(apart))
})

test('a hit whose words nobody looked at is never answerable, however well it is told to fit', () => {
  const hit = { id: 'a', score: 50, matched: ['flytte', 'piano'], missing: [], coverage: 1 }
  const whole = { ...hit, titleCoverage: 0, titleFocus: 0 }
  const passages = [{ id: 'a', text: 'Vi flytter piano.' }]
  assert.equal(judge('Flytter dere piano?', [whole], passages, { locale: 'nb' }).answerable, false)
})

test('one word of a passage answers for one word of the question, and "under" is no pool', () => {
  const passages = [
    {
      id: 'p1',
      title: 'Sijainti',
      text: 'Hotelli on keskustassa. Lentokentältä pääsee junalla puolessa tunnissa.',
    },
    { id: 'p2', title: 'Lapset', text: 'Alle 4-vuotiaat asuvat ilmaiseksi. Vauvansänky maksaa 15 € yöltä.' },
    { id: 'p3', title: 'Aamiainen', text: 'Aamiainen on katettu klo 7–10 ja kuuluu hintaan.' },
  ]
  const hotel: Business = { locale: 'fi', passages, held: [], notHeld: [] }
  for (const question of ['onko teillä uima-allasta?', 'tulemme vasta puoliltaöin, pääseekö sisään?'])
    assert.equal(ask(hotel, question).answerable, false, question)
  assert.equal(ask(hotel, 'Miten lentokentältä pääsee hotelliin?').best, 'p1')
})
