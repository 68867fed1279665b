import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Mood } from '../../../../test/embedding-server.ts'
import { startTestHouse } from '../../../../test/harness.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { knowledge } from '../index.ts'
import { fillVectors } from './fill.ts'
import { fillNow } from './fill-later.ts'
import { faqs, openShop, paraphrase, type Shop } from './meaning.fixture.ts'

const HOUR_MS = 3_600_000

describe('an endpoint that fails', () => {
  let shop: Shop
  before(async () => {
    shop = await openShop()
  })
  after(() => shop?.close())
  beforeEach(() => shop.reset())

  const state = async () => {
    const { state, reason, done } = await shop.shown(shop.a)
    return { state, reason, done }
  }
  const byWords = async () => {
    const found = await shop.search(shop.a, 'Når har dere åpent?')
    assert.equal(found.hits[0]?.passage.title, faqs[1]?.question)
    return found.meaning
  }
  /** As when the time has come for the next try. */
  const later = async () => {
    shop.house.clock.advance(HOUR_MS)
    await inTenant(shop.house.platform, shop.a.tenantId, system('test'), async (ctx) => fillNow(ctx))
    await shop.house.settled()
  }
  const ready = { state: 'ready', reason: null, done: 4 }

  const moods: [string, Mood, string][] = [
    ['refuses the key', { status: 401 }, 'refused_key'],
    ['has no more quota', { status: 429, retryAfter: 60 }, 'quota'],
    ['does not know the model', { status: 404 }, 'unknown_model'],
    ['is broken', { status: 500 }, 'server_error'],
    ['is cut off in the middle of its answer', 'cut', 'cut'],
    ['refuses all texts', { status: 400 }, 'garbage'],
  ]
  for (const [what, mood, reason] of moods) {
    it(`that ${what} is told by its reason, answering goes on, and so does filling once it works`, async () => {
      shop.server.mood = mood
      await shop.save(shop.a)
      assert.deepEqual(await state(), { state: 'waiting', reason, done: 0 })
      assert.equal(await byWords(), 'off')
      shop.server.mood = 'well'
      await later()
      assert.deepEqual(await state(), ready)
    })
  }

  it('after all is filled holds up one question at most, and is asked again later', async () => {
    await shop.save(shop.a)
    shop.server.mood = 'slow'
    assert.equal(await byWords(), 'slow')
    const asked = shop.server.requests.length
    assert.equal((await shop.search(shop.a, 'Hva med lørdager?')).meaning, 'slow')
    assert.equal(shop.server.requests.length, asked)
    assert.equal((await state()).reason, 'timed_out')
    shop.server.mood = 'well'
    await later()
    assert.deepEqual(await state(), ready)
    assert.equal((await shop.search(shop.a, 'Hva med søndager?')).meaning, 'used')
  })

  it('gives vectors of another length all of a sudden: they are not compared, until all are made anew', async () => {
    await shop.save(shop.a)
    shop.server.dimensions = 64
    assert.equal((await shop.search(shop.a, 'Hva med mandager?')).meaning, 'failed')
    assert.equal((await state()).reason, 'other_dimension')
    assert.equal(await byWords(), 'failed')
    await shop.post(shop.a, '/embeddings/refill', {})
    await shop.house.settled()
    assert.deepEqual(await state(), ready)
    assert.equal((await shop.search(shop.a, paraphrase)).hits[0]?.passage.title, faqs[0]?.question)
  })

  it('refuses one text: the others get their vectors, and the page tells how many did not', async () => {
    shop.server.mood = { refuses: 'Svalbard' }
    await shop.save(shop.a)
    const { state: now, done, skipped } = await shop.shown(shop.a)
    assert.deepEqual([now, done, skipped], ['ready', 4, 1])
    assert.equal((await shop.search(shop.a, 'Til Svalbard?')).hits[0]?.passage.title, faqs[2]?.question)
  })

  it('gives noise: its vectors are not used, and what is found stays as it was', async () => {
    const before = await shop.search(shop.a, 'Sender dere til Svalbard?')
    shop.server.mood = 'noise'
    await shop.save(shop.a, { model: 'noise' })
    const more = Array.from({ length: 16 }, (_, at) => ({
      question: `Spørsmål ${at}?`,
      answer: `Svar ${at}.`,
      locale: 'nb',
    }))
    await shop.post(shop.a, '/faqs/import', { faqs: more })
    await shop.house.settled()
    await shop.post(shop.a, '/embeddings/refill', {})
    await shop.house.settled()
    assert.equal((await state()).state, 'not_told_apart')
    const found = await shop.search(shop.a, 'Sender dere til Svalbard?')
    assert.equal(found.meaning, 'off')
    assert.equal(found.hits[0]?.passage.id, before.hits[0]?.passage.id)
    const { faqs: all } = (
      await shop.a.as<{ faqs: { question: string }[] }>(shop.a.owner, { url: '/api/knowledge/faqs/export' })
    ).body
    assert.equal(all.length, 20)
    const listed = await shop.a.as<{ items: { id: string; question: string }[] }>(shop.a.owner, {
      url: '/api/knowledge/faqs?limit=100',
    })
    for (const { id, question } of listed.body.items)
      if (question.startsWith('Spørsmål')) await shop.post(shop.a, `/faqs/${id}`, {}, 'DELETE')
  })

  it('costs no more in a day than was allowed; a higher limit is taken up at once', async () => {
    const text = 'Alt om sykler. '.repeat(400)
    const { id } = await shop.post<{ id: string }>(shop.a, '/texts', { title: 'Sykler', text })
    await shop.save(shop.a, { maxTokensPerDay: 1000 })
    const stopped = await shop.shown(shop.a)
    assert.deepEqual([stopped.state, stopped.reason], ['waiting', 'budget'])
    assert.deepEqual(shop.server.requests, [])
    await shop.save(shop.a, { maxTokensPerDay: 1_000_000 })
    const done = await shop.shown(shop.a)
    assert.deepEqual([done.state, done.done], ['ready', done.total])
    await shop.post(shop.a, `/sources/${id}`, {}, 'DELETE')
  })

  it('a process that dies in the middle loses nothing: the next one goes on where it stood', async () => {
    const more = Array.from({ length: 60 }, (_, at) => ({
      question: `Hva er ting${at}?`,
      answer: `Svar${at}.`,
      locale: 'nb',
    }))
    await shop.post(shop.b, '/faqs/import', { faqs: more })
    await shop.save(shop.b, { isOn: false })
    const quiet = await startTestHouse({
      rooms: [knowledge],
      sharing: shop.house,
      allowPrivate: [new URL(shop.server.url).host],
    })
    await inTenant(shop.house.platform, shop.b.tenantId, system('test'), (ctx) =>
      ctx.client.query('UPDATE embedding_settings SET is_on = true'),
    )
    const stop = new AbortController()
    const { embeddings } = quiet.platform
    let calls = 0
    const dying = {
      ...quiet.platform,
      embeddings: {
        embed: (...asked: Parameters<typeof embeddings.embed>) => {
          calls += 1
          if (calls === 3) stop.abort(new Error('killed'))
          return embeddings.embed(...asked)
        },
      },
    }
    await assert.rejects(fillVectors(dying, shop.b.tenantId, stop.signal))
    const half = await shop.shown(shop.b)
    assert.ok(half.done > 0 && half.done < half.total, `${half.done} of ${half.total}`)
    shop.server.requests.length = 0
    const next = await startTestHouse({
      rooms: [knowledge],
      work: true,
      sharing: shop.house,
      allowPrivate: [new URL(shop.server.url).host],
    })
    await next.settled()
    await next.stop()
    await quiet.stop()
    const { state: now, done, total } = await shop.shown(shop.b)
    assert.deepEqual([now, done], ['ready', total])
    const passages = shop.server.texts().filter((text) => text.includes('\n'))
    assert.equal(passages.length, total - half.done)
  })
})
