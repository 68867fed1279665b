import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { overview } from '../../knowledge/index.ts'
import { type Desk, openDesk } from '../assistant.fixture.ts'
import { askAssistant } from '../index.ts'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { a, house } = desk
  const post = (url: string, payload: object) => a.as(a.owner, { method: 'POST', url, payload })
  for (const [question, answer] of [
    ['Kan jeg få refusjon?', 'Ja, innen 14 dager etter flyttingen.'],
    ['Flytter dere piano?', 'Ja, et piano koster 1 800 kr ekstra.'],
    ['Må jeg pakke selv?', 'Du kan pakke selv, eller la oss gjøre det for 590 kr i timen.'],
  ])
    await post('/api/knowledge/faqs', { question, answer, locale: 'nb', status: 'published' })
  const text =
    '# Før vi kommer\n\nTøm fryseren dagen før. Hold kjæledyr i et eget rom.\n\n# Knuste tallerkener og riper\n\nDet som går i stykker og riper i gulvet erstatter vi når du sier fra innen sju dager.'
  await post('/api/knowledge/texts', { title: 'Flyttedagen', text, locale: 'nb' })
  await house.settled()
})
after(() => desk?.house.stop())

const UNSURE = 'sender dere tallerkener til bestemor?'

async function ask(contactId: string, text: string) {
  const { conversation } = await desk.write(contactId, text)
  await desk.house.settled()
  return last(conversation.id)
}
async function last(conversationId: string) {
  const { items } = await desk.rows(conversationId)
  const message = items.at(-1)
  assert.ok(message)
  return {
    conversationId,
    message,
    says: (message.body.buttons ?? []).filter(({ action }) => action === 'say'),
  }
}
const gaps = () => desk.within(async (ctx) => (await overview(ctx)).suggestions)
const missesOf = (conversationId: string) =>
  desk.within(async (ctx) => {
    const found = await ctx.client.query<{ misses: number }>(
      'SELECT misses FROM conversations WHERE id = $1',
      [conversationId],
    )
    return found.rows[0]?.misses
  })

test('what may be meant is offered beside a person, counts as unanswered, and is answered with its source when it is pressed', async () => {
  const contactId = await desk.newContact()
  const { message, says, conversationId } = await ask(contactId, UNSURE)
  assert.match(message.text, /Mente du|Var det noe av dette/)
  assert.deepEqual(
    says.map(({ label }) => label),
    ['Flyttedagen – Knuste tallerkener og riper'],
  )
  assert.equal(message.body.buttons?.at(-1)?.action, 'request_person')
  assert.equal(message.body.sources, undefined)
  assert.deepEqual(
    message.trace?.offered?.map(({ label }) => label),
    says.map(({ label }) => label),
  )
  assert.equal(await missesOf(conversationId), 1)
  assert.equal(await gaps(), 1)

  const pressed = await ask(contactId, says[0]?.label ?? '')
  assert.match(pressed.message.text, /riper i gulvet erstatter vi/)
  assert.equal(pressed.message.body.sources?.[0]?.title, 'Flyttedagen – Knuste tallerkener og riper')
  assert.equal(await missesOf(conversationId), 0)
  assert.equal(await gaps(), 0)
})

test('who says yes to the only thing offered is answered, and who says no is offered a person', async () => {
  const one = await desk.newContact()
  await ask(one, UNSURE)
  assert.match((await ask(one, 'ja')).message.text, /riper i gulvet/)
  const other = await desk.newContact()
  await ask(other, UNSURE)
  const { message, conversationId } = await ask(other, 'nei')
  assert.deepEqual(
    message.body.buttons?.map(({ action }) => action),
    ['request_person'],
  )
  assert.equal(await desk.status(conversationId), 'bot')
})

test('what was offered before is said by nobody later: the same words are then a message like any other', async () => {
  const contactId = await desk.newContact()
  const { says } = await ask(contactId, UNSURE)
  assert.match((await ask(contactId, 'Flytter dere piano?')).message.text, /1 800 kr/)
  const { message } = await ask(contactId, says[0]?.label ?? '')
  assert.equal(message.trace?.offered?.length ?? 0, 0)
})

test('a passage that was taken away meanwhile is not quoted', async () => {
  const { a, house } = desk
  const contactId = await desk.newContact()
  const added = await a.as<{ id: string }>(a.owner, {
    method: 'POST',
    url: '/api/knowledge/faqs',
    payload: {
      question: 'Hvor lagrer dere seilbåter?',
      answer: 'I Moss, for 90 kr.',
      locale: 'nb',
      status: 'published',
    },
  })
  const { says } = await ask(contactId, 'kan broren min kjøpe en seilbåt')
  assert.deepEqual(
    says.map(({ label }) => label),
    ['Hvor lagrer dere seilbåter?'],
  )
  await a.as(a.owner, { method: 'DELETE', url: `/api/knowledge/faqs/${added.body.id}` })
  await house.settled()
  assert.doesNotMatch((await ask(contactId, says[0]?.label ?? '')).message.text, /Moss/)
})

test('nothing is offered to who asks for what has nothing to do with it, or is cross; the playground tells what was', async () => {
  const asked = async (question: string, locale: 'nb' | 'en-GB' = 'nb') =>
    (await askAssistant(desk.house.platform, desk.a.tenantId, { question, locale })).answer
  for (const question of [
    'Har dere bryllupskaker?',
    'hvem vant kampen i går',
    'What is the capital of Peru?',
  ])
    assert.deepEqual((await asked(question)).offered, [], question)
  assert.deepEqual(
    (await asked('dette er elendig, jeg er kjempeskuffet!! sender dere tallerkener til bestemor?')).offered,
    [],
  )
  const { offered, held } = await asked(UNSURE)
  assert.deepEqual([offered.length, held], [1, false])
})
