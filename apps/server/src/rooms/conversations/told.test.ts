import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ToldThing } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { conversations, receiveMessage, sendMessage } from './index.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant

before(async () => {
  house = await startTestHouse({ rooms: [delivery, customers, conversations], work: true })
  ;({ a, b } = await house.twoTenants())
})
after(() => house.stop())

/** A customer writes these messages, one after the other. @returns the conversation */
async function written(...texts: string[]): Promise<string> {
  const contactId = await inTenant(
    house.platform,
    a.tenantId,
    { kind: 'system', name: 'test' },
    async (ctx) => {
      const id = ctx.newId()
      await addContact(ctx, { id, name: null, email: null, phone: null, locale: 'nb' })
      return id
    },
  )
  const given = {
    contactId,
    contactName: null,
    channel: 'web' as const,
    attachmentIds: [],
    locale: 'nb',
    page: null,
  }
  let conversationId = ''
  for (const text of texts) {
    const clientId = crypto.randomUUID()
    const { conversation } = await receiveMessage(house.platform, a.tenantId, { ...given, clientId, text })
    conversationId = conversation.id
  }
  return conversationId
}

const told = (tenant: TestTenant, id: string) =>
  tenant.as<{ items: ToldThing[] }>(tenant.owner, { url: `/api/conversations/${id}/told` })

async function toldIn(...texts: string[]): Promise<Record<string, string>> {
  const { items } = (await told(a, await written(...texts))).body
  return Object.fromEntries(items.map(({ thing, value }) => [thing, value]))
}

test('what a customer has told over several messages stands together, as it was corrected', async () => {
  assert.deepEqual(
    await toldIn(
      'Hei! Ordrenummer 104332. Skal til Kirkegata 8, bor i Nygata 3 nå',
      'nei vent, Nygata 31, en treroms på 85 kvm',
      'Jeg heter Kari Nordby og kan ringes på 412 34 567',
    ),
    {
      order: '104332',
      from: 'Nygata 31',
      to: 'Kirkegata 8',
      rooms: '3',
      area: '85 m²',
      name: 'Kari Nordby',
      phone: '+4741234567',
    },
  )
})

test('tomorrow is the day after it was written, however late it is read', async () => {
  const tomorrow = new Date(house.clock.now().getTime() + 24 * 3_600_000)
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(tomorrow)
  const id = await written('Kan dere komme i morgen kl. 14?')
  house.clock.advance(3 * 24 * 3_600_000)
  assert.deepEqual((await told(a, id)).body.items, [
    { thing: 'day', value: day },
    { thing: 'time', value: '14:00' },
  ])
})

test('what the business said itself is not told by the customer', async () => {
  const id = await written('Hei')
  await inTenant(house.platform, a.tenantId, { kind: 'assistant' }, (ctx) =>
    sendMessage(ctx, {
      conversationId: id,
      clientId: crypto.randomUUID(),
      kind: 'text',
      text: 'Vi holder til i Storgata 5, ring 22 33 44 55.',
      assistantName: 'Maja',
    }),
  )
  assert.deepEqual((await told(a, id)).body.items, [])
})

test('another tenant is told nothing', async () => {
  const id = await written('Ordrenummer 104332')
  assert.equal((await told(b, id)).status, 404)
})
