import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Message } from '@svar/contract'
import type { TestHouse } from '../../../test/harness.ts'
import { connect } from '../../../test/hostile/line.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { siteOf, startSite } from './visitors.fixture.ts'

let house: TestHouse
let tenants: { a: TestTenant; b: TestTenant }
let a: Awaited<ReturnType<typeof siteOf>>
let address: string
before(async () => {
  house = await startSite()
  tenants = await house.twoTenants()
  a = await siteOf(house, tenants.a)
  address = await house.listen()
})
beforeEach(() => a.show('on'))
after(() => house?.stop())

const only = async () => {
  const { items } = await a.list()
  assert.equal(items.length, 1)
  return items[0] as (typeof items)[0]
}

/** What the chat shows, as the widget begins it. */
async function chat(visitorToken: string | null) {
  const { body } = await a.post('/api/widget/sessions', { visitorToken })
  return body as { visitorToken: string; conversation: { id: string; status: string }; messages: Message[] }
}

test('an agent writes first, and the page is told at its next sign, until it says that it has shown it', async () => {
  const { visit } = await a.sign()
  const { id } = await only()
  const { status, body } = await a.start(id, 'May I help?')
  assert.equal(status, 200)
  const told = await a.sign({ visit })
  assert.equal(told.invitation?.text, 'May I help?')
  assert.equal(told.invitation?.name, 'agent')
  assert.equal(told.invitation?.conversationId, body.conversationId)
  const { conversation, messages } = await chat(told.invitation?.visitorToken ?? null)
  assert.equal(conversation.id, body.conversationId)
  assert.equal(conversation.status, 'human')
  assert.deepEqual(
    messages.filter(({ kind }) => kind === 'text').map(({ text, author }) => [text, author.kind]),
    [['May I help?', 'member']],
  )
  assert.equal((await a.sign({ visit })).invitation?.text, 'May I help?', 'the answer may have been lost')
  assert.equal((await a.sign({ visit, seen: body.conversationId })).invitation, null)
  assert.equal((await a.sign({ visit })).invitation, null)
})

test('it is the conversation of who has used the chat before', async () => {
  const { visitorToken } = await chat(null)
  const { visit } = await a.sign({}, { 'x-visitor-token': visitorToken })
  const shown = await only()
  assert.ok(shown.contactId)
  const { body } = await a.start(shown.id, 'Hello again')
  assert.equal((await chat(visitorToken)).conversation.id, body.conversationId)
  assert.deepEqual((await only()).conversation, { id: body.conversationId, status: 'human' })
  assert.ok((await a.sign({ visit }, { 'x-visitor-token': visitorToken })).invitation)
})

test('of two agents who write at once, one has the conversation and the other is told who', async () => {
  await a.sign()
  const { id } = await only()
  const second = await tenants.a.addPerson('agent', 'second@a.example')
  const both = await Promise.all([a.start(id, 'First'), a.start(id, 'Second', second)])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
  assert.match(both.find(({ status }) => status === 409)?.body.error?.message ?? '', /has this conversation/)
})

test('nobody writes to who has left, to who was never there, or to a visitor of another workspace', async () => {
  await a.sign()
  const { id } = await only()
  const stranger = await tenants.b.as(tenants.b.owner, {
    method: 'POST',
    url: `/api/visitors/${id}/conversation`,
    payload: { clientId: crypto.randomUUID(), text: 'Mine now' },
  })
  assert.equal(stranger.status, 404)
  house.clock.advance(46_000)
  assert.equal((await a.start(id, 'Too late')).status, 404)
  assert.equal((await a.start(crypto.randomUUID(), 'Nobody')).status, 404)
})

test('an agent who sees only their own conversations is not told who has which other one', async () => {
  const { visitorToken } = await chat(null)
  await a.sign({}, { 'x-visitor-token': visitorToken })
  const { id } = await only()
  await a.start(id, 'Mine')
  const narrow = await tenants.a.addPerson('agent', 'narrow@a.example')
  const changed = await tenants.a.as(tenants.a.owner, {
    method: 'PATCH',
    url: `/api/teams/members/${narrow.memberId}`,
    payload: { visibility: 'own' },
  })
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  const [seen] = (await a.list('', narrow)).items
  assert.deepEqual([seen?.conversation, seen?.contactId, seen?.name], [null, null, null])
})

async function watch(tenant: TestTenant, person = tenant.agent) {
  const { body } = await tenant.as<{ ticket: string }>(person, { method: 'POST', url: '/api/live/tickets' })
  const line = await connect(`${address}/live?ticket=${body.ticket}`)
  line.say({ t: 'watch_visitors', on: true })
  return line
}

test('who watches is told of who comes and goes, in frames, and of nobody of another workspace', async () => {
  const line = await watch(tenants.a)
  const other = await watch(tenants.b, tenants.b.agent)
  await a.sign({ title: 'Just here' })
  const frame = await line.heard('visitors')
  assert.match(JSON.stringify(frame), /Just here/)
  house.clock.advance(46_000)
  line.say({ t: 'watch_visitors', on: true })
  await line.heard('visitors')
  for (let tries = 0; tries < 300 && !line.frames.some(isGone); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  assert.ok(line.frames.some(isGone))
  assert.doesNotMatch(JSON.stringify(other.frames), /Just here/)
  line.close()
  other.close()
})

const isGone = (frame: object) => 'gone' in frame && (frame.gone as string[]).length === 1

test('a viewer may not watch', async () => {
  const viewer = await tenants.a.addPerson('viewer', 'looks@a.example')
  const line = await watch(tenants.a, viewer)
  await line.heard('error')
  line.close()
})
