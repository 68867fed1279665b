import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it, mock } from 'node:test'
import { contract } from '@svar/contract'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { contact } from '../customers/index.ts'
import { base, type ServiceHouse, type Session, startServiceHouse } from './test-service-house.ts'

const { customerService: described } = contract
const naughty = [
  '<script>alert(1)</script>',
  "'; DROP TABLE messages; --",
  'Z̮̞̠͙͔ͅA̡͎͜͝L̶G̀Ǫ',
  '田中さんにあげて下さい 🏳️‍🌈 👩‍👩‍👧',
  '\u202Etest\u202D\u2028\u2029\uFEFF\u200B',
  '{{7*7}} #{7*7} %s%n $(touch /tmp/x) `id`',
  '../../../etc/passwd',
  '\\x00 \\u0000 NULL undefined true 1E02 -0',
]

describe('the customer-service API', () => {
  let service: ServiceHouse
  let house: ServiceHouse['house']
  let a: ServiceHouse['a']
  let b: ServiceHouse['b']
  let chat: ServiceHouse['chat']
  let chatFromPage: ServiceHouse['chatFromPage']
  before(async () => {
    service = await startServiceHouse()
    ;({ house, a, b, chat, chatFromPage } = service)
  })
  after(() => house?.stop())

  it('mounts every route that the contract describes', () => {
    for (const { method, path } of Object.values(described))
      assert.ok(house.http.mounted.has(`${method} ${path}`), path)
  })

  it('tells its health to anybody', async () => {
    const answer = await house.app.inject({ url: `${base}/health` })
    assert.equal(answer.statusCode, 200)
    const { status, database, version, uptime_s } = answer.json()
    assert.deepEqual({ status, database }, { status: 'ok', database: 'ok' })
    assert.match(version, /^\d+\.\d+\.\d+/)
    assert.equal(typeof uptime_s, 'number')
  })

  it('answers 503 with the failing part while the database does not answer', async () => {
    const gate = mock.method(house.platform.database.gate, 'isOpen', () => false)
    const answer = await house.app.inject({ url: `${base}/health` })
    gate.mock.restore()
    assert.equal(answer.statusCode, 503)
    const { status, failing } = described.health.output.parse(answer.json())
    assert.deepEqual({ status, failing }, { status: 'degraded', failing: ['database'] })
  })

  it('shows and takes nothing of another workspace, by any route', async () => {
    const { body } = await chat({ message: 'Hei' })
    const made = await a.as<{ ticket_number: string }>('key', {
      method: 'POST',
      url: `${base}/gpt/tickets`,
      payload: { subject: 'Kasser' },
    })
    const session = `${base}/gpt/sessions/${body.session_id}`
    assert.equal((await chat({ message: 'Hei', session_id: body.session_id }, b)).status, 404)
    assert.equal((await b.as('key', { url: session })).status, 404)
    assert.equal(
      (await b.as('key', { method: 'PATCH', url: session, payload: { status: 'closed' } })).status,
      404,
    )
    assert.equal((await b.as('key', { url: `${base}/gpt/tickets/${made.body.ticket_number}` })).status, 404)
    const ticket = { subject: 'Mine', gpt_session_id: body.session_id }
    assert.equal(
      (await b.as('key', { method: 'POST', url: `${base}/gpt/tickets`, payload: ticket })).status,
      404,
    )
    const list = await b.as<{ sessions: unknown[] }>('key', { url: `${base}/gpt/sessions` })
    assert.deepEqual(list.body.sessions, [])
    const views = await inTenant(house.platform, b.tenantId, system('test'), async ({ client }) =>
      Promise.all(
        ['ai_customer_sessions', 'support_tickets'].map((view) => client.query(`SELECT 1 FROM ${view}`)),
      ),
    )
    assert.deepEqual(
      views.map((view) => view.rowCount),
      [0, 0],
    )
  })

  it('refuses callers without a key, and changes by keys that may only look', async () => {
    for (const { method, path, access } of Object.values(described)) {
      if (access.kind === 'public') continue
      const url = path.replace('{session_id}', randomUUID()).replace('{ticket_number}', 'T-1001')
      const payload = method === 'GET' ? {} : { payload: { message: 'Hei', subject: 'Hei' } }
      assert.equal((await house.app.inject({ method, url, ...payload })).statusCode, 401, `${method} ${path}`)
    }
    const viewer = await a.addPerson('viewer', 'viewer@alfa.example')
    assert.equal(
      (await a.as(viewer, { method: 'POST', url: `${base}/gpt/tickets`, payload: { subject: 'Hei' } }))
        .status,
      403,
    )
    assert.equal((await a.as(viewer, { url: `${base}/gpt/tickets` })).status, 200)
  })

  it('gives back what customers write as they wrote it', async () => {
    for (const text of naughty) {
      const made = await a.as<Session>('key', {
        method: 'POST',
        url: `${base}/gpt/sessions`,
        payload: { customer_name: text, conversation_topic: text, metadata: { [text.slice(0, 60)]: text } },
      })
      assert.equal(made.status, 201, text)
      assert.deepEqual(made.body.metadata, { [text.slice(0, 60)]: text })
      const { status } = await chat({ message: text, session_id: made.body.session_id })
      assert.equal(status, 200, text)
      const session = await a.as<Session & { messages: { content: string }[]; customer_id: string }>('key', {
        url: `${base}/gpt/sessions/${made.body.session_id}`,
      })
      assert.equal(session.body.messages[0]?.content, text)
      const who = await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
        contact(ctx, session.body.customer_id),
      )
      assert.equal(who?.name, text.trim())
      const ticket = { subject: text, description: text }
      const opened = await a.as<{ subject: string; description: string }>('key', {
        method: 'POST',
        url: `${base}/gpt/tickets`,
        payload: ticket,
      })
      assert.deepEqual({ subject: opened.body.subject, description: opened.body.description }, ticket)
    }
  })

  it('refuses what cannot be kept with a reason, not with a failure', async () => {
    const wrong = [
      { message: '' },
      { message: 'a\u0000b' },
      { message: 'half \ud800' },
      { message: 'x'.repeat(8001) },
      { message: 'Hei', client_message_id: 'a\u0000' },
    ]
    for (const payload of wrong) assert.equal((await chat(payload)).status, 400)
    const payload = { metadata: { note: 'a\u0000b' } }
    assert.equal((await a.as('key', { method: 'POST', url: `${base}/gpt/sessions`, payload })).status, 400)
    assert.equal((await a.as('key', { url: `${base}/gpt/tickets/T-99999999999` })).status, 404)
    assert.equal((await a.as('key', { url: `${base}/gpt/sessions?cursor=nonsense` })).status, 200)
  })

  it('closes and opens a session, and keeps who began it', async () => {
    const own = await chatFromPage({ message: 'Hei' })
    const url = `${base}/gpt/sessions/${own.body.session_id}`
    const closed = await a.as<Session>('key', {
      method: 'PATCH',
      url,
      payload: { status: 'closed', metadata: { order: 7 } },
    })
    assert.deepEqual([closed.body.status, closed.body.metadata], ['closed', { order: 7 }])
    const listed = await a.as<{ sessions: Session[] }>('key', { url: `${base}/gpt/sessions?status=closed` })
    assert.ok(listed.body.sessions.some((one) => one.session_id === own.body.session_id))
    assert.equal(
      (await a.as<Session>('key', { method: 'PATCH', url, payload: { status: 'active' } })).body.status,
      'active',
    )
    assert.equal((await chatFromPage({ message: 'Mer', session_id: own.body.session_id })).status, 200)
  })

  it('lists all sessions page by page, each once', async () => {
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await a.as<{ sessions: Session[]; next_cursor: string | null }>('key', {
        url: `${base}/gpt/sessions?limit=5&cursor=${cursor}`,
      })
      seen.push(...body.sessions.map((one) => one.session_id))
      cursor = body.next_cursor ?? ''
    } while (cursor)
    const { rows } = await inTenant(house.platform, a.tenantId, system('test'), ({ client }) =>
      client.query('SELECT count(*)::int AS count FROM conversations'),
    )
    assert.equal(seen.length, rows[0]?.count)
    assert.equal(new Set(seen).size, seen.length)
  })

  it('gives analytics in the shape of the contract', async () => {
    const { status, body } = await a.as('key', { url: `${base}/analytics` })
    assert.equal(status, 200)
    assert.deepEqual(described.analytics.output.parse(body), body)
    assert.equal((await a.as('key', { url: `${base}/analytics?from=2026-02-30` })).status, 400)
  })

  it('tells dashboards through the views what happened in sessions', async () => {
    await house.settled()
    const { rows } = await inTenant(house.platform, a.tenantId, system('test'), ({ client }) =>
      client.query('SELECT session_id, event_type, event_data, timestamp FROM ai_customer_events'),
    )
    assert.ok(rows.some((row) => row.event_type === 'conversation_message_received' && row.session_id))
  })
})
