import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type {
  AnswerThumb,
  ConversationMood,
  DislikedAnswer,
  QualityFigures,
  Review,
  ReviewSettings,
} from '@svar/contract'
import { stateOf } from '@svar/language'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import {
  close,
  conversation,
  conversations,
  receiveMessage,
  sendMessage,
  setTags,
} from '../conversations/index.ts'
import { addContact, customers } from '../customers/index.ts'
import { delivery } from '../delivery/index.ts'
import { feedback, rateAnswer, takeCsat } from './index.ts'
import { clearMoods, readMood } from './moods/read-mood.ts'
import { chanceOf } from './reviews/queue-review.ts'

const ANGRY = 'Dette er helt elendig, jeg er kjempeskuffet over dere!'
const LEAVING = 'Jeg sier opp abonnementet hvis ikke dette ordnes.'

let house: TestHouse
let a: TestTenant
let b: TestTenant
before(async () => {
  house = await startTestHouse({ rooms: [delivery, customers, conversations, feedback] })
  ;({ a, b } = await house.twoTenants())
})
after(() => house?.stop())

const within = <T>(work: (ctx: Context) => Promise<T>) =>
  inTenant(house.platform, a.tenantId, system('test'), work)
let count = 0
async function write(text: string, contactId?: string, answer?: string) {
  const contact =
    contactId ??
    (await within(async (ctx) => {
      const id = ctx.newId()
      await addContact(ctx, { id, name: 'Kari', email: null, phone: null, locale: 'nb' })
      return id
    }))
  const { conversation: row, message } = await receiveMessage(house.platform, a.tenantId, {
    contactId: contact,
    contactName: null,
    channel: 'web',
    clientId: `message-${++count}`,
    text,
    attachmentIds: [],
    locale: 'nb',
    page: null,
  })
  if (answer)
    await inTenant(house.platform, a.tenantId, { kind: 'assistant' }, (ctx) =>
      sendMessage(ctx, { conversationId: row.id, clientId: `answer-${count}`, kind: 'text', text: answer }),
    )
  await house.settled()
  return { id: row.id, contact, messageId: message.id }
}
const tagsOf = async (id: string) => (await within((ctx) => conversation(ctx, id)))?.tags ?? []
const moodsOf = async (id: string, person: TestPerson | 'key' = a.agent, tenant = a) =>
  tenant.as<{ items: ConversationMood[]; reasons: string[]; thumbs: AnswerThumb[] }>(person, {
    url: `/api/conversations/${id}/moods`,
  })
const correct = (id: string, payload: object, tenant = a) =>
  tenant.as(tenant.agent, { method: 'PUT', url: `/api/conversations/${id}/moods`, payload })
const alerts = () =>
  within(async (ctx) => {
    const found = await ctx.client.query(`SELECT FROM mails WHERE template = 'conversation_at_risk'`)
    return found.rowCount ?? 0
  })
const toldOf = (id: string) => house.sent.filter(({ text }) => text.includes(id))
const queue = async (state = 'waiting', person = a.agent, tenant = a) =>
  (await tenant.as<{ items: Review[] }>(person, { url: `/api/feedback/reviews?state=${state}` })).body.items

test('a dissatisfied message tags the conversation, with how sure it is and where it shows', async () => {
  const { id, messageId } = await write(ANGRY)
  assert.deepEqual(await tagsOf(id), ['Misfornøyd'])
  const [mood] = (await moodsOf(id)).body.items
  assert.equal(mood?.mood, 'dissatisfied')
  assert.equal(mood?.messageId, messageId)
  assert.ok((mood?.confidence ?? 0) > 0.8)
})

test('a calm question is not tagged, nor what is not clear enough', async () => {
  const { id } = await write('Hva koster det å flytte en toroms?')
  assert.deepEqual(await tagsOf(id), [])
  assert.deepEqual(clearMoods(stateOf('Bestillingen kom ikke frem.', { locale: 'nb' })), [])
})

test('a conversation that turns risky is told once, however much is written and however often it is read', async () => {
  const before = await alerts()
  const { id, contact } = await write(ANGRY)
  await write(LEAVING, contact)
  await within((ctx) => readMood(ctx, id))
  await house.settled()
  assert.equal(await alerts(), before + 1)
  assert.deepEqual((await tagsOf(id)).sort(), ['Kan forlate oss', 'Misfornøyd'])
  assert.equal(
    (await queue()).filter(({ conversationId, why }) => conversationId === id && why === 'risky').length,
    1,
  )
})

test('who is told of it reads what the customer wrote, and not the answer', async () => {
  const { id } = await write(ANGRY, undefined, 'Det var leit å høre.')
  const [mail] = toldOf(id)
  assert.match(mail?.text ?? '', /Kunden skrev:\s+> Dette er helt elendig/)
})

test('who takes the tag away has corrected it: it does not come back by itself', async () => {
  const { id, contact } = await write(ANGRY)
  await within((ctx) => setTags(ctx, id, []))
  await write(ANGRY, contact)
  assert.deepEqual(await tagsOf(id), [])
  assert.equal((await moodsOf(id)).body.items[0]?.shown, false)
})

test('a person may say that a state is there, or that it is not', async () => {
  const { id } = await write(ANGRY)
  assert.equal((await correct(id, { mood: 'dissatisfied', shown: false })).status, 200)
  assert.deepEqual(await tagsOf(id), [])
  await correct(id, { mood: 'confused', shown: true })
  assert.deepEqual(await tagsOf(id), ['Forvirret'])
  const confused = (await moodsOf(id)).body.items.find(({ mood }) => mood === 'confused')
  assert.deepEqual([confused?.confidence, confused?.shown], [1, true])
})

test('a low score is queued with its reasons, a high one is not', async () => {
  const [low, high] = [await write('Hei'), await write('Hallo')]
  const given = { comment: '', reasons: ['slow', 'slow', 'unsolved'] as ('slow' | 'unsolved')[] }
  await within((ctx) => takeCsat(ctx, low.id, { score: 1, ...given }))
  await within((ctx) => takeCsat(ctx, high.id, { score: 5, comment: 'Bra', reasons: [] }))
  assert.deepEqual((await moodsOf(low.id)).body.reasons, ['slow', 'unsolved'])
  const queued = await queue()
  assert.equal(queued.find(({ conversationId }) => conversationId === low.id)?.why, 'low_score')
  assert.equal(
    queued.some(({ conversationId }) => conversationId === high.id),
    false,
  )
})

test('a share of those that end is sampled, always the same ones', async () => {
  const settings = { checklist: ['Svarte vi på det de spurte om?'], samplePercent: 100 }
  const change = (person: TestPerson, payload: object) =>
    a.as<ReviewSettings>(person, { method: 'PUT', url: '/api/feedback/settings', payload })
  assert.equal((await change(a.agent, settings)).status, 403)
  assert.deepEqual((await change(a.owner, settings)).body, settings)
  const { id } = await write('Hei igjen')
  await within((ctx) => close(ctx, id, 'visitor'))
  await house.settled()
  assert.equal((await queue()).find(({ conversationId }) => conversationId === id)?.why, 'sample')
  await change(a.owner, { ...settings, samplePercent: 0 })
  const other = await write('Hei på deg')
  await within((ctx) => close(ctx, other.id, 'visitor'))
  await house.settled()
  assert.equal(
    (await queue()).some(({ conversationId }) => conversationId === other.id),
    false,
  )
  const drawn = Array.from({ length: 2000 }, (_, index) => chanceOf(`conversation ${index}`))
  assert.ok(Math.abs(drawn.filter((chance) => chance < 20).length / 2000 - 0.2) < 0.04)
})

test('a review leaves the queue, and its answers count in the figures', async () => {
  const [waiting] = await queue()
  const decide = (payload: object, tenant = a, id = waiting?.id) =>
    tenant.as(tenant.agent, { method: 'PUT', url: `/api/feedback/reviews/${id}`, payload })
  const question = 'Svarte vi på det de spurte om?'
  const decision = { score: 4, comment: 'Greit', answers: [{ question, answer: 'yes' }] }
  assert.equal((await decide(decision, b)).status, 404)
  assert.equal((await decide(decision)).status, 200)
  assert.equal(
    (await queue()).some(({ id }) => id === waiting?.id),
    false,
  )
  assert.equal((await queue('done'))[0]?.comment, 'Greit')
  const { body } = await a.as<QualityFigures>(a.agent, { url: '/api/feedback/quality' })
  assert.deepEqual(body.reviews.checklist, [{ question, yes: 1, no: 0 }])
  assert.deepEqual([body.reviews.done, body.reviews.average], [1, 4])
  assert.deepEqual([body.csat.given, body.csat.average], [2, 3])
  assert.deepEqual(body.reasons, [
    { name: 'slow', times: 1 },
    { name: 'unsolved', times: 1 },
  ])
})

async function answered(question: string) {
  const { id } = await write(question)
  const { id: answerId } = await inTenant(house.platform, a.tenantId, { kind: 'assistant' }, (ctx) =>
    sendMessage(ctx, {
      conversationId: id,
      clientId: `answer-${++count}`,
      kind: 'text',
      text: 'Vi flytter ikke pianoer.',
    }),
  )
  return { id, answerId }
}
const disliked = async (person: TestPerson, tenant = a) =>
  (await tenant.as<{ items: DislikedAnswer[] }>(person, { url: '/api/feedback/answers' })).body.items

test('a thumb down carries reasons and a word, which stay until it is taken back or turned', async () => {
  const { id, answerId } = await answered('Flytter dere piano?')
  const rate = (rating: Parameters<typeof rateAnswer>[3]) =>
    within((ctx) => rateAnswer(ctx, id, answerId, rating))
  const thumbs = async () => (await moodsOf(id)).body.thumbs
  await rate({ value: 'down' })
  assert.deepEqual(await thumbs(), [{ messageId: answerId, seq: 2, value: 'down', reasons: [], comment: '' }])
  await rate({ value: 'down', reasons: ['wrong', 'wrong', 'unclear'], comment: ' Dere gjør jo det ' })
  await rate({ value: 'down' })
  const said = { reasons: ['wrong', 'unclear'], comment: 'Dere gjør jo det' }
  assert.deepEqual(await thumbs(), [{ messageId: answerId, seq: 2, value: 'down', ...said }])
  assert.deepEqual((await moodsOf(id)).body.reasons, [])
  const [shown] = await disliked(a.agent)
  assert.deepEqual(
    [shown?.conversationId, shown?.question, shown?.answer, shown?.reasons, shown?.comment],
    [id, 'Flytter dere piano?', 'Vi flytter ikke pianoer.', said.reasons, said.comment],
  )
  const figures = async () => (await a.as<QualityFigures>(a.agent, { url: '/api/feedback/quality' })).body
  assert.deepEqual((await figures()).thumbs, {
    up: 0,
    down: 1,
    reasons: [
      { name: 'unclear', times: 1 },
      { name: 'wrong', times: 1 },
    ],
  })
  await rate({ value: 'up', reasons: ['wrong'], comment: 'x' })
  assert.deepEqual(await thumbs(), [{ messageId: answerId, seq: 2, value: 'up', reasons: [], comment: '' }])
  assert.deepEqual(await disliked(a.agent), [])
  await rate({ value: null })
  assert.deepEqual(await thumbs(), [])
  assert.deepEqual((await figures()).thumbs, { up: 0, down: 0, reasons: [] })
})

test('what did not help is shown to nobody who does not see the conversation', async () => {
  const { id, answerId } = await answered('Hvor er bilen?')
  await within((ctx) => rateAnswer(ctx, id, answerId, { value: 'down', reasons: ['not_asked'] }))
  const narrow = await a.addPerson('agent', 'own@a.example')
  await within((ctx) =>
    ctx.client.query(`INSERT INTO desk_members (member_id, visibility) VALUES ($1, 'own')`, [
      narrow.memberId,
    ]),
  )
  assert.deepEqual(await disliked(narrow), [])
  assert.deepEqual(await disliked(b.agent, b), [])
  assert.equal((await disliked(a.agent)).length, 1)
  const other = await answered('Hallo?')
  await assert.rejects(
    within((ctx) => rateAnswer(ctx, other.id, answerId, { value: 'down' })),
    { code: 'not_found' },
  )
})

test('another workspace, and an agent who does not see the conversation, find nothing of it', async () => {
  const { id } = await write(ANGRY)
  assert.equal((await moodsOf(id, b.agent, b)).status, 404)
  assert.equal((await correct(id, { mood: 'hurried', shown: true }, b)).status, 404)
  assert.deepEqual(await queue('waiting', b.agent, b), [])
  const narrow = await a.addPerson('agent', 'narrow@a.example')
  await within((ctx) =>
    ctx.client.query(`INSERT INTO desk_members (member_id, visibility) VALUES ($1, 'own')`, [
      narrow.memberId,
    ]),
  )
  assert.equal((await moodsOf(id, narrow)).status, 404)
  assert.deepEqual(await queue('waiting', narrow), [])
  const [waiting] = await queue()
  const url = `/api/feedback/reviews/${waiting?.id}`
  assert.equal((await a.as(narrow, { method: 'PUT', url, payload: { score: 3 } })).status, 404)
})

test('a low score is told once with what was said, however often it is given', async () => {
  const { id } = await write('Hei', undefined, 'Hallo!')
  await within((ctx) => takeCsat(ctx, id, { score: 4, comment: 'Greit', reasons: [] }))
  await house.settled()
  assert.equal(toldOf(id).length, 0)
  for (const score of [2, 1]) {
    await within((ctx) => takeCsat(ctx, id, { score, comment: 'Ingen ringte meg', reasons: [] }))
    await house.settled()
  }
  assert.deepEqual(
    toldOf(id).map(({ to }) => to),
    [a.owner.email],
  )
  assert.match(toldOf(id)[0]?.text ?? '', /Kunden ga samtalen 2 av 5 og skrev:\s+> Ingen ringte meg/)
})
