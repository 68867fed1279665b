import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import type { DeadJob } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../../platform/jobs/jobs.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const type = jobType('test.bad_work', z.object({ number: z.number(), sealedKey: z.string() }), {
  retryLimit: 0,
})
const url = '/api/monitoring/dead-jobs'

let house: TestHouse
let a: TestTenant
let b: TestTenant
const done: number[] = []
let isMended = false
before(async () => {
  const work = handles(type, async (_platform, _tenantId, { number }) => {
    if (!isMended) throw new Error(`number ${number} is bad`)
    done.push(number)
  })
  house = await startTestHouse({ rooms: [{ jobs: [work] }, monitoring], work: true })
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const listOf = async (tenant: TestTenant) =>
  (await tenant.as<{ items: DeadJob[]; total: number }>(tenant.owner, { url })).body
const act = async (tenant: TestTenant, { name, id }: DeadJob, what: 'retry' | 'discard') =>
  (await tenant.as(tenant.owner, { method: 'POST', url: `${url}/${name}/${id}/${what}` })).status

it('a job that failed at every attempt is seen, tried again and given up by admins of its own workspace alone', async () => {
  for (const number of [1, 2])
    await inTenant(house.platform, a.tenantId, system('test'), async (ctx) =>
      enqueue(ctx, type, { number, sealedKey: 'secret-key' }),
    )
  await house.settled()
  const { items, total } = await listOf(a)
  assert.equal(total, 2)
  const one = items.find(({ payload }) => payload.number === 1)
  const other = items.find(({ payload }) => payload.number === 2)
  assert.ok(one && other)
  assert.deepEqual(
    [one.name, one.error, one.attempts, one.payload],
    ['test.bad_work', 'number 1 is bad', 1, { number: 1 }],
  )
  assert.deepEqual(await listOf(b), { items: [], total: 0 })
  assert.equal((await a.as(a.agent, { url })).status, 403)
  for (const what of ['retry', 'discard'] as const) assert.equal(await act(b, one, what), 404)

  isMended = true
  assert.equal(await act(a, one, 'retry'), 200)
  await house.settled()
  assert.deepEqual(done, [1])
  assert.equal(await act(a, other, 'discard'), 200)
  await house.settled()
  assert.deepEqual(done, [1])
  assert.equal((await listOf(a)).total, 0)
  for (const what of ['retry', 'discard'] as const) assert.equal(await act(a, one, what), 404)
})
