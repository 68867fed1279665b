import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { AnswerDraft, DraftFigures, DraftHint } from '@svar/contract'
import { handBack, requestPerson, sendMessage, takeOver } from '../../conversations/index.ts'
import { type Desk, openDesk } from '../assistant.fixture.ts'
import { changedShare } from './changed-share.ts'
import { makeDraft } from './make-draft.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk?.house.stop())

const PRICE = 'Hva koster det å flytte en toroms?'
const member = () => ({
  kind: 'member' as const,
  memberId: desk.a.agent.memberId,
  userId: desk.a.agent.userId,
  name: 'Agent',
  role: 'agent' as const,
})
const draftOf = async (id: string, tenant = desk.a) =>
  tenant.as<{ draft: AnswerDraft | null }>(tenant.agent, { url: `/api/conversations/${id}/answer-draft` })
const post = (url: string, payload: object = {}, tenant = desk.a) =>
  tenant.as(tenant.agent, { method: 'POST', url: `/api/assistant/${url}`, payload })
const rowsOf = (id: string) =>
  desk.within(async (ctx) => {
    const found = await ctx.client.query(
      'SELECT state, changed, reason FROM drafts WHERE conversation_id = $1 ORDER BY seq',
      [id],
    )
    return found.rows as { state: string; changed: number | null; reason: string | null }[]
  })

/** A conversation that the agent has, in which the customer wrote. */
async function taken(...texts: string[]) {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Hei')
  await desk.house.settled()
  await desk.within((ctx) => takeOver(ctx, conversation.id, false), member())
  for (const text of texts) {
    await desk.write(contact, text)
    await desk.house.settled()
  }
  return { id: conversation.id, contact }
}
let sent = 0
async function reply(conversationId: string, text: string) {
  const clientId = `reply-number-${++sent}`
  await desk.within((ctx) => sendMessage(ctx, { conversationId, clientId, kind: 'text', text }), member())
  await desk.house.settled()
}

test('a message to a person has a draft with its sources and receipts, and nothing is sent', async () => {
  const { id } = await taken(PRICE)
  const { draft } = (await draftOf(id)).body
  assert.match(draft?.text ?? '', /8 900 kr/)
  assert.equal(draft?.sources.length, 1)
  assert.ok(draft?.receipts.every(({ evidence }) => evidence === 'passage'))
  const said = await desk.said(id)
  assert.deepEqual(said.at(-1), { author: 'visitor', kind: 'text', text: PRICE })
})

test('an unanswered question has a draft once a person is waited for', async () => {
  const contact = await desk.newContact()
  const { conversation } = await desk.write(contact, 'Hei')
  await desk.house.settled()
  await desk.within((ctx) => requestPerson(ctx, conversation.id, 'customer_asked'))
  await desk.write(contact, 'Kan jeg avbestille?')
  await desk.house.settled()
  assert.match((await draftOf(conversation.id)).body.draft?.text ?? '', /48 timer/)
})

test('what the knowledge does not hold, a greeting and a wish for a person have none', async () => {
  for (const text of [
    'Selger dere brukte sykler med barnesete?',
    'Hei igjen!',
    'Jeg vil snakke med et menneske',
  ]) {
    const { id } = await taken(text)
    assert.equal((await draftOf(id)).body.draft, null)
    assert.deepEqual(await rowsOf(id), [])
  }
})

test('of several questions the last is answered, and earlier ones where that says nothing', async () => {
  const last = await taken('Kan jeg avbestille?', PRICE)
  assert.match((await draftOf(last.id)).body.draft?.text ?? '', /8 900 kr/)
  const earlier = await taken(PRICE, 'Det haster litt')
  assert.match((await draftOf(earlier.id)).body.draft?.text ?? '', /8 900 kr/)
})

test('one message has one draft, however often the event comes', async () => {
  const { id } = await taken(PRICE)
  await Promise.all([1, 2, 3].map(() => makeDraft(desk.house.platform, desk.a.tenantId, id)))
  assert.equal((await rowsOf(id)).length, 1)
})

test('a newer message makes the draft stale, and its own takes the place', async () => {
  const { id } = await taken(PRICE, 'Kan jeg avbestille?')
  assert.deepEqual(
    (await rowsOf(id)).map(({ state }) => state),
    ['stale', 'ready'],
  )
  const other = await taken(PRICE, 'Takk!')
  assert.equal((await draftOf(other.id)).body.draft?.text.includes('48 timer') ?? false, false)
  assert.equal((await rowsOf(other.id))[0]?.state, 'stale')
})

test('what is sent is compared: as it was, edited and by how much, or something else', async () => {
  const [used, edited, passed] = [await taken(PRICE), await taken(PRICE), await taken(PRICE)]
  const draft = (await draftOf(used.id)).body.draft as AnswerDraft
  await reply(used.id, draft.text)
  assert.equal((await rowsOf(used.id))[0]?.state, 'used')
  await post(`drafts/${(await draftOf(edited.id)).body.draft?.id}/taking`)
  assert.equal((await draftOf(edited.id)).body.draft?.taken, true)
  await reply(edited.id, `${draft.text} Passer det?`)
  const [row] = await rowsOf(edited.id)
  assert.equal(row?.state, 'edited')
  assert.ok(Number(row?.changed) > 0 && Number(row?.changed) < 0.5)
  await reply(passed.id, 'Det ser jeg på med en gang.')
  assert.equal((await rowsOf(passed.id))[0]?.state, 'passed')
  assert.equal((await draftOf(passed.id)).body.draft, null)
})

test('a refusal is kept with its reason, shown as a hint, counted by source, and settled once', async () => {
  const { id } = await taken(PRICE)
  const draft = (await draftOf(id)).body.draft as AnswerDraft
  const refused = await post(`drafts/${draft.id}/refusal`, { reason: 'outdated', note: 'Prisen er ny.' })
  assert.equal(refused.status, 200)
  assert.equal((await draftOf(id)).body.draft, null)
  const hints = async () =>
    (await desk.a.as<{ items: DraftHint[] }>(desk.a.agent, { url: '/api/assistant/hints' })).body.items
  const [hint] = await hints()
  assert.equal(hint?.id, draft.id)
  assert.deepEqual([hint?.reason, hint?.note, hint?.question], ['outdated', 'Prisen er ny.', PRICE])
  const figures = await desk.a.as<DraftFigures>(desk.a.agent, { url: '/api/assistant/drafts/figures' })
  assert.equal(figures.body.reasons.outdated, 1)
  assert.equal(
    figures.body.sources.find(({ sourceId }) => sourceId === draft.sources[0]?.sourceId)?.refused,
    1,
  )
  await post(`hints/${draft.id}/settlement`)
  assert.deepEqual(await hints(), [])
  assert.equal((await post(`drafts/${draft.id}/refusal`, { reason: 'wrong' })).status, 200)
  assert.equal((await rowsOf(id))[0]?.reason, 'outdated')
})

test('a draft that is out of date cannot be refused', async () => {
  const { id } = await taken(PRICE)
  const draft = (await draftOf(id)).body.draft as AnswerDraft
  await reply(id, draft.text)
  const late = await post(`drafts/${draft.id}/refusal`, { reason: 'wrong' })
  assert.equal(late.body.error?.code, 'conflict')
})

test('given back to the assistant, the draft is gone', async () => {
  const { id } = await taken(PRICE)
  await desk.within((ctx) => handBack(ctx, id), member())
  await desk.house.settled()
  assert.equal((await draftOf(id)).body.draft, null)
})

test('another workspace, and an agent who does not see the conversation, find no draft', async () => {
  const { id } = await taken(PRICE)
  const draft = (await draftOf(id)).body.draft as AnswerDraft
  assert.equal((await draftOf(id, desk.b)).status, 404)
  assert.equal((await post(`drafts/${draft.id}/refusal`, { reason: 'wrong' }, desk.b)).status, 404)
  assert.equal((await post(`drafts/${draft.id}/taking`, {}, desk.b)).status, 404)
  const narrow = await desk.a.addPerson('agent', 'narrow@a.example')
  await desk.within((ctx) =>
    ctx.client.query(`INSERT INTO desk_members (member_id, visibility) VALUES ($1, 'own')`, [
      narrow.memberId,
    ]),
  )
  const asNarrow = (url: string, method: 'GET' | 'POST' = 'GET', payload?: object) =>
    desk.a.as<{ items?: unknown[] }>(narrow, { method, url, ...(payload ? { payload } : {}) })
  assert.equal((await asNarrow(`/api/conversations/${id}/answer-draft`)).status, 404)
  const refusal = await asNarrow(`/api/assistant/drafts/${draft.id}/refusal`, 'POST', { reason: 'wrong' })
  assert.equal(refusal.status, 404)
  await post(`drafts/${draft.id}/refusal`, { reason: 'tone' })
  assert.deepEqual((await asNarrow('/api/assistant/hints')).body.items, [])
})

test('a viewer may look at a draft but not decide about it', async () => {
  const { id } = await taken(PRICE)
  const viewer = await desk.a.addPerson('viewer', 'viewer@a.example')
  const seen = await desk.a.as<{ draft: AnswerDraft }>(viewer, {
    url: `/api/conversations/${id}/answer-draft`,
  })
  assert.equal(seen.status, 200)
  const url = `/api/assistant/drafts/${seen.body.draft.id}/taking`
  assert.equal((await desk.a.as(viewer, { method: 'POST', url, payload: {} })).status, 403)
})

test('the share of changed words is 0 for other case and signs, 1 for other words, and between for some', () => {
  assert.equal(changedShare('Det koster 8 900 kr.', 'det koster 8 900 kr'), 0)
  assert.equal(changedShare('ja', 'nei'), 1)
  assert.equal(changedShare('en to tre fire', 'en to fem fire'), 0.25)
  assert.equal(changedShare('', ''), 0)
})
