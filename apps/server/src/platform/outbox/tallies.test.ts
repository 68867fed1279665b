import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import { Tallies } from './tallies.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse()
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

test('figures that could not be written are written the next time, with what came meanwhile, once', async () => {
  const tallies = new Tallies()
  const heard = (isWell: boolean, busyMs: number) =>
    tallies.add(
      house.platform,
      { tenantId: a.tenantId, createdAt: house.clock.now() },
      'milk',
      isWell,
      busyMs,
    )
  heard(true, 5)
  heard(false, 7)
  const away = { ...house.platform, database: null } as unknown as Platform
  await assert.rejects(tallies.write(away))
  heard(true, 9)
  await tallies.write(house.platform)
  await tallies.write(house.platform)
  const written = await asLogin(house.platform, (client) =>
    client.query(
      `SELECT handled, failed, busy_ms::int AS busy FROM subscriber_minutes WHERE subscriber = 'milk'`,
    ),
  )
  assert.deepEqual(written.rows, [{ handled: 2, failed: 1, busy: 21 }])
})
