import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { contract, openApiDocument, type Route } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../test/harness.ts'
import { rooms } from './rooms.ts'

let house: TestHouse
before(async () => {
  house = await startTestHouse({ rooms })
})
after(() => house.stop())

const described = Object.values(contract).flatMap((room) => Object.values(room) as Route[])
const nameOf = (route: Route) => `${route.method} ${route.path}`

test('every route of the contract is served, and nothing else is', () => {
  assert.deepEqual([...house.http.mounted].sort(), described.map(nameOf).sort())
})

test('a caller without rights is refused by every route that asks for them', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  for (const route of described) {
    if (route.access.kind === 'public' || route.upload) continue
    const url = route.path.replace(/\{ticket_number\}/, 'T-1').replace(/\{\w+\}/g, id)
    const answer = await house.app.inject({
      method: route.method,
      url,
      payload: route.method === 'GET' ? undefined : {},
    })
    const refused = [400, 401, 403].includes(answer.statusCode)
    assert.ok(refused, `${nameOf(route)} answered ${answer.statusCode}`)
    assert.ok(answer.json().error.message, `${nameOf(route)} says what is wrong`)
  }
})

test('the reference describes each route once', () => {
  const document = openApiDocument(contract, { title: 'Svar', version: '0' })
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path))
  assert.equal(operations.length, described.length)
})
