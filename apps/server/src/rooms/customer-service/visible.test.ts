import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TicketDetails } from '@svar/contract'
import { base, type ServiceHouse, type Session, startServiceHouse } from './test-service-house.ts'

let service: ServiceHouse
let house: ServiceHouse['house']
let a: ServiceHouse['a']
let theirs: string
before(async () => {
  service = await startServiceHouse()
  ;({ house, a } = service)
  theirs = (await service.chat({ message: 'Hei', customer_email: 'kari@kunde.example' })).body.session_id
  const url = `/api/teams/members/${a.agent.memberId}`
  const set = await a.as(a.owner, { method: 'PATCH', url, payload: { visibility: 'own' } })
  assert.equal(set.status, 200)
})
after(() => house?.stop())

const asAgent = <T>(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  a.as<T>(a.agent, { method, url, ...(payload ? { payload } : {}) })

test('who sees only their own conversations reads no others as sessions, one by one or in the list', async () => {
  assert.equal((await asAgent('GET', `${base}/gpt/sessions/${theirs}`)).status, 404)
  const listed = () => asAgent<{ sessions: Session[] }>('GET', `${base}/gpt/sessions`)
  assert.deepEqual((await listed()).body.sessions, [])
  assert.equal(
    (await asAgent('POST', `${base}/gpt/chat`, { message: 'Hei', session_id: theirs })).status,
    404,
  )
  assert.equal((await asAgent('GET', `${base}/analytics`)).status, 403)

  const mine = (await service.chat({ message: 'Hei' })).body.session_id
  const payload = { memberId: a.agent.memberId }
  const given = await a.as(a.owner, { method: 'POST', url: `/api/conversations/${mine}/assignment`, payload })
  assert.equal(given.status, 200)
  assert.equal((await asAgent('GET', `${base}/gpt/sessions/${mine}`)).status, 200)
  assert.deepEqual(
    (await listed()).body.sessions.map(({ session_id }) => session_id),
    [mine],
  )
})

test('nor do they learn of it by a ticket about it, opened, linked or read', async () => {
  const ticket = { subject: 'Hei', gpt_session_id: theirs }
  assert.equal((await asAgent('POST', `${base}/gpt/tickets`, ticket)).status, 404)
  const opened = await asAgent('POST', '/api/tickets', { subject: 'Hei', conversationId: theirs })
  assert.equal(opened.status, 404)

  const own = await asAgent<TicketDetails>('POST', '/api/tickets', { subject: 'Mine' })
  assert.equal(own.status, 201)
  const url = `/api/tickets/${own.body.number}`
  const link = { conversationId: theirs, linked: true }
  assert.equal((await asAgent('PUT', `${url}/conversations`, link)).status, 404)
  const linked = await a.as<TicketDetails>(a.owner, {
    method: 'PUT',
    url: `${url}/conversations`,
    payload: link,
  })
  assert.equal(linked.body.conversations.length, 1)
  assert.deepEqual((await asAgent<TicketDetails>('GET', url)).body.conversations, [])
})
