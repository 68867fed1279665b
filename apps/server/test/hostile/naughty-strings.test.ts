import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ErrorCode, errorCodes } from '@svar/contract'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { type HostileHouse, startHostileHouse, type TestVisitor, visit } from './hostile-house.ts'
import { connect } from './line.ts'
import { empty, naughty, unstorable } from './naughty.ts'

type Answer = { status: number; body: Record<string, unknown> }

/** A place where somebody's text goes in, and where it comes out again. */
interface Place {
  /** Sends the text. */
  put(text: string): Promise<Answer>
  /** What stands there now, read anew. */
  get(answer: Answer): Promise<unknown>
  /** What becomes of a text that is kept; by default it stays as it is, letter by letter. */
  kept?(text: string): unknown
  /** Whether nothing may be sent there. */
  takesEmpty?: boolean
  /** How many texts are kept at least; by default all. */
  atLeast?: number
}

/** Names lose the blanks around them. */
const trimmed = (text: string) => text.trim()

describe('naughty text', () => {
  let hostile: HostileHouse
  let visitor: TestVisitor
  const places: Record<string, Place> = {}
  let count = 0
  const call = async (request: InjectOptions): Promise<Answer> => {
    const answer = await hostile.house.app.inject(request)
    assertSafe(answer, JSON.stringify(request.payload ?? request.url))
    return { status: answer.statusCode, body: answer.json() }
  }
  const asOwner = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object) =>
    call({ method, url, headers: hostile.a.owner.headers, ...(payload ? { payload } : {}) })
  const asVisitor = (method: 'GET' | 'POST', url: string, payload?: object) =>
    call({ method, url, headers: visitor.headers, ...(payload ? { payload } : {}) })
  const field = async (url: string, name: string) => (await asOwner('GET', url)).body[name]
  const first = async (url: string, matches: (item: Record<string, unknown>) => boolean) =>
    ((await asOwner('GET', url)).body.items as Record<string, unknown>[]).find(matches)

  before(async () => {
    hostile = await startHostileHouse()
    visitor = await visit(hostile.house, hostile.a)
    const { body } = await asVisitor('POST', '/api/widget/messages', { clientId: 'the-first', text: 'Hei' })
    const conversationId = (body.conversation as { id: string }).id
    await hostile.house.settled()
    Object.assign(places, peoplePlaces(), deskPlaces(conversationId), knowledgePlaces())
  })
  after(() => hostile?.house.stop())

  const peoplePlaces = (): Record<string, Place> => ({
    "a member's name": {
      put: (name) => asOwner('PATCH', '/api/identity/me', { name }),
      get: async () =>
        (await first('/api/identity/members', ({ id }) => id === hostile.a.owner.memberId))?.name,
      kept: trimmed,
    },
    "the workspace's name": {
      put: (name) => asOwner('PATCH', '/api/identity/workspace', { name }),
      get: () => field('/api/identity/workspace', 'name'),
    },
    'the name of a new workspace': {
      put: (name) => asOwner('POST', '/api/identity/workspaces', { name, locale: 'nb' }),
      get: async ({ body }) => body.name,
      kept: trimmed,
      // One person may own so many and no more.
      atLeast: 10,
    },
    "the assistant's instructions": {
      put: (instructions) => asOwner('PATCH', '/api/assistant/settings', { instructions }),
      get: () => field('/api/assistant/settings', 'instructions'),
      takesEmpty: true,
    },
    "the website's address": {
      put: (website) => asOwner('PATCH', '/api/identity/workspace', { website }),
      get: () => field('/api/identity/workspace', 'website'),
      // An address has to look like one.
      atLeast: 0,
    },
  })

  const deskPlaces = (conversationId: string): Record<string, Place> => ({
    "a visitor's message": {
      put: (text) => asVisitor('POST', '/api/widget/messages', { clientId: `visitor-${++count}`, text }),
      get: ({ body }) => seen('/api/widget/messages', (body.message as { seq: number }).seq),
    },
    "a member's message": {
      put: (text) =>
        asOwner('POST', `/api/conversations/${conversationId}/messages`, {
          clientId: `member-${++count}`,
          text,
        }),
      get: ({ body }) => seen('/api/widget/messages', body.seq as number),
    },
    "a session's metadata": {
      put: (text) =>
        asOwner('POST', '/api/ai-customer-service/gpt/sessions', {
          metadata: { [`_${text.slice(0, 30)}`]: text, list: [text] },
        }),
      get: async ({ body }) =>
        (
          (await field(`/api/ai-customer-service/gpt/sessions/${body.session_id}`, 'metadata')) as {
            list: [string]
          }
        ).list[0],
      takesEmpty: true,
    },
    'the page that a visitor is on': {
      put: (text) =>
        asVisitor('POST', '/api/widget/messages', {
          clientId: `page-${++count}`,
          text: 'Hei',
          page: { url: text, title: text, referrer: text },
        }),
      get: async () =>
        ((await field(`/api/conversations/${conversationId}`, 'page')) as { url: string })?.url,
      takesEmpty: true,
    },
    "a contact's name": {
      put: (name) => asVisitor('POST', '/api/widget/contact', { name, consent: true }),
      get: () => field(`/api/conversations/${conversationId}/contact`, 'name'),
      kept: (name) => name.trim() || null,
      takesEmpty: true,
    },
  })
  const seen = async (url: string, seq: number) => {
    const { body } = await asVisitor('GET', `${url}?after=${seq - 1}&limit=1`)
    return (body.items as { text: string }[])[0]?.text
  }

  const knowledgePlaces = (): Record<string, Place> => ({
    'a question': {
      put: (question) => asOwner('POST', '/api/knowledge/faqs', { question, answer: 'Ja.', locale: 'nb' }),
      get: ({ body }) => faq(body.id, 'question'),
    },
    'an answer': {
      put: (answer) =>
        asOwner('POST', '/api/knowledge/faqs', { question: `Hva nå ${++count}?`, answer, locale: 'nb' }),
      get: ({ body }) => faq(body.id, 'answer'),
    },
  })
  const faq = async (id: unknown, name: string) =>
    (await first('/api/knowledge/faqs?limit=100', (one) => one.id === id))?.[name]

  const kinds = [
    "a member's name",
    "the workspace's name",
    'the name of a new workspace',
    "the assistant's instructions",
    "the website's address",
    "a visitor's message",
    "a member's message",
    "a contact's name",
    "a session's metadata",
    'the page that a visitor is on',
    'a question',
    'an answer',
  ]
  for (const kind of kinds) {
    it(`comes back as it was sent, or is refused with a reason: ${kind}`, async () => {
      const place = places[kind] as Place
      let kept = 0
      for (const text of naughty) {
        const answer = await place.put(text)
        if (answer.status >= 300) continue
        kept += 1
        assert.deepEqual(await place.get(answer), place.kept?.(text) ?? text, JSON.stringify(text))
      }
      assert.ok(kept >= (place.atLeast ?? naughty.length), `${kept} were kept`)
    })

    it(`is refused where it cannot be kept, or is nothing: ${kind}`, async () => {
      const place = places[kind] as Place
      for (const text of unstorable) assert.equal((await place.put(text)).status, 400, JSON.stringify(text))
      if (place.takesEmpty) return
      for (const text of empty) assert.equal((await place.put(text)).status, 400, JSON.stringify(text))
    })
  }

  it('is searched for without harm', async () => {
    const headers = { ...hostile.a.owner.headers, ...visitor.headers }
    for (const text of [...naughty, ...empty, ...unstorable, '\ufffd']) {
      const q = encodeURIComponent(text.toWellFormed())
      for (const path of ['knowledge/search', 'knowledge/faqs', 'conversations', 'widget/suggestions'])
        await call({ url: `/api/${path}?q=${q}`, headers })
      await call({ url: `/api/delivery/mails?search=${q}`, headers })
      await call({ url: `/api/ai-customer-service/gpt/sessions?customer_email=${q}&status=${q}`, headers })
    }
  })

  it('is harmless in addresses, cursors and headers', async () => {
    const { headers } = hostile.a.owner
    for (const text of [...naughty, ...unstorable]) {
      const part = encodeURIComponent(text.toWellFormed())
      for (const path of ['knowledge/faqs', 'conversations', 'ai-customer-service/gpt/sessions'])
        await call({ url: `/api/${path}?cursor=${part}`, headers })
      for (const path of ['knowledge/sources', 'ai-customer-service/gpt/tickets', 'monitoring/events'])
        await call({ url: `/api/${path}/${part}`, headers })
      const value = Buffer.from(text)
        .toString('latin1')
        .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
      for (const name of ['x-svar-workspace', 'authorization', 'x-widget-key', 'x-visitor-token', 'origin'])
        await call({ url: '/api/knowledge', headers: { ...headers, [name]: value } })
      await call({
        method: 'POST',
        url: '/api/knowledge/faqs/import',
        payload: { faqs: [] },
        headers: { ...headers, 'idempotency-key': value, 'accept-language': value },
      })
    }
  })

  it('is answered over a live connection as it was sent, or refused by an error frame', async () => {
    const address = await hostile.house.listen()
    const session = await call({
      method: 'POST',
      url: '/api/widget/sessions',
      headers: visitor.headers,
      payload: { visitorToken: visitor.token },
    })
    const conversationId = (session.body.conversation as { id: string }).id
    const line = await connect(`${address}/live?ticket=${session.body.liveTicket}`)
    line.say({ t: 'follow', conversationId, after: 1_000_000 })
    for (const [at, text] of [...naughty, ...unstorable, ...empty].entries()) {
      line.say({ t: 'send', conversationId, clientId: `live-text-${at}`, text })
      line.say(text)
    }
    line.say({ t: 'ping' })
    await line.heard('pong')
    await hostile.house.settled()
    const texts = line.frames.flatMap(({ t, message }) =>
      t === 'message' ? [(message as { text: string }).text] : [],
    )
    for (const text of naughty) assert.ok(texts.includes(text), JSON.stringify(text))
    const refusals = line.frames.filter(({ t }) => t === 'error').map(({ code }) => code)
    assert.deepEqual(new Set(refusals), new Set(['validation_failed']))
    line.close()
  })

  it('is nothing that the log complains of', () => assert.deepEqual(hostile.errors(), []))
})

/** An answer in good order: never our fault, an error in the one shape, and nothing of the text in the headers. */
function assertSafe(answer: LightMyRequestResponse, sent: string) {
  assert.ok(answer.statusCode < 500, `${answer.statusCode} for ${sent}: ${answer.body}`)
  assert.match(String(answer.headers['content-type']), /^application\/json/)
  assert.doesNotMatch(JSON.stringify(answer.headers), /bcc:|a=b/i)
  if (answer.statusCode < 400) return
  const { code, message } = answer.json().error
  assert.equal(errorCodes[code as ErrorCode], answer.statusCode, `${code} for ${sent}`)
  assert.ok(message, sent)
}
