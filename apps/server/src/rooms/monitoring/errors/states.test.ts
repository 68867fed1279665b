import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorGroup } from '@svar/contract'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { crash, errorHouse, errorsOf } from './errors.fixture.ts'

const HOUR_MS = 3_600_000

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

/** A project with one error, seen once. */
async function oneError(name: string) {
  const errors = await errorsOf(house, a, name)
  const mine = `?project=${errors.project.id}`
  const now = () => house.clock.now().getTime() / 1000
  const happen = (changes: object = {}) => errors.send([crash({ timestamp: now(), ...changes })])
  await happen()
  const one = async () => (await errors.list(mine))[0] as ErrorGroup
  const { id } = await one()
  const told = async () =>
    (await errors.told())
      .filter(({ payload }) => payload.projectId === errors.project.id)
      .map(({ type, payload }) => [type.replace('monitoring.group_', ''), payload.after ?? null])
  return { ...errors, id, happen, one, toldOf: told, now }
}

test('a resolved error opens again when it comes back, and that is told once', async () => {
  const error = await oneError('resolved')
  assert.equal((await error.change(error.id, 'resolve')).body.state, 'resolved')
  house.clock.advance(1000)
  await error.happen()
  await error.happen()
  const group = await error.one()
  assert.equal(group.state, 'unresolved')
  assert.ok(group.regressedAt)
  assert.deepEqual(await error.toldOf(), [
    ['created', null],
    ['regressed', 'resolved'],
  ])
})

test('what happened before it was resolved and arrives late opens nothing', async () => {
  const error = await oneError('late')
  await error.change(error.id, 'resolve')
  await error.happen({ timestamp: error.now() - 600 })
  assert.equal((await error.one()).state, 'resolved')
  assert.equal((await error.one()).events, 2)
})

test('resolved in the next release, it stays so while known releases run, and opens with a newer one', async () => {
  const error = await oneError('next release')
  await error.happen({ release: 'shop@1.0.1' })
  await error.change(error.id, 'resolve', { inNextRelease: true })
  house.clock.advance(1000)
  for (const release of ['shop@1.0.0', 'shop@1.0.1', undefined]) await error.happen({ release })
  assert.equal((await error.one()).state, 'resolved')
  // Somebody who had not updated for long: new to us, and yet not the next one.
  await error.happen({ release: 'shop@0.9.0' })
  assert.equal((await error.one()).state, 'resolved')
  await error.happen({ release: 'shop@1.0.2' })
  assert.equal((await error.one()).state, 'unresolved')
  assert.deepEqual((await error.toldOf()).at(-1), ['regressed', 'resolved'])
})

test('an ignored error is silent until it came so often, was met by so many, or so long', async () => {
  const conditions: [
    object,
    () => Promise<unknown>,
    (error: Awaited<ReturnType<typeof oneError>>) => Promise<unknown>,
  ][] = [
    [{ moreEvents: 2 }, async () => {}, (error) => error.happen()],
    [{ moreUsers: 1 }, async () => {}, (error) => error.happen({ user: { id: 'a new one' } })],
    [
      { until: new Date(house.clock.now().getTime() + HOUR_MS).toISOString() },
      async () => house.clock.advance(HOUR_MS),
      (error) => error.happen(),
    ],
  ]
  for (const [condition, meanwhile, last] of conditions) {
    const error = await oneError(`ignored ${Object.keys(condition)}`)
    await error.change(error.id, 'ignore', condition)
    await error.happen()
    assert.equal((await error.one()).state, 'ignored')
    await meanwhile()
    await last(error)
    assert.equal((await error.one()).state, 'unresolved', JSON.stringify(condition))
    assert.deepEqual((await error.toldOf()).at(-1), ['regressed', 'ignored'])
  }
  const forGood = await oneError('for good')
  await forGood.change(forGood.id, 'ignore')
  for (let more = 0; more < 5; more += 1) await forGood.happen({ user: { id: String(more) } })
  assert.equal((await forGood.one()).state, 'ignored')
  assert.equal((await forGood.change(forGood.id, 'reopen')).body.state, 'unresolved')
})

test('an error is assigned to a member, and to nobody again; to a stranger it cannot be', async () => {
  const error = await oneError('assigned')
  const assigned = (await error.change(error.id, 'assignment', { memberId: a.agent.memberId })).body
  assert.equal(assigned.assignee?.id, a.agent.memberId)
  assert.equal((await error.list(`?assignee=${a.agent.memberId}`)).length, 1)
  const stranger = '01890000-0000-7000-8000-000000000000'
  assert.equal((await error.change(error.id, 'assignment', { memberId: stranger })).status, 404)
  assert.equal((await error.change(error.id, 'assignment', { memberId: null })).body.assignee, null)
})

test('a rate far above what is usual for the hour is told once an hour; of a new error only that it is new', async () => {
  const error = await oneError('rising')
  const many = (count: number) =>
    error.send(Array.from({ length: count }, () => crash({ timestamp: error.now() })))
  await many(64)
  for (let hour = 0; hour < 30; hour += 1) {
    house.clock.advance(HOUR_MS)
    await many(5)
  }
  assert.deepEqual(await error.toldOf(), [['created', null]])
  house.clock.advance(HOUR_MS)
  for (let more = 0; more < 5; more += 1) await many(50)
  assert.deepEqual(await error.toldOf(), [
    ['created', null],
    ['rising', null],
  ])
})
