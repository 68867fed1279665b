import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { ApiKey } from '@svar/contract'
import type { LightMyRequestResponse } from 'fastify'
import pg from 'pg'
import { type HostileHouse, startHostileHouse, type TestVisitor, visit } from './hostile-house.ts'
import { connect, refusal } from './line.ts'

type Headers = Record<string, string>

const MARK = 'hemmeligheten'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Another letter, and another in each bit that counts: the last letter of a signature in base64 has some that do not. */
const otherLetter = (letter: string) =>
  ALPHABET.includes(letter) ? (ALPHABET[(ALPHABET.indexOf(letter) + 32) % 64] as string) : 'A'

/** The same with one character changed, at each third place and at the end. */
function altered(secret: string): string[] {
  return [...secret].flatMap((letter, at) =>
    at % 3 === 0 || at === secret.length - 1
      ? [`${secret.slice(0, at)}${otherLetter(letter)}${secret.slice(at + 1)}`]
      : [],
  )
}

describe('who forges', () => {
  let hostile: HostileHouse
  let ofA: TestVisitor
  let ofB: TestVisitor
  let address: string
  before(async () => {
    hostile = await startHostileHouse()
    const { house, a, b } = hostile
    const faq = { question: `Hva er ${MARK}?`, answer: MARK, locale: 'nb' }
    await a.as(a.owner, { method: 'POST', url: '/api/knowledge/faqs', payload: faq })
    ofA = await visit(house, a)
    ofB = await visit(house, b)
    await write(ofA.headers)
    address = await house.listen()
  })
  after(() => hostile?.house.stop())
  beforeEach(() => hostile.logged.splice(0))

  const read = (headers: Headers, url = '/api/knowledge/faqs') => hostile.house.app.inject({ url, headers })
  const write = (headers: Headers) =>
    hostile.house.app.inject({
      method: 'POST',
      url: '/api/widget/messages',
      headers,
      payload: { clientId: 'a-message', text: MARK },
    })

  /** Refused with 401 or 403, nothing shown, at most one line in the log and no error. */
  function assertRefused(answer: LightMyRequestResponse, what: string) {
    assert.ok([401, 403].includes(answer.statusCode), `${answer.statusCode} ${answer.body} for ${what}`)
    const { error, ...others } = answer.json()
    assert.ok(error.code && error.message, what)
    assert.deepEqual(others, {}, what)
    assert.ok(!answer.body.includes(MARK), what)
    assert.equal(answer.headers['set-cookie'], undefined, what)
    const lines = hostile.logged.splice(0)
    assert.ok(lines.length <= 1, `${what} was logged more than once`)
    assert.ok(!JSON.stringify(lines).includes(MARK), what)
    assert.ok(
      lines.every(({ level }) => level < 50),
      what,
    )
  }

  it('a session cookie is refused: any letter of it changed, cut, swapped or made up', async () => {
    const { owner } = hostile.a
    const [name = '', value = ''] = owner.cookie.split('=')
    assert.equal((await read(owner.headers)).statusCode, 200)
    const signature = value.split('.').slice(1).join('.')
    const token = value.split('.')[0] ?? ''
    const others = (hostile.b.owner.cookie.split('=')[1] ?? '').split('.')
    const forged = [
      ...altered(value),
      token,
      `${token}.`,
      `.${signature}`,
      value.slice(0, -1),
      `${others[0]}.${signature}`,
      `${token}.${others.slice(1).join('.')}`,
      'null.null',
      `${'x'.repeat(32)}.${'x'.repeat(44)}`,
      'x'.repeat(4000),
      '%00.%00',
    ]
    for (const one of forged) {
      const cookie = `${name}=${one}`
      assertRefused(await read({ ...owner.headers, cookie }), cookie)
    }
  })

  it('a session cookie of a session that was ended is refused', async () => {
    const { headers } = await hostile.a.addPerson('agent', 'leaver@alfa.example')
    assert.equal((await read(headers)).statusCode, 200)
    const left = await hostile.house.app.inject({ method: 'POST', url: '/api/identity/sign-out', headers })
    assert.equal(left.statusCode, 200)
    assertRefused(await read(headers), 'after signing out')
  })

  it('a change by cookie alone is refused, as a form on another site would send it', async () => {
    const { cookie, headers } = hostile.a.owner
    const workspace = headers['x-svar-workspace'] as string
    const answer = await hostile.house.app.inject({
      method: 'POST',
      url: '/api/identity/api-keys',
      headers: { cookie, 'x-svar-workspace': workspace, origin: 'https://evil.example' },
      payload: { name: 'mine', role: 'admin' },
    })
    assertRefused(answer, 'a foreign form')
  })

  it("a visitor's token is refused: any letter of it changed, another website's, made up", async () => {
    assert.equal((await read(ofA.headers, '/api/widget/messages')).statusCode, 200)
    const [, contact, signature] = ofA.token.split('.')
    const [, otherContact, otherSignature] = ofB.token.split('.')
    const forged = [
      ...altered(ofA.token),
      ofB.token,
      `v1.${contact}.${otherSignature}`,
      `v1.${otherContact}.${signature}`,
      `v1.${contact}.`,
      `v1.${contact}`,
      'v1..',
      '',
      `v1.${'x'.repeat(300)}`,
    ]
    for (const token of forged) {
      const headers = { ...ofA.headers, 'x-visitor-token': token }
      assertRefused(await read(headers, '/api/widget/messages'), token)
      assertRefused(await write(headers), token)
    }
  })

  it("a visitor's token that was altered resumes nothing: a new visit begins", async () => {
    for (const visitorToken of [...altered(ofA.token).slice(0, 5), ofB.token]) {
      const answer = await hostile.house.app.inject({
        method: 'POST',
        url: '/api/widget/sessions',
        headers: { 'x-widget-key': ofA.publicKey },
        payload: { visitorToken },
      })
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.json().conversation, null)
      assert.ok(!answer.body.includes(MARK))
    }
  })

  it("a widget's key is refused: any letter of it changed", async () => {
    for (const key of altered(ofA.publicKey))
      assertRefused(await write({ ...ofA.headers, 'x-widget-key': key }), key)
  })

  it('a page of a foreign origin is refused, over HTTP and live', async () => {
    const origins = ['https://evil.example', 'null', 'https://localhost.evil.example', 'file://', 'x']
    for (const origin of origins) {
      assertRefused(await write({ ...ofA.headers, origin }), origin)
      for (const ticket of [await memberTicket(), await visitorTicket()]) {
        assert.equal(await refusal(`${address}/live?ticket=${ticket}`, { origin }), 403, origin)
        // A ticket that somebody else has held up is used all the same.
        assert.equal(await refusal(`${address}/live?ticket=${ticket}`), 401, origin)
      }
    }
    assert.deepEqual(hostile.logged, [])
  })

  const memberTicket = async () => {
    const { a } = hostile
    const { body } = await a.as<{ ticket: string }>(a.owner, { method: 'POST', url: '/api/live/tickets' })
    return body.ticket
  }
  const visitorTicket = async () => (await visit(hostile.house, hostile.a)).liveTicket

  it('a ticket opens one live connection, and an altered or made-up one none', async () => {
    for (const ticket of [await memberTicket(), await visitorTicket()]) {
      for (const one of [...altered(ticket).slice(0, 5), '', 'x', 'x'.repeat(5000)])
        assert.equal(await refusal(`${address}/live?ticket=${one}`), 401, one)
      const line = await connect(`${address}/live?ticket=${ticket}`)
      assert.equal(await refusal(`${address}/live?ticket=${ticket}`), 401)
      line.close()
    }
    assert.deepEqual(hostile.logged, [])
  })

  it('of many who show one ticket at once, one gets in', async () => {
    const ticket = await memberTicket()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => refusal(`${address}/live?ticket=${ticket}`)),
    )
    assert.deepEqual(answers.sort(), [401, 401, 401, 401, 401, 401, 401, null])
  })

  it('an API key is refused: any letter of it changed, cut, or in another form', async () => {
    const { key, keyHeaders } = hostile.a
    assert.equal((await read(keyHeaders)).statusCode, 200)
    const forms = [
      ...altered(key).map((one) => `Bearer ${one}`),
      `Bearer ${key.slice(0, -1)}`,
      `Bearer ${key}A`,
    ]
    for (const authorization of [...forms, key, `Basic ${key}`, 'Bearer', 'Bearer null', `Bearer ${key} x`])
      assertRefused(await read({ authorization }), authorization)
  })

  it('an API key is refused as soon as it is revoked, also beside a session that holds', async () => {
    const { a } = hostile
    const made = await a.as<ApiKey & { secret: string }>(a.owner, {
      method: 'POST',
      url: '/api/identity/api-keys',
      payload: { name: 'short-lived', role: 'admin' },
    })
    const authorization = `Bearer ${made.body.secret}`
    assert.equal((await read({ authorization })).statusCode, 200)
    await a.as(a.owner, { method: 'DELETE', url: `/api/identity/api-keys/${made.body.id}` })
    assertRefused(await read({ authorization }), 'a revoked key')
    assertRefused(await read({ ...a.owner.headers, authorization }), 'a revoked key beside a session')
  })

  it('a session and a ticket are refused when their time is over', async () => {
    const { headers, userId } = await hostile.a.addPerson('agent', 'sleeper@alfa.example')
    const ticket = await memberTicket()
    const client = new pg.Client({ connectionString: hostile.house.database.ownerUrl })
    await client.connect()
    const ended = `SET expires_at = now() - interval '1 second'`
    await client.query(`UPDATE account.sessions ${ended} WHERE user_id = $1`, [userId])
    await client.query(`UPDATE live_tickets ${ended}`)
    await client.end()
    // What was remembered of the session is forgotten within seconds; here at once.
    assertRefused(await read({ ...headers, cookie: `${headers.cookie}; a=b` }), 'an ended session')
    assert.equal(await refusal(`${address}/live?ticket=${ticket}`), 401)
  })
})
