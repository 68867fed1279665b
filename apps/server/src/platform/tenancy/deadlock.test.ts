import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from './context.ts'

let house: TestHouse
before(async () => {
  house = await startTestHouse()
})
after(() => house?.stop())

test('of two that wait for each other both end well, and what the one did that was ended is done once', async () => {
  const { tenantId } = (await house.twoTenants()).a
  const both = Promise.withResolvers<void>()
  let holding = 0
  let tries = 0
  const told: string[] = []
  const change = (first: string, second: string) =>
    inTenant(house.platform, tenantId, system('test'), async (ctx) => {
      tries += 1
      const hold = (name: string) => ctx.client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [name])
      await hold(first)
      holding += 1
      if (holding === 2) both.resolve()
      await both.promise
      await hold(second)
      ctx.afterCommit.push(() => told.push(first))
    })
  await Promise.all([change('one', 'two'), change('two', 'one')])
  assert.equal(tries, 3)
  assert.deepEqual(told.toSorted(), ['one', 'two'])
})
