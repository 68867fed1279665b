import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, beforeEach, describe, it } from 'node:test'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import { createTwilio, readTwilioStatus } from './index.ts'

const id = '0198c9a0-0000-7000-8000-000000000001'
const message = {
  id,
  messageId: '<1@x>',
  from: 'x',
  to: '+4791234567',
  subject: '',
  html: '',
  text: 'Hei på deg',
}
const reportTo = 'https://svar.example/api/delivery/webhooks/twilio/t/p'

describe('text messages through Twilio', () => {
  let there: StandIn
  beforeEach(async () => {
    await there?.stop()
    there = await startStandIn({ status: 201, body: '{"sid":"SM123","status":"queued"}' })
  })
  after(() => there.stop())
  const send = async (change: object = {}, one = message) => {
    const account = {
      accountSid: 'AC1',
      authToken: 'secret',
      from: '+4721000000',
      reportTo,
      baseUrl: there.url,
    }
    const taken = await createTwilio(there.fetch, { ...account, ...change }).send(one)
    const asked = there.asked.at(-1)
    return { taken, asked, fields: Object.fromEntries(new URLSearchParams(String(asked?.body))) }
  }

  it('are sent as their API takes them, and tell where to report', async () => {
    const { taken, asked, fields } = await send()
    assert.deepEqual(taken, { providerId: 'SM123' })
    assert.equal(asked?.path, '/2010-04-01/Accounts/AC1/Messages.json')
    assert.equal(asked?.headers.authorization, `Basic ${Buffer.from('AC1:secret').toString('base64')}`)
    assert.deepEqual(fields, {
      To: '+4791234567',
      From: '+4721000000',
      Body: 'Hei på deg',
      StatusCallback: `${reportTo}?mail=${id}`,
    })
  })
  it('come from a messaging service where one is set', async () => {
    const { fields } = await send({ from: 'MG1' })
    assert.deepEqual([fields.MessagingServiceSid, fields.From], ['MG1', undefined])
  })
  it('are cut to what they take, never within a character', async () => {
    const { fields } = await send({}, { ...message, text: `x${'😀'.repeat(1000)}` })
    assert.ok((fields.Body ?? '').length <= 1600 && fields.Body?.isWellFormed())
  })
})

describe('what Twilio tells', () => {
  const url = `${reportTo}?mail=${id}`
  const tell = (fields: Record<string, string>, { token = 'secret', sent = fields, address = url } = {}) => {
    const signed = Object.keys(fields)
      .sort()
      .reduce((all, name) => `${all}${name}${fields[name]}`, url)
    const signature = createHmac('sha1', token).update(signed).digest('base64')
    return readTwilioStatus('secret', {
      url: address,
      headers: { 'x-twilio-signature': signature },
      body: Buffer.from(new URLSearchParams(sent).toString()),
      now: new Date(),
    })
  }
  const fields = { MessageSid: 'SM123', MessageStatus: 'delivered', To: '+4791234567' }

  it('is read when it is signed by them', () => {
    assert.deepEqual(tell(fields), [
      { what: 'delivered', mailId: id, recipient: '+4791234567', detail: null },
    ])
    const failed = tell({ ...fields, MessageStatus: 'undelivered', ErrorCode: '30003' })
    assert.deepEqual([failed?.[0]?.what, failed?.[0]?.detail], ['failed', 'Twilio 30003'])
    assert.deepEqual(tell({ ...fields, MessageStatus: 'sent' }), [])
  })
  it('is refused when another token, another address or another field was signed', () => {
    assert.equal(tell(fields, { token: 'other' }), null)
    assert.equal(tell(fields, { address: `${url}0` }), null)
    assert.equal(tell(fields, { sent: { ...fields, MessageStatus: 'failed' } }), null)
  })
  it('agrees with the example of their documentation', () => {
    const example = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675310',
      Digits: '1234',
      From: '+14158675310',
      To: '+18005551212',
    }
    const request = {
      url: 'https://example.com/myapp.php?foo=1&bar=2',
      headers: { 'x-twilio-signature': 'L/OH5YylLD5NRKLltdqwSvS0BnU=' },
      body: Buffer.from(new URLSearchParams(example).toString()),
      now: new Date(),
    }
    assert.deepEqual(readTwilioStatus('12345', request), [])
  })
})
