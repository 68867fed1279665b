import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { type Actor, system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import {
  close,
  conversations,
  giveFeedback,
  receiveMessage,
  requestPerson,
  sendMessage,
} from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { tickets } from '../tickets/index.ts'
import { analytics } from './index.ts'

const DAY_MS = 24 * 3600 * 1000
const source = { passageId: 'p', sourceId: 's', title: 'Prices', url: null, quote: '100', page: null }

describe('insights', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery, customers, conversations, tickets] })
    ;({ a, b } = await house.twoTenants())
  })
  after(() => house?.stop())

  const as = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, actor, work)
  const within = <T>(work: (ctx: Context) => Promise<T>) => as(system('test'), work)

  /** A question that the assistant answered from a source. */
  async function answered(text: string): Promise<{ id: string; answerId: string }> {
    const contactId = await within(async (ctx) => {
      const id = ctx.newId()
      await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
      return id
    })
    const received = {
      contactId,
      contactName: null,
      channel: 'web' as const,
      clientId: 'first-message',
      text,
    }
    const rest = { attachmentIds: [], locale: 'nb', page: null }
    const { conversation } = await receiveMessage(house.platform, a.tenantId, { ...received, ...rest })
    const answer = {
      conversationId: conversation.id,
      clientId: 'answer-1',
      kind: 'text' as const,
      text: '100',
      sources: [source],
    }
    const { id: answerId } = await as({ kind: 'assistant' }, (ctx) =>
      sendMessage(ctx, { ...answer, sentiment: 'positive' }),
    )
    return { id: conversation.id, answerId }
  }

  it('counts nothing where nothing happened, and shows every day', async () => {
    const counted = await inTenant(house.platform, b.tenantId, system('test'), (ctx) => analytics(ctx, {}))
    assert.equal(counted.sessions, 0)
    assert.equal(counted.series.length, 30)
    assert.deepEqual(counted.tickets, { open: 0, pending: 0, resolved: 0, closed: 0 })
    assert.equal(counted.booking_rate, null)
  })

  it('counts each resolved conversation once, by the strongest evidence', async () => {
    const praised = await answered('Hva koster en flytting?')
    const left = await answered('hva koster  en flytting')
    const ended = await answered('Kan dere flytte et piano?')
    const handed = await answered('Er dere der?')
    const displeased = await answered('Hvor er bilen deres nå?')
    assert.equal(await within((ctx) => giveFeedback(ctx, praised.id, praised.answerId, 'up')), true)
    await within((ctx) => giveFeedback(ctx, displeased.id, displeased.answerId, 'down'))
    await within((ctx) => close(ctx, ended.id, 'visitor'))
    await within((ctx) => requestPerson(ctx, handed.id, 'customer_asked'))

    const now = await within((ctx) => analytics(ctx, {}))
    assert.deepEqual(now.resolution, { confirmed: 1, verified: 0, assumed: 0 })
    assert.equal(now.sessions, 5)
    assert.equal(now.messages, 10)
    assert.equal(now.sentiment.positive, 5)
    assert.deepEqual(now.top_questions[0], { question: 'Hva koster en flytting?', count: 2 })

    house.clock.advance(8 * DAY_MS)
    const later = await within((ctx) => analytics(ctx, {}))
    assert.deepEqual(later.resolution, { confirmed: 1, verified: 1, assumed: 1 })
    assert.ok(left.id)
  })

  it('refuses a span that ends before it begins, or is longer than a year', async () => {
    const wrong = [
      { from: '2026-02-02', to: '2026-02-01' },
      { from: '2024-01-01', to: '2026-02-01' },
    ]
    for (const span of wrong)
      await assert.rejects(
        within((ctx) => analytics(ctx, span)),
        { code: 'validation_failed' },
      )
  })
})
