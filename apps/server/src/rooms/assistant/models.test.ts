import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Model } from '@svar/contract'
import { ModelError, type ModelFailure, type ModelRequest } from '../../kernel/ports.ts'
import { takeOver } from '../conversations/index.ts'
import { type Desk, openDesk, pause, type Script, scripted } from './assistant.fixture.ts'
import { askAssistant } from './index.ts'
import { allowCall } from './models/budget.ts'

const question = 'Hva koster det å flytte en toroms?'
const good = 'Det koster 8 900 kr å flytte en toroms leilighet. Ønsker du et tidspunkt?'

async function* say(...pieces: string[]) {
  yield* pieces
}
const failing = (reason: ModelFailure, ...before: string[]): Script =>
  async function* () {
    yield* before
    throw new ModelError(reason, 'It failed.')
  }
let requests: ModelRequest[] = []
/** How often the slow one was done or was told to stop. */
let ended = 0

const models = scripted({
  good(request) {
    requests.push(request)
    return say(...(good.match(/.{1,5}/gs) ?? []))
  },
  cut: failing('cut', 'Det koster 8 900 kr å flytte. ', 'Og dere'),
  busy: failing('quota'),
  broken: failing('server_error'),
  empty: () => say(''),
  invents: () => say('Det koster 8 900 kr. ', 'Med rabatt blir det 4 500 kr. ', 'Bra?'),
  links: () => say('Les mer på [siden vår](https://evil.example/login). Hilsen oss.'),
  async *steady(request) {
    await pause(600, request)
    yield good
  },
  async *slow(request) {
    try {
      yield 'Å flytte en toroms leilighet koster 8 900 kr. '
      await pause(3000, request)
      yield 'Velkommen!'
    } finally {
      ended += 1
    }
  },
  async *wantsPerson(request) {
    const tool = request.tools.find(({ name }) => name === 'request_person')
    await tool?.run({})
    await tool?.run('no object at all')
    yield 'Jeg henter en av oss.'
  },
  async *asksThenBreaks(request) {
    await request.tools.find(({ name }) => name === 'request_person')?.run({})
    throw new ModelError('cut', 'It broke.')
  },
})

let desk: Desk
let added: string[] = []
before(async () => {
  desk = await openDesk(models)
})
after(() => desk?.house.stop())

/** Only these models, in this order, as if just added. */
async function chain(...names: string[]) {
  for (const id of added)
    await desk.a.as(desk.a.owner, { method: 'DELETE', url: `/api/assistant/models/${id}` })
  added = []
  for (const name of names) added.push(await desk.addModel(name))
  models.calls.length = 0
  requests = []
}
const shown = async () =>
  (await desk.a.as<{ items: Model[] }>(desk.a.owner, { url: '/api/assistant/models' })).body.items
const playground = () => askAssistant(desk.house.platform, desk.a.tenantId, { question, locale: 'nb' })

async function answerOf(text: string) {
  const { conversation } = await desk.write(await desk.newContact(), text)
  await desk.house.settled()
  const { items } = await desk.rows(conversation.id)
  const answers = items.filter((row) => row.authorKind === 'assistant')
  return { conversationId: conversation.id, answers, answer: answers[0] }
}

test('a model answers from the passages, and each figure has its receipt', async () => {
  await chain('good')
  const { answers, answer } = await answerOf(question)
  assert.equal(answers.length, 1)
  assert.equal(answer?.text, good)
  assert.equal(answer?.trace?.engine, 'good')
  assert.equal(answer?.trace?.receipts[0]?.evidence, 'passage')
  assert.equal(answer?.body.sources?.length, 1)
  assert.match(requests[0]?.system ?? '', /<source number="1"[^>]*>\n[^<]*8 900 kr/)
})

test('whatever way a model fails, the next one answers, and there is one message', async () => {
  for (const bad of ['cut', 'busy', 'broken', 'empty', 'invents', 'no-such-model']) {
    await chain(bad, 'good')
    const { answers, answer } = await answerOf(question)
    assert.equal(answers.length, 1, bad)
    assert.equal(answer?.text, good, bad)
    assert.deepEqual(
      answer?.trace?.fallbacks.map(({ engine }) => engine),
      [bad],
    )
  }
})

test('when all fail the built-in engine answers, and the admin sees which fails and why', async () => {
  await chain('cut', 'busy')
  const { answers, answer } = await answerOf(question)
  assert.equal(answers.length, 1)
  assert.equal(answer?.trace?.engine, 'builtin')
  assert.match(answer?.text ?? '', /8 900 kr/)
  const health = (await shown()).map(({ model, health }) => [model, health.state, health.reason])
  assert.deepEqual(health, [
    ['cut', 'failing', 'cut'],
    ['busy', 'failing', 'quota'],
  ])
})

test('a model that fails is left alone for a while, and is asked again after it', async () => {
  await chain('broken', 'good')
  await answerOf(question)
  await answerOf(question)
  assert.deepEqual(models.calls, ['broken', 'good', 'good'])
  desk.house.clock.advance(60_000)
  await answerOf(question)
  assert.deepEqual(models.calls.slice(3), ['broken', 'good'])
})

test('a figure that no source holds is never shown, not even while it is written', async () => {
  await chain('invents')
  let seen = ''
  const words = {
    write: (text: string) => {
      seen += text
    },
    withdraw() {},
  }
  const asked = { question, locale: 'nb' as const, words }
  const answer = await askAssistant(desk.house.platform, desk.a.tenantId, asked)
  assert.match(answer.refused.join(), /4 500/)
  assert.doesNotMatch(seen + answer.answer.text, /4 500/)
  assert.equal(answer.engine, 'builtin')
})

test('a link that no source holds is not sent', async () => {
  await chain('links')
  const { answer } = await answerOf(question)
  assert.doesNotMatch(answer?.text ?? '', /evil/)
})

test('a person who takes over while the answer is written ends it: nothing more is said', async () => {
  await chain('slow')
  const { conversation } = await desk.write(await desk.newContact(), question)
  while (models.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  const { memberId, userId } = desk.a.agent
  const member = { kind: 'member', memberId, userId, name: 'Agent', role: 'agent' } as const
  const began = performance.now()
  ended = 0
  await desk.within((ctx) => takeOver(ctx, conversation.id, false), member)
  while (ended === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.ok(performance.now() - began < 2500, 'it was told to stop')
  const { health } = (await shown())[0] as Model
  // What the person might answer is drafted meanwhile, for them alone.
  await desk.house.settled()
  assert.equal((await desk.said(conversation.id)).filter(({ author }) => author === 'assistant').length, 0)
  assert.equal(health.state, 'unknown')
})

test('a tool that asks for a person does so once, also when the model breaks after it', async () => {
  for (const name of ['wantsPerson', 'asksThenBreaks']) {
    await chain(name)
    const { conversationId, answers } = await answerOf(question)
    assert.equal(await desk.status(conversationId), 'waiting', name)
    assert.equal(answers.length, 1, name)
    const told = (await desk.said(conversationId)).filter(({ kind }) => kind !== 'text')
    assert.ok(told.length <= 2, name)
  }
})

test('of questions that come at the same time, one at most passes what may be spent in a day', async () => {
  await desk.within((ctx) => ctx.client.query('DELETE FROM model_usage'))
  await desk.settings({ maxModelTokensPerDay: 1000 })
  await chain('steady')
  const answers = await Promise.all(Array.from({ length: 6 }, playground))
  await desk.settings({ maxModelTokensPerDay: 2_000_000 })
  assert.equal(models.calls.length, 1)
  assert.equal(answers.filter(({ engine }) => engine === 'steady').length, 1)
  assert.equal(answers.filter(({ fallbacks }) => fallbacks[0]?.reason === 'budget').length, 5)
})

test('an endpoint that does not tell what it took is not free', async () => {
  await desk.within((ctx) => ctx.client.query('DELETE FROM model_usage'))
  await desk.settings({ maxModelTokensPerDay: 1000 })
  const allow = () => allowCall(desk.house.platform, desk.a.tenantId, null, 1000)
  const first = await allow()
  await first?.settle({ tokens: 0 })
  const second = await allow()
  await desk.settings({ maxModelTokensPerDay: 2_000_000 })
  assert.ok(first)
  assert.equal(second, null)
})

test('a conversation has only so many answers of models; after them the built-in engine answers', async () => {
  await desk.settings({ maxModelAnswersPerConversation: 1 })
  await chain('good')
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, question)
  await desk.house.settled()
  await desk.write(contact, 'Kan jeg avbestille?')
  await desk.house.settled()
  await desk.settings({ maxModelAnswersPerConversation: 40 })
  const { items } = await desk.rows(conversation.id)
  const engines = items.flatMap(({ trace }) => trace?.engine ?? [])
  assert.deepEqual(engines, ['good', 'builtin'])
})

test('a key is stored encrypted, is never shown, and does not go to another address', async () => {
  await chain('good')
  const [model] = await shown()
  assert.equal(model?.hasKey, true)
  assert.doesNotMatch(JSON.stringify(model), /sk-a-secret-key/)
  const url = `/api/assistant/models/${model?.id}`
  const payload = { baseUrl: 'https://elsewhere.example/v1' }
  const moved = await desk.a.as<Model>(desk.a.owner, { method: 'PATCH', url, payload })
  assert.equal(moved.body.hasKey, false)
  const theirs = await desk.b.as(desk.b.owner, { method: 'PATCH', url, payload: { label: 'x' } })
  assert.equal(theirs.status, 404)
  const agent = await desk.a.as(desk.a.agent, { method: 'DELETE', url })
  assert.equal(agent.status, 403)
})
