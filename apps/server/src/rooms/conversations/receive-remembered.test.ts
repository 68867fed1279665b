import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { statementsOf } from '../../../test/statements-of.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { StoredEvent } from '../../platform/outbox/events.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import {
  type Acknowledged,
  close,
  conversations,
  freshConversation,
  receiveMessage,
  updateConversation,
} from './index.ts'
import type { ConversationRow } from './rows.ts'
import * as store from './store.ts'
import { storeReceived } from './stores/receive.ts'

const rooms = [delivery, customers, conversations]
let house: TestHouse
/** Another process with the same database. */
let other: TestHouse
let a: TestTenant
let count = 0

before(async () => {
  house = await startTestHouse({ rooms })
  other = await startTestHouse({ rooms, sharing: house })
  a = (await house.twoTenants()).a
})
after(async () => {
  await other.stop()
  await house.stop()
})

const within = <T>(work: (ctx: Context) => Promise<T>, at = house) =>
  inTenant(at.platform, a.tenantId, system('test'), work)

const newContact = () =>
  within(async (ctx) => {
    const id = ctx.newId()
    await addContact(ctx, { id, name: 'Før', email: null, phone: null, locale: 'nb' })
    return id
  })

interface Said {
  text?: string
  clientId?: string
  conversationId?: string
  page?: { url: string; title: string }
  at?: TestHouse
}
const write = (contactId: string, said: Said = {}): Promise<Acknowledged> => {
  count += 1
  const { at = house, ...rest } = said
  return receiveMessage(at.platform, a.tenantId, {
    contactId,
    contactName: null,
    channel: 'web',
    clientId: `client-${count}-xxxxxxxx`,
    text: `melding ${count}`,
    attachmentIds: [],
    locale: null,
    page: null,
    ...rest,
  })
}

/** A conversation that the first process remembers. */
async function begun(): Promise<{ contactId: string; conversationId: string }> {
  const contactId = await newContact()
  const { conversation } = await write(contactId)
  return { contactId, conversationId: conversation.id }
}

const said = (id: string) =>
  within(async (ctx) => (await store.messagesOf(ctx, id, { limit: 500, withNotes: true })).items)
const row = (id: string) => within(async (ctx) => (await store.conversation(ctx, id)) as ConversationRow)

test('who writes on where nobody else has written is stored without reading the conversation again', async () => {
  const { contactId, conversationId } = await begun()
  const announced: StoredEvent[] = []
  house.platform.outbox.onCommitted((events) => announced.push(...events))
  let acknowledged: Acknowledged | undefined
  const names = await statementsOf(house, async () => {
    acknowledged = await write(contactId, { conversationId, text: 'og en ting til' })
  })
  assert.ok(names.includes('store_received'))
  assert.ok(!names.includes('lock_conversations'))
  assert.equal(acknowledged?.message.seq, 2)
  const stored = await row(conversationId)
  assert.deepEqual(
    [stored.lastSeq, stored.unread, stored.preview, stored.lastAuthor],
    [2, 2, 'og en ting til', 'visitor'],
  )
  assert.equal(announced.filter(({ type }) => type === 'conversation.message_received').length, 1)
})

test('who writes from the website names no conversation, tells the page, and is stored as quickly', async () => {
  const { contactId, conversationId } = await begun()
  const page = { url: 'https://nordflytt.example/priser', title: 'Priser' }
  const names = await statementsOf(house, async () => {
    const { conversation } = await write(contactId, { page })
    assert.deepEqual([conversation.id, conversation.page], [conversationId, page])
  })
  assert.ok(names.includes('store_received'))
  assert.ok(!names.includes('lock_latest_conversations'))
  assert.deepEqual((await row(conversationId)).page, page)
  await write(contactId)
  assert.deepEqual((await row(conversationId)).page, page, 'a message without a page leaves it')
})

test('who has begun another conversation elsewhere writes on in that one', async () => {
  const { contactId, conversationId } = await begun()
  const later = await within(
    (ctx) => freshConversation(ctx, { contactId, channel: 'web', locale: 'nb', page: null, alongside: true }),
    other,
  )
  assert.equal((await write(contactId)).conversation.id, later.id)
  assert.equal((await write(contactId)).conversation.id, later.id)
  assert.equal((await write(contactId, { conversationId })).conversation.id, conversationId)
  assert.equal((await write(contactId)).conversation.id, later.id, 'naming the older one changes nothing')
})

test('what another process changed meanwhile is read, and nothing is overwritten', async () => {
  const { contactId, conversationId } = await begun()
  await write(contactId, { conversationId, at: other, text: 'fra en annen fane' })
  await within(
    (ctx) => ctx.client.query(`UPDATE contacts SET name = 'Etter' WHERE id = $1`, [contactId]),
    other,
  )
  const { message, conversation } = await write(contactId, { conversationId, text: 'fra denne' })
  assert.equal(message.seq, 3)
  assert.equal(conversation.contactName, 'Etter')
  assert.deepEqual(
    (await said(conversationId)).slice(1).map(({ seq, text }) => [seq, text]),
    [
      [2, 'fra en annen fane'],
      [3, 'fra denne'],
    ],
  )
})

test('a new name of the customer is shown though the conversation is remembered', async () => {
  const { contactId, conversationId } = await begun()
  await within((ctx) => ctx.client.query(`UPDATE contacts SET name = 'Etter' WHERE id = $1`, [contactId]))
  const names = await statementsOf(house, async () => {
    assert.equal((await write(contactId, { conversationId })).conversation.contactName, 'Etter')
  })
  assert.ok(names.includes('store_received'))
})

test('a change that is being made while the message is on its way is waited for and seen', async () => {
  const { contactId, conversationId } = await begun()
  const holder = await asOwner()
  try {
    await holder.query('BEGIN')
    await holder.query(`UPDATE conversations SET status = 'closed', closed_at = now() WHERE id = $1`, [
      conversationId,
    ])
    const writing = write(contactId, { conversationId })
    await untilSomebodyWaits(holder)
    await holder.query('COMMIT')
    const { message, conversation } = await writing
    assert.equal(conversation.status, 'bot', 'the customer opened it again')
    assert.equal((await row(conversationId)).status, 'bot')
    assert.equal(message.seq, 2)
  } finally {
    await holder.end()
  }
})

test('a message that is sent again is the same message, and another text under its id is refused', async () => {
  const { contactId, conversationId } = await begun()
  const clientId = 'the-same-client-id'
  const [first, again] = [
    await write(contactId, { conversationId, clientId, text: 'hei' }),
    await write(contactId, { conversationId, clientId, text: 'hei' }),
  ]
  assert.equal(again.message.id, first.message.id)
  assert.equal(again.again, true)
  await assert.rejects(write(contactId, { conversationId, clientId, text: 'noe annet' }), {
    code: 'idempotency_mismatch',
  })
  assert.equal((await said(conversationId)).length, 2)
})

test('another customer who names a remembered conversation finds nothing', async () => {
  const { conversationId } = await begun()
  await assert.rejects(write(await newContact(), { conversationId }), { code: 'not_found' })
  assert.equal((await said(conversationId)).length, 1)
})

test('however customers, people and processes cross each other, each message is kept once, in its place, and told once', async () => {
  const steps = fc.array(
    fc.array(
      fc.record({
        who: fc.nat({ max: 2 }),
        does: fc.constantFrom('writes', 'writes', 'writes', 'is noted', 'is ended'),
        elsewhere: fc.boolean(),
        names: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    { minLength: 1, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (rounds) => {
      const three = [await begun(), await begun(), await begun()]
      const acknowledged: Acknowledged[] = []
      for (const round of rounds) {
        await Promise.all(
          round.map(async ({ who, does, elsewhere, names }) => {
            const { contactId, conversationId } = three[who] as (typeof three)[number]
            const at = elsewhere ? other : house
            if (does === 'writes')
              acknowledged.push(await write(contactId, names ? { conversationId, at } : { at }))
            else await within((ctx) => stepOf(ctx, conversationId, does), at)
          }),
        )
      }
      for (const { conversationId } of three) await holds(conversationId, acknowledged)
    }),
    { numRuns: 25 },
  )
})

const stepOf = (ctx: Context, conversationId: string, does: 'is noted' | 'is ended'): Promise<unknown> =>
  does === 'is ended'
    ? close(ctx, conversationId, 'member')
    : updateConversation(ctx, conversationId, { topic: 'flytting' })

async function holds(conversationId: string, acknowledged: Acknowledged[]): Promise<void> {
  const messages = await said(conversationId)
  assert.deepEqual(
    messages.map(({ seq }) => seq),
    messages.map((_, index) => index + 1),
    'no gaps',
  )
  assert.equal((await row(conversationId)).lastSeq, messages.length)
  const bySeq = new Map(messages.map((message) => [message.seq, message]))
  const mine = acknowledged.filter(({ message }) => message.conversationId === conversationId)
  for (const { message } of mine) assert.equal(bySeq.get(message.seq)?.id, message.id)
  const told = await within(async (ctx) => {
    const { rows } = await ctx.client.query<{ seq: number }>(
      `SELECT (payload->>'seq')::int AS seq FROM events WHERE aggregate_id = $1 AND type = 'conversation.message_received' ORDER BY id`,
      [conversationId],
    )
    return rows.map(({ seq }) => seq)
  })
  const written = messages.filter(({ authorKind }) => authorKind === 'visitor').map(({ seq }) => seq)
  assert.deepEqual(told, written, 'told once each, in order')
}

async function asOwner(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: house.database.ownerUrl })
  await client.connect()
  return client
}

async function untilSomebodyWaits(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query('SELECT FROM pg_locks WHERE NOT granted LIMIT 1')
    if (rows.length > 0) return
    await new Promise((again) => setTimeout(again, 10))
  }
}

test('what is stored of one conversation is not looked for in all of them', async () => {
  const ids: string[] = []
  for (let index = 0; index < 60; index += 1) ids.push((await begun()).conversationId)
  // Counted by itself when there were fewer, the table would be planned for as another one than it is.
  const counting = await asOwner()
  await counting.query('ANALYZE conversations, contacts')
  await counting.end()
  const kept = await row(ids[7] as string)
  const read = await within(async (ctx) => {
    const before = await conversationsRead(ctx)
    const version = (await store.saveConversations(ctx, [kept])).get(kept.id) as string
    await storeReceived(ctx, [{ row: kept, version, isLatest: true }], [], [])
    return (await conversationsRead(ctx)) - before
  })
  assert.ok(read > 0 && read < 10, `${read} conversations were gone through`)
})

/** Rows that this connection went through so far. */
async function conversationsRead(ctx: Context): Promise<number> {
  const { rows } = await ctx.client.query<{ read: number }>(
    `SELECT (idx_tup_fetch + seq_tup_read)::int AS read FROM pg_stat_xact_user_tables WHERE relname = 'conversations'`,
  )
  return rows[0]?.read as number
}
