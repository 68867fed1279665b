import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Faq, Source } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { knowledge, searchKnowledge, suggestQuestions } from './index.ts'

describe('searching what is known', () => {
  let house: TestHouse
  let other: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [knowledge] })
    other = await startTestHouse({ rooms: [knowledge], sharing: house })
    ;({ a, b } = await house.twoTenants())
  })
  after(async () => {
    await other?.stop()
    await house?.stop()
  })

  const post = <T>(tenant: TestTenant, url: string, payload: object) =>
    tenant.as<T>(tenant.agent, { method: 'POST', url: `/api/knowledge${url}`, payload })
  const search = (tenant: TestTenant, question: string, where = house) =>
    searchKnowledge(where.platform, tenant.tenantId, { question, locale: 'nb', limit: 5 })

  it('a short text is found as soon as its answer has come', async () => {
    const added = await post<Source>(a, '/texts', {
      title: 'Priser',
      text: '# Priser\n\n## Flytting\nÅ flytte en toroms koster 8 900 kr.\n\n## Lager\nEn lagerbod koster 990 kr per måned.',
      url: 'https://nordflytt.example/priser',
    })
    assert.equal(added.status, 202)
    assert.equal(added.body.state, 'ready')
    assert.equal(added.body.passages, 2)
    const found = await search(a, 'Hvor mye koster det å flytte en toroms?')
    assert.match(found.hits[0]?.passage.text ?? '', /8 900 kr/)
    assert.deepEqual(found.hits[0]?.passage.heading, ['Flytting'])
    assert.equal(found.judgement.answerable, true)
    assert.equal(found.judgement.best, found.hits[0]?.passage.id)
  })

  it('sources are listed by words of their title or address, and a sign of patterns is only a sign', async () => {
    const named = async (q: string, tenant = a) => {
      const url = `/api/knowledge/sources?q=${encodeURIComponent(q)}`
      const { body } = await tenant.as<{ items: Source[] }>(tenant.agent, { url })
      return body.items.map(({ title }) => title)
    }
    await post(a, '/texts', { title: 'Vilkår', text: '# Vilkår\n\nDepositum er 20 %.' })
    assert.deepEqual(await named('prIS'), ['Priser'])
    assert.deepEqual(await named('nordflytt.example'), ['Priser'])
    assert.deepEqual(await named(' '), ['Vilkår', 'Priser'])
    assert.deepEqual(await named('%'), [])
    assert.deepEqual(await named('pris', b), [])
  })

  it('another process finds what was added, changed and removed, by what changed', async () => {
    assert.ok((await search(a, 'Hva koster lager?', other)).hits.length > 0)
    const faq = await post<Faq>(a, '/faqs', {
      question: 'Flytter dere pianoer?',
      answer: 'Ja, for 1 500 kr.',
      locale: 'nb',
    })
    assert.match((await search(a, 'pianoer', other)).hits[0]?.passage.text ?? '', /1 500/)
    await a.as(a.agent, {
      method: 'PATCH',
      url: `/api/knowledge/faqs/${faq.body.id}`,
      payload: { answer: 'Ja, for 2 000 kr.' },
    })
    const changed = await search(a, 'pianoer', other)
    assert.deepEqual(
      changed.hits.filter((hit) => hit.passage.faqId === faq.body.id).map((hit) => hit.passage.text),
      ['Ja, for 2 000 kr.'],
    )
    await a.as(a.agent, { method: 'DELETE', url: `/api/knowledge/faqs/${faq.body.id}` })
    assert.equal(
      (await search(a, 'pianoer', other)).hits.some((hit) => hit.passage.faqId),
      false,
    )
  })

  it('a question is known by its other phrasings too, and comes once', async () => {
    const faq = await post<Faq>(a, '/faqs', {
      question: 'Kan jeg endre datoen?',
      alternatives: ['Er det mulig å utsette flyttingen?', 'Kan dere komme en annen dag?'],
      answer: 'Ja, gratis inntil sju dager før.',
      locale: 'nb',
    })
    const found = await search(a, 'Er det mulig å utsette flyttingen?')
    assert.equal(found.hits[0]?.passage.faqId, faq.body.id)
    assert.equal(found.hits.filter((hit) => hit.passage.faqId === faq.body.id).length, 1)
    assert.equal(found.judgement.reason, 'question_known')
  })

  it('a draft is found by nobody, and by a rehearsal that names it', async () => {
    const draft = await post<Faq>(a, '/faqs', {
      question: 'Vasker dere vinduer?',
      answer: 'Ja.',
      locale: 'nb',
      status: 'draft',
    })
    const withDrafts = await searchKnowledge(house.platform, a.tenantId, {
      question: 'Vasker dere vinduer?',
      locale: 'nb',
      withDrafts: [draft.body.id],
    })
    assert.equal(withDrafts.hits[0]?.passage.faqId, draft.body.id)
    assert.equal(
      (await search(a, 'Vasker dere vinduer?')).hits.some((hit) => hit.passage.faqId === draft.body.id),
      false,
    )
  })

  it('questions that begin like what is typed are suggested, in the language of the asker', async () => {
    const suggest = (prefix: string, locale: 'nb' | 'de') =>
      suggestQuestions(house.platform, a.tenantId, prefix, locale, 3)
    assert.deepEqual(await suggest('kan jeg en', 'nb'), ['Kan jeg endre datoen?'])
    assert.deepEqual(await suggest('flytt', 'nb'), ['Flytting'])
    assert.deepEqual(await suggest('kan jeg en', 'de'), [])
  })

  it("another workspace's knowledge is never found", async () => {
    const found = await search(b, 'Hvor mye koster det å flytte en toroms?')
    assert.deepEqual(found.hits, [])
    assert.equal(found.judgement.answerable, false)
    assert.deepEqual(await suggestQuestions(house.platform, b.tenantId, 'kan', 'nb', 3), [])
  })
})
