import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Replay } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const sown = eventType('garden.sown', z.object({}))
const watered = eventType('garden.watered', z.object({}))
const grown: string[] = []
const garden = {
  reactions: [
    on(sown, 'garden.grow', async (_, event) => void grown.push(event.type)),
    on(watered, 'garden.grow', async (_, event) => void grown.push(event.type)),
    on(watered, 'garden.drain', async () => {}),
  ],
}

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse({ rooms: [monitoring, garden], work: true })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const replay = async (subscriber: string) => {
  const url = '/api/monitoring/replays'
  return (await a.as<Replay>(a.owner, { method: 'POST', url, payload: { subscriber } })).body
}

test('a replay counts from its beginning what its subscriber hears, and nothing else that happened', async () => {
  await inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
    for (const type of [sown, sown, watered]) emit(ctx, type, randomUUID(), {})
  })
  await house.settled()
  assert.equal((await replay('garden.drain')).total, 1)
  grown.length = 0
  assert.equal((await replay('garden.grow')).total, 3)
  await house.settled()
  assert.deepEqual(grown.toSorted(), ['garden.sown', 'garden.sown', 'garden.watered'])
})
