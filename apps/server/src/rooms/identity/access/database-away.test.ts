import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'

let house: TestHouse
let other: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse()
  other = await startTestHouse({ sharing: house })
  ;({ a } = await house.twoTenants())
})
after(async () => {
  await other?.stop()
  await house?.stop()
})

test('who is signed in is told to come back while the database is away, not that something is broken', async () => {
  const { pool } = other.platform.database
  const refused = () =>
    Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
  const { query, connect } = pool
  const ask = () => other.app.inject({ url: '/api/identity/me', headers: a.owner.headers })
  Object.assign(pool, { query: refused, connect: refused })
  const answer = await ask()
  assert.deepEqual([answer.statusCode, answer.json().error.code], [503, 'unavailable'])
  assert.equal(answer.headers['retry-after'], '2')
  Object.assign(pool, { query, connect })
  assert.equal((await ask()).statusCode, 200)
})
