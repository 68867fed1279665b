import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Conversation } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import type { Actor } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { conversations, receiveMessage, requestPerson, sendMessage } from './index.ts'
import { messagesOf } from './store.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
let count = 0

before(async () => {
  house = await startTestHouse({ rooms: [delivery, customers, conversations], work: true })
  const tenants = await house.twoTenants()
  a = tenants.a
  b = tenants.b
})
after(() => house.stop())

const uniqueId = () => `client-${++count}-${'x'.repeat(8)}`

async function newContact(tenant: TestTenant): Promise<string> {
  return inTenant(house.platform, tenant.tenantId, { kind: 'system', name: 'test' }, async (ctx) => {
    const id = ctx.newId()
    await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
    return id
  })
}

const write = (tenant: TestTenant, contactId: string, text: string, clientId = uniqueId()) =>
  receiveMessage(house.platform, tenant.tenantId, {
    contactId,
    contactName: null,
    channel: 'web',
    clientId,
    text,
    attachmentIds: [],
    locale: 'nb',
    page: null,
  })

const assistantSays = (tenant: TestTenant, conversationId: string, text: string) =>
  inTenant(house.platform, tenant.tenantId, { kind: 'assistant' }, (ctx) =>
    sendMessage(ctx, { conversationId, clientId: uniqueId(), kind: 'text', text, assistantName: 'Maja' }),
  )

const all = (tenant: TestTenant, conversationId: string) =>
  inTenant(house.platform, tenant.tenantId, { kind: 'system', name: 'test' }, (ctx) =>
    messagesOf(ctx, conversationId, { limit: 200, withNotes: true }),
  )

test('messages that come at the same time are stored once each, in sequence without gaps', async () => {
  const contacts = await Promise.all(Array.from({ length: 6 }, () => newContact(a)))
  const sent = await Promise.all(
    contacts.flatMap((contact) =>
      Array.from({ length: 10 }, (_, index) => write(a, contact, `melding ${index}`)),
    ),
  )
  const ids = new Set(sent.map(({ conversation }) => conversation.id))
  assert.equal(ids.size, contacts.length)
  for (const id of ids) {
    const { items } = await all(a, id)
    assert.deepEqual(
      items.map((item) => item.seq),
      Array.from({ length: 10 }, (_, index) => index + 1),
    )
  }
})

test('the same client id is one message, and another text under it is refused', async () => {
  const contact = await newContact(a)
  const clientId = uniqueId()
  const [first, second] = await Promise.all([
    write(a, contact, 'hei', clientId),
    write(a, contact, 'hei', clientId),
  ])
  assert.equal(first.message.id, second.message.id)
  await assert.rejects(write(a, contact, 'noe annet', clientId), { code: 'idempotency_mismatch' })
})

test('one bad message does not take the others of its batch with it', async () => {
  const contact = await newContact(a)
  const results = await Promise.allSettled([
    write(a, contact, 'først'),
    write(a, contact, '   '),
    write(a, contact, 'sist'),
  ])
  assert.deepEqual(
    results.map((result) => result.status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
})

test('the assistant is refused while a person has the conversation', async () => {
  const { conversation } = await write(a, await newContact(a), 'hei')
  await assistantSays(a, conversation.id, 'Hei! Hva kan jeg hjelpe med?')
  const taken = await a.as(a.agent, {
    method: 'POST',
    url: `/api/conversations/${conversation.id}/take-over`,
    payload: {},
  })
  assert.equal(taken.status, 200)
  await assert.rejects(assistantSays(a, conversation.id, 'Jeg også!'), { code: 'state_conflict' })
  const back = await a.as<Conversation>(a.agent, {
    method: 'POST',
    url: `/api/conversations/${conversation.id}/hand-back`,
  })
  assert.equal(back.body.status, 'bot')
  await assistantSays(a, conversation.id, 'Her er jeg igjen.')
})

test('a colleague cannot answer in a conversation that another has, and is told who', async () => {
  const { conversation } = await write(a, await newContact(a), 'hei')
  await a.as(a.agent, { method: 'POST', url: `/api/conversations/${conversation.id}/take-over`, payload: {} })
  const reply = { clientId: uniqueId(), text: 'Jeg tar den' }
  const refused = await a.as(a.owner, {
    method: 'POST',
    url: `/api/conversations/${conversation.id}/messages`,
    payload: reply,
  })
  assert.equal(refused.status, 409)
  assert.ok(refused.body.error?.message.includes('has this conversation'))
})

test('asking for a person at night tells the customer when, and tells the business at once', async () => {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }))
  await a.as(a.owner, {
    method: 'PATCH',
    url: '/api/identity/workspace',
    payload: { openingHours: hours, timeZone: 'Europe/Oslo' },
  })
  const msToNight = new Date('2027-01-05T01:00:00Z').getTime() - house.clock.now().getTime()
  house.clock.advance(msToNight)
  const contact = await newContact(a)
  const { conversation } = await write(a, contact, 'menneske takk')
  const actor: Actor = { kind: 'visitor', contactId: contact }
  await inTenant(house.platform, a.tenantId, actor, (ctx) =>
    requestPerson(ctx, conversation.id, 'customer_asked'),
  )
  await house.settled()
  const events = (await all(a, conversation.id)).items.flatMap((item) => item.body.event ?? [])
  assert.deepEqual(
    events.map((event) => event.type),
    ['person_requested', 'nobody_online'],
  )
  assert.equal(events[1]?.params.opensAt, '2027-01-05T07:00:00.000Z')
  assert.ok(
    house.sent.some((mail) => mail.text.includes(conversation.id)),
    'somebody at the business has a mail',
  )
  house.clock.advance(-msToNight)
})

test('another tenant sees and changes nothing', async () => {
  const { conversation } = await write(a, await newContact(a), 'hemmelig')
  const base = `/api/conversations/${conversation.id}`
  const attempts = [
    ['GET', base],
    ['GET', `${base}/messages`],
    ['GET', `${base}/contact`],
    ['POST', `${base}/messages`, { clientId: uniqueId(), text: 'x' }],
    ['POST', `${base}/take-over`, {}],
    ['POST', `${base}/hand-back`],
    ['POST', `${base}/assignment`, { memberId: null }],
    ['POST', `${base}/closure`],
    ['DELETE', `${base}/closure`],
    ['POST', `${base}/snooze`, { until: null }],
    ['PUT', `${base}/tags`, { tags: ['x'] }],
    ['POST', `${base}/read`, { seq: 1 }],
    ['PATCH', `/api/contacts/${conversation.contactId}`, { name: 'x' }],
  ] as const
  for (const [method, url, payload] of attempts) {
    const answer = await b.as(b.owner, { method, url, ...(payload ? { payload } : {}) })
    assert.equal(answer.status, 404, `${method} ${url}`)
  }
  const list = await b.as<{ items: Conversation[] }>(b.owner, {
    method: 'GET',
    url: '/api/conversations?view=all',
  })
  assert.equal(list.body.items.length, 0)
  const own = await a.as<Conversation>(a.owner, { method: 'GET', url: base })
  assert.equal(own.body.status, 'bot')
})
