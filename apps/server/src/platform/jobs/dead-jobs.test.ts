import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../tenancy/context.ts'
import { enqueue, handles, jobType } from './jobs.ts'

const type = jobType('test.work', z.object({ number: z.number() }), {
  retryLimit: 0,
  concurrency: 2,
  perTenant: 2,
})

async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 15_000; waitedMs += 50) {
    if (await isSo()) return
    await pause(50)
  }
  assert.fail('it did not come so far')
}

describe('bad jobs', () => {
  let house: TestHouse
  let tenantId: string
  const done: number[] = []
  const state = { isMended: false, release: () => {} }
  const work = handles(type, async (_platform, _tenantId, { number }) => {
    if (number === 0) await new Promise<void>((release) => Object.assign(state, { release }))
    if (number < 0 && !state.isMended) throw new Error('this one is bad')
    done.push(number)
  })
  before(async () => {
    house = await startTestHouse({ rooms: [{ jobs: [work] }], work: true })
    tenantId = (await house.twoTenants()).a.tenantId
  })
  after(() => house?.stop())
  const leave = (number: number) =>
    inTenant(house.platform, tenantId, system('test'), async (ctx) => enqueue(ctx, type, { number }))

  it('end as dead letters with payload and error, and do their work when they are replayed', async () => {
    const { jobs } = house.platform
    await leave(-1)
    await eventually(async () => (await jobs.dead.of(tenantId)).length === 1)
    const [letter] = await jobs.dead.of(tenantId)
    assert.deepEqual(
      [letter?.name, letter?.payload, letter?.error, letter?.attempts],
      [type.name, { number: -1 }, 'this one is bad', 1],
    )
    state.isMended = true
    assert.equal(await jobs.dead.retry(tenantId, type.name), 1)
    await eventually(() => done.includes(-1))
    assert.deepEqual(await jobs.dead.of(tenantId), [])
  })

  it('keep only the worker that they have: the others are done meanwhile', async () => {
    await leave(0)
    for (const number of [1, 2, 3, 4, 5]) await leave(number)
    await eventually(() => [1, 2, 3, 4, 5].every((number) => done.includes(number)))
    assert.ok(!done.includes(0))
    state.release()
    await eventually(() => done.includes(0))
  })
})
