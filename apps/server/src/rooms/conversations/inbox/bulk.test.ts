import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BulkResult, Conversation } from '@svar/contract'
import { type Desk, openDesk } from './inbox.fixture.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

async function post<T>(url: string, payload: object, expected = 200, person = desk.a.owner): Promise<T> {
  const { status, body } = await desk.a.as<T>(person, { method: 'POST', url, payload })
  assert.equal(status, expected, JSON.stringify(body))
  return body
}
const bulk = (ids: string[], action: object) => post<BulkResult>('/api/inbox/bulk', { ids, action })
const undo = (token: string | undefined, expected?: number, person = desk.a.owner) =>
  post<BulkResult>('/api/inbox/undo', { token }, expected, person)
const one = async (id: string) =>
  (await desk.a.as<Conversation>(desk.a.owner, { url: `/api/conversations/${id}` })).body

/** What undoing must bring back: everything but what was said of it. */
const stateOf = ({ status, assignee, waitingSince, tags, snooze, closedAt, unread }: Conversation) => ({
  status,
  assignee,
  waitingSince,
  tags,
  snooze,
  closedAt,
  unread,
})

async function severalStates(): Promise<string[]> {
  const [bot, waiting, human, tagged] = await Promise.all([1, 2, 3, 4].map(() => desk.begin(desk.a)))
  const ids = [bot, waiting, human, tagged].map((row) => row?.id ?? '')
  await desk.act(desk.a, (ctx) =>
    ctx.client.query(`UPDATE conversations SET status = 'waiting', waiting_since = now() WHERE id = $1`, [
      ids[1],
    ]),
  )
  await post(`/api/conversations/${ids[2]}/take-over`, {})
  await desk.a.as(desk.a.owner, {
    method: 'PUT',
    url: `/api/conversations/${ids[3]}/tags`,
    payload: { tags: ['Retur'] },
  })
  return ids
}

for (const action of [
  { type: 'close' },
  { type: 'assign', memberId: 'agent' },
  { type: 'assign', memberId: null },
  { type: 'tag', add: ['vip', '<b>fet</b>'], remove: ['retur'] },
  { type: 'snooze', until: '2990-01-01T00:00:00Z' },
  { type: 'snooze', until: '2990-01-01T00:00:00Z', untilReply: false },
  { type: 'snooze', until: null, untilReply: true },
  { type: 'read' },
]) {
  test(`undone, ${JSON.stringify(action)} leaves every conversation as it was`, async () => {
    const ids = await severalStates()
    const before = (await Promise.all(ids.map(one))).map(stateOf)
    const memberId = action.memberId ? desk.a.agent.memberId : action.memberId
    const result = await bulk(ids, { ...action, ...('memberId' in action ? { memberId } : {}) })
    assert.deepEqual(result.refused, [])
    assert.notDeepEqual((await Promise.all(ids.map(one))).map(stateOf), before)
    const undone = await undo(result.undo?.token)
    assert.deepEqual(undone.refused, [])
    assert.deepEqual((await Promise.all(ids.map(one))).map(stateOf), before)
    await undo(result.undo?.token, 404)
  })
}

test('what cannot be done is told one by one, and the rest is done', async () => {
  const mine = await desk.begin(desk.a)
  const theirs = await desk.begin(desk.b)
  const closed = await desk.begin(desk.a)
  await post(`/api/conversations/${closed.id}/closure`, {})
  const result = await bulk([mine.id, theirs.id, closed.id], {
    type: 'assign',
    memberId: desk.a.agent.memberId,
  })
  assert.deepEqual(result.done, [mine.id])
  assert.deepEqual(
    result.refused.map(({ id, code }) => [id, code]),
    [
      [theirs.id, 'not_found'],
      [closed.id, 'state_conflict'],
    ],
  )
  assert.equal((await desk.row(desk.b, theirs.id)).status, 'bot')
})

test('what has changed since is left as it is when the rest is taken back', async () => {
  const [one1, other] = [await desk.begin(desk.a), await desk.begin(desk.a)]
  const { undo: token } = await bulk([one1.id, other.id], { type: 'close' })
  await desk.write(desk.a, other.contactId, 'enda en ting')
  const undone = await undo(token?.token)
  assert.deepEqual(undone.done, [one1.id])
  assert.deepEqual(
    undone.refused.map(({ id }) => id),
    [other.id],
  )
  assert.equal((await one(other.id)).unread, 1)
})

test('a token is of use to nobody else, and not for ever', async () => {
  const { id } = await desk.begin(desk.a)
  const { undo: token } = await bulk([id], { type: 'close' })
  await undo(token?.token, 404, desk.a.agent)
  desk.house.clock.advance(2 * 3600_000)
  await undo(token?.token, 404)
  desk.house.clock.advance(-2 * 3600_000)
})

test('a viewer changes nothing', async () => {
  const { id } = await desk.begin(desk.a)
  const viewer = await desk.a.addPerson('viewer', 'viewer@alfa.example')
  await post('/api/inbox/bulk', { ids: [id], action: { type: 'close' } }, 403, viewer)
  assert.equal((await one(id)).status, 'bot')
})

test('an answer wakes what sleeps until then, and nothing else', async () => {
  const [reply, time] = [await desk.begin(desk.a), await desk.begin(desk.a)]
  await bulk([reply.id], { type: 'snooze', until: null, untilReply: true })
  await bulk([time.id], { type: 'snooze', until: '2990-01-01T00:00:00Z', untilReply: false })
  for (const { contactId } of [reply, time]) await desk.write(desk.a, contactId, 'svar')
  assert.equal((await one(reply.id)).snooze, null)
  assert.notEqual((await one(time.id)).snooze, null)
  const asleep = await desk.a.as<{ items: Conversation[] }>(desk.a.owner, {
    url: '/api/conversations?view=snoozed',
  })
  assert.ok(asleep.body.items.some(({ id }) => id === time.id))
  assert.ok(!asleep.body.items.some(({ id }) => id === reply.id))
})
