import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorGroup, ErrorKey, ErrorProject } from '@svar/contract'
import type { TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { errorHouse } from '../errors.fixture.ts'
import { noteOwnError } from './note-own-error.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

function breaks(order: string): Error {
  return new TypeError('it cannot be written', {
    cause: new Error(`order ${order} of kari@example.com is gone`),
  })
}

const get = async <T>(tenant: TestTenant, url: string) =>
  (await tenant.as<{ items: T[] }>(tenant.owner, { url: `/api/monitoring/${url}` })).body.items

test('an error of Svar itself is a group in the first workspace, with its calls and without personal data', async () => {
  await Promise.all([
    noteOwnError(house.platform, breaks('7'), 'GET /api/orders'),
    noteOwnError(house.platform, 'a text', 'a job'),
  ])
  await noteOwnError(house.platform, breaks('8'), 'GET /api/orders')
  const groups = await get<ErrorGroup>(a, 'errors?sort=events')
  assert.deepEqual(
    groups.map(({ title, events }) => [title, events]),
    [
      ['TypeError: it cannot be written', 2],
      ['string: a text', 1],
    ],
  )
  assert.match(groups[0]?.culprit ?? '', /^breaks in .*own-error\.test\.ts$/)
  const details = await a.as(a.owner, { url: `/api/monitoring/errors/${groups[0]?.id}` })
  assert.ok(JSON.stringify(details.body).includes('order 8 of'))
  assert.ok(!JSON.stringify(details.body).includes('kari@example.com'))
  assert.deepEqual(await get<ErrorGroup>(b, 'errors'), [])
})

test('who switches its key off has it silent, and nothing that reports a fault makes one', async () => {
  const [project] = (await get<ErrorProject>(a, 'projects')).filter(({ name }) => name === 'Svar')
  const [key] = await get<ErrorKey>(a, `projects/${project?.id}/keys`)
  const countOf = async () =>
    (await get<ErrorGroup>(a, 'errors')).reduce((sum, { events }) => sum + events, 0)
  const before = await countOf()
  await a.as(a.owner, {
    method: 'PATCH',
    url: `/api/monitoring/error-keys/${key?.id}`,
    payload: { disabled: true },
  })
  await noteOwnError(house.platform, breaks('9'), 'GET /api/orders')
  assert.equal(await countOf(), before)
})

test('a request that fails by our fault is reported by the route that it was made to; one that is refused is not', async () => {
  const own = await errorHouse()
  const { a: first } = await own.twoTenants()
  try {
    const answer = await first.as(first.owner, {
      url: '/api/monitoring/errors/01890000-0000-7000-8000-000000000000',
    })
    assert.equal(answer.status, 404)
    await own.platform.database.pool.query('SELECT 1')
    const owner = own.database.ownerUrl
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: owner })
    await client.connect()
    await client.query('ALTER TABLE redeliveries RENAME TO gone')
    assert.equal((await first.as(first.owner, { url: '/api/monitoring/redeliveries' })).status, 500)
    await client.query('ALTER TABLE gone RENAME TO redeliveries')
    await client.end()
    const told = async () => get<ErrorGroup>(first, 'errors')
    for (let turn = 0; turn < 100 && (await told()).length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const [group, ...others] = await told()
    assert.equal(others.length, 0)
    const { body } = await first.as<{ latestEvent: { transaction: string } }>(first.owner, {
      url: `/api/monitoring/errors/${group?.id}`,
    })
    assert.equal(body.latestEvent.transaction, 'GET /api/monitoring/redeliveries')
  } finally {
    await own.stop()
  }
})
