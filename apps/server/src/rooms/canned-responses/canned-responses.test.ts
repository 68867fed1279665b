import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type CannedResponse, locales } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { conversations, receiveMessage } from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { teams } from '../teams/index.ts'
import { createTicket, tickets } from '../tickets/index.ts'
import { cannedResponses } from './index.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
let second: TestPerson

before(async () => {
  house = await startTestHouse({
    rooms: [delivery, teams, customers, conversations, tickets, cannedResponses],
  })
  ;({ a, b } = await house.twoTenants())
  second = await a.addPerson('agent', 'second@a.example')
})
after(() => house?.stop())

const path = '/api/canned-responses'
const list = async (person: TestPerson, tenant = a) =>
  (await tenant.as<{ items: CannedResponse[] }>(person, { url: path })).body.items
const add = (person: TestPerson | 'key', fields: object) =>
  a.as<CannedResponse>(person, { method: 'POST', url: path, payload: { title: 'One', ...fields } })
const fill = (person: TestPerson, id: string, payload: object) =>
  a.as<{ text: string; locale: string; missing: string[] }>(person, {
    method: 'POST',
    url: `${path}/${id}/insertions`,
    payload,
  })

async function talk(name: string | null, locale: string): Promise<string> {
  const contactId = await inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
    const id = ctx.newId()
    await addContact(ctx, { id, name, email: null, phone: null, locale: 'nb' })
    return id
  })
  const { conversation } = await receiveMessage(house.platform, a.tenantId, {
    contactId,
    contactName: name,
    channel: 'web',
    clientId: 'first-message',
    text: 'Hei',
    attachmentIds: [],
    locale,
    page: null,
  })
  return conversation.id
}

test('the six have titles in the language of the workspace that they are given to', async () => {
  await b.as(b.owner, { method: 'PATCH', url: '/api/identity/workspace', payload: { locale: 'de' } })
  const sorry = (all: CannedResponse[]) => all.find(({ shortcut }) => shortcut === 'sorry')?.title
  assert.equal(sorry(await list(b.owner, b)), 'Entschuldigung')
  assert.notEqual(sorry(await list(a.owner)), 'Entschuldigung')
})

test('six are there from the start in every language, once, and gone when removed', async () => {
  const first = await list(a.owner)
  assert.equal(first.length, 6)
  for (const { texts } of first) assert.deepEqual(Object.keys(texts).sort(), [...locales].sort())
  const sorry = first.find(({ shortcut }) => shortcut === 'sorry')
  const removed = await a.as(a.owner, { method: 'DELETE', url: `${path}/${sorry?.id}` })
  assert.equal(removed.status, 200)
  assert.equal((await list(a.owner)).length, 5)
  assert.equal((await list(b.owner, b)).length, 6)
})

test('one is filled in in the language of the conversation, with who writes and to whom', async () => {
  const conversationId = await talk('Åse Lund', 'sv')
  const hi = (await list(a.agent)).find(({ shortcut }) => shortcut === 'hi') as CannedResponse
  const filled = (await fill(a.agent, hi.id, { conversationId })).body
  assert.equal(filled.locale, 'sv')
  assert.match(filled.text, /^Hej Åse! .*Jag heter \S+ och/)
  assert.deepEqual(filled.missing, [])
  const nameless = (await fill(a.agent, hi.id, { conversationId: await talk(null, 'nb') })).body
  assert.match(nameless.text, /^Hei! /)
  assert.equal((await list(a.agent))[0]?.uses, 2)
})

test('the number of the ticket is named where there is one, and told to be missing where not', async () => {
  const conversationId = await talk('Kim', 'en-US')
  const { id } = (
    await add(a.agent, { shortcut: 'no', texts: { 'en-GB': 'Your number is {{ticket.number}}.' } })
  ).body
  assert.deepEqual((await fill(a.agent, id, { conversationId })).body, {
    text: 'Your number is.',
    locale: 'en-GB',
    missing: ['ticket.number'],
  })
  await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
    createTicket(ctx, { subject: 'Boxes', description: '', priority: 'medium', conversationId }),
  )
  assert.match((await fill(a.agent, id, { conversationId })).body.text, /^Your number is T-\d+\.$/)
})

test('what is one person’s own, nobody else sees, changes or fills in', async () => {
  const mine = (await add(a.agent, { shortcut: 'mine', texts: { nb: 'Bare min' } })).body
  assert.equal(mine.scope, 'mine')
  assert.ok(!(await list(second)).some(({ id }) => id === mine.id))
  const change = { method: 'PATCH' as const, url: `${path}/${mine.id}`, payload: { title: 'Ours' } }
  assert.equal((await a.as(second, change)).status, 404)
  assert.equal((await a.as(a.owner, change)).status, 404)
  assert.equal((await fill(second, mine.id, { conversationId: await talk(null, 'nb') })).status, 404)
  assert.equal((await b.as(b.owner, change)).status, 404)
})

test('what everybody has at hand is written by admins, and a team’s is seen by its members', async () => {
  assert.equal(
    (await add(a.agent, { shortcut: 'all', scope: 'everyone', texts: { nb: 'Alle' } })).status,
    403,
  )
  const team = await a.as<{ id: string }>(a.owner, {
    method: 'POST',
    url: '/api/teams',
    payload: {
      name: 'Moves',
      color: 'blue',
      emoji: '',
      memberIds: [a.agent.memberId],
      timeZone: null,
      openingHours: null,
      holidays: [],
      languages: [],
      rule: null,
    },
  })
  const asked = { shortcut: 'van', scope: 'team', teamId: team.body.id, texts: { nb: 'Bilen er på vei' } }
  const { body, status } = await add(a.owner, asked)
  assert.equal(status, 201)
  const seen = (person: TestPerson) => list(person).then((all) => all.some(({ id }) => id === body.id))
  assert.deepEqual([await seen(a.agent), await seen(second), await seen(a.owner)], [true, false, true])
})

test('a taken shortcut, an unknown variable and an empty text are refused in words', async () => {
  const taken = await add(a.owner, { shortcut: 'HI', scope: 'everyone', texts: { nb: 'Hei' } })
  assert.equal(taken.status, 409)
  assert.match(taken.body.error?.message ?? '', /“\/hi” leads to another/)
  const unknown = await add(a.agent, { shortcut: 'x', texts: { nb: 'Hei {{kontakt.navn}}' } })
  assert.equal(unknown.status, 400)
  assert.match(unknown.body.error?.message ?? '', /kontakt\.navn/)
  assert.equal((await add(a.agent, { shortcut: 'y', texts: { nb: '   ' } })).status, 400)
  assert.equal((await add(a.agent, { shortcut: 'z', texts: {} })).status, 400)
  assert.equal((await add('key', { shortcut: 'k', texts: { nb: 'Hei' } })).status, 400)
})
