import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorGroup, ErrorGroupDetails } from '@svar/contract'
import type { TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { errorHouse } from '../errors.fixture.ts'
import { readStack } from './read-stack.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await errorHouse()
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const groups = async (tenant: TestTenant) =>
  (await tenant.as<{ items: ErrorGroup[] }>(tenant.owner, { url: '/api/monitoring/errors' })).body.items

const fault = {
  name: 'TypeError',
  message: 'rows is undefined, said kari@example.com',
  stack: 'TypeError: rows is undefined\n    at Table (https://svar.example/admin/assets/table.js:1:200)',
  where: 'inbox',
}

test("a fault of the admin's pages is kept in the workspace of whoever met it, without personal data", async () => {
  const answer = await b.as(b.agent, { method: 'POST', url: '/api/monitoring/admin-faults', payload: fault })
  assert.equal(answer.status, 200)
  const [group, ...others] = await groups(b)
  assert.deepEqual([group?.culprit, others], ['Table in admin/assets/table.js', []])
  const { body } = await b.as<ErrorGroupDetails>(b.owner, { url: `/api/monitoring/errors/${group?.id}` })
  assert.equal(body.latestEvent?.transaction, 'inbox')
  assert.ok(!JSON.stringify(body).includes('kari@example.com'))
  assert.deepEqual(await groups(a), [])
})

test('who is not signed in reports nothing', async () => {
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/monitoring/admin-faults',
    payload: fault,
  })
  assert.equal(answer.statusCode, 401)
})

test('stacks are read as the engines of browsers write them', () => {
  const calls = (stack: string) => readStack(stack).map((call) => [call.function, call.filename, call.lineno])
  assert.deepEqual(calls('save@https://a.example/x.js:10:5\n@https://a.example/y.js:2:1'), [
    ['?', 'https://a.example/y.js', 2],
    ['save', 'https://a.example/x.js', 10],
  ])
})
