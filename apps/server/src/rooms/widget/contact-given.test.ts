import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Message } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { assistant } from '../assistant/index.ts'
import { conversations } from '../conversations/index.ts'
import { customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { knowledge } from '../knowledge/index.ts'
import { authenticateVisitor, authenticateWidget, widget } from './index.ts'

let house: TestHouse
let a: TestTenant
let page: Record<string, string>
before(async () => {
  house = await startTestHouse({
    rooms: [delivery, customers, knowledge, conversations, assistant, widget],
    callers: (platform) => ({
      visitor: (request, reply) => authenticateVisitor(platform, request, reply),
      widget: (request, reply) => authenticateWidget(platform, request, reply),
    }),
  })
  ;({ a } = await house.twoTenants())
  const { body } = await a.as<{ publicKey: string }>(a.owner, { url: '/api/widget/settings' })
  const key = { 'x-widget-key': body.publicKey }
  const visit = await post<{ visitorToken: string }>('sessions', { visitorToken: null, locale: 'nb' }, key)
  page = { ...key, 'x-visitor-token': visit.visitorToken }
})
after(() => house?.stop())

async function post<T>(path: string, payload: object, headers = page): Promise<T> {
  const answer = await house.app.inject({ method: 'POST', url: `/api/widget/${path}`, headers, payload })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json()
}

async function told(): Promise<string[]> {
  await house.settled()
  const answer = await house.app.inject({ url: '/api/widget/messages', headers: page })
  return (answer.json() as { items: Message[] }).items.flatMap(({ event }) => event?.type ?? [])
}

test('who leaves an address is told in the chat that it is kept, once for each address', async () => {
  await post('messages', { clientId: 'the-first', text: 'Jeg vil snakke med et menneske' })
  const before = await told()
  const given = { email: 'kari@example.com', consent: true }
  await post('contact', given)
  assert.deepEqual(await told(), [...before, 'contact_given'])
  await post('contact', { ...given, name: 'Kari' })
  assert.deepEqual(await told(), [...before, 'contact_given'])
})
