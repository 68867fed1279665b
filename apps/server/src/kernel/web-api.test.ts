import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type StandIn, startStandIn } from '../../test/stand-in.ts'
import type { SendError } from './ports.ts'
import { asForm, basicAuth, senderParts, sendRequest } from './web-api.ts'

describe('a request to a provider', () => {
  let there: StandIn
  before(async () => {
    there = await startStandIn({ status: 200, body: 'ok' })
  })
  after(() => there.stop())
  const send = (url = there.url) =>
    sendRequest(there.fetch, url, { provider: 'Somebody', headers: {}, body: 'x' }).catch(
      (error: SendError) => error,
    )
  const answered = async (answer: StandIn['answer']) => {
    there.answer = answer
    const { permanent, maybeTaken, retryAfterS, message } = (await send()) as SendError
    return { permanent, maybeTaken, retryAfterS, message }
  }

  it('that is wrong in itself is not worth repeating, and says what they said', async () => {
    const failure = await answered({ status: 400, body: '{"message":\n "no such number"}' })
    assert.deepEqual(failure, {
      permanent: true,
      maybeTaken: false,
      retryAfterS: null,
      message: 'Somebody answered 400: no such number',
    })
  })
  it('is told in their sentence, however they wrap it, and as it came where there is none', async () => {
    const said = async (body: string) => (await answered({ status: 400, body })).message.slice(23)
    assert.equal(
      await said('{"code":21610,"message":"Unsubscribed recipient"}'),
      'Unsubscribed recipient (21610)',
    )
    assert.equal(await said('{"errors":[{"message":"Bad sender","field":null}]}'), 'Bad sender')
    for (const body of ['Forbidden', 'null', '{"errors":[]}', '{"message":7}', '[', '"x"'])
      assert.equal(await said(body), body)
  })
  it('may be tried again where the fault is theirs or the key’s', async () => {
    for (const status of [401, 403, 404, 500, 503]) {
      const { permanent, maybeTaken, retryAfterS } = await answered({ status })
      assert.deepEqual(
        { permanent, maybeTaken, retryAfterS },
        { permanent: false, maybeTaken: false, retryAfterS: null },
      )
    }
  })
  it('waits as long as they ask, in seconds or until a date', async () => {
    const wait = async (headers: Record<string, string>) =>
      (await answered({ status: 429, headers })).retryAfterS
    assert.equal(await wait({ 'retry-after': '17' }), 17)
    const date = 'Fri, 20 Nov 2026 12:00:00 GMT'
    assert.equal(await wait({ date, 'retry-after': 'Fri, 20 Nov 2026 12:01:30 GMT' }), 90)
    assert.equal(await wait({}), 60)
    assert.equal(await wait({ 'retry-after': '999999999' }), 86_400)
    assert.equal((await answered({ status: 503, headers: { 'retry-after': '17' } })).retryAfterS, 17)
  })
  it('may have been taken where nobody answered, and surely was not where nobody was reached', async () => {
    assert.equal((await answered(null)).maybeTaken, true)
    assert.equal(((await send('http://127.0.0.1:1')) as SendError).maybeTaken, false)
  })
  it('writes forms, keys and senders as they are read there', () => {
    assert.equal(asForm({ a: 'å & b', none: undefined }), 'a=%C3%A5+%26+b')
    assert.equal(basicAuth('api', 'key'), 'Basic YXBpOmtleQ==')
    assert.deepEqual(senderParts('"Åse & Sønn" <svar@x.example>'), {
      name: 'Åse & Sønn',
      email: 'svar@x.example',
    })
    assert.deepEqual(senderParts('svar@x.example'), { email: 'svar@x.example' })
  })
})
