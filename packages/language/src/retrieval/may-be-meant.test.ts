import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Locale, languageOf } from '../locale.ts'
import type { Business } from './business.fixture.ts'
import { businesses } from './businesses.fixture.ts'
import { northernFaqs } from './businesses-faq.fixture.ts'
import { moreFaqs } from './businesses-faq-more.fixture.ts'
import { unseenBusinesses } from './businesses-unseen.fixture.ts'
import { judge } from './judge.ts'
import { mayBeMeant } from './may-be-meant.ts'
import { createIndex } from './passage-index.ts'

const all: Business[] = [...businesses, ...unseenBusinesses, ...northernFaqs, ...moreFaqs]

/** What is offered to a question that is not answered; null where it is. */
function offered({ locale, passages }: Business, question: string): string[] | null {
  const index = createIndex({ locale })
  for (const passage of passages) index.add(passage)
  const hits = index.search(question, { limit: 6 })
  const { answerable, confidence } = judge(question, hits, passages, { locale })
  return answerable ? null : mayBeMeant(question, hits, passages, { locale, confidence })
}

test('nine of ten questions that a business could answer and is unsure of get the right one offered', () => {
  const unsure = all.flatMap((business) =>
    business.held.flatMap(([question, id]) => {
      const ids = offered(business, question)
      return ids ? [ids.includes(id)] : []
    }),
  )
  assert.ok(unsure.length > 5)
  const right = unsure.filter((isRight) => isRight).length
  assert.ok(right / unsure.length >= 0.9, `${right} of ${unsure.length}`)
})

test('at most one question in twelve that a business cannot answer gets anything offered', () => {
  const asked = all.flatMap((business) => business.notHeld.map((question) => offered(business, question)))
  const some = asked.filter((ids) => ids !== null && ids.length > 0).length
  assert.ok(some / asked.length <= 1 / 12, `${some} of ${asked.length}`)
})

test('what is offered is written in the language of who asks, and is never more than three', () => {
  const passages = (['nb', 'sv', 'da'] as const).flatMap((locale) =>
    [1, 2, 3, 4, 5].map((at) => ({
      id: `${locale}${at}`,
      locale,
      title: 'Gaupe',
      text: `Gaupe ${at} i parken.`,
    })),
  )
  const index = createIndex()
  for (const passage of passages) index.add(passage)
  const ask = (locale: Locale) => {
    const question = 'gaupe'
    const hits = index.search(question, { locale, limit: 20 })
    return mayBeMeant(question, hits, passages, { locale, confidence: 0.3 })
  }
  for (const locale of ['nb', 'sv', 'da'] as const) {
    assert.equal(ask(locale).length, 3)
    assert.ok(ask(locale).every((id) => languageOf(id.slice(0, 2) as Locale) === locale))
  }
  assert.deepEqual(ask('fi'), [])
})

test('who asks whether they may do a thing is not offered what is done with other things', () => {
  const passage = (id: string, title: string, text: string) => ({ id, locale: 'de' as const, title, text })
  const passages = [
    passage(
      'crates',
      'Kartons leihen',
      'Umzugskartons können Sie leihen, das kostet zwei Euro in der Woche.',
    ),
    passage('pay', 'Bezahlen', 'Sie zahlen mit Karte oder auf Rechnung.'),
    passage('hours', 'Wann wir arbeiten', 'Montag bis Freitag von 8 bis 16 Uhr.'),
    passage('piano', 'Klaviere', 'Ein Klavier tragen zwei Leute mit Gurten.'),
  ]
  const movers: Business = { locale: 'de', passages, held: [], notHeld: [] }
  assert.deepEqual(offered(movers, 'Kann ich bei euch ein Fahrrad leihen?'), [])
  assert.notDeepEqual(offered(movers, 'Kann ich Kartons leihen?'), [])
})
