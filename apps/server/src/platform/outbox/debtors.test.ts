import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, before, test } from 'node:test'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Platform } from '../platform.ts'
import { asLogin, inTenant } from '../tenancy/context.ts'
import { claim } from './claim.ts'
import { emit, eventType } from './events.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { onAny, type Reaction } from './reactions.ts'

const billed = eventType('milk.billed', z.object({ n: z.number() }))

let house: TestHouse
let a: TestTenant
let b: TestTenant
let open: Outbox | null = null

before(async () => {
  house = await startTestHouse()
  await house.platform.outbox.stop()
  ;({ a, b } = await house.twoTenants())
})
afterEach(async () => {
  await open?.stop()
  await sql(`UPDATE events SET handled_at = now() WHERE handled_at IS NULL`)
  await sql('DELETE FROM redeliveries')
})
after(() => house?.stop())

const sql = (text: string, values: unknown[] = []) =>
  asLogin(house.platform, async (client) => (await client.query(text, values)).rows)

function start(reactions: Reaction[]): Platform {
  const platform: Platform = { ...house.platform }
  open = createOutbox(() => platform, reactions)
  platform.outbox = open
  open.start(false)
  return platform
}
const bill = (platform: Platform) =>
  inTenant(platform, a.tenantId, system('test'), async (ctx) => emit(ctx, billed, null, { n: 1 }))

/** Something that happened already is owed by a subscriber, as after a failure or in a replay. */
async function isOwedBy(subscriber: string, count = 1, tenant = a): Promise<void> {
  await inTenant(house.platform, tenant.tenantId, system('test'), (ctx) =>
    ctx.client.query(
      `WITH past AS (
         INSERT INTO events (type, payload, handled_at)
         SELECT 'milk.billed', '{"n":1}', now() FROM generate_series(1, $2) RETURNING id)
       INSERT INTO redeliveries (event_id, subscriber, type) SELECT id, $1, 'milk.billed' FROM past`,
      [subscriber, count],
    ),
  )
}
async function until(what: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await what()) return
    await new Promise((again) => setTimeout(again, 25))
  }
  assert.fail('it did not come to be')
}

test('what one subscriber owes and takes long over holds up nothing that another one owes', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let isBegun = false
  const heard: string[] = []
  start([
    onAny('milk.billed', 'test.slow', () => {
      isBegun = true
      return released
    }),
    onAny('milk.billed', 'test.quick', async (_, { type }) => void heard.push(type)),
  ])
  await isOwedBy('test.slow')
  await until(() => isBegun)
  await isOwedBy('test.quick')
  try {
    await until(() => heard.length === 1)
  } finally {
    release()
  }
})

test('whoever owes little is not held up by whoever owes much, whichever comes first in a list', async () => {
  for (const [much, little] of [
    [a, b],
    [b, a],
  ] as const) {
    const heard: string[] = []
    const takesAWhile = async (_: Platform, { tenantId }: { tenantId: string }) => {
      await new Promise((soon) => setTimeout(soon, 5))
      heard.push(tenantId)
    }
    await isOwedBy('test.turns', 200, much)
    await isOwedBy('test.turns', 5, little)
    start([onAny('milk.billed', 'test.turns', takesAWhile)])
    await until(() => heard.length === 205)
    const last = heard.lastIndexOf(little.tenantId)
    assert.ok(last < 60, `the last one came at ${last}`)
    await open?.stop()
  }
})

test('where there are too many tenants for one go, it is not always the same who wait', async () => {
  for (const { tenantId } of [a, b])
    await inTenant(house.platform, tenantId, system('test'), (ctx) =>
      ctx.client.query(
        `INSERT INTO events (type, payload) SELECT 'milk.billed', '{}' FROM generate_series(1, 200)`,
      ),
    )
  const served = new Set<string>()
  // So few at once that one tenant has enough for all of them.
  for (let go = 0; go < 16; go += 1)
    for (const { tenantId } of await claim(house.platform, 10, [1])) served.add(tenantId)
  assert.equal(served.size, 2)
})

test('what is owed is noted once for all that ended together, and all of it', async () => {
  const count = 300
  await isOwedBy('test.many', count)
  const commits = countCommits()
  start([onAny('milk.billed', 'test.many', async () => {})])
  await until(async () => (await sql(`SELECT FROM redeliveries WHERE state = 'done'`)).length === count)
  assert.ok(commits.count < count / 2, `${commits.count} transactions for ${count}`)
})

test('a failure is noted whatever its words are', async () => {
  const platform = start([
    onAny('milk.billed', 'test.binary', async () => {
      throw new Error('it said "\0"')
    }),
  ])
  await bill(platform)
  await until(async () => (await sql('SELECT FROM redeliveries')).length === 1)
  const [owed] = await sql('SELECT errors FROM redeliveries')
  assert.equal(owed.errors[0].error, 'it said "�"')
})

test('what takes longer than its lease is kept in hand, and done once', async (t) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let begun = 0
  const platform = start([
    onAny('milk.billed', 'test.long', () => {
      begun += 1
      return released
    }),
  ])
  await isOwedBy('test.long')
  await until(() => begun === 1)
  // Its lease is nearly over, and it has been in hand for half a minute.
  await sql(`UPDATE redeliveries SET available_at = now() + interval '5 seconds'`)
  const real = performance.now.bind(performance)
  t.mock.method(performance, 'now', () => real() + 31_000)
  try {
    await until(async () => (await leaseSeconds()) > 30)
    // And where it could not be kept, it is still not begun a second time beside itself.
    await sql(`UPDATE redeliveries SET available_at = now()`)
    await platform.outbox.wake()
    await until(async () => (await leaseSeconds()) > 30)
    assert.equal(begun, 1)
    assert.equal((await sql('SELECT attempts FROM redeliveries'))[0].attempts, 1)
  } finally {
    release()
  }
  await until(async () => (await sql(`SELECT FROM redeliveries WHERE state = 'done'`)).length === 1)
  assert.equal(begun, 1)
})

test('what fails while its subscriber is being paused waits until it goes on', async () => {
  const { promise: released, reject: fail } = Promise.withResolvers<void>()
  let begun = 0
  start([
    onAny('milk.billed', 'test.paused', () => {
      begun += 1
      return released
    }),
  ])
  await isOwedBy('test.paused')
  await until(() => begun === 1)
  try {
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query(`INSERT INTO paused_subscribers (subscriber) VALUES ('test.paused')`),
    )
  } finally {
    fail(new Error('not now'))
  }
  const failed = () => sql('SELECT available_at FROM redeliveries WHERE jsonb_array_length(errors) = 1')
  await until(async () => (await failed()).length === 1)
  assert.equal((await failed())[0].available_at, Number.POSITIVE_INFINITY)
})

test('a failure of what another process has taken meanwhile is for that one to note', async () => {
  const { promise: released, reject: fail } = Promise.withResolvers<void>()
  let begun = 0
  start([
    onAny('milk.billed', 'test.late', () => {
      begun += 1
      return released
    }),
  ])
  await isOwedBy('test.late')
  await until(() => begun === 1)
  const other = randomUUID()
  try {
    await sql(`UPDATE redeliveries SET taken_by = $1, available_at = now() + interval '40 seconds'`, [other])
  } finally {
    fail(new Error('too late'))
  }
  await open?.stop()
  const [owed] = await sql('SELECT errors, taken_by, state FROM redeliveries')
  assert.deepEqual(owed, { errors: [], taken_by: other, state: 'waiting' })
})

test('while as many events are in hand as may be, they are kept and pauses are heard of', async (t) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let begun = 0
  await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
    ctx.client.query(
      `INSERT INTO events (type, payload) SELECT 'milk.billed', '{"n":1}' FROM generate_series(1, 1200)`,
    ),
  )
  const platform = start([
    onAny('milk.billed', 'test.stuck', () => {
      begun += 1
      return released
    }),
  ])
  const inHand = async () =>
    (await sql('SELECT FROM events WHERE taken_by = $1 AND handled_at IS NULL', [platform.outbox.processId]))
      .length
  await until(async () => begun > 0 && (await inHand()) >= 1000)
  await sql(`UPDATE events SET available_at = now() + interval '5 seconds' WHERE handled_at IS NULL`)
  const real = performance.now.bind(performance)
  t.mock.method(performance, 'now', () => real() + 31_000)
  try {
    await until(async () => {
      const [row] = await sql(
        `SELECT count(*)::int AS count FROM events WHERE handled_at IS NULL AND available_at > now() + interval '30 seconds'`,
      )
      return row.count >= 1000
    })
  } finally {
    release()
  }
})

const leaseSeconds = async (): Promise<number> =>
  (await sql('SELECT extract(epoch FROM available_at - now())::float AS seconds FROM redeliveries'))[0]
    .seconds

/** How many transactions are committed from now on. */
function countCommits(): { count: number } {
  const { pool } = house.platform.database
  const connect = pool.connect.bind(pool)
  const counted = { count: 0 }
  const seen = new WeakSet<object>()
  pool.connect = (async () => {
    const client = await connect()
    if (seen.has(client)) return client
    seen.add(client)
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((...given: unknown[]) => {
      if (given[0] === 'COMMIT') counted.count += 1
      return query(...given)
    }) as typeof client.query
    return client
  }) as typeof pool.connect
  return counted
}
