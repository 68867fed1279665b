import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { removeOld } from '../stores/errors-old.ts'
import { crash, errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let tenants: TestTenant[]
before(async () => {
  house = await errorHouse()
  const { a, b } = await house.twoTenants()
  tenants = [a, b]
})
after(() => house?.stop())

test('old events and hours are removed in every workspace: counted ones after eight days, whole ones after ninety', async () => {
  for (const tenant of tenants) {
    const errors = await errorsOf(house, tenant)
    await errors.send(['fresh', 'counted', 'whole', 'ancient'].map((name) => crash({}, { place: name })))
  }
  const client = new pg.Client({ connectionString: house.database.ownerUrl })
  await client.connect()
  const age = (place: string, days: number, more = '') =>
    client.query(
      `UPDATE error_events e SET received_at = now() - interval '${days} days' ${more} FROM error_prints p
       WHERE p.id = e.print_id AND p.tenant_id = e.tenant_id AND p.culprit LIKE '${place} %'`,
    )
  await age('fresh', 7, ', body = NULL')
  await age('counted', 9, ', body = NULL')
  await age('whole', 89)
  await age('ancient', 91)
  await client.query(
    `INSERT INTO error_hours SELECT tenant_id, id, now() - interval '31 days', 1 FROM error_prints WHERE culprit LIKE 'fresh %'`,
  )
  await removeOld(house.platform)
  const left = await client.query<{ name: string; n: number }>(
    `SELECT split_part(culprit, ' ', 1) AS name, count(*)::int AS n FROM error_events e
     JOIN error_prints p ON p.tenant_id = e.tenant_id AND p.id = e.print_id GROUP BY 1 ORDER BY 1`,
  )
  const hours = await client.query(
    `SELECT count(*)::int AS n FROM error_hours WHERE hour < now() - interval '30 days'`,
  )
  await client.end()
  assert.deepEqual(left.rows, [
    { name: 'fresh', n: 2 },
    { name: 'whole', n: 2 },
  ])
  assert.equal(hours.rows[0].n, 0)
})
