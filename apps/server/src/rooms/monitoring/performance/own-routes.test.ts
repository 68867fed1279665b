import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import type { ErrorProject, PerformanceRow } from '@svar/contract'
import Fastify, { type FastifyInstance } from 'fastify'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { errorHouse } from '../errors/errors.fixture.ts'
import { keepOwnTimings, startTimingOwnRoutes, timeOwnRoutes } from './own-routes.ts'

let house: TestHouse
let app: FastifyInstance
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
  app = Fastify()
  timeOwnRoutes(app, house.platform)
  app.get('/api/things/:id', async () => ({ ok: true }))
  app.get('/api/breaks', async () => {
    throw new Error('it breaks')
  })
  app.get('/page', async () => 'a page')
})
after(async () => {
  await app?.close()
  await house?.stop()
})

const routesOf = async (tenant: TestTenant) => {
  const get = async <T>(path: string) =>
    (await tenant.as<{ items: T[] }>(tenant.owner, { url: `/api/monitoring/${path}` })).body.items
  const project = (await get<ErrorProject>('projects')).find(({ name }) => name === 'Svar')
  if (!project) return []
  const rows = await get<PerformanceRow>(`performance/names?project=${project.id}&sort=total`)
  return rows.map(({ name, now }) => [name, now.total, now.failed])
}
const ask = async () => {
  for (const url of ['/api/things/1', '/api/things/2', '/api/breaks', '/page', '/nowhere'])
    await app.inject({ url })
}

it("Svar's own routes are timed once that is switched on, for the operator's workspace alone", async () => {
  await ask()
  await keepOwnTimings(house.platform)
  assert.deepEqual(await routesOf(a), [])
  startTimingOwnRoutes(house.platform)
  await ask()
  await keepOwnTimings(house.platform)
  assert.deepEqual(await routesOf(a), [
    ['GET /api/things/:id', 2, 0],
    ['GET /api/breaks', 1, 1],
  ])
  assert.deepEqual(await routesOf(b), [])
})
