import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { chatReply, contract } from '@svar/contract'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { takeOver } from '../conversations/index.ts'
import { contactByEmail } from '../customers/index.ts'
import { updateWorkspace } from '../identity/index.ts'
import { base, type ServiceHouse, type Session, startServiceHouse } from './test-service-house.ts'

const { customerService: described } = contract

describe('chat of the service API', () => {
  let service: ServiceHouse
  let house: ServiceHouse['house']
  let a: ServiceHouse['a']
  let chat: ServiceHouse['chat']
  let chatFromPage: ServiceHouse['chatFromPage']
  before(async () => {
    service = await startServiceHouse()
    ;({ house, a, chat, chatFromPage } = service)
  })
  after(() => house?.stop())

  it('answers a message in the shape of the contract, and begins a session for it', async () => {
    const { status, body } = await chat({ message: 'Hei!', locale: 'nb', customer_email: 'kari@example.com' })
    assert.equal(status, 200)
    assert.deepEqual(chatReply.parse(body), body)
    assert.notEqual(body.reply, '')
    const session = await a.as<Session>('key', { url: `${base}/gpt/sessions/${body.session_id}` })
    assert.deepEqual(described.session.output.parse(session.body), session.body)
    assert.equal(session.body.messages_count, 2)
  })

  it('takes the same client_message_id twice as one message with the same reply, with and without a session', async () => {
    const first = { message: 'Hei hei', client_message_id: randomUUID() }
    const replies = await Promise.all([chat(first), chat(first)])
    assert.deepEqual(replies[0]?.body, replies[1]?.body)
    const session_id = replies[0]?.body.session_id
    const second = { session_id, message: 'Takk', client_message_id: '2' }
    assert.deepEqual((await chat(second)).body, (await chat(second)).body)
    const session = await a.as<Session>('key', { url: `${base}/gpt/sessions/${session_id}` })
    assert.equal(session.body.messages_count, 4)
    assert.equal((await chat({ ...second, message: 'Noe annet' })).status, 409)
    assert.equal((await chat({ ...first, message: 'Noe annet' })).status, 409)
  })

  it('streams words as events, and the whole reply last', async () => {
    const headers = { accept: 'text/event-stream', ...a.keyHeaders }
    const answer = await house.app.inject({
      method: 'POST',
      url: `${base}/gpt/chat`,
      headers,
      payload: { message: 'Hei' },
    })
    assert.match(String(answer.headers['content-type']), /^text\/event-stream/)
    const events = readEvents(answer.body)
    const last = events.at(-1)
    assert.equal(last?.event, 'done')
    assert.deepEqual(chatReply.parse(last?.data), last?.data)
    const words = events
      .filter((one) => one.event === 'delta')
      .map((one) => (one.data as { text: string }).text)
    assert.ok(words.every((text) => typeof text === 'string'))
    assert.equal(events.length, words.length + 1)
  })

  it('answers a wrong request plainly, also when a stream was asked for', async () => {
    const headers = { accept: 'text/event-stream', ...a.keyHeaders }
    const payload = { message: 'Hei', session_id: randomUUID() }
    const answer = await house.app.inject({ method: 'POST', url: `${base}/gpt/chat`, headers, payload })
    assert.equal(answer.statusCode, 404)
    assert.equal(answer.json().error.code, 'not_found')
  })

  it('lets a web page go on with sessions of web pages only', async () => {
    const own = await chatFromPage({ message: 'Hei' })
    assert.equal(own.status, 200)
    assert.equal((await chatFromPage({ message: 'Mer', session_id: own.body.session_id })).status, 200)
    const other = await chat({ message: 'Hei' })
    assert.equal((await chatFromPage({ message: 'Mer', session_id: other.body.session_id })).status, 404)
    const listed = await house.app.inject({ url: `${base}/gpt/sessions`, headers: service.widgetHeaders })
    assert.equal(listed.statusCode, 401)
  })

  it('does not bring two visitors together over an id that anybody could choose', async () => {
    const [one, other] = [
      await chatFromPage({ message: 'Hei', client_message_id: '1' }),
      await chatFromPage({ message: 'Hei', client_message_id: '1' }),
    ]
    assert.notEqual(one.body.session_id, other.body.session_id)
  })

  it('knows a customer by an address that a key vouches for, never by one that a page sends', async () => {
    const customer_email = 'ola@example.com'
    const contactOf = async (session_id: string) =>
      (await a.as<{ customer_id: string }>('key', { url: `${base}/gpt/sessions/${session_id}` })).body
        .customer_id
    const first = await chat({ message: 'Hei', customer_email })
    const second = await chat({ message: 'Hei igjen', customer_email: 'OLA@example.com' })
    const fromPage = await chatFromPage({ message: 'Hei', customer_email })
    assert.notEqual(first.body.session_id, second.body.session_id)
    assert.equal(await contactOf(first.body.session_id), await contactOf(second.body.session_id))
    assert.notEqual(await contactOf(fromPage.body.session_id), await contactOf(first.body.session_id))
    const known = await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      contactByEmail(ctx, customer_email),
    )
    assert.equal(known?.id, await contactOf(first.body.session_id))
  })

  it('tells who will answer while a person has the conversation', async () => {
    const { body } = await chat({ message: 'Hei', locale: 'da' })
    const { memberId, userId } = a.agent
    const actor = { kind: 'member' as const, memberId, userId, name: 'Anne', role: 'agent' as const }
    await inTenant(house.platform, a.tenantId, actor, (ctx) => takeOver(ctx, body.session_id, false))
    const next = await chat({ message: 'Er du der?', session_id: body.session_id, locale: 'da' })
    assert.equal(next.body.handed_over, true)
    assert.match(next.body.reply, /Anne/)
  })
  it('suggests what may be meant where it is not sure, and answers the suggestion that is sent back', async () => {
    for (const [question, answer] of [
      ['Hvor lagrer dere seilbåter?', 'I Moss, for 90 kr.'],
      ['Når har dere åpent?', 'Hver dag fra 9 til 16.'],
      ['Kan jeg avbestille?', 'Ja, inntil 48 timer før.'],
      ['Må jeg pakke selv?', 'Nei, det gjør vi.'],
      ['Kan jeg få refusjon?', 'Ja, innen 14 dager.'],
      ['Flytter dere piano?', 'Ja, det koster ekstra.'],
    ])
      await a.as(a.owner, {
        method: 'POST',
        url: '/api/knowledge/faqs',
        payload: { question, answer, locale: 'nb', status: 'published' },
      })
    await house.settled()
    const { body } = await chat({ message: 'kan broren min kjøpe en seilbåt', locale: 'nb' })
    assert.deepEqual([body.suggestions, body.sources], [['Hvor lagrer dere seilbåter?'], []])
    assert.match(body.reply, /\?\n\n– Hvor lagrer dere seilbåter\?$/)
    const next = { message: body.suggestions[0], session_id: body.session_id, locale: 'nb' }
    const answered = await chat(next)
    assert.equal(answered.body.reply, 'I Moss, for 90 kr.')
    assert.deepEqual([answered.body.sources.length, answered.body.suggestions.length], [1, 0])
  })
  it('hands over to a person, with a ticket where nobody is there', async () => {
    // Nobody is there today, tomorrow or the day after.
    const openingHours = [{ weekday: ((new Date().getUTCDay() + 3) % 7) + 1, from: '10:00', to: '10:01' }]
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      updateWorkspace(ctx, { openingHours }),
    )
    const { body } = await chat({ message: 'Jeg vil snakke med et menneske', locale: 'nb' })
    assert.equal(body.handed_over, true)
    assert.notEqual(body.reply, '')
    assert.match(String(body.ticket_number), /^T-1\d{3}$/)
    const again = await chat({ message: 'Er du der?', session_id: body.session_id, locale: 'nb' })
    assert.equal(again.body.ticket_number, body.ticket_number)
  })
})

/** Server-sent events as a client reads them. */
function readEvents(body: string): { event: string; data: unknown }[] {
  return body
    .split('\n\n')
    .filter((block) => block.startsWith('event: '))
    .map((block) => {
      const [event = '', data = ''] = block.split('\n')
      return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) }
    })
}
