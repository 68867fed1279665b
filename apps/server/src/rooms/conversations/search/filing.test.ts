import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { SaidHit } from '@svar/contract'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { type Desk, openDesk } from '../inbox/inbox.fixture.ts'
import { readSaid } from './read-said.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

const read = (tenant: TestTenant) => readSaid(desk.house.platform, tenant.tenantId)
async function search(tenant: TestTenant, q: string): Promise<SaidHit[]> {
  await read(tenant)
  const url = `/api/inbox/search?q=${encodeURIComponent(q)}`
  return (await tenant.as<{ items: SaidHit[] }>(tenant.owner, { url })).body.items
}
const textsOf = (hits: SaidHit[]) =>
  hits.filter(({ message }) => message).map(({ snippet }) => snippet.map(({ text }) => text).join(''))

/** Conversations of a hundred messages each, numbered from the first on. */
async function fill(tenant: TestTenant, conversations: number, word: string): Promise<void> {
  await desk.act(tenant, async (ctx) => {
    const contactId = ctx.newId()
    await ctx.client.query('INSERT INTO contacts (id) VALUES ($1)', [contactId])
    await ctx.client.query(
      `INSERT INTO conversations (id, contact_id, channel, last_seq, last_message_at)
       SELECT gen_random_uuid(), $1, 'web', 100, now() - n * interval '1 second' FROM generate_series(1, $2::int) n`,
      [contactId, conversations],
    )
    await ctx.client.query(
      `INSERT INTO messages (id, conversation_id, seq, client_id, kind, author_kind, text)
       SELECT gen_random_uuid(), c.id, s, s::text, 'text', 'visitor', $2 || ' nummer ' || (row_number() OVER () + 700000)
       FROM conversations c CROSS JOIN generate_series(1, 100) s WHERE c.contact_id = $1`,
      [contactId, word],
    )
  })
}

const extent = async (tenant: TestTenant) =>
  (
    await desk.act(tenant, (ctx) =>
      ctx.client.query(
        `SELECT next_line AS next, filed_until AS filed, (SELECT count(*)::int FROM search_recent) AS recent FROM search_state`,
      ),
    )
  ).rows[0]

test('what was filed by the word is found like what was read just now, also by one who searched before', async () => {
  const early = await desk.begin(desk.a, 'Den første flodhesten')
  assert.equal((await search(desk.a, 'flodhest'))[0]?.conversation.id, early.id)
  await fill(desk.a, 90, 'neshorn')
  await desk.begin(desk.a, 'Den siste flodhesten')
  await read(desk.a)
  const { next, filed, recent } = await extent(desk.a)
  assert.ok(filed > 8000 && filed < next, `${filed} of ${next} are filed`)
  assert.equal(recent, next - filed)
  assert.deepEqual(textsOf(await search(desk.a, 'flodhest')), [
    'Den siste flodhesten',
    'Den første flodhesten',
  ])
  for (const number of [700_001, 704_500, 709_000])
    assert.deepEqual(textsOf(await search(desk.a, `neshorn ${number}`)), [`neshorn nummer ${number}`])
  assert.equal((await search(desk.a, '70450')).length, 10)
})

test('messages are found once and where they are now, whether they were read before they were moved or not', async () => {
  const kept = await desk.begin(desk.b, 'pelikanen kom')
  const otherId = await desk.act(desk.b, async (ctx) => {
    const id = ctx.newId()
    await ctx.client.query(`INSERT INTO conversations (id, contact_id, channel) VALUES ($1, $2, 'api')`, [
      id,
      kept.contactId,
    ])
    return id
  })
  await desk.write(desk.b, kept.contactId, 'pelikanen gikk', otherId)
  await read(desk.b)
  await desk.write(desk.b, kept.contactId, 'pelikanen er ulest', otherId)
  const merged = await desk.b.as<{ conversation: { id: string } }>(desk.b.owner, {
    method: 'POST',
    url: `/api/conversations/${kept.id}/merge`,
    payload: { with: otherId },
  })
  assert.equal(merged.status, 200, JSON.stringify(merged.body))
  const hits = (await search(desk.b, 'pelikan')).filter(({ message }) => message)
  assert.deepEqual(textsOf(hits).toSorted(), ['pelikanen er ulest', 'pelikanen gikk', 'pelikanen kom'])
  const { id } = merged.body.conversation
  assert.deepEqual([...new Set(hits.map(({ conversation }) => conversation.id))], [id])
  await desk.write(desk.b, kept.contactId, 'pelikanen igjen', id)
  assert.equal(textsOf(await search(desk.b, 'pelikan')).length, 4)
})

test('a heading that changed is found by its new words only', async () => {
  const contactId = await desk.contact(desk.b, 'Ulrikke Vintermyr')
  const { id } = await desk.write(desk.b, contactId, 'god dag')
  assert.equal((await search(desk.b, 'Vintermyr'))[0]?.conversation.id, id)
  await desk.act(desk.b, async (ctx) => {
    await ctx.client.query(`UPDATE contacts SET name = 'Ulrikke Sommerdal' WHERE id = $1`, [contactId])
    await ctx.client.query('INSERT INTO search_pending (conversation_id) VALUES ($1)', [id])
  })
  assert.equal((await search(desk.b, 'Sommerdal'))[0]?.conversation.id, id)
  assert.deepEqual(await search(desk.b, 'Vintermyr'), [])
})
