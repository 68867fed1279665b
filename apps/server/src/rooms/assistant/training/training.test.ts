import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Faq, KeptTest, KeptTests } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { conversations } from '../../conversations/index.ts'
import { customerService } from '../../customer-service/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { insights } from '../../insights/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import { tickets } from '../../tickets/index.ts'
import { assistant } from '../index.ts'

let house: TestHouse
let service: { a: TestTenant; b: TestTenant }
before(async () => {
  const rooms = [delivery, customers, knowledge, conversations, tickets, assistant, insights, customerService]
  house = await startTestHouse({ rooms })
  service = await house.twoTenants()
})
after(() => house?.stop())

const BIKES = 'Selger dere brukte sykler med barnesete?'
const ANSWER = 'Ja, vi selger brukte sykler med barnesete fra 2 400 kr.'

async function ask(message: string, email: string) {
  const payload = { message, locale: 'nb', customer_email: email }
  const url = '/api/ai-customer-service/gpt/chat'
  const { status, body } = await service.a.as('key', { method: 'POST', url, payload })
  assert.equal(status, 200)
  return body
}
async function conversationId(): Promise<string> {
  const listed = await service.a.as<{ items: { id: string }[] }>(service.a.agent, {
    url: '/api/conversations?view=all',
  })
  return listed.body.items[0]?.id ?? ''
}
const teach = async (lesson: object, person = service.a.agent, tenant = service.a) =>
  tenant.as<{ faq: Faq; test: KeptTest }>(person, {
    method: 'POST',
    url: '/api/assistant/lessons',
    payload: { conversationId: await conversationId(), locale: 'nb', ...lesson },
  })
const tests = async (run = false) =>
  (
    await service.a.as<KeptTests>(service.a.agent, {
      url: run ? '/api/assistant/tests/runs' : '/api/assistant/tests',
      method: run ? 'POST' : 'GET',
    })
  ).body
const changeFaq = (id: string, payload: object) =>
  service.a.as(service.a.agent, { method: 'PATCH', url: `/api/knowledge/faqs/${id}`, payload })

test('what a person teaches, the next customer gets, and a test of it is kept', async () => {
  const before = await ask(BIKES, 'first@example.com')
  assert.doesNotMatch(JSON.stringify(before), /2 400/)
  const taught = await teach({ question: BIKES, answer: ANSWER })
  assert.equal(taught.status, 200)
  assert.equal(taught.body.test.state, 'passes')
  assert.match(JSON.stringify(await ask('selger dere brukte sykler', 'second@example.com')), /2 400/)
})

test('a corrected answer takes the place of the one that was given, found by the question too', async () => {
  const [kept] = (await tests()).items
  const faq = (
    await service.a.as<{ items: Faq[] }>(service.a.agent, { url: '/api/knowledge/faqs' })
  ).body.items.find(({ question }) => question === BIKES)
  assert.equal(kept?.question, BIKES)
  const question = 'Har dere sykler til barn?'
  const { body } = await teach({ question, answer: 'Ja, fra 2 600 kr.', faqId: faq?.id })
  assert.equal(body.faq.id, faq?.id)
  assert.equal(body.faq.version, 2)
  assert.deepEqual(body.faq.alternatives, [question])
  assert.match(JSON.stringify(await ask(question, 'third@example.com')), /2 600/)
})

test('after a change of the knowledge the tests say what passes and which broke, and they mend again', async () => {
  assert.equal((await tests(true)).isCurrent, true)
  const faq = (
    await teach({ question: 'Kan jeg leie en tandem?', answer: 'Ja, tandem leies for 300 kr dagen.' })
  ).body.faq
  assert.equal((await tests()).isCurrent, false)
  const whole = await tests(true)
  assert.deepEqual([whole.passing, whole.broken, whole.isCurrent], [3, 0, true])
  await changeFaq(faq.id, { status: 'draft' })
  assert.equal((await tests()).isCurrent, false)
  const broken = await tests(true)
  assert.deepEqual([broken.passing, broken.broken], [2, 1])
  assert.equal(broken.items[0]?.question, 'Kan jeg leie en tandem?')
  assert.ok(broken.items[0]?.brokeAt)
  await changeFaq(faq.id, { status: 'published' })
  assert.equal((await tests(true)).broken, 0)
})

test('a lesson that is not published yet is not called broken', async () => {
  const { body } = await teach({
    question: 'Har dere lastesykler?',
    answer: 'Ja, tre slag.',
    status: 'draft',
  })
  assert.equal(body.test.state, 'new')
  assert.equal((await tests(true)).broken, 0)
})

test('a rehearsal of drafts tells which kept tests would break', async () => {
  const draft = await service.a.as<Faq>(service.a.agent, {
    method: 'POST',
    url: '/api/knowledge/faqs',
    payload: { question: 'kan jeg leie en tandem?', answer: 'Nei.', locale: 'nb', status: 'draft' },
  })
  const rehearsed = await service.a.as<{ tests: { passing: number; broken: { question: string }[] } }>(
    service.a.agent,
    { method: 'POST', url: '/api/assistant/rehearsals', payload: { faqIds: [draft.body.id] } },
  )
  const { passing, broken } = rehearsed.body.tests
  assert.deepEqual([passing, broken.map(({ question }) => question)], [2, ['Kan jeg leie en tandem?']])
})

test('another workspace cannot teach from a conversation, nor remove a test; a viewer cannot either', async () => {
  const { a, b } = service
  const lesson = { question: 'Mine?', answer: 'Mine.' }
  assert.equal((await teach(lesson, b.agent, b)).status, 404)
  const viewer = await a.addPerson('viewer', 'viewer@a.example')
  assert.equal((await teach(lesson, viewer)).status, 403)
  const url = `/api/assistant/tests/${(await tests()).items[0]?.id}`
  assert.equal((await b.as(b.agent, { method: 'DELETE', url })).status, 404)
  assert.equal((await a.as(a.agent, { method: 'DELETE', url })).status, 200)
  const ofB = await b.as<KeptTests>(b.agent, { url: '/api/assistant/tests' })
  assert.deepEqual(ofB.body.items, [])
})
