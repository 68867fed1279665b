import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ErrorGroup, ErrorGroupDetails } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../../test/harness.ts'
import type { TestTenant } from '../../../../../test/test-tenant.ts'
import { conversations } from '../../../conversations/index.ts'
import { customers } from '../../../customers/index.ts'
import { delivery } from '../../../delivery/index.ts'
import { monitoring } from '../../index.ts'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await startTestHouse({
    rooms: [delivery, customers, conversations, monitoring],
    // Whose page it is says the room of the chat, which comes later.
    callers: () => ({
      widget: async ({ headers }) => ({
        tenantId: String(headers['x-widget-key']),
        actor: { kind: 'widget' },
      }),
    }),
  })
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const fault = {
  name: 'TypeError',
  message: 'rows is undefined, said kari@example.com: https://phishing.example',
  stack:
    'TypeError: rows is undefined\n    at Row (https://svar.example/widget/talk-DY_hC-mL.js:1:200)\n    at pay (https://shop.example/shop.js:1:1)',
}
const tell = async (tenant: TestTenant, change: object = {}) => {
  const payload = { ...fault, ...change }
  const headers = { 'x-widget-key': tenant.tenantId }
  const answer = await house.app.inject({ method: 'POST', url: '/api/widget/faults', headers, payload })
  assert.equal(answer.statusCode, 200, answer.body)
  await house.settled()
}
const groups = async (tenant: TestTenant) =>
  (await tenant.as<{ items: ErrorGroup[] }>(tenant.owner, { url: '/api/monitoring/errors?limit=100' })).body
    .items

test('a fault of the chat’s own code is kept in its workspace, without what stood on the page', async () => {
  await tell(a)
  const [group, ...others] = await groups(a)
  assert.deepEqual([group?.title, others], ['TypeError: The chat', []])
  const { body } = await a.as<ErrorGroupDetails>(a.owner, { url: `/api/monitoring/errors/${group?.id}` })
  const said = JSON.stringify(body)
  assert.ok(
    said.includes('talk-DY_hC-mL.js') && !said.includes('shop.js') && !said.includes('kari@example.com'),
  )
  assert.deepEqual(await groups(b), [])
})

test('what a stranger writes there reaches no mail, and never becomes more than a few errors', async () => {
  for (const { subject, text, html } of house.sent) assert.doesNotMatch(subject + text + html, /phishing/)
  const at = (file: string) => `at x (https://svar.example/widget/${file}:1:1)`
  for (let each = 0; each < 12; each += 1)
    await tell(b, { name: `Evil${each}.example`, stack: at(`panel-AAAAAAA${each % 10}.js`) })
  assert.deepEqual(
    (await groups(b)).map(({ title }) => title),
    ['Error: The chat'],
  )
})

test('what is not of the chat is not kept', async () => {
  const before = (await groups(a)).length
  for (const stack of [
    '',
    'at x (https://shop.example/shop.js:1:1)',
    'at x (https://svar.example/widget/evil.com.js:1:1)',
  ])
    await tell(a, { stack })
  assert.equal((await groups(a)).length, before)
})
