import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Embeddings, Faq } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { faqs, openShop, paraphrase, type Shop } from './meaning.fixture.ts'

describe('finding by meaning', () => {
  let shop: Shop
  before(async () => {
    shop = await openShop()
  })
  after(() => shop?.close())
  beforeEach(() => shop.reset())

  const titles = async (question: string, tenant = shop.a) =>
    (await shop.search(tenant, question)).hits.map(({ passage }) => passage.title)

  it('is off until it is switched on, and nothing is sent anywhere', async () => {
    assert.equal((await shop.shown(shop.a)).state, 'off')
    const found = await shop.search(shop.a, paraphrase)
    assert.equal(found.meaning, 'off')
    assert.ok(!found.hits.some(({ passage }) => passage.title === faqs[0]?.question))
    assert.deepEqual(shop.server.requests, [])
  })

  it('finds what is asked in other words, once all passages have vectors', async () => {
    await shop.save(shop.a)
    const { state, total, done, dimensions, toldApart } = await shop.shown(shop.a)
    assert.deepEqual(
      { state, total, done, dimensions, toldApart },
      { state: 'ready', total: 4, done: 4, dimensions: 96, toldApart: 1 },
    )
    const found = await shop.search(shop.a, paraphrase)
    assert.equal(found.meaning, 'used')
    assert.equal(found.hits[0]?.passage.title, faqs[0]?.question)
    assert.equal(found.hits[0]?.score, 0)
    assert.ok((found.hits[0]?.similarity ?? 0) > 0.3)
  })

  it('asks for the same question once', async () => {
    await shop.save(shop.a)
    shop.server.requests.length = 0
    const question = 'Hvem kan mekke?'
    await shop.search(shop.a, question)
    await shop.search(shop.a, question)
    assert.deepEqual(shop.server.texts(), [question])
  })

  it("sends nothing of a workspace that did not ask for it, and finds nothing of another's", async () => {
    await shop.post(shop.b, '/faqs', { question: 'Mekker dere?', answer: 'Hemmelig 4711.', locale: 'nb' })
    await shop.save(shop.a)
    assert.doesNotMatch(shop.server.texts().join(), /4711/)
    assert.equal((await shop.search(shop.b, paraphrase)).meaning, 'off')
    await shop.save(shop.b)
    const ofA = await shop.search(shop.a, paraphrase)
    assert.ok(ofA.hits.every(({ passage }) => !passage.text.includes('4711')))
    assert.ok((await titles(paraphrase, shop.b)).includes('Mekker dere?'))
  })

  it('a passage that is new or changed gets its vector, and one that went is not found', async () => {
    await shop.save(shop.a)
    const added = await shop.post<Faq>(shop.a, '/faqs', {
      question: 'Leier dere ut telt?',
      alternatives: ['Kan vi mekke lavvo?'],
      answer: 'Ja.',
      locale: 'nb',
    })
    await shop.house.settled()
    assert.equal((await shop.shown(shop.a)).done, 5)
    assert.ok(shop.server.texts().includes('Kan vi mekke lavvo?\nJa.'))
    await shop.post(shop.a, `/faqs/${added.id}`, { answer: 'Velosiped.' }, 'PATCH')
    await shop.house.settled()
    assert.equal((await shop.shown(shop.a)).done, 5)
    assert.ok(shop.server.texts().includes('Leier dere ut telt?\nVelosiped.'))
    await shop.post(shop.a, `/faqs/${added.id}`, {}, 'DELETE')
    assert.equal((await shop.shown(shop.a)).done, 4)
    assert.ok(!(await titles(paraphrase)).includes('Leier dere ut telt?'))
  })

  it('another model begins anew, also with vectors of another length', async () => {
    await shop.save(shop.a)
    shop.server.requests.length = 0
    shop.server.dimensions = 200
    await shop.save(shop.a, { model: 'words-2' })
    const { state, done, dimensions } = await shop.shown(shop.a)
    assert.deepEqual({ state, done, dimensions }, { state: 'ready', done: 4, dimensions: 200 })
    assert.ok(shop.server.requests.every(({ model }) => model === 'words-2'))
    assert.equal((await titles(paraphrase))[0], faqs[0]?.question)
  })

  it('what is switched off is asked no more, and keeps what it has', async () => {
    await shop.save(shop.a)
    await shop.save(shop.a, { isOn: false })
    shop.server.requests.length = 0
    const found = await shop.search(shop.a, 'Noe helt annet')
    assert.equal(found.meaning, 'off')
    assert.deepEqual(shop.server.requests, [])
    await shop.save(shop.a)
    assert.ok(!shop.server.texts().some((text) => text.includes('verkstedet')))
    assert.equal((await shop.shown(shop.a)).state, 'ready')
  })

  it('a key is never shown, stays where it was given for, and is for admins to give', async () => {
    const saved = await shop.save(shop.a)
    assert.equal(saved.settings?.hasKey, true)
    assert.doesNotMatch(JSON.stringify(await shop.shown(shop.a)), /sk-secret/)
    assert.ok(shop.server.requests.every(({ key }) => key === 'Bearer sk-secret'))
    const sql = 'SELECT sealed_key FROM embedding_settings'
    const { rows } = await inTenant(shop.house.platform, shop.a.tenantId, system('test'), (ctx) =>
      ctx.client.query<{ sealed_key: string }>(sql),
    )
    assert.ok(rows[0]?.sealed_key)
    assert.doesNotMatch(rows[0].sealed_key, /sk-secret/)
    const moved = await shop.save(shop.a, { baseUrl: 'https://elsewhere.example/v1', key: undefined })
    assert.equal(moved.settings?.hasKey, false)
    const refused = await shop.a.as(shop.a.agent, { method: 'DELETE', url: '/api/knowledge/embeddings' })
    assert.equal(refused.status, 403)
  })

  it('an endpoint is tried before it is used: how long its vectors are, or what is wrong', async () => {
    const url = '/api/knowledge/embeddings/test'
    const payload = { provider: 'compatible', baseUrl: shop.server.url, model: 'words-1' }
    const tried = await shop.a.as<{ ok: boolean; dimensions: number }>(shop.a.owner, {
      method: 'POST',
      url,
      payload,
    })
    assert.deepEqual([tried.body.ok, tried.body.dimensions], [true, 96])
    shop.server.mood = { status: 401 }
    const wrong = await shop.a.as<{ ok: boolean; reason: string }>(shop.a.owner, {
      method: 'POST',
      url,
      payload,
    })
    assert.deepEqual([wrong.body.ok, wrong.body.reason], [false, 'refused_key'])
  })

  it('an address inside the network that the operator has not listed is refused', async () => {
    await shop.save(shop.a, { baseUrl: 'http://127.0.0.1:59998/v1' })
    const { state, reason }: Embeddings = await shop.shown(shop.a)
    assert.deepEqual([state, reason], ['waiting', 'address_refused'])
  })
})
