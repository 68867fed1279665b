import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { issueLiveTicket } from '../live/tickets.ts'
import { retire } from '../outbox/retire.ts'
import { type Context, inTenant } from '../tenancy/context.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse()
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const count = async (table: string): Promise<number> =>
  (await house.platform.database.pool.query(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count

test('a key that is asked for twice is one, with the secret that was shown first and is kept nowhere in the clear', async () => {
  const make = () =>
    a.as<{ id: string; secret: string }>(a.owner, {
      method: 'POST',
      url: '/api/identity/api-keys',
      headers: { 'idempotency-key': 'the same' },
      payload: { name: 'Shop' },
    })
  const first = await make()
  assert.equal(first.status, 200)
  assert.deepEqual((await make()).body, first.body)
  const { rows } = await house.platform.database.pool.query('SELECT response::text FROM idempotency_keys')
  assert.equal(rows.length, 1)
  assert.ok(!rows[0].response.includes(first.body.secret))
})

test('answers to retries and tickets for connections are not kept for ever', async () => {
  const act = (work: (ctx: Context) => Promise<unknown>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  await act(issueLiveTicket)
  const age = (column: string, table: string, by: string) =>
    act(({ client }) => client.query(`UPDATE ${table} SET ${column} = ${column} - interval '${by}'`))
  await age('created_at', 'idempotency_keys', '29 days')
  await retire(house.platform)
  assert.deepEqual([await count('idempotency_keys'), await count('live_tickets')], [1, 1])
  await age('created_at', 'idempotency_keys', '2 days')
  await age('expires_at', 'live_tickets', '2 hours')
  await retire(house.platform)
  assert.deepEqual([await count('idempotency_keys'), await count('live_tickets')], [0, 0])
})
