import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Conversation, Message, Rearrangement } from '@svar/contract'
import fc from 'fast-check'
import { identifyContact } from '../../customers/index.ts'
import { updateConversation } from '../update-conversation.ts'
import { type Desk, openDesk } from './inbox.fixture.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

interface Rearranged {
  conversation: Conversation
  rearrangement: Rearrangement
}

async function call<T>(url: string, payload: object, expected = 200): Promise<T> {
  const { status, body } = await desk.a.as<T>(desk.a.owner, { method: 'POST', url, payload })
  assert.equal(status, expected, JSON.stringify(body))
  return body
}
const merge = (id: string, other: string, expected?: number) =>
  call<Rearranged>(`/api/conversations/${id}/merge`, { with: other }, expected)
const split = (id: string, fromSeq: number, expected?: number) =>
  call<Rearranged>(`/api/conversations/${id}/split`, { fromSeq }, expected)
const undo = (id: string, expected?: number) => call(`/api/inbox/rearrangements/${id}/undo`, {}, expected)

const texts = async (id: string) => (await desk.messages(desk.a, id)).map(({ text }) => text)

/** Another conversation of the same customer, as programs begin them. */
async function beginAnother(contactId: string, text: string): Promise<string> {
  const id = await desk.act(desk.a, async (ctx) => {
    const made = ctx.newId()
    await ctx.client.query(
      `INSERT INTO conversations (id, contact_id, channel, created_at) VALUES ($1, $2, 'api', $3)`,
      [made, contactId, ctx.clock.now()],
    )
    return made
  })
  await desk.write(desk.a, contactId, text, id)
  return id
}

async function two() {
  const contactId = await desk.contact(desk.a)
  const older = (await desk.write(desk.a, contactId, 'en')).id
  desk.house.clock.advance(5)
  const newer = await beginAnother(contactId, 'to')
  const say = async (text: string, id: string) => {
    desk.house.clock.advance(5)
    await desk.write(desk.a, contactId, text, id)
  }
  await say('tre', older)
  await say('fire', newer)
  return { contactId, older, newer, say }
}

test('what a customer has said of how it was is not lost, nor asked again, when it is merged', async () => {
  const { older, newer } = await two()
  await desk.act(desk.a, (ctx) => updateConversation(ctx, older, { csatScore: 2, csatComment: 'Sent' }))
  const { conversation, rearrangement } = await merge(older, newer)
  assert.deepEqual(conversation.csat, { score: 2, comment: 'Sent' })
  await undo(rearrangement.id)
  const scoreOf = async (id: string) =>
    (await desk.a.as<Conversation>(desk.a.owner, { url: `/api/conversations/${id}` })).body.csat?.score
  assert.deepEqual([await scoreOf(older), await scoreOf(newer)], [2, undefined])
})

test('merged, two conversations are one by time, and the old id leads to it for ever', async () => {
  const { older, newer } = await two()
  const { conversation, rearrangement } = await merge(older, newer)
  assert.equal(conversation.id, newer)
  assert.deepEqual(await texts(newer), ['en', 'to', 'tre', 'fire'])
  assert.deepEqual(await texts(older), [])
  const { body } = await desk.a.as<Conversation>(desk.a.owner, { url: `/api/conversations/${older}` })
  assert.equal(body.id, newer)
  const read = await desk.a.as<{ items: Message[] }>(desk.a.owner, {
    url: `/api/conversations/${older}/messages`,
  })
  assert.deepEqual(
    read.body.items.map(({ text }) => text),
    ['en', 'to', 'tre', 'fire'],
  )
  assert.ok(rearrangement.undoUntil)
})

test('a client that resumes from its cursor after a merge misses nothing', async () => {
  const { older, newer } = await two()
  const before = await desk.row(desk.a, newer)
  await merge(newer, older)
  const after = await desk.messages(desk.a, newer)
  assert.ok(after.every(({ seq }) => seq > before.lastSeq))
})

test('undone, every message is where it was and in its order, and what came since stays', async () => {
  const { older, newer, say } = await two()
  const was = [await desk.row(desk.a, older), await desk.row(desk.a, newer)]
  const { rearrangement } = await merge(older, newer)
  await say('fem', newer)
  await undo(rearrangement.id)
  assert.deepEqual(await texts(older), ['en', 'tre'])
  assert.deepEqual(await texts(newer), ['to', 'fire', 'fem'])
  const now = [await desk.row(desk.a, older), await desk.row(desk.a, newer)]
  for (const at of [0, 1])
    for (const field of ['status', 'assigneeId', 'tags', 'closedAt', 'mergedInto', 'subject'] as const)
      assert.deepEqual(now[at]?.[field], was[at]?.[field], field)
  assert.equal(now[0]?.preview, was[0]?.preview)
  await undo(rearrangement.id, 409)
})

test('a waiting customer goes on waiting, whichever of the two it was', async () => {
  const { older, newer } = await two()
  await desk.act(desk.a, (ctx) =>
    ctx.client.query(`UPDATE conversations SET status = 'waiting', waiting_since = now() WHERE id = $1`, [
      older,
    ]),
  )
  const { conversation, rearrangement } = await merge(older, newer)
  assert.equal(conversation.status, 'waiting')
  await undo(rearrangement.id)
  assert.equal((await desk.row(desk.a, older)).status, 'waiting')
  assert.equal((await desk.row(desk.a, newer)).status, 'bot')
})

test('what a program writes to the id that was merged away goes where the rest went', async () => {
  const { older, newer, say } = await two()
  await merge(older, newer)
  await say('fem', older)
  await desk.house.settled()
  assert.deepEqual(await texts(newer), ['en', 'to', 'tre', 'fire', 'fem'])
  assert.equal((await desk.row(desk.a, older)).status, 'closed')
})

test('what a member writes to the id that was merged away is said in the conversation that it leads to', async () => {
  const { older, newer } = await two()
  await merge(older, newer)
  await call(`/api/conversations/${older}/messages`, { clientId: desk.clientId(), text: 'svar' })
  assert.equal((await texts(newer)).at(-1), 'svar')
})

test('split from a message on, the rest is a conversation of its own, and undone it is one again', async () => {
  const { older, say } = await two()
  await say('fem', older)
  const { conversation, rearrangement } = await split(older, 2)
  assert.deepEqual(await texts(older), ['en'])
  assert.deepEqual(await texts(conversation.id), ['tre', 'fem'])
  assert.equal(conversation.lastSeq, 2)
  await split(older, 1, 400)
  await undo(rearrangement.id)
  assert.deepEqual(await texts(older), ['en', 'tre', 'fem'])
})

test('after a split what is said next is seen by a client with an old cursor', async () => {
  const { older, say } = await two()
  const { lastSeq } = await desk.row(desk.a, older)
  await split(older, 2)
  await say('ny', older)
  assert.ok(((await desk.messages(desk.a, older)).at(-1)?.seq ?? 0) > lastSeq)
})

test('two customers, one conversation with itself and another workspace are refused', async () => {
  const [one, other] = [await desk.begin(desk.a), await desk.begin(desk.a)]
  await merge(one.id, other.id, 400)
  await merge(one.id, one.id, 400)
  const theirs = await desk.begin(desk.b)
  await merge(one.id, theirs.id, 404)
  await merge(theirs.id, one.id, 404)
  const viewer = await desk.a.addPerson('viewer', `viewer-${one.id}@alfa.example`)
  const { status } = await desk.a.as(viewer, {
    method: 'POST',
    url: `/api/conversations/${one.id}/merge`,
    payload: { with: other.id },
  })
  assert.equal(status, 403)
})

test('two who gave the same address are listed together and can be merged, and apart again', async () => {
  const [phone, laptop] = [await desk.contact(desk.a), await desk.contact(desk.a)]
  const older = await desk.write(desk.a, phone, 'fra telefonen')
  desk.house.clock.advance(5)
  const newer = await desk.write(desk.a, laptop, 'fra maskinen')
  const give = (id: string, email: string | null) =>
    desk.act(desk.a, (ctx) => identifyContact(ctx, id, { email }))
  const listed = async () => {
    const url = `/api/conversations?contact=${laptop}`
    const { body } = await desk.a.as<{ items: Conversation[] }>(desk.a.owner, { url })
    return body.items.map(({ id }) => id)
  }
  await give(phone, 'Siri@Example.com')
  assert.deepEqual(await listed(), [newer.id])
  await merge(older.id, newer.id, 400)
  await give(laptop, 'siri@example.com')
  assert.deepEqual(await listed(), [newer.id, older.id])
  const { conversation, rearrangement } = await merge(older.id, newer.id)
  assert.equal(conversation.id, newer.id)
  assert.deepEqual(await texts(newer.id), ['fra telefonen', 'fra maskinen'])
  await desk.write(desk.a, phone, 'og fra telefonen igjen')
  assert.deepEqual(await texts(older.id), [], 'who was merged away begins anew, and nobody reads it unseen')
  assert.equal((await listed()).length, 2)
  await undo(rearrangement.id)
  assert.deepEqual(await texts(older.id), ['fra telefonen'])
})

test('two messages under one client id survive a merge and go back', async () => {
  const { older, newer } = await two()
  await desk.act(desk.a, (ctx) =>
    ctx.client.query(
      `UPDATE messages SET client_id = 'the-same-id' WHERE conversation_id = ANY($1::uuid[]) AND seq = 1`,
      [[older, newer]],
    ),
  )
  const { rearrangement } = await merge(older, newer)
  await undo(rearrangement.id)
  assert.equal((await desk.messages(desk.a, older))[0]?.clientId, 'the-same-id')
})

type Move = { kind: 'say' | 'merge' | 'split' | 'undo'; which: number; at: number }
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('say', 'say', 'merge', 'split', 'undo'),
  which: fc.nat(20),
  at: fc.nat(20),
})

test('whatever is merged, split, undone and said in whichever order, no message is lost, doubled or out of order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 12 }), async (moves) => {
      const { contactId, older, newer, say } = await two()
      const third = await beginAnother(contactId, 'fem')
      const ids = [older, newer, third]
      const undos: string[] = []
      let said = 5
      for (const { kind, which, at } of moves) {
        const id = ids[which % ids.length] as string
        if (kind === 'say') {
          await say(`s${++said}`, id)
          await desk.house.settled()
          continue
        }
        const made = await attempt(kind, id, ids[at % ids.length] as string, at, undos)
        if (made) undos.push(made.rearrangement.id)
        if (made && !ids.includes(made.conversation.id)) ids.push(made.conversation.id)
      }
      const all = await Promise.all(ids.map((id) => desk.messages(desk.a, id)))
      const visitors = all.map((messages) => messages.filter(({ authorKind }) => authorKind === 'visitor'))
      assert.equal(new Set(visitors.flat().map(({ text }) => text)).size, said)
      assert.equal(visitors.flat().length, said)
      for (const messages of visitors) {
        const times = messages.map(({ createdAt }) => createdAt.getTime())
        assert.deepEqual(
          times,
          times.toSorted((one, other) => one - other),
        )
      }
    }),
    { numRuns: 12 },
  )
})

async function attempt(kind: Move['kind'], id: string, other: string, at: number, undos: string[]) {
  const [url, payload] =
    kind === 'undo'
      ? [`/api/inbox/rearrangements/${undos[at % Math.max(1, undos.length)] ?? id}/undo`, {}]
      : kind === 'merge'
        ? [`/api/conversations/${id}/merge`, { with: other }]
        : [`/api/conversations/${id}/split`, { fromSeq: at + 1 }]
  const { status, body } = await desk.a.as<Rearranged>(desk.a.owner, { method: 'POST', url, payload })
  assert.ok([200, 400, 404, 409].includes(status), `${kind}: ${status} ${JSON.stringify(body)}`)
  return status === 200 && kind !== 'undo' ? body : null
}
