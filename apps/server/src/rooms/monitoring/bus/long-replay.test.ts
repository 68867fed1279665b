import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Replay } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const laid = eventType('brick.laid', z.object({ n: z.number() }))
const walls = [randomUUID(), randomUUID(), randomUUID()]
const COUNT = 6000
const heard: number[] = []
const house = { reactions: [on(laid, 'brick.count', async (_, __, { n }) => void heard.push(n))] }

let home: TestHouse
let a: TestTenant
before(async () => {
  home = await startTestHouse({ rooms: [monitoring, house], work: true })
  ;({ a } = await home.twoTenants())
})
after(() => home?.stop())

const act = (url: string, payload: object = {}) => a.as<Replay>(a.owner, { method: 'POST', url, payload })
const within = (text: string, values: unknown[] = []) =>
  inTenant(
    home.platform,
    a.tenantId,
    system('test'),
    async (ctx) => (await ctx.client.query(text, values)).rows,
  )
async function until(what: () => Promise<boolean>) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await what()) return
    await new Promise((again) => setTimeout(again, 50))
  }
  assert.fail('it did not come to be')
}
/** Rows of what is owed that statements went through so far. */
async function rowsRead(): Promise<number> {
  const { rows } = await home.platform.database.pool.query(
    `SELECT (seq_tup_read + idx_tup_fetch)::int AS read, n_tup_ins::int AS added
     FROM pg_stat_user_tables WHERE relname = 'redeliveries'`,
  )
  return rows[0].added >= COUNT ? rows[0].read : -1
}

test('a page of a long replay does not go through all that waits already, and each thing keeps its order', async () => {
  await within(
    `INSERT INTO events (type, aggregate_id, payload, handled_at)
     SELECT 'brick.laid', ($1::uuid[])[1 + n % 3], jsonb_build_object('n', n), now() FROM generate_series(1, $2) n`,
    [walls, COUNT],
  )
  await act('/api/monitoring/subscribers/brick.count/pause')
  await act('/api/monitoring/replays', { subscriber: 'brick.count' })
  await until(async () => (await within(`SELECT FROM replays WHERE state = 'done'`)).length === 1)
  // What a connection has read is told when it has rested for a second.
  await until(async () => (await rowsRead()) >= 0)
  const read = await rowsRead()
  // Some look at all that waits once in a while; gone through for each page and each thing, it was a hundred thousand.
  assert.ok(read < 10 * COUNT, `${read} rows were read to leave ${COUNT}`)

  await act('/api/monitoring/subscribers/brick.count/resume')
  await until(async () => heard.length >= 60)
  const ofOne = heard.filter((n) => n % 3 === 0)
  assert.deepEqual(
    ofOne,
    ofOne.toSorted((one, other) => one - other),
  )
  assert.equal(ofOne[0], 3)
})
