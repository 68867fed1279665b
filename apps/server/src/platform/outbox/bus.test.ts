import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, before, test } from 'node:test'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Platform } from '../platform.ts'
import { asLogin, inTenant } from '../tenancy/context.ts'
import { emit, eventType, type StoredEvent } from './events.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { on, onAny, onOnce, type Reaction } from './reactions.ts'
import { retire } from './retire.ts'

const tick = eventType('clock.ticked', z.object({ n: z.number() }))
const alarm = eventType('clock.rang', z.object({ n: z.number() }), { priority: 'urgent' })
const dust = eventType('clock.dusted', z.object({ n: z.number() }), { priority: 'bulk' })

let house: TestHouse
let a: TestTenant
let b: TestTenant
let open: Outbox[] = []

before(async () => {
  house = await startTestHouse()
  await house.platform.outbox.stop()
  ;({ a, b } = await house.twoTenants())
})
afterEach(async () => {
  for (const outbox of open) await outbox.stop()
  open = []
  await sql(`UPDATE events SET handled_at = now() WHERE handled_at IS NULL`)
  await sql('DELETE FROM redeliveries')
  await house.platform.database.pool.query('SELECT 1')
})
after(() => house?.stop())

/** One more process on the same database, as far as the bus can tell. */
function process(reactions: Reaction[]): { platform: Platform; outbox: Outbox } {
  const platform: Platform = { ...house.platform }
  const outbox = createOutbox(() => platform, reactions)
  platform.outbox = outbox
  open.push(outbox)
  return { platform, outbox }
}
const sql = (text: string, values: unknown[] = []) =>
  asLogin(house.platform, async (client) => (await client.query(text, values)).rows)
const tell = (
  platform: Platform,
  kind: typeof tick,
  ns: number[],
  { aggregate = randomUUID() as string | null, tenant = a } = {},
) =>
  inTenant(platform, tenant.tenantId, system('test'), async (ctx) => {
    for (const n of ns) emit(ctx, kind, aggregate, { n })
  })
async function until(what: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await what()) return
    await new Promise((again) => setTimeout(again, 20))
  }
  assert.fail('it did not come to be')
}
const numberOf = (event: StoredEvent) => (event.payload as { n: number }).n
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

test('a pattern hears all that fits it, and nothing else', async () => {
  const heard: Record<string, number[]> = { exact: [], room: [], verb: [], all: [] }
  const note = (name: string, pattern: string) =>
    onAny(pattern, `test.${name}`, async (_, event) => void heard[name]?.push(numberOf(event)))
  const { platform, outbox } = process([
    note('exact', 'clock.ticked'),
    note('room', 'clock.*'),
    note('verb', '*.rang'),
    note('all', '#'),
  ])
  outbox.start(false)
  await tell(platform, tick, [1])
  await tell(platform, alarm, [2])
  await until(() => heard.all?.length === 2 && heard.room?.length === 2)
  assert.deepEqual(heard, { exact: [1], room: [1, 2], verb: [2], all: [1, 2] })
})

test('what is urgent is served before what waits already, and bulk last', async () => {
  const heard: number[] = []
  const slowly = async (_: Platform, event: StoredEvent) => {
    await new Promise((soon) => setTimeout(soon, 2))
    heard.push(numberOf(event))
  }
  const { platform, outbox } = process([onAny('clock.*', 'test.slow', slowly, { concurrency: 1 })])
  await tell(platform, dust, range(20), { aggregate: null })
  await tell(platform, tick, [100, 101], { aggregate: null })
  await tell(platform, alarm, [200], { aggregate: null })
  outbox.start(false)
  await until(() => heard.length === 23)
  assert.deepEqual(heard.slice(0, 3), [200, 100, 101])
})

test('tenants take turns: one with a thousand events does not hold up one with a few', async () => {
  const heard: string[] = []
  const note = async (_: Platform, event: StoredEvent) => void heard.push(event.tenantId)
  const { platform, outbox } = process([onAny('clock.*', 'test.turns', note, { concurrency: 1 })])
  await tell(platform, tick, range(1000), { aggregate: null })
  await tell(platform, tick, [1, 2, 3], { aggregate: null, tenant: b })
  outbox.start(false)
  await until(() => heard.length === 1003)
  assert.ok(heard.lastIndexOf(b.tenantId) < 120, `the last one came at ${heard.lastIndexOf(b.tenantId)}`)
})

test('who waits for quiet is given the last of each thing only, and the rest is done with', async () => {
  const heard: number[] = []
  const quiet = { ms: 60, atMostMs: 5000 }
  const note = async (_: Platform, event: StoredEvent) => void heard.push(numberOf(event))
  const { platform, outbox } = process([onAny('clock.*', 'test.quiet', note, { quiet })])
  outbox.start(false)
  const [one, other] = [randomUUID(), randomUUID()]
  for (const n of [1, 2, 3]) await tell(platform, tick, [n], { aggregate: one })
  await tell(platform, tick, [10], { aggregate: other })
  assert.deepEqual(heard, [])
  await until(() => heard.length === 2)
  assert.deepEqual(heard.toSorted(), [10, 3])
  await until(async () => (await sql('SELECT FROM events WHERE handled_at IS NULL')).length === 0)
})

test('who waits for quiet is not kept waiting for ever, and what waits at a stop comes again', async () => {
  const heard: number[] = []
  const note = async (_: Platform, event: StoredEvent) => void heard.push(numberOf(event))
  const talking = process([onAny('clock.*', 'test.talking', note, { quiet: { ms: 100, atMostMs: 250 } })])
  talking.outbox.start(false)
  const thing = randomUUID()
  let last = 0
  // It goes on until something is heard: how soon that is depends on the machine.
  for (; last < 11 || (heard.length === 0 && last < 500); last += 1) {
    await tell(talking.platform, tick, [last + 1], { aggregate: thing })
    await new Promise((soon) => setTimeout(soon, 40))
  }
  assert.ok(heard.length > 0, 'something was heard while it went on')
  await talking.outbox.stop()
  const again = process([onAny('clock.*', 'test.talking', note, { quiet: { ms: 1, atMostMs: 1 } })])
  again.outbox.start(false)
  await until(() => heard.at(-1) === last)
})

test('a subscriber that is slow holds up nobody else', async () => {
  const heard: number[] = []
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const { platform, outbox } = process([
    onAny('clock.*', 'test.stuck', () => released, { concurrency: 2 }),
    onAny('clock.*', 'test.quick', async (_, event) => void heard.push(numberOf(event))),
  ])
  outbox.start(false)
  await tell(platform, tick, range(50), { aggregate: null })
  await until(() => heard.length === 50)
  release()
})

test('what happened to one thing comes in order, also after one of them failed, and from two processes', async () => {
  const heard: number[] = []
  let failuresLeft = 2
  const react = async (_: Platform, event: StoredEvent) => {
    await new Promise((soon) => setTimeout(soon, Math.random() * 4))
    if (numberOf(event) === 3 && failuresLeft-- > 0) throw new Error('not yet')
    heard.push(numberOf(event))
  }
  const one = process([onAny('clock.*', 'test.ordered', react)])
  const two = process([onAny('clock.*', 'test.ordered', react)])
  one.outbox.start(false)
  two.outbox.start(false)
  const aggregate = randomUUID()
  for (const n of range(12)) await tell((n % 2 ? one : two).platform, tick, [n], { aggregate })
  await until(() => heard.length === 12)
  assert.deepEqual(heard, range(12))
})

test('after its last attempt it is dead, with its whole history, and those behind it go on', async () => {
  const heard: number[] = []
  const react = async (_: Platform, event: StoredEvent) => {
    if (numberOf(event) === 0) throw new Error('it never works')
    heard.push(numberOf(event))
  }
  const { platform, outbox } = process([onAny('clock.*', 'test.broken', react)])
  outbox.start(false)
  await tell(platform, tick, [0, 1, 2])
  const state = async () =>
    (await sql(`SELECT state, attempts, errors FROM redeliveries ORDER BY event_id LIMIT 1`))[0]
  await until(async () => (await state()) !== undefined)
  for (let attempt = 1; attempt < 8; attempt += 1) {
    await sql(
      `UPDATE redeliveries SET available_at = now() WHERE attempts = $1 AND state = 'waiting' AND taken_by IS NULL AND available_at < 'infinity'`,
      [attempt],
    )
    outbox.wake()
    await until(async () => (await state()).attempts > attempt && (await state()).errors.length > attempt)
  }
  const dead = await state()
  assert.equal(dead.state, 'dead')
  assert.equal(dead.errors.length, 8)
  assert.deepEqual(
    dead.errors.map(({ attempt, error }: { attempt: number; error: string }) => [attempt, error]),
    range(8).map((each) => [each + 1, 'it never works']),
  )
  await until(() => heard.length === 2)
  assert.deepEqual(heard, [1, 2])
})

test('work that is done once stays done once, however often the event comes', async () => {
  const { platform, outbox } = process([
    onOnce(tick, 'test.once', (ctx, { n }) =>
      ctx.client.query(
        `UPDATE tenants SET settings = settings || jsonb_build_object('ticks', coalesce((settings->>'ticks')::int, 0) + $1)`,
        [n],
      ),
    ),
    on(tick, 'test.crash', async () => {}),
  ])
  await tell(platform, tick, [1])
  outbox.start(false)
  const ticks = async () =>
    (await sql('SELECT settings FROM tenants WHERE tenant_id = $1', [a.tenantId]))[0].settings.ticks
  await until(async () => (await ticks()) === 1)
  await until(async () => (await sql('SELECT FROM events WHERE handled_at IS NULL')).length === 0)
  // As if the process had died between the work and its note.
  await sql(
    `UPDATE events SET handled_at = NULL, available_at = now() WHERE type = 'clock.ticked' AND id = (SELECT max(id) FROM events)`,
  )
  outbox.wake()
  await until(async () => (await sql('SELECT FROM events WHERE handled_at IS NULL')).length === 0)
  assert.equal(await ticks(), 1)
})

test('what was done with long ago is forgotten, what somebody owes is kept', async () => {
  const { platform } = process([])
  await tell(platform, tick, [1, 2, 3], { aggregate: null })
  const ids = (await sql(`SELECT id FROM events WHERE type = 'clock.ticked' ORDER BY id DESC LIMIT 3`)).map(
    ({ id }) => id,
  )
  await sql(`UPDATE events SET handled_at = now() - interval '100 days' WHERE id = ANY ($1)`, [
    ids.slice(0, 2),
  ])
  await sql(
    `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, state) VALUES ($1, $2, 'test.owes', 'clock.ticked', 'dead')`,
    [a.tenantId, ids[0]],
  )
  assert.equal(await retire(platform), 1)
  const left = (await sql('SELECT id FROM events WHERE id = ANY ($1)', [ids])).map(({ id }) => id)
  assert.deepEqual(left.toSorted(), [ids[0], ids[2]].toSorted())
})

test('what was done with is kept for as long as its workspace says', async () => {
  const { platform } = process([])
  await tell(platform, tick, [1], { aggregate: null })
  const [{ id }] = await sql(`SELECT max(id) AS id FROM events WHERE type = 'clock.ticked'`)
  await sql(`UPDATE events SET handled_at = now() - interval '100 days' WHERE id = $1`, [id])
  const set = `INSERT INTO event_settings (kept_days) VALUES ($1) ON CONFLICT (tenant_id) DO UPDATE SET kept_days = $1`
  const keep = (days: number) =>
    inTenant(platform, a.tenantId, system('test'), (ctx) => ctx.client.query(set, [days]))
  const isThere = async () => (await sql('SELECT FROM events WHERE id = $1', [id])).length === 1
  await keep(365)
  await retire(platform)
  assert.ok(await isThere())
  await keep(99)
  // More than are forgotten at a time: none may stay because there are many.
  await inTenant(platform, a.tenantId, system('test'), (ctx) =>
    ctx.client.query(
      `INSERT INTO events (type, payload, handled_at)
       SELECT 'clock.ticked', '{"n":1}', now() - interval '100 days' FROM generate_series(1, 5200)`,
    ),
  )
  await retire(platform)
  assert.ok(!(await isThere()))
  assert.equal((await sql(`SELECT FROM events WHERE handled_at < now() - interval '99 days'`)).length, 0)
})
