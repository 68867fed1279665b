import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { AppError } from '../../kernel/errors.ts'
import { actorOf, openDeskWith, startDeskHouse, type TestDesk } from './assign.fixture.ts'
import { assignTeam, pullNext } from './assign-by-hand.ts'
import { assign, close, handBack, reopen, takeOver } from './change-hands.ts'
import { transfer } from './inbox/transfer.ts'
import { undoBulk } from './inbox/undo-bulk.ts'
import { requestPerson } from './request-person.ts'
import type { MessageRow } from './rows.ts'
import { sendMessage } from './send-message.ts'
import { updateConversation } from './update-conversation.ts'

const CAPACITY = 2
const CUSTOMERS = 4
const RUNS = 12

const deeds = [
  'customer_writes',
  'customer_asks',
  'assistant_writes',
  'takes',
  'grabs',
  'replies',
  'hands_back',
  'gives_away',
  'puts_back',
  'pulls',
  'to_team',
  'hands_over',
  'hands_to_team',
  'takes_back',
  'closes',
  'opens',
  'snoozes',
  'leaves',
  'comes',
] as const
type Deed = (typeof deeds)[number]
interface Step {
  deed: Deed
  who: number
  which: number
}

let house: TestHouse
let tenant: TestTenant
let desk: TestDesk
let people: TestPerson[]
let teamId: string
let count = 0

before(async () => {
  house = await startDeskHouse()
  ;({ tenant, desk, people } = await openDeskWith(house, 'bo', 'cy'))
  await desk.settings({ rule: 'by_load' })
  for (const person of people) await desk.member(person, { capacity: CAPACITY })
  await desk.member(tenant.owner, { capacity: 0 })
  teamId = await desk.team({ name: 'Two', memberIds: people.slice(0, 2).map(({ memberId }) => memberId) })
})
after(() => house?.stop())

/** What is going on in one run: the conversations, and what people took by hand. */
interface Scene {
  contacts: string[]
  ids: string[]
  byHand: Set<string>
  /** By which each may take back what they handed on last. */
  undos: Map<string, string | undefined>
}

async function begin(): Promise<Scene> {
  const open = `SELECT id FROM conversations WHERE status <> 'closed'`
  const before = await desk.system((ctx) => ctx.client.query<{ id: string }>(open))
  for (const { id } of before.rows) await desk.system((ctx) => close(ctx, id, 'member'))
  const contacts: string[] = []
  const ids: string[] = []
  for (let one = 0; one < CUSTOMERS; one += 1) {
    const contact = await desk.newContact()
    contacts.push(contact)
    ids.push(await desk.write(contact))
  }
  for (const person of people) {
    await desk.comes(person)
    await desk.says(person, null)
  }
  return { contacts, ids, byHand: new Set(), undos: new Map() }
}

async function act(scene: Scene, { deed, who, which }: Step): Promise<void> {
  const person = people[who % people.length] as TestPerson
  const other = people[(who + 1) % people.length] as TestPerson
  const id = scene.ids[which % CUSTOMERS] as string
  const as = actorOf(person)
  const words = { conversationId: id, clientId: `client-step-${++count}`, kind: 'text' as const, text: 'ja' }
  const took = (memberId: string, conversationId = id) =>
    void scene.byHand.add(`${memberId}:${conversationId}`)
  const does: Record<Deed, () => Promise<unknown>> = {
    customer_writes: () => desk.write(scene.contacts[which % CUSTOMERS] as string),
    customer_asks: () => desk.system((ctx) => requestPerson(ctx, id, 'customer_asked')),
    assistant_writes: () => desk.as({ kind: 'assistant' }, (ctx) => sendMessage(ctx, words)),
    takes: () => desk.as(as, (ctx) => takeOver(ctx, id, false)).then(() => took(person.memberId)),
    grabs: () => desk.as(as, (ctx) => takeOver(ctx, id, true)).then(() => took(person.memberId)),
    replies: () => desk.as(as, (ctx) => sendMessage(ctx, words)).then(() => took(person.memberId)),
    hands_back: () => desk.as(as, (ctx) => handBack(ctx, id)),
    gives_away: () => desk.as(as, (ctx) => assign(ctx, id, other.memberId)).then(() => took(other.memberId)),
    puts_back: () => desk.as(as, (ctx) => assign(ctx, id, null)),
    pulls: () =>
      desk.as(as, (ctx) => pullNext(ctx, null)).then((row) => row && took(person.memberId, row.id)),
    to_team: () => desk.as(as, (ctx) => assignTeam(ctx, id, who % 2 ? teamId : null)),
    hands_over: () =>
      desk
        .as(as, (ctx) => transfer(ctx, id, { to: { type: 'member', id: other.memberId }, note: 'til deg' }))
        .then(({ undo }) => {
          took(other.memberId)
          scene.undos.set(person.memberId, undo?.token)
        }),
    hands_to_team: () =>
      desk
        .as(as, (ctx) => transfer(ctx, id, { to: { type: 'team', id: teamId }, note: '' }))
        .then(({ undo }) => void scene.undos.set(person.memberId, undo?.token)),
    takes_back: async () => {
      const token = scene.undos.get(person.memberId)
      if (!token) return
      const { done } = await desk.as(as, (ctx) => undoBulk(ctx, token))
      for (const conversationId of done) {
        const { assigneeId } = await desk.row(conversationId)
        if (assigneeId) took(assigneeId, conversationId)
      }
    },
    closes: () => desk.as(as, (ctx) => close(ctx, id, 'member')),
    opens: () => desk.as(as, (ctx) => reopen(ctx, id)),
    snoozes: () =>
      desk.as(as, (ctx) =>
        updateConversation(ctx, id, { snoozedUntil: new Date(ctx.clock.now().getTime() + 3_600_000) }),
      ),
    leaves: () => desk.says(person, 'away'),
    comes: () => desk.says(person, null),
  }
  try {
    await does[deed]()
  } catch (error) {
    // A refusal is an answer; a broken rule of the database is not.
    if (!(error instanceof AppError) || error.status >= 500) throw error
  }
}

/** Who had it as each message came, by what was told in the conversation alone. */
function assistantSpokeOutOfTurn(messages: MessageRow[]): boolean {
  let state: 'bot' | 'person' | 'closed' = 'bot'
  return messages.some(({ kind, authorKind, body }) => {
    const what = body.event?.type
    if (what === 'handed_back' || what === 'reopened') state = 'bot'
    if (what === 'person_requested' || what === 'taken_over' || what === 'assigned') state = 'person'
    if (what === 'closed') state = 'closed'
    if (state === 'closed' && authorKind === 'visitor') state = 'bot'
    return kind === 'text' && authorKind === 'assistant' && state !== 'bot'
  })
}

async function holds(scene: Scene): Promise<void> {
  const rows = await Promise.all(scene.ids.map(desk.row))
  for (const row of rows) {
    assert.equal(row.status === 'human', row.assigneeId !== null, 'a person has it exactly when it says so')
    assert.equal(row.status === 'waiting', row.waitingSince !== null, 'who waits knows since when')
    const messages = await desk.messages(row.id)
    assert.deepEqual(
      messages.map(({ seq }) => seq),
      messages.map((_, index) => index + 1),
    )
    if (row.waitingSince) await isTold(row.id, row.waitingSince)
  }
  for (const { memberId } of people) {
    const given = rows.filter(
      ({ id, assigneeId }) => assigneeId === memberId && !scene.byHand.has(`${memberId}:${id}`),
    )
    assert.ok(given.length <= CAPACITY, 'nobody is given more than they may have at once')
  }
}

async function isTold(id: string, since: Date): Promise<void> {
  const told = await desk.system((ctx) =>
    ctx.client.query(
      `SELECT 1 FROM events WHERE aggregate_id = $1 AND type = 'conversation.person_requested'
         AND created_at >= $2::timestamptz - interval '2 seconds'`,
      [id, since],
    ),
  )
  assert.ok((told.rowCount ?? 0) > 0, 'whoever waits, somebody was told of it')
}

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(...deeds),
  who: fc.nat({ max: 5 }),
  which: fc.nat({ max: CUSTOMERS - 1 }),
})
/** What happens at the same moment, moment after moment. */
const moments = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 10 })

test('whatever customers, assistant and members do at once, in whatever order, the rules hold', async (t) => {
  const seed = Number(process.env.SVAR_TEST_SEED ?? Math.trunc(Math.random() * 2 ** 31))
  t.diagnostic(`seed ${seed}; again with SVAR_TEST_SEED=${seed}`)
  await fc.assert(
    fc.asyncProperty(moments, async (happenings) => {
      const scene = await begin()
      for (const together of happenings) {
        await Promise.all(together.map((one) => act(scene, one)))
        await house.settled()
        await holds(scene)
      }
      for (const id of scene.ids)
        assert.equal(assistantSpokeOutOfTurn(await desk.messages(id)), false, 'the assistant is quiet')
    }),
    { numRuns: RUNS, seed, endOnFailure: true, interruptAfterTimeLimit: 90_000 },
  )
})
