import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { AlertChoices, BulkResult, Conversation } from '@svar/contract'
import type { TestPerson } from '../../../../test/test-tenant.ts'
import { type Desk, openDesk } from './inbox.fixture.ts'

interface Transferred {
  conversation: Conversation
  undo: BulkResult['undo']
}

let desk: Desk
let team: string
before(async () => {
  desk = await openDesk()
  await desk.house.settled()
  const made = await post<{ id: string }>('/api/teams', {
    name: 'Bagasje',
    memberIds: [desk.a.agent.memberId],
  })
  team = made.id
})
beforeEach(() => {
  desk.house.sent.length = 0
})
after(() => desk?.house.stop())

async function post<T>(url: string, payload: object, status = 200, who = desk.a.owner): Promise<T> {
  const answer = await desk.a.as<T>(who, { method: 'POST', url, payload })
  assert.equal(answer.status, status, JSON.stringify(answer.body))
  return answer.body
}
const transfer = (id: string, to: object, note = '', status?: number, who?: TestPerson) =>
  post<Transferred>(`/api/conversations/${id}/transfer`, { to, note }, status, who)
const toAgent = () => ({ type: 'member', id: desk.a.agent.memberId })
const toTeam = () => ({ type: 'team', id: team })
const undo = (undone: BulkResult['undo']) => post<BulkResult>('/api/inbox/undo', { token: undone?.token })

/** A conversation that the owner has. */
async function mine(): Promise<string> {
  const { id } = await desk.begin(desk.a, 'Kofferten er borte')
  await post(`/api/conversations/${id}/take-over`, {})
  await desk.house.settled()
  desk.house.sent.length = 0
  return id
}
const events = async (id: string) =>
  (await desk.messages(desk.a, id)).flatMap(({ body }) => (body.event ? [body.event] : []))

test('handed to a colleague, it is theirs, and the note stands before the line that tells it', async () => {
  const id = await mine()
  const { conversation } = await transfer(id, toAgent(), 'Hun har kvittering')
  assert.deepEqual([conversation.status, conversation.assignee?.id], ['human', desk.a.agent.memberId])
  const last = (await desk.messages(desk.a, id)).slice(-2)
  assert.deepEqual(
    last.map(({ kind, text, body }) => [kind, text, body.event?.type]),
    [
      ['note', 'Hun har kvittering', undefined],
      ['event', '', 'assigned'],
    ],
  )
})

test('the colleague alone is told by mail, with the note, or what the customer wrote', async () => {
  const [one, two] = [await mine(), await mine()]
  await transfer(one, toAgent(), 'Hun har <b>kvittering</b>')
  await transfer(two, toAgent())
  await desk.house.settled()
  const { sent } = desk.house
  assert.deepEqual(
    sent.map(({ to }) => to),
    [desk.a.agent.email, desk.a.agent.email],
  )
  assert.match(sent[0]?.text ?? '', /Hun har <b>kvittering<\/b>/)
  assert.match(sent[1]?.text ?? '', /Kofferten er borte/)
  assert.ok(sent[1]?.text.includes(`/inbox/${two}`))
})

const assign = (id: string, memberId: string | null, who?: TestPerson) =>
  post<Conversation>(`/api/conversations/${id}/assignment`, { memberId }, 200, who)

test('who is plainly assigned one is told in the same way, once, and not when they take it themselves', async () => {
  const id = await mine()
  await assign(id, desk.a.agent.memberId)
  await assign(id, desk.a.agent.memberId)
  await desk.house.settled()
  assert.deepEqual(
    desk.house.sent.map(({ to, subject }) => [to, subject]),
    [[desk.a.agent.email, 'owner ga deg en samtale']],
  )
  desk.house.sent.length = 0
  await assign(id, desk.a.owner.memberId)
  await desk.house.settled()
  assert.deepEqual(desk.house.sent, [])
})

test('several that are assigned in one go are one mail that leads to the list', async () => {
  const ids = [await mine(), await mine(), await mine()]
  const action = { type: 'assign', memberId: desk.a.agent.memberId }
  await post('/api/inbox/bulk', { ids, action })
  await desk.house.settled()
  assert.deepEqual(
    desk.house.sent.map(({ to, subject }) => [to, subject]),
    [[desk.a.agent.email, 'owner ga deg 3 samtaler']],
  )
  assert.match(desk.house.sent[0]?.text ?? '', /inbox\?view=mine/)
})

test('put back, handed to a team and put back again within a minute, each person hears once that it waits', async () => {
  const id = await mine()
  await assign(id, null)
  await transfer(id, toTeam())
  await assign(id, desk.a.owner.memberId)
  await assign(id, null)
  await desk.house.settled()
  const told = desk.house.sent.map(({ to }) => to)
  assert.ok(told.includes(desk.a.agent.email), 'the team')
  assert.equal(new Set(told).size, told.length, told.join(', '))
  desk.house.sent.length = 0
  await assign(id, desk.a.owner.memberId)
  desk.house.clock.advance(61_000)
  await assign(id, null)
  await desk.house.settled()
  assert.ok(
    desk.house.sent.some(({ to }) => to === desk.a.agent.email),
    'told of what waits again later',
  )
})

test('who has chosen to hear of nothing is not mailed, and nobody is in their place', async () => {
  const choose = (waiting: string[]) =>
    desk.a.as<AlertChoices>(desk.a.agent, {
      method: 'PUT',
      url: '/api/delivery/alerts',
      payload: { waiting },
    })
  await choose([])
  await transfer(await mine(), toAgent())
  await desk.house.settled()
  assert.equal(desk.house.sent.length, 0)
  await choose(['mail'])
})

test('an address that is told of all who wait is not told of what concerns one colleague', async () => {
  const setAddress = (notifyEmail: string | null) =>
    desk.a.as(desk.a.owner, { method: 'PATCH', url: '/api/identity/workspace', payload: { notifyEmail } })
  assert.equal((await setAddress('alle@alfa.example')).status, 200)
  await transfer(await mine(), toAgent())
  await desk.house.settled()
  assert.deepEqual(
    desk.house.sent.map(({ to }) => to),
    [desk.a.agent.email],
  )
  await setAddress(null)
})

test('handed to a team it waits there, though who hands it on is in no team, and the assistant is quiet', async () => {
  const { id } = await desk.begin(desk.a, 'Hei')
  const { conversation } = await transfer(id, toTeam(), 'Til dere')
  assert.deepEqual([conversation.status, conversation.teamId, conversation.assignee], ['waiting', team, null])
  assert.deepEqual((await events(id)).at(-1), {
    type: 'assigned',
    params: { name: 'Bagasje', team: 'Bagasje' },
  })
  await desk.house.settled()
  assert.ok(desk.house.sent.some(({ to }) => to === desk.a.agent.email))
})

test('taken back, it is as it was, with whoever had it', async () => {
  const { id } = await desk.begin(desk.a, 'Hei')
  const state = async () => {
    const { status, assigneeId, teamId, waitingSince, snoozedUntil } = await desk.row(desk.a, id)
    return { status, assigneeId, teamId, waitingSince, snoozedUntil }
  }
  for (const to of [toAgent(), toTeam()]) {
    const then = await state()
    const { undo: way } = await transfer(id, to)
    assert.notDeepEqual(await state(), then)
    assert.deepEqual((await undo(way)).refused, [])
    assert.deepEqual(await state(), then)
  }
  assert.equal((await events(id)).at(-1)?.type, 'handed_back')
})

test('what somebody has answered meanwhile is not taken back from them', async () => {
  const id = await mine()
  const { undo: way } = await transfer(id, toTeam())
  await post(`/api/conversations/${id}/take-over`, {}, 200, desk.a.agent)
  assert.equal((await undo(way)).refused[0]?.code, 'state_conflict')
  assert.equal((await desk.row(desk.a, id)).assigneeId, desk.a.agent.memberId)
})

test('one that sleeps wakes for who gets it', async () => {
  const id = await mine()
  await post(`/api/conversations/${id}/snooze`, { until: null, untilReply: true })
  const { conversation, undo: way } = await transfer(id, toAgent())
  assert.equal(conversation.snooze, null)
  await undo(way)
  assert.ok((await desk.row(desk.a, id)).snoozedUntil)
})

test('a closed one is not handed on, and no note is left in it', async () => {
  const id = await mine()
  await post(`/api/conversations/${id}/closure`, {})
  await transfer(id, toAgent(), 'For sent', 409)
  await transfer(id, toTeam(), 'For sent', 409)
  assert.ok(!(await desk.messages(desk.a, id)).some(({ kind }) => kind === 'note'))
})

test('a viewer gets none, and whoever may not see one cannot hand it on', async () => {
  const id = await mine()
  const viewer = await desk.a.addPerson('viewer', 'ser@alfa.example')
  await transfer(id, { type: 'member', id: viewer.memberId }, '', 403)
  await transfer(id, toAgent(), '', 403, viewer)
  const payload = { to: { type: 'member', id: desk.b.agent.memberId }, note: '' }
  const url = `/api/conversations/${id}/transfer`
  assert.equal((await desk.a.as(desk.a.owner, { method: 'POST', url, payload })).status, 404)
  assert.equal((await desk.b.as(desk.b.owner, { method: 'POST', url, payload })).status, 404)
  assert.equal((await desk.row(desk.a, id)).assigneeId, desk.a.owner.memberId)
})

test('a list asks for one customer, in each view and with words, and shows no other tenant’s', async () => {
  const one = await desk.begin(desk.a, 'Kan jeg bytte sete?')
  const two = await desk.begin(desk.a, 'Kan jeg bytte sete?')
  await post(`/api/conversations/${one.id}/closure`, {})
  const listed = async (query: string, tenant = desk.a) => {
    const url = `/api/conversations?contact=${one.contactId}&${query}`
    const { body } = await tenant.as<{ items: Conversation[] }>(tenant.owner, { url })
    return body.items.map(({ id }) => id)
  }
  assert.deepEqual(await listed('view=closed'), [one.id])
  assert.deepEqual(await listed('view=all'), [])
  assert.deepEqual(await listed('view=closed', desk.b), [])
  assert.ok(!(await listed('view=closed')).includes(two.id))
})
