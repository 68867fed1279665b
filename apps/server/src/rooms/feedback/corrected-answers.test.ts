import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DislikedAnswer } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { conversations, receiveMessage, sendMessage } from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { feedback, rateAnswer } from './index.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse({ rooms: [delivery, customers, conversations, feedback] })
  a = (await house.twoTenants()).a
})
after(() => house?.stop())

const within = <T>(work: (ctx: Context) => Promise<T>) =>
  inTenant(house.platform, a.tenantId, system('test'), work)

/** Somebody asks, the assistant answers, and it did not help. */
async function disliked(question: string): Promise<string> {
  const contactId = await within(async (ctx) => {
    const id = ctx.newId()
    await addContact(ctx, { id, name: 'Kari', email: null, phone: null, locale: 'nb' })
    return id
  })
  const asked = { contactId, contactName: null, channel: 'web' as const, clientId: `asked-${contactId}` }
  const { conversation } = await receiveMessage(house.platform, a.tenantId, {
    ...asked,
    text: question,
    attachmentIds: [],
    locale: 'nb',
    page: null,
  })
  const { id } = await inTenant(house.platform, a.tenantId, { kind: 'assistant' }, (ctx) =>
    sendMessage(ctx, {
      conversationId: conversation.id,
      clientId: `said-${contactId}`,
      kind: 'text',
      text: 'Nei.',
    }),
  )
  await within((ctx) => rateAnswer(ctx, conversation.id, id, { value: 'down' }))
  return id
}
const listed = async () =>
  (await a.as<{ items: DislikedAnswer[] }>(a.agent, { url: '/api/feedback/answers' })).body.items.map(
    ({ messageId, isTaught }) => [messageId, isTaught],
  )
const keepTest = (question: string, messageId: string) =>
  within((ctx) =>
    ctx.client.query(
      `INSERT INTO kept_tests (id, question, locale, source_id, answer, message_id, state, created_at)
       VALUES ($1, $2, 'nb', $1, 'Ja.', $3, 'passes', $4)`,
      [ctx.newId(), question, messageId, ctx.clock.now()],
    ),
  )

test('an answer that was corrected since stands last, also where the same was taught from another conversation', async () => {
  const first = await disliked('Har dere hengekøyer?')
  const second = await disliked(' har dere hengekøyer? ')
  const third = await disliked('Leier dere ut telt?')
  assert.deepEqual(await listed(), [
    [third, false],
    [second, false],
    [first, false],
  ])
  await keepTest('Har dere hengekøyer?', first)
  assert.deepEqual(await listed(), [
    [third, false],
    [second, true],
    [first, true],
  ])
  await keepTest('Kan jeg leie telt hos dere?', third)
  await within((ctx) =>
    ctx.client.query(`UPDATE kept_tests SET state = 'broken' WHERE message_id = $1`, [first]),
  )
  assert.deepEqual(
    await listed(),
    [
      [second, false],
      [first, false],
      [third, true],
    ],
    'what is not found any more is to be looked at again',
  )
})
