import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorSummary } from '@svar/contract'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const summary = async (tenant: TestTenant, query = '') =>
  (await tenant.as<ErrorSummary>(tenant.agent, { url: `/api/monitoring/error-summary${query}` })).body

test('the last seven days tell what came most often, of all projects or of one, and of no other workspace', async () => {
  const [shop, till] = [await errorsOf(house, a), await errorsOf(house, a, 'till')]
  await shop.send([crash({}, { type: 'Often' }), crash({}, { type: 'Often' }), crash({}, { type: 'Once' })])
  await till.send([crash({ release: 'till@2', environment: 'staging' }, { type: 'Till' })])
  const all = await summary(a)
  assert.equal(all.trend.length, 168)
  assert.equal(all.trend.at(-1), 4)
  assert.deepEqual(all.top.map(({ title, events }) => [title, events])[0], ['Often: x is undefined', 2])
  assert.deepEqual(all.environments.toSorted(), ['production', 'staging'])
  const one = await summary(a, `?project=${till.project.id}`)
  assert.deepEqual([one.trend.at(-1), one.top.length, one.releases], [1, 1, ['till@2']])
  const none = await summary(b)
  assert.deepEqual([none.top, none.environments, none.releases], [[], [], []])
  assert.equal(none.trend.at(-1), 0)
})

test('what came more than a week ago is not in the summary', async () => {
  const errors = await errorsOf(house, b, 'old')
  await errors.send([crash({}, { type: 'Old' })])
  assert.equal((await summary(b)).top.length, 1)
  house.clock.advance(8 * 86_400_000)
  assert.deepEqual((await summary(b)).top, [])
})

test('what is new or back within a day and still open is counted, until it is seen to', async () => {
  const fresh = async (tenant: TestTenant) =>
    (await tenant.as<{ fresh: number }>(tenant.agent, { url: '/api/monitoring/error-count' })).body.fresh
  const [before, elsewhere] = [await fresh(a), await fresh(b)]
  const errors = await errorsOf(house, a, 'count')
  const at = () => ({ timestamp: house.clock.now().getTime() / 1000 })
  await errors.send([crash(at(), { type: 'Counted' }), crash(at(), { type: 'Counted' })])
  assert.deepEqual([await fresh(a), await fresh(b)], [before + 1, elsewhere])
  const [group] = await errors.list(`?project=${errors.project.id}`)
  await errors.change(group?.id ?? '', 'resolve')
  assert.equal(await fresh(a), before)
  house.clock.advance(25 * 3_600_000)
  await errors.send([crash(at(), { type: 'Counted' })])
  assert.equal(await fresh(a), 1)
  house.clock.advance(25 * 3_600_000)
  await errors.send([crash(at(), { type: 'Counted' })])
  assert.equal(await fresh(a), 0)
})
