import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Faq, Suggestion } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { knowledge, type SuggestionInput, searchKnowledge, suggestFaq } from './index.ts'

interface List<T> {
  items: T[]
  next: string | null
}

describe('questions and answers', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [knowledge] })
    ;({ a, b } = await house.twoTenants())
  })
  after(() => house?.stop())

  const call = <T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, tenant = a) =>
    tenant.as<T>(tenant.agent, { method, url: `/api/knowledge${url}`, ...(payload ? { payload } : {}) })
  const piano = {
    question: 'Flytter dere pianoer?',
    alternatives: ['Tar dere flygler?'],
    answer: 'Ja.',
    locale: 'nb',
  }

  it('a change keeps the version before, and what was not named stays as it was', async () => {
    const added = (await call<Faq>('POST', '/faqs', piano)).body
    assert.equal(added.version, 1)
    assert.equal(added.status, 'published')
    const changed = (
      await call<Faq>('PATCH', `/faqs/${added.id}`, { answer: 'Ja, for 1 500 kr.', version: 1 })
    ).body
    assert.deepEqual(
      {
        version: changed.version,
        answer: changed.answer,
        alternatives: changed.alternatives,
        status: changed.status,
      },
      { version: 2, answer: 'Ja, for 1 500 kr.', alternatives: piano.alternatives, status: 'published' },
    )
    const versions = await call<List<{ version: number; answer: string }>>(
      'GET',
      `/faqs/${added.id}/versions`,
    )
    assert.deepEqual(
      versions.body.items.map(({ version, answer }) => [version, answer]),
      [[1, 'Ja.']],
    )
  })

  it('a change upon an older version is refused and changes nothing', async () => {
    const [faq] = (await call<List<Faq>>('GET', '/faqs?q=piano')).body.items
    const refused = await call('PATCH', `/faqs/${faq?.id}`, { answer: 'Nei.', version: 1 })
    assert.equal(refused.status, 409)
    assert.equal(refused.body.error?.code, 'conflict')
    assert.equal((await call<List<Faq>>('GET', '/faqs?q=piano')).body.items[0]?.answer, 'Ja, for 1 500 kr.')
  })

  it('the same question twice in one language is refused, in another it is not', async () => {
    assert.equal((await call('POST', '/faqs', piano)).body.error?.code, 'already_taken')
    assert.equal((await call('POST', '/faqs', { ...piano, locale: 'da' })).status, 200)
  })

  it('a draft that is made from a published one is not found any more', async () => {
    const [faq] = (await call<List<Faq>>('GET', '/faqs?q=piano&locale=da')).body.items
    const hits = async () =>
      (await searchKnowledge(house.platform, a.tenantId, { question: 'pianoer', locale: 'da' })).hits
    const isFound = async () => (await hits()).some(({ passage }) => passage.faqId === faq?.id)
    assert.equal(await isFound(), true)
    await call('PATCH', `/faqs/${faq?.id}`, { status: 'draft' })
    assert.equal(await isFound(), false)
  })

  it('export and import bring everything over without loss, and again without a change', async () => {
    const odd = {
      question: '"; drop table faqs; --',
      answer: '<script>alert(1)</script> 🚚 \u202etxt',
      locale: 'fi',
      status: 'draft',
    }
    await call('POST', '/faqs', odd)
    const exported = (await call<{ faqs: object[] }>('GET', '/faqs/export')).body
    const imported = await call<object>('POST', '/faqs/import', exported, b)
    assert.deepEqual(imported.body, { added: exported.faqs.length, updated: 0, unchanged: 0 })
    assert.deepEqual((await call<object>('GET', '/faqs/export', undefined, b)).body, exported)
    const again = await call<object>('POST', '/faqs/import', exported, b)
    assert.deepEqual(again.body, { added: 0, updated: 0, unchanged: exported.faqs.length })
    const changed = { faqs: [{ ...odd, answer: 'Ei.' }, piano, { ...piano, answer: 'Last one counts.' }] }
    const last = await call<object>('POST', '/faqs/import', changed, b)
    assert.deepEqual(last.body, { added: 0, updated: 2, unchanged: 1 })
  })

  const suggest = (input: Partial<SuggestionInput>) =>
    inTenant(house.platform, a.tenantId, { kind: 'assistant' }, (ctx) =>
      suggestFaq(ctx, {
        question: 'Har dere flytteesker?',
        answer: '',
        locale: 'nb',
        origin: 'unanswered',
        ...input,
      }),
    )
  const suggestions = async () => (await call<List<Suggestion>>('GET', '/suggestions')).body.items

  it('the same question, however spelled, is suggested once and counted; an answer takes the place of none', async () => {
    await suggest({})
    await suggest({ question: 'har dere FLYTTEESKER', answer: 'Ja, 49 kr.', origin: 'human_reply' })
    const [one, ...others] = await suggestions()
    assert.equal(others.length, 0)
    assert.deepEqual([one?.times, one?.answer, one?.origin], [2, 'Ja, 49 kr.', 'human_reply'])
  })

  it('an approved suggestion is an answer that is found; a refused one does not come back', async () => {
    const [one] = await suggestions()
    const faq = await call<Faq>('POST', `/suggestions/${one?.id}/approval`, { answer: 'Ja, 59 kr.' })
    assert.equal(faq.body.answer, 'Ja, 59 kr.')
    assert.deepEqual(await suggestions(), [])
    const found = await searchKnowledge(house.platform, a.tenantId, {
      question: 'Har dere flytteesker?',
      locale: 'nb',
    })
    assert.equal(found.hits[0]?.passage.faqId, faq.body.id)
    await suggest({})
    assert.deepEqual(await suggestions(), [])
    await suggest({ question: 'Er du gift?' })
    const [refused] = await suggestions()
    assert.equal(
      (await call('POST', `/suggestions/${refused?.id}/approval`, {})).body.error?.code,
      'validation_failed',
    )
    await call('DELETE', `/suggestions/${refused?.id}`)
    await suggest({ question: 'Er du gift?' })
    assert.deepEqual(await suggestions(), [])
  })

  it('lists give every row once, page by page', async () => {
    const faqs = Array.from({ length: 25 }, (_, at) => ({
      question: `Spørsmål ${at}?`,
      answer: 'Ja.',
      locale: 'sv' as const,
    }))
    await call('POST', '/faqs/import', { faqs })
    await inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
      for (const { question } of faqs)
        await suggestFaq(ctx, { question: `Nytt ${question}`, answer: 'Ja.', locale: 'sv', origin: 'api' })
    })
    for (const path of ['/faqs?locale=sv&limit=10', '/suggestions?limit=10']) {
      const seen: string[] = []
      for (let next: string | null = ''; next !== null; ) {
        const page: List<{ id: string }> = (
          await call<List<{ id: string }>>('GET', `${path}${next ? `&cursor=${next}` : ''}`)
        ).body
        seen.push(...page.items.map(({ id }) => id))
        next = page.next
      }
      assert.equal(seen.length, 25)
      assert.equal(new Set(seen).size, 25)
    }
    assert.equal((await call('GET', '/faqs?cursor=nonsense')).status, 400)
  })

  it('a viewer reads and changes nothing', async () => {
    const viewer = await a.addPerson('viewer', 'viewer@alfa.example')
    assert.equal((await a.as(viewer, { url: '/api/knowledge/faqs' })).status, 200)
    assert.equal(
      (await a.as(viewer, { method: 'POST', url: '/api/knowledge/faqs', payload: piano })).status,
      403,
    )
  })
})
