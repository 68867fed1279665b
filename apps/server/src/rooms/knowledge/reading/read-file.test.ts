import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Document, Passage, ServerFrame, Source } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { pdf } from '../../../platform/parsing/factory.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { upload, whenRead } from '../factory.ts'
import { knowledge, searchKnowledge } from '../index.ts'
import { source } from '../stores/sources.ts'

const prices = pdf([
  [
    { text: 'Prices', y: 720, size: 24 },
    { text: 'A two-room flat costs 890 pounds, with two movers and a van.', y: 690 },
  ],
  [{ text: 'Storage costs 99 pounds a month, insurance included.', y: 700 }],
])

describe('reading files', () => {
  let house: TestHouse
  let a: TestTenant
  const frames: ServerFrame[] = []
  before(async () => {
    house = await startTestHouse({ rooms: [knowledge], work: true })
    ;({ a } = await house.twoTenants())
    house.platform.live.add({
      id: 'watching',
      tenantId: a.tenantId,
      actor: { kind: 'member', memberId: a.agent.memberId, userId: '', name: '', role: 'agent' },
      send: (frame) => void frames.push(frame),
      hasRoom: async () => {},
      follow: () => undefined,
      unfollow: () => undefined,
      follows: () => false,
      close: () => undefined,
    })
  })
  after(() => house?.stop())

  const get = <T>(url: string) => a.as<T>(a.agent, { url: `/api/knowledge${url}` })
  const add = (name: string, content: Uint8Array | string) => a.as<Source>(a.agent, upload(name, content))
  const statesOf = (id: string) =>
    frames.flatMap((frame) => (frame.t === 'source' && frame.source.id === id ? [frame.source.state] : []))

  it('a file goes from waiting over working to ready, and is told so on the way', async () => {
    const added = await add('prices.pdf', prices)
    assert.equal(added.status, 202)
    assert.equal(added.body.state, 'waiting')
    const read = await whenRead(a, added.body.id)
    assert.equal(read.state, 'ready')
    assert.equal(read.documents, 1)
    assert.deepEqual([...new Set(statesOf(read.id))], ['waiting', 'working', 'ready'])
    const passages = (await get<{ items: Passage[] }>(`/sources/${read.id}/passages`)).body.items
    assert.ok(passages.some((passage) => passage.page === 2 && /99 pounds/.test(passage.text)))
    const found = await searchKnowledge(house.platform, a.tenantId, {
      question: 'How much is storage?',
      locale: 'en-GB',
    })
    assert.equal(found.hits[0]?.passage.page, 2)
  })

  it('the same file a second time is refused, and nothing of it is kept', async () => {
    const again = await add('other-name.pdf', prices)
    assert.equal(again.status, 409)
    assert.equal(again.body.error?.code, 'conflict')
    assert.equal((await get<{ items: Source[] }>('/sources')).body.items.length, 1)
  })

  it('a broken file fails with its reason, and others go on', async () => {
    const broken = await add('broken.pdf', '%PDF-1.4\nnothing of use')
    const good = await add('hours.md', '# Opening hours\nWe are open from nine to five on weekdays.')
    const failed = await whenRead(a, broken.body.id)
    assert.equal(failed.state, 'failed')
    assert.equal(failed.problem?.code, 'broken')
    assert.equal((await whenRead(a, good.body.id)).state, 'ready')
  })

  it('what is no document is refused in words that can be translated', async () => {
    const archive = await add('all.zip', Buffer.from('504b0304140000000000', 'hex'))
    const failed = await whenRead(a, archive.body.id)
    assert.equal(failed.state, 'failed')
    assert.ok(failed.problem?.code)
    assert.equal((await add('empty.txt', '')).status, 422)
  })

  it('a file that is too large is refused and not kept', async () => {
    const large = await add('large.txt', Buffer.alloc(20 * 1024 * 1024 + 10, 'x'))
    assert.equal(large.status, 413)
  })

  it('reading again replaces the passages', async () => {
    const id = (await get<{ items: Source[] }>('/sources')).body.items.at(-1)?.id ?? ''
    const before = await get<{ items: Passage[] }>(`/sources/${id}/passages`)
    await a.as(a.agent, { method: 'POST', url: `/api/knowledge/sources/${id}/refresh` })
    assert.equal((await whenRead(a, id)).state, 'ready')
    const after = await get<{ items: Passage[] }>(`/sources/${id}/passages`)
    assert.deepEqual(
      after.body.items.map(({ text }) => text),
      before.body.items.map(({ text }) => text),
    )
    assert.equal((await get<{ items: Document[] }>(`/sources/${id}/documents`)).body.items.length, 1)
  })

  it('a long text is read by a job, a text with nothing but a heading is kept', async () => {
    const text = Array.from({ length: 900 }, (_, at) => `Sentence number ${at} tells of moving.`).join(' ')
    const add = (payload: object) =>
      a.as<Source>(a.agent, { method: 'POST', url: '/api/knowledge/texts', payload })
    const long = await add({ title: 'Long', text })
    assert.equal(long.body.state, 'waiting')
    assert.ok((await whenRead(a, long.body.id)).passages > 20)
    const heading = await add({ title: 'Short', text: '# Only a heading' })
    assert.equal(heading.body.state, 'ready')
    assert.equal(heading.body.passages, 1)
  })

  it('a removed source is gone with its passages and its file', async () => {
    const id = (await get<{ items: Source[] }>('/sources')).body.items.at(-1)?.id ?? ''
    const fileId = await inTenant(
      house.platform,
      a.tenantId,
      system('test'),
      async (ctx) => (await source(ctx, id)).fileId,
    )
    await a.as(a.agent, { method: 'DELETE', url: `/api/knowledge/sources/${id}` })
    assert.equal((await get(`/sources/${id}`)).status, 404)
    const found = await searchKnowledge(house.platform, a.tenantId, {
      question: 'storage pounds',
      locale: 'en-GB',
    })
    assert.equal(
      found.hits.some(({ passage }) => passage.sourceId === id),
      false,
    )
    await house.settled()
    await assert.rejects(house.platform.files.read({ tenantId: a.tenantId, id: fileId ?? '' }))
  })
})
