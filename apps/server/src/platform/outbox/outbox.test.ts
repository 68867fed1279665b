import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { asLogin, inTenant } from '../tenancy/context.ts'
import { endLeases } from './claim.ts'
import { emit, eventType } from './events.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { on } from './reactions.ts'

const rang = eventType('test.rang', z.object({ loud: z.boolean() }))

let house: TestHouse
let tenant: TestTenant
const heard: string[] = []
let failuresLeft = 0

const reactions = [
  on(rang, 'test.hear', async (_, event) => void heard.push(String(event.id)), { when: ({ loud }) => loud }),
  on(
    rang,
    'test.stumble',
    async () => {
      if (failuresLeft-- > 0) throw new Error('the bell fell down')
    },
    { when: ({ loud }) => loud },
  ),
]

before(async () => {
  house = await startTestHouse()
  await house.platform.outbox.stop()
  tenant = (await house.twoTenants()).a
})
after(() => house?.stop())

/** An outbox of our own on the platform of the house. */
function openOutbox(): Outbox {
  heard.length = 0
  const outbox = createOutbox(() => house.platform, reactions)
  house.platform.outbox = outbox
  return outbox
}
const ring = (loud: boolean) =>
  inTenant(house.platform, tenant.tenantId, system('test'), async (ctx) =>
    emit(ctx, rang, randomUUID(), { loud }),
  )

interface Row {
  id: number
  attempts: number
  handled: boolean
  waits: boolean
}
const rows = () =>
  asLogin(house.platform, async (client) => {
    const found = await client.query<Row>(
      `SELECT id, attempts, handled_at IS NOT NULL AS handled, available_at > now() AS waits
       FROM events WHERE type = 'test.rang' ORDER BY id DESC`,
    )
    return found.rows
  })
const debts = () =>
  asLogin(house.platform, async (client) => {
    const found = await client.query<{
      subscriber: string
      state: string
      attempts: number
      errors: unknown
    }>(
      `SELECT subscriber, state, attempts, errors FROM redeliveries WHERE type = 'test.rang' ORDER BY id DESC`,
    )
    return found.rows
  })
async function until(what: () => Promise<boolean>) {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await what()) return
    await new Promise((again) => setTimeout(again, 20))
  }
  assert.fail('it did not come to be')
}

test('an event that concerns nobody is stored as handled, and nobody is run', async () => {
  const outbox = openOutbox()
  outbox.start(false)
  await ring(false)
  const [event] = await rows()
  assert.equal(event?.handled, true)
  assert.equal(event?.attempts, 0)
  await outbox.stop()
  assert.deepEqual(heard, [])
})

test('an event is taken by the process that stored it, and handled once', async () => {
  const outbox = openOutbox()
  outbox.start(false)
  await ring(true)
  await until(async () => (await rows())[0]?.handled === true)
  await outbox.stop()
  assert.equal(heard.length, 1)
  assert.equal((await rows())[0]?.attempts, 1)
})

test('what is stored while nobody delivers is handled after the start', async () => {
  const outbox = openOutbox()
  await ring(true)
  assert.deepEqual([(await rows())[0]?.handled, (await rows())[0]?.attempts], [false, 0])
  outbox.start(false)
  await until(async () => (await rows())[0]?.handled === true)
  await outbox.stop()
  assert.equal(heard.length, 1)
})

test('what an action does and what it announces are stored together, or neither is and nobody hears of it', async () => {
  const outbox = openOutbox()
  outbox.start(false)
  const stored = (await rows()).length
  const act = (name: string, thing: string, fails: boolean) =>
    inTenant(house.platform, tenant.tenantId, system('test'), async (ctx) => {
      await ctx.client.query(`UPDATE tenants SET settings = jsonb_build_object('bell', $1::text)`, [name])
      emit(ctx, rang, thing, { loud: true })
      if (fails) throw new Error('the rope broke')
    })
  const bell = () =>
    asLogin(house.platform, async (client) => {
      const text = `SELECT settings->>'bell' AS bell FROM tenants WHERE tenant_id = $1`
      return (await client.query<{ bell: string | null }>(text, [tenant.tenantId])).rows[0]?.bell ?? null
    })
  await assert.rejects(act('thrown', randomUUID(), true), /the rope broke/)
  assert.deepEqual([await bell(), (await rows()).length], [null, stored])
  // The work is done and the announcement cannot be stored: then the work is not done either.
  await assert.rejects(act('unheard', 'no thing at all', false), /uuid/)
  assert.deepEqual([await bell(), (await rows()).length], [null, stored])
  await act('rung', randomUUID(), false)
  assert.deepEqual([await bell(), (await rows()).length], ['rung', stored + 1])
  await until(async () => (await rows())[0]?.handled === true)
  await outbox.stop()
  assert.deepEqual(heard, [String((await rows())[0]?.id)])
})

test('a reaction that failed is tried again, and those that were done are not', async () => {
  const outbox = openOutbox()
  failuresLeft = 1
  outbox.start(false)
  await ring(true)
  await until(async () => (await debts())[0]?.state === 'waiting')
  const [debt] = await debts()
  assert.equal(debt?.subscriber, 'test.stumble')
  assert.match(JSON.stringify(debt?.errors), /the bell fell down/)
  await until(async () => (await rows())[0]?.handled === true)
  await until(async () => (await debts())[0]?.state === 'done')
  await outbox.stop()
  assert.equal(heard.length, 1)
})

test('what a process took and did not finish comes back at the next start of an installation that is alone', async () => {
  await openOutbox().stop()
  await ring(true)
  await asLogin(house.platform, (client) =>
    client.query(
      `UPDATE events SET attempts = 1, taken_by = gen_random_uuid(), available_at = now() + interval '1 minute'
       WHERE type = 'test.rang' AND handled_at IS NULL`,
    ),
  )
  const outbox = openOutbox()
  outbox.start(true)
  await until(async () => (await rows())[0]?.handled === true)
  await outbox.stop()
  assert.equal(heard.length, 1)
})

test('after a crash, what may wait does: people who connect again go before it', async () => {
  const lit = eventType('test.lit', z.object({}), { priority: 'urgent' })
  const swept = eventType('test.swept', z.object({}), { priority: 'bulk' })
  const done: string[] = []
  const note = (name: string) => async () => void done.push(name)
  const outbox = createOutbox(
    () => house.platform,
    [
      on(lit, 'test.light', note('light')),
      on(rang, 'test.answer', note('answer')),
      on(rang, 'test.prepare', note('prepare'), { quiet: { ms: 1, atMostMs: 1 } }),
      on(swept, 'test.sweep', note('sweep')),
    ],
  )
  house.platform.outbox = outbox
  await inTenant(house.platform, tenant.tenantId, system('test'), async (ctx) => {
    emit(ctx, lit, null, {})
    emit(ctx, rang, randomUUID(), { loud: true })
    emit(ctx, swept, null, {})
  })
  await asLogin(house.platform, (client) =>
    client.query(
      `UPDATE events SET attempts = 1, taken_by = gen_random_uuid(), available_at = now() + interval '1 minute'
       WHERE type IN ('test.lit', 'test.rang', 'test.swept') AND handled_at IS NULL`,
    ),
  )
  const began = performance.now()
  outbox.start(true)
  await until(async () => done.length > 0)
  await outbox.wake()
  assert.deepEqual(done, ['light'])
  await ring(true)
  await until(async () => done.length > 1)
  assert.ok(performance.now() - began < 2500, 'what happens now is answered now')
  await until(async () => done.length > 2)
  assert.ok(performance.now() - began > 2500)
  await outbox.wake()
  assert.deepEqual(done, ['light', 'answer', 'answer'])
  outbox.hurry()
  await until(async () => done.length > 4)
  assert.deepEqual(done, ['light', 'answer', 'answer', 'prepare', 'prepare'])
  await outbox.stop()
})

test('a second crash puts off nothing that only waited', async () => {
  await openOutbox().stop()
  await ring(true)
  const changes = () =>
    asLogin(house.platform, async (client) => {
      const { rows } = await client.query<{ xmin: string }>(
        `SELECT xmin::text FROM events WHERE type = 'test.rang' AND handled_at IS NULL`,
      )
      return rows
    })
  const before = await changes()
  assert.equal(before.length, 1)
  const outbox = openOutbox()
  await endLeases(house.platform)
  assert.deepEqual(await changes(), before)
  outbox.start(true)
  await until(async () => heard.length === 1)
  await outbox.stop()
})

test('what is open for one thing is found by an index, and not by going through all that is open', async () => {
  const plan = await inTenant(house.platform, tenant.tenantId, system('test'), async ({ client }) => {
    const { rows: lines } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT FROM events o WHERE o.tenant_id = current_tenant() AND o.aggregate_id = $1::uuid
         AND o.handled_at IS NULL AND o.dead_at IS NULL AND o.taken_by IS DISTINCT FROM $1::uuid`,
      [randomUUID()],
    )
    return lines.map((line) => line['QUERY PLAN']).join('\n')
  })
  assert.match(plan, /events_open_by_aggregate/)
})
