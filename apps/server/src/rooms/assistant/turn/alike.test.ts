import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { conversations } from '../../conversations/index.ts'
import { customers } from '../../customers/index.ts'
import { delivery } from '../../delivery/index.ts'
import { poolFaqs } from '../../knowledge/factory.ts'
import { knowledge } from '../../knowledge/index.ts'
import { askAssistant, assistant } from '../index.ts'

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse({ rooms: [delivery, customers, knowledge, conversations, assistant] })
  ;({ a } = await house.twoTenants())
  const payload = { faqs: poolFaqs() }
  await a.as(a.owner, { method: 'POST', url: '/api/knowledge/faqs/import', payload })
})
after(() => house?.stop())

const ask = (question: string) =>
  askAssistant(house.platform, a.tenantId, { question, locale: 'nb', engine: 'builtin' })

/** On a busy machine learning takes longer than the playground waits. */
async function whenLearnt(question: string) {
  let told = await ask(question)
  for (let tries = 0; !told.alike && tries < 40; tries += 1) told = await ask(question)
  return told
}

test('a question in words that nobody had written is answered, and the playground tells what it was taken for', async () => {
  const { answer, alike } = await whenLearnt('Når begynner svømmekurset?')
  assert.match(answer.text, /^Kurset for nybegynnere/)
  assert.equal(answer.held, true)
  assert.equal(answer.sources[0]?.title, 'Har dere svømmekurs for barn?')
  assert.equal(alike?.question, 'Har dere svømmekurs for barn?')
  assert.equal(alike?.used, true)
  assert.ok((alike?.confidence ?? 0) >= (alike?.sureFrom ?? 1))
  assert.ok(alike?.reasons.some(({ weight }) => weight > 0))
})

test('what it is not sure of is not answered so, and what the words answer needs no second look', async () => {
  const { answer, alike } = await ask('Kan jeg få kvittering på e-post?')
  assert.equal(answer.held, false)
  assert.equal(alike?.used, false)
  const known = await ask('Har dere badstue?')
  assert.equal(known.answer.held, true)
  assert.equal(known.alike, null)
})
