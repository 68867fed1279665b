import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Faq } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { knowledge, searchKnowledge } from '../index.ts'
import { isSure } from './asked-alike.ts'
import { type Business, faqsOf } from './business.fixture.ts'
import { drivingSchool } from './driving-school.fixture.ts'
import { pool } from './pool.fixture.ts'

describe('questions asked in other words', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [knowledge] })
    ;({ a, b } = await house.twoTenants())
    for (const business of [pool, drivingSchool]) await importFaqs(a, business)
  })
  after(() => house?.stop())

  async function importFaqs(tenant: TestTenant, business: Business) {
    const faqs = faqsOf(business)
    const url = '/api/knowledge/faqs/import'
    const { status } = await tenant.as(tenant.owner, { method: 'POST', url, payload: { faqs } })
    assert.equal(status, 200)
  }
  const search = (question: string, { locale }: Pick<Business, 'locale'>, patienceMs = 240_000, tenant = a) =>
    searchKnowledge(house.platform, tenant.tenantId, { question, locale, limit: 6, patienceMs })
  async function answerTo(question: string, business: Business) {
    const { hits, judgement } = await search(question, business)
    const text = hits.find(({ passage }) => passage.id === judgement.best)?.passage.text
    return judgement.answerable ? { text, isAlike: judgement.reason === 'asked_alike' } : null
  }
  async function score(business: Business) {
    const count = { right: 0, wrong: 0, byWordsAlone: 0, strangers: 0, strangersByWordsAlone: 0 }
    for (const { answer, others } of business.questions)
      for (const question of others) {
        const given = await answerTo(question, business)
        if (given) count[given.text === answer ? 'right' : 'wrong'] += 1
        if (given?.text === answer && !given.isAlike) count.byWordsAlone += 1
      }
    for (const question of [...business.near, ...business.far]) {
      const given = await answerTo(question, business)
      if (given) count.strangers += 1
      if (given && !given.isAlike) count.strangersByWordsAlone += 1
    }
    return count
  }

  it('a customer never waits for it: what is not learnt yet is answered by the search alone', async () => {
    const [question = ''] = pool.near
    assert.equal((await search(question, pool, 0)).alike, null)
    assert.notEqual((await search(question, pool)).alike, null)
  })

  it('answers some that the words alone do not, none with another answer, and nothing that was asked of others', async () => {
    const counts = [await score(pool), await score(drivingSchool)]
    const sum = (what: keyof (typeof counts)[number]) => counts.reduce((all, one) => all + one[what], 0)
    assert.ok(sum('right') > sum('byWordsAlone'), JSON.stringify(counts))
    assert.equal(sum('wrong'), 0, JSON.stringify(counts))
    assert.equal(sum('strangers'), sum('strangersByWordsAlone'), JSON.stringify(counts))
  })

  it('what a workspace has not written in several wordings teaches nothing, nor does what another has written', async () => {
    const payload = { question: 'Har dere badstue?', answer: 'Ja, for alle.', locale: 'nb' }
    await b.as(b.owner, { method: 'POST', url: '/api/knowledge/faqs', payload })
    for (const asked of pool.near) assert.equal((await search(asked, pool, 240_000, b)).alike, null)
  })

  it('a question that is no longer published is nobody taken for', async () => {
    const asked = 'hvem kan være sammen med meg inn dit'
    const before = (await search(asked, pool)).alike
    const { body } = await a.as<{ items: Faq[] }>(a.owner, { url: '/api/knowledge/faqs?limit=100' })
    assert.ok(body.items.some(({ id, question }) => id === before?.faqId && question === before.question))
    await a.as(a.owner, {
      method: 'PATCH',
      url: `/api/knowledge/faqs/${before?.faqId}`,
      payload: { status: 'draft' },
    })
    assert.notEqual((await search(asked, pool)).alike?.faqId, before?.faqId)
  })
})

describe('whether a question in other words may be answered', () => {
  const asked = { question: 'hva koster badstua', locale: 'nb' } as const
  const alike = { faqId: 'sauna', question: '', confidence: 0.9, sureFrom: 0.8, reasons: () => [] }
  const passage = {
    ...{ id: 'p', sourceId: null, documentId: null, faqId: 'sauna', page: null, url: null, locale: 'nb' },
    ...{ title: 'Har dere badstue?', heading: [], phrasings: [], text: 'Ja, den koster 40 kroner.' },
  }

  it('needs to be surer than its own wordings show is enough', () => {
    assert.equal(isSure(alike, passage, asked), true)
    assert.equal(isSure({ ...alike, confidence: 0.79 }, passage, asked), false)
    assert.equal(isSure({ ...alike, sureFrom: null }, passage, asked), false)
  })

  it('needs the search to put the same first, and a price where one is asked for', () => {
    assert.equal(isSure(alike, { ...passage, faqId: 'towels' }, asked), false)
    assert.equal(isSure(alike, undefined, asked), false)
    assert.equal(isSure(alike, { ...passage, text: 'Ja, for alle.' }, asked), false)
  })
})
