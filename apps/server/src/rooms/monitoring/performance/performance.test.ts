import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorProject, PerformanceOverview, PerformanceRow } from '@svar/contract'
import pg from 'pg'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { errorHouse, errorsOf } from '../errors/errors.fixture.ts'
import { keepHours } from './keep-hours.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const HOUR_MS = 3_600_000
const nowS = () => house.clock.now().getTime() / 1000

/** A transaction as SDKs up to version 10 send it. */
function transaction(
  name: string,
  ms: number,
  { endS = nowS(), status = 'ok', ...more }: Record<string, unknown> = {},
) {
  const end = endS as number
  return {
    type: 'transaction',
    transaction: name,
    environment: 'production',
    contexts: { trace: { op: 'http.server', status } },
    start_timestamp: end - ms / 1000,
    timestamp: end,
    spans: [],
    ...more,
  }
}
const inEnvelope = (items: object[], kind = 'transaction') =>
  `{}\n${items.map((item) => `{"type":"${kind}"}\n${JSON.stringify(item)}\n`).join('')}`

async function programOf(tenant: TestTenant, name: string) {
  const errors = await errorsOf(house, tenant, name)
  const at = `project=${errors.project.id}`
  return {
    errors,
    send: async (items: object[], kind?: string) => errors.send([], { body: inEnvelope(items, kind) }),
    overview: async (query = '') =>
      (await errors.call<PerformanceOverview>('GET', `performance?${at}${query}`)).body,
    names: async (query = '') =>
      (
        await errors.call<{ items: PerformanceRow[]; names: number }>(
          'GET',
          `performance/names?${at}${query}`,
        )
      ).body,
  }
}
const near = (told: number | null | undefined, real: number) =>
  assert.ok(Math.abs((told ?? Number.NaN) - real) <= real * 0.05 + 1e-6, `${told} for ${real}`)

test('routes are counted by name, with failures and quantiles, now and in the span before', async () => {
  const program = await programOf(a, 'shop')
  const hourAgo = nowS() - 3600
  await program.send(Array.from({ length: 100 }, (_, n) => transaction(`GET /users/${n}`, n + 1)))
  await program.send([transaction('POST /orders', 2000, { status: 'internal_error' })])
  await program.send([1, 2, 3].map((n) => transaction(`GET /users/${n}`, 500, { endS: hourAgo })))
  const { items, names } = await program.names('&span=hour')
  assert.equal(names, 2)
  assert.deepEqual(
    items.map(({ name, operation, now, before }) => [name, operation, now.total, now.failed, before.total]),
    [
      ['POST /orders', 'http.server', 1, 1, 0],
      ['GET /users/:id', 'http.server', 100, 0, 3],
    ],
  )
  near(items[1]?.now.p50, 50)
  near(items[1]?.now.p95, 95)
  near(items[1]?.now.p99, 99)
  near(items[1]?.before.p50, 500)
  const all = await program.overview('&span=hour')
  assert.deepEqual([all.now.total, all.now.failed, all.before.total], [101, 1, 3])
  assert.equal(all.now.failureRate, 1 / 101)
  assert.equal(all.points.length, 60)
  assert.equal(
    all.points.reduce((sum, { total }) => sum + total, 0),
    101,
  )
  const one = await program.overview('&span=hour&operation=http.server&name=POST%20%2Forders')
  assert.equal(one.now.total, 1)
  near(one.points.find(({ total }) => total > 0)?.p95, 2000)
})

test('what a program does for a route is apart from its routes, and environments are apart from each other', async () => {
  const program = await programOf(a, 'parts')
  const end = nowS()
  const query = {
    op: 'db',
    description: "SELECT 1 WHERE a = 'x'",
    start_timestamp: end - 0.02,
    timestamp: end,
  }
  await program.send([
    transaction('GET /a', 100, { spans: [query, query] }),
    transaction('GET /a', 100, { environment: 'test' }),
  ])
  assert.equal((await program.overview()).now.total, 2)
  assert.equal((await program.overview('&environment=test')).now.total, 1)
  const { items } = await program.names('&kind=operation')
  assert.deepEqual(
    items.map(({ name, now }) => [name, now.total]),
    [['SELECT ? WHERE a = ?', 2]],
  )
  assert.deepEqual((await program.overview()).environments, ['production', 'test'])
  assert.equal((await program.names('&search=nothing')).items.length, 0)
})

test('what cannot be true is not counted, and clocks that are ahead or far behind count as now', async () => {
  const program = await programOf(a, 'clocks')
  const answer = await program.send([
    transaction('negative', -500),
    transaction('two weeks', 14 * 86_400_000),
    transaction('text', 5, { timestamp: 'yesterday' }),
    transaction('null', 5, { start_timestamp: null }),
    transaction('ahead', 5, { endS: nowS() + 86_400 }),
    transaction('behind', 5, { endS: 60 }),
    transaction('', 5),
    transaction('not a name', 5, { transaction: { deep: [1] } }),
  ])
  assert.equal(answer.status, 200)
  const { items } = await program.names('&span=hour')
  assert.deepEqual(items.map(({ name, now }) => [name, now.total]).sort(), [
    ['ahead', 1],
    ['behind', 1],
    ['http.server', 2],
  ])
})

test('a million names end in a thousand and one', async () => {
  const program = await programOf(b, 'flood')
  const word = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  for (let part = 0; part < 4; part += 1)
    await program.send(Array.from({ length: 90 }, (_, n) => transaction(`GET /${word(part * 90 + n)}`, 5)))
  const spans = Array.from({ length: 3000 }, (_, n) => ({
    name: word(n + 1000),
    start_timestamp: nowS() - 1,
    end_timestamp: nowS(),
    is_segment: true,
    status: 'ok',
    attributes: {},
  }))
  await program.send([{ version: 2, items: spans }], 'span')
  const { items, names } = await program.names('&sort=total&limit=1')
  assert.equal(names, 1001)
  assert.deepEqual([items[0]?.name, items[0]?.now.total], ['', 3000 - (1000 - 360)])
  assert.equal((await program.overview()).now.total, 3360)
  await program.send([transaction('GET /a', 5)])
  assert.equal((await program.overview()).now.total, 3361)
})

test('requests that come at once are all counted, each once', async () => {
  const program = await programOf(a, 'at once')
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => program.send([transaction(`GET /${n % 2 ? 'a' : 'b'}`, n)])),
  )
  const { items } = await program.names('&span=hour')
  assert.deepEqual(items.map(({ name, now }) => [name, now.total]).sort(), [
    ['GET /a', 20],
    ['GET /b', 20],
  ])
})

test('other workspaces see none of it', async () => {
  const program = await programOf(a, 'ours')
  await program.send([transaction('GET /ours', 5)])
  const answer = await b.as(b.owner, {
    url: `/api/monitoring/performance?project=${program.errors.project.id}`,
  })
  assert.equal(answer.status, 404)
  const names = await b.as(b.owner, {
    url: `/api/monitoring/performance/names?project=${program.errors.project.id}`,
  })
  assert.equal(names.status, 404)
})

test('minutes become hours, then they go, and their names make room; nothing is counted twice or lost', async () => {
  const program = await programOf(a, 'ageing')
  await program.send([
    transaction('GET /old', 100),
    transaction('GET /old', 300, { status: 'unknown_error' }),
  ])
  house.clock.advance(5 * HOUR_MS)
  await keepHours(house.platform)
  await keepHours(house.platform)
  await program.send([transaction('GET /old', 900, { endS: nowS() - 5 * 3600 })])
  await program.send([transaction('GET /new', 10)])
  await keepHours(house.platform)
  const day = await program.names('&span=day')
  assert.deepEqual(
    day.items.map(({ name, now }) => [name, now.total, now.failed]),
    [
      ['GET /old', 3, 1],
      ['GET /new', 1, 0],
    ],
  )
  near(day.items[0]?.now.p50, 300)
  assert.equal((await program.overview('&span=hour')).now.total, 1)
  house.clock.advance(31 * 24 * HOUR_MS)
  await keepHours(house.platform)
  await keepHours(house.platform)
  const client = new pg.Client({ connectionString: house.database.ownerUrl })
  await client.connect()
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM performance_series s JOIN error_projects p ON p.id = s.project_id WHERE p.name = 'ageing'`,
  )
  await client.end()
  assert.equal(rows[0]?.n, 0)
})

test('a program tells when it was last timed; one that never was, nothing', async () => {
  const silent = await programOf(a, 'never timed')
  const busy = await programOf(a, 'timed last')
  await busy.send([
    transaction('GET /basket', 100, { endS: nowS() - 3 * 3600 }),
    transaction('GET /pay', 100),
  ])
  const { body } = await busy.errors.call<{ items: ErrorProject[] }>('GET', 'projects')
  const timedAt = (id: number | string) => body.items.find((one) => one.id === String(id))?.lastTimedAt
  assert.equal(timedAt(silent.errors.project.id), null)
  const at = timedAt(busy.errors.project.id)
  assert.ok(at && Math.abs(Date.parse(at) - house.clock.now().getTime()) <= 60_000, String(at))
})
