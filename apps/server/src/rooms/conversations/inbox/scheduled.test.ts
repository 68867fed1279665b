import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ScheduledMessage } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestPerson } from '../../../../test/test-tenant.ts'
import { type Desk, openDesk } from './inbox.fixture.ts'
import { sendOverdue } from './scheduled.ts'
import { sendScheduled } from './send-scheduled.ts'

let desk: Desk
let second: TestHouse
before(async () => {
  desk = await openDesk()
  second = await startTestHouse({ sharing: desk.house })
})
after(async () => {
  await second?.stop()
  await desk?.house.stop()
})

const HOUR_MS = 3600_000
const inAnHour = () => new Date(desk.house.clock.now().getTime() + HOUR_MS).toISOString()

async function call<T = ScheduledMessage>(
  method: 'POST' | 'PATCH' | 'DELETE' | 'GET',
  url: string,
  payload: object | null = null,
  expected = method === 'POST' ? 201 : 200,
  person: TestPerson = desk.a.agent,
): Promise<T> {
  const { status, body } = await desk.a.as<T>(person, { method, url, ...(payload ? { payload } : {}) })
  assert.equal(status, expected, JSON.stringify(body))
  return body
}
const schedule = (id: string, more: object = {}, expected?: number) =>
  call(
    'POST',
    `/api/conversations/${id}/scheduled`,
    { clientId: desk.clientId(), text: 'Husk timen', sendAt: inAnHour(), ...more },
    expected,
  )
const sent = async (id: string) =>
  (await desk.messages(desk.a, id)).filter(({ authorKind }) => authorKind === 'member')

/** As if its time had come: both processes try, again and again. */
async function due(id: string) {
  desk.house.clock.advance(HOUR_MS + 1000)
  second.clock.advance(HOUR_MS + 1000)
  const tries = [desk.house, second, desk.house, second, second]
  await Promise.all(tries.map(({ platform }) => sendScheduled(platform, desk.a.tenantId, id)))
  desk.house.clock.advance(-HOUR_MS - 1000)
  second.clock.advance(-HOUR_MS - 1000)
}

test('a message that is due is sent once, however many processes send it', async () => {
  const { id } = await desk.begin(desk.a)
  const scheduled = await schedule(id)
  await sendScheduled(desk.house.platform, desk.a.tenantId, scheduled.id)
  assert.equal((await sent(id)).length, 0, 'not before its time')
  await due(scheduled.id)
  assert.deepEqual(
    (await sent(id)).map(({ text }) => text),
    ['Husk timen'],
  )
  assert.equal((await sent(id))[0]?.authorId, desk.a.agent.memberId)
})

test('what was due while nobody ran is asked for again when a process starts', async () => {
  const { id } = await desk.begin(desk.a)
  const one = await schedule(id)
  const pool = desk.house.platform.database.pool
  await pool.query(`DELETE FROM jobs.job WHERE name = 'conversations.send_due'`)
  await sendOverdue(desk.house.platform)
  const { rows } = await pool.query(`SELECT data FROM jobs.job WHERE name = 'conversations.send_due'`)
  assert.ok(rows.some(({ data }) => data.payload.id === one.id))
})

test('the customer writing first cancels what was to be cancelled then, and nothing else', async () => {
  const { id, contactId } = await desk.begin(desk.a)
  const cancelled = await schedule(id, { cancelOnReply: true })
  const stays = await schedule(id, { text: 'Uansett' })
  await desk.write(desk.a, contactId, 'jeg skrev først')
  const { items } = await call<{ items: ScheduledMessage[] }>(
    'GET',
    `/api/inbox/scheduled?conversationId=${id}`,
  )
  const of = (one: ScheduledMessage) => items.find((item) => item.id === one.id)
  assert.deepEqual([of(cancelled)?.state, of(cancelled)?.reason], ['cancelled', 'customer_wrote'])
  assert.equal(of(stays)?.state, 'waiting')
  await due(cancelled.id)
  await due(stays.id)
  assert.deepEqual(
    (await sent(id)).map(({ text }) => text),
    ['Uansett'],
  )
})

test('it can be changed and taken back until it is sent, and not after', async () => {
  const { id } = await desk.begin(desk.a)
  const one = await schedule(id)
  const changed = await call('PATCH', `/api/inbox/scheduled/${one.id}`, { text: 'Endret <b>\u202e</b>' })
  assert.equal(changed.text, 'Endret <b>\u202e</b>')
  await due(one.id)
  assert.deepEqual(
    (await sent(id)).map(({ text }) => text),
    ['Endret <b>\u202e</b>'],
  )
  await call('PATCH', `/api/inbox/scheduled/${one.id}`, { text: 'For sent' }, 409)
  const other = await schedule(id)
  assert.equal((await call('DELETE', `/api/inbox/scheduled/${other.id}`)).state, 'cancelled')
  await due(other.id)
  assert.equal((await sent(id)).length, 1)
})

test('a colleague’s words are changed by nobody else; an admin can stop them, and their author sees that', async () => {
  const { id } = await desk.begin(desk.a)
  const one = await schedule(id)
  const url = `/api/inbox/scheduled/${one.id}`
  await call('PATCH', url, { text: 'Andre ord' }, 403, desk.a.owner)
  const other = await desk.a.addPerson('agent', 'kollega@alfa.example')
  await call('DELETE', url, null, 403, other)
  const stopped = await call('DELETE', url, null, 200, desk.a.owner)
  assert.deepEqual([stopped.text, stopped.state, stopped.reason], ['Husk timen', 'cancelled', 'by_admin'])
  await due(one.id)
  assert.equal((await sent(id)).length, 0)
})

test('a message is held for as long as its member has set, and sent at once where that is nothing', async () => {
  const { id } = await desk.begin(desk.a)
  const now = await schedule(id, { sendAt: null })
  assert.equal(now.state, 'sent')
  await call('PATCH', '/api/inbox/settings', { holdSeconds: 10 })
  const held = await schedule(id, { sendAt: null, text: 'Holdt' })
  assert.deepEqual([held.state, held.held], ['waiting', true])
  await due(held.id)
  assert.deepEqual(
    (await sent(id)).map(({ text }) => text),
    ['Husk timen', 'Holdt'],
  )
  await call('PATCH', '/api/inbox/settings', { holdSeconds: 0 })
})

test('a message that closes its conversation does so when it goes, and not over what the customer wrote meanwhile', async () => {
  const statusOf = async (id: string) =>
    (await call<{ status: string }>('GET', `/api/conversations/${id}`)).status
  const atOnce = await desk.begin(desk.a)
  await schedule(atOnce.id, { sendAt: null, thenClose: true })
  assert.equal(await statusOf(atOnce.id), 'closed')
  const later = await desk.begin(desk.a)
  const one = await schedule(later.id, { thenClose: true })
  assert.notEqual(await statusOf(later.id), 'closed', 'not before it goes')
  await due(one.id)
  assert.deepEqual([(await sent(later.id)).length, await statusOf(later.id)], [1, 'closed'])
  const answered = await desk.begin(desk.a)
  const other = await schedule(answered.id, { thenClose: true })
  await desk.write(desk.a, answered.contactId, 'en ting til')
  await due(other.id)
  assert.deepEqual([(await sent(answered.id)).length, await statusOf(answered.id)], [1, 'human'])
})

test('the same client id is one message', async () => {
  const { id } = await desk.begin(desk.a)
  const clientId = desk.clientId()
  const [first, again] = [await schedule(id, { clientId }), await schedule(id, { clientId })]
  assert.equal(first.id, again.id)
  await schedule(id, { clientId, text: 'noe annet' }, 409)
})

test('what a colleague prevents is kept as not sent, with why', async () => {
  const { id } = await desk.begin(desk.a)
  const one = await schedule(id)
  await call('POST', `/api/conversations/${id}/take-over`, {}, 200, desk.a.owner)
  await due(one.id)
  const { items } = await call<{ items: ScheduledMessage[] }>(
    'GET',
    `/api/inbox/scheduled?conversationId=${id}`,
  )
  assert.deepEqual([items[0]?.state, items[0]?.reason], ['failed', 'state_conflict'])
  assert.equal((await sent(id)).length, 0)
})

test('a key that was revoked sends nothing more, whatever it wanted sent later', async () => {
  const { id } = await desk.begin(desk.a)
  const url = '/api/identity/api-keys'
  const key = await call<{ id: string; secret: string }>('POST', url, { name: 'Shop' }, 200, desk.a.owner)
  const headers = { authorization: `Bearer ${key.secret}` }
  const payload = { clientId: desk.clientId(), text: 'Husk timen', sendAt: inAnHour() }
  const wanted = { method: 'POST', url: `/api/conversations/${id}/scheduled`, headers, payload } as const
  const one = (await desk.house.app.inject(wanted)).json<ScheduledMessage>()
  await call('DELETE', `${url}/${key.id}`, null, 200, desk.a.owner)
  await due(one.id)
  assert.equal((await sent(id)).length, 0)
  const { items } = await call<{ items: ScheduledMessage[] }>(
    'GET',
    `/api/inbox/scheduled?conversationId=${id}`,
  )
  assert.deepEqual([items[0]?.state, items[0]?.reason], ['failed', 'forbidden'])
})

test('a time that is over, another workspace and a viewer are refused', async () => {
  const { id } = await desk.begin(desk.a)
  await schedule(id, { sendAt: '2020-01-01T00:00:00Z' }, 400)
  const one = await schedule(id)
  for (const method of ['PATCH', 'DELETE'] as const) {
    const payload = method === 'PATCH' ? { payload: { text: 'x' } } : {}
    const { status } = await desk.b.as(desk.b.owner, {
      method,
      url: `/api/inbox/scheduled/${one.id}`,
      ...payload,
    })
    assert.equal(status, 404)
  }
  const viewer = await desk.a.addPerson('viewer', 'viewer@alfa.example')
  await call('DELETE', `/api/inbox/scheduled/${one.id}`, null, 403, viewer)
})
