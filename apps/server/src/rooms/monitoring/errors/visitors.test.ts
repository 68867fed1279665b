import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorGroupDetails, ErrorOfConversation } from '@svar/contract'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { receiveMessage } from '../../conversations/index.ts'
import { addContact } from '../../customers/index.ts'
import { crash, errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

let written = 0
async function somebodyWrites(tenant: TestTenant) {
  const contactId = await inTenant(house.platform, tenant.tenantId, system('test'), async (ctx) => {
    const id = ctx.newId()
    await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
    return id
  })
  const { conversation } = await receiveMessage(house.platform, tenant.tenantId, {
    contactId,
    contactName: null,
    channel: 'web',
    clientId: `client-${++written}`,
    text: 'Kassen virker ikke',
    attachmentIds: [],
    locale: 'nb',
    page: null,
  })
  return { contactId, conversationId: conversation.id }
}

const errorsMet = async (tenant: TestTenant, conversationId: string) =>
  tenant.as<{ items: ErrorOfConversation[] }>(tenant.agent, {
    url: `/api/monitoring/conversations/${conversationId}/errors`,
  })

test("an agent sees the errors that a visitor met, named by the page's tag, user or context, and nobody else's", async () => {
  const errors = await errorsOf(house, a)
  const [one, other] = [await somebodyWrites(a), await somebodyWrites(a)]
  await errors.send([
    crash({ tags: { svar_visitor: one.contactId } }, { type: 'Before' }),
    crash({ user: { svar_conversation: one.conversationId } }, { type: 'During' }),
    crash({ contexts: { svar: { conversation_id: one.conversationId } } }, { type: 'During' }),
    crash({ tags: { svar_conversation: other.conversationId } }, { type: 'Others' }),
    crash({ tags: { svar_conversation: 'not an id' } }, { type: 'Nobody' }),
  ])
  const { items } = (await errorsMet(a, one.conversationId)).body
  assert.deepEqual(items.map(({ title, times }) => [title, times]).toSorted(), [
    ['Before: x is undefined', 1],
    ['During: x is undefined', 2],
  ])
  const others = (await errorsMet(a, other.conversationId)).body.items
  assert.deepEqual(
    others.map(({ title }) => title),
    ['Others: x is undefined'],
  )
})

test("errors that name another workspace's conversation reach nobody there", async () => {
  const { conversationId, contactId } = await somebodyWrites(b)
  const errors = await errorsOf(house, a, 'stranger')
  await errors.send([crash({ tags: { svar_conversation: conversationId, svar_visitor: contactId } })])
  assert.deepEqual((await errorsMet(b, conversationId)).body.items, [])
  assert.equal((await errorsMet(a, conversationId)).status, 404)
})

test('an error leads to the conversations of those who met it that one may see, whether the page named them or the conversation', async () => {
  const errors = await errorsOf(house, a, 'met')
  const [one, other] = [await somebodyWrites(a), await somebodyWrites(a)]
  const { conversationId: elsewhere } = await somebodyWrites(b)
  const kind = { type: 'Shared' }
  await errors.send([
    crash({ tags: { svar_visitor: one.contactId } }, kind),
    crash({ tags: { svar_conversation: one.conversationId } }, kind),
    crash({ tags: { svar_conversation: other.conversationId } }, kind),
    crash({ tags: { svar_conversation: elsewhere } }, kind),
  ])
  const [group] = await errors.list(`?project=${errors.project.id}`)
  const { conversations } = await errors.details(group?.id ?? '')
  assert.deepEqual(
    new Map(conversations.map(({ id, times }) => [id, times])),
    new Map([
      [one.conversationId, 2],
      [other.conversationId, 1],
    ]),
  )
  await inTenant(house.platform, a.tenantId, system('test'), ({ client }) =>
    client.query(`INSERT INTO desk_members (member_id, visibility) VALUES ($1, 'own')`, [a.agent.memberId]),
  )
  const url = `/api/monitoring/errors/${group?.id}`
  const seen = await a.as<ErrorGroupDetails>(a.agent, { url })
  assert.deepEqual([seen.status, seen.body.conversations], [200, []])
})
