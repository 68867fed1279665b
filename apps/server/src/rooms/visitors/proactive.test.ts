import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Message, ProactiveMessage } from '@svar/contract'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { siteOf, startSite } from './visitors.fixture.ts'

let house: TestHouse
let tenants: { a: TestTenant; b: TestTenant }
let a: Awaited<ReturnType<typeof siteOf>>
let b: Awaited<ReturnType<typeof siteOf>>
before(async () => {
  house = await startSite()
  tenants = await house.twoTenants()
  a = await siteOf(house, tenants.a)
  b = await siteOf(house, tenants.b)
})
after(() => house?.stop())

const url = '/api/proactive-messages'
const list = async (tenant = tenants.a) =>
  (await tenant.as<{ items: ProactiveMessage[] }>(tenant.agent, { url })).body.items
const change = (id: string, payload: object, tenant = tenants.a) =>
  tenant.as(tenant.owner, { method: 'PATCH', url: `${url}/${id}`, payload })
const remove = (id: string, tenant = tenants.a) =>
  tenant.as(tenant.owner, { method: 'DELETE', url: `${url}/${id}` })

async function added(part = {}): Promise<string> {
  const { status, body } = await a.addRule(part)
  assert.equal(status, 200, JSON.stringify(body))
  return body.id
}
/** Days round now, so that one of them is today wherever the business is. */
const holidaysNow = () =>
  [-1, 0, 1].map((days) => ({
    date: new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10),
    name: '',
  }))
const setHolidays = (holidays: object[]) =>
  tenants.a.as(tenants.a.owner, { method: 'PATCH', url: '/api/teams/settings', payload: { holidays } })
const offered = async (locale?: string) =>
  ((await a.look(locale)).visit?.proactive ?? []).map(({ text }) => text)

test('the chat gets the messages with its look: the more important first, in the language that it speaks', async () => {
  const ids = [
    await added({ texts: { nb: 'Sist' } }),
    await added({ priority: 5, texts: { nb: 'Først', 'en-GB': 'First' } }),
    await added({ enabled: false, texts: { nb: 'Aldri' } }),
    await added({ locales: ['de'], texts: { nb: 'Bare tysk', de: 'Nur deutsch' } }),
  ]
  assert.deepEqual(await offered('nb'), ['Først', 'Sist'])
  assert.deepEqual(await offered('en-US'), ['First'])
  assert.deepEqual(await offered('de'), ['Nur deutsch'])
  assert.deepEqual(await offered('fi'), [])
  for (const id of ids) await remove(id)
  assert.equal((await a.look()).visit, undefined)
})

test('a message for when somebody is at the desk is not offered while nobody is', async () => {
  const id = await added({ when: 'online', texts: { nb: 'Vi er her' } })
  assert.deepEqual(await offered(), ['Vi er her'])
  house.clock.advance(3_600_000)
  assert.deepEqual(await offered(), [])
  await remove(id)
})

test('a message for closing time is offered out of opening hours and on holidays only', async () => {
  const ids = [
    await added({ when: 'open', texts: { nb: 'Åpent' } }),
    await added({ when: 'closed', texts: { nb: 'Stengt' } }),
  ]
  assert.deepEqual(await offered(), ['Åpent'])
  await setHolidays(holidaysNow())
  assert.deepEqual(await offered(), ['Stengt'])
  assert.equal((await a.look()).openNow, false)
  await setHolidays([])
  for (const id of ids) await remove(id)
})

test('what is shown, opened and closed is counted, a thousand at once too', async () => {
  const id = await added()
  const path = `/api/widget/proactive/${id}/happenings`
  await Promise.all(Array.from({ length: 100 }, () => a.post(path, { what: 'shown' })))
  await a.post(path, { what: 'opened' })
  await a.post(path, { what: 'dismissed' })
  const [{ counts } = {}] = await list()
  assert.deepEqual(counts, { shown: 100, opened: 1, answered: 0, dismissed: 1 })
  await b.post(path, { what: 'shown' })
  assert.equal((await list())[0]?.counts.shown, 100, 'another workspace counts nothing here')
  await remove(id)
})

interface Chat {
  visitorToken: string
  conversation: { id: string; status: string } | null
  messages: Message[]
}
const begin = async (visitorToken: string | null) =>
  (await a.post('/api/widget/sessions', { visitorToken })).body as Chat

test('a message that is taken up is the first of the conversation, says that it is an AI, and is said once', async () => {
  const id = await added({ texts: { nb: 'Spør meg om priser.' } })
  const { visitorToken } = await begin(null)
  const as = { 'x-visitor-token': visitorToken }
  const path = `/api/widget/proactive/${id}/conversation`
  for (const _ of [1, 2]) assert.equal((await a.post(path, { locale: 'nb' }, as)).status, 200)
  const { messages, conversation } = await begin(visitorToken)
  assert.equal(conversation?.status, 'bot')
  assert.equal(messages.length, 1)
  assert.equal(messages[0]?.author.kind, 'assistant')
  assert.match(messages[0]?.text ?? '', /^Spør meg om priser\.\n\nJeg er .+, en KI-assistent\.$/)
  assert.equal((await list())[0]?.counts.answered, 0)
  await a.post('/api/widget/messages', { clientId: 'an-answer-of-mine', text: 'Hva koster det?' }, as)
  assert.equal((await list())[0]?.counts.answered, 1)
  const url = `/api/visitors/conversations/${conversation?.id}`
  const beside = async () => (await tenants.a.as<{ startedBy: string | null }>(tenants.a.agent, { url })).body
  assert.equal((await beside()).startedBy, (await list())[0]?.name, 'whoever answers sees what it was')
  await remove(id)
  assert.equal((await beside()).startedBy, null)
})

test('who was shown a message and answers it when it is switched off has it before the answer all the same', async () => {
  const id = await added({ texts: { nb: 'Lurer du på prisen?' } })
  assert.equal((await change(id, { enabled: false })).status, 200)
  const { visitorToken } = await begin(null)
  const as = { 'x-visitor-token': visitorToken }
  await a.post(`/api/widget/proactive/${id}/conversation`, { locale: 'nb' }, as)
  assert.match((await begin(visitorToken)).messages[0]?.text ?? '', /^Lurer du på prisen\?/)
  await remove(id)
})

test('while a person has the conversation the assistant does not speak in between', async () => {
  const id = await added()
  await a.show('on')
  await a.sign()
  const { items } = await a.list()
  await a.start(items[0]?.id ?? '', 'I am here')
  const { visit } = await a.sign()
  assert.ok(visit)
  const { contactId } = (await a.list()).items.find(({ conversation }) => conversation) ?? {}
  assert.ok(contactId)
  const { issueVisitorToken } = await import('./index.ts')
  const token = issueVisitorToken(house.platform, tenants.a.tenantId, contactId)
  const path = `/api/widget/proactive/${id}/conversation`
  assert.equal((await a.post(path, {}, { 'x-visitor-token': token })).status, 200)
  const { messages } = await begin(token)
  assert.deepEqual(
    messages.filter(({ kind }) => kind === 'text').map(({ author }) => author.kind),
    ['member'],
  )
  await remove(id)
})

test('another workspace neither sees, changes, removes nor takes up a message', async () => {
  const id = await added()
  assert.deepEqual(await list(tenants.b), [])
  assert.equal((await change(id, { name: 'Mine' }, tenants.b)).status, 404)
  assert.equal((await remove(id, tenants.b)).status, 404)
  const { body } = await b.post('/api/widget/sessions', { visitorToken: null })
  const path = `/api/widget/proactive/${id}/conversation`
  assert.equal((await b.post(path, {}, { 'x-visitor-token': body.visitorToken })).status, 404)
  assert.equal((await list()).length, 1)
  await remove(id)
})

test('a message without words is not shown, and a last visit before the first is refused', async () => {
  assert.equal((await a.addRule({ texts: {} })).status, 400)
  assert.equal((await a.addRule({ texts: { nb: '  ' } })).status, 400)
  const id = await added({ enabled: false, texts: {} })
  assert.equal((await change(id, { enabled: true })).status, 400)
  assert.equal((await change(id, { visitFrom: 3, visitTo: 2 })).status, 400)
  assert.equal((await change(id, { priority: 9 })).status, 200)
  await remove(id)
})
