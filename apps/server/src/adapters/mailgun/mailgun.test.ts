import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import { createMailgun, readMailgunEvent } from './index.ts'

const mail = {
  id: '0198c9a0-0000-7000-8000-000000000001',
  messageId: '<1@svar.example>',
  from: '"Åse & Sønn" <svar@svar.example>',
  to: 'kari@kunde.example',
  subject: 'Hei på deg',
  html: '<p>Hei</p>',
  text: 'Hei',
  headers: { 'List-Unsubscribe': '<https://svar.example/u>' },
}

describe('mail through Mailgun', () => {
  let there: StandIn
  before(async () => {
    there = await startStandIn({ status: 200, body: '{"id":"<mg-1@x>","message":"Queued. Thank you."}' })
  })
  after(() => there.stop())

  it('is sent as their API takes it, under our Message-ID, without tracking', async () => {
    const account = { apiKey: 'key-1', domain: 'mg.svar.example', region: 'eu' as const, baseUrl: there.url }
    assert.deepEqual(await createMailgun(there.fetch, account).send(mail), { providerId: '<mg-1@x>' })
    const [asked] = there.asked
    assert.deepEqual([asked?.method, asked?.path], ['POST', '/v3/mg.svar.example/messages'])
    assert.equal(asked?.headers.authorization, `Basic ${Buffer.from('api:key-1').toString('base64')}`)
    assert.deepEqual(Object.fromEntries(new URLSearchParams(String(asked?.body))), {
      from: mail.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      'o:tracking': 'no',
      'v:mail_id': mail.id,
      'h:Message-Id': mail.messageId,
      'h:Auto-Submitted': 'auto-generated',
      'h:List-Unsubscribe': '<https://svar.example/u>',
    })
  })
})

describe('what Mailgun tells', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  const told = (event: object, how?: { key?: string; at?: Date }) => tell(event, how)?.reports ?? null
  const tell = (event: object, { key = 'signing-key', at = now } = {}) => {
    const timestamp = String(Math.floor(at.getTime() / 1000))
    const token = 'a'.repeat(50)
    const signature = createHmac('sha256', key)
      .update(timestamp + token)
      .digest('hex')
    const body = {
      signature: { timestamp, token, signature },
      'event-data': { recipient: mail.to, 'user-variables': { mail_id: mail.id }, ...event },
    }
    return readMailgunEvent('signing-key', {
      url: '',
      headers: {},
      body: Buffer.from(JSON.stringify(body)),
      now,
    })
  }

  it('is read when it is signed by them', () => {
    const about = { mailId: mail.id, recipient: mail.to }
    assert.deepEqual(told({ event: 'delivered', 'delivery-status': { code: 250, message: 'OK' } }), [
      { ...about, what: 'delivered', detail: '250 OK' },
    ])
    assert.deepEqual(told({ event: 'failed', severity: 'permanent', reason: 'bounce' }), [
      { ...about, what: 'bounced', detail: 'bounce' },
    ])
    assert.equal(tell({ event: 'failed', severity: 'temporary' })?.reports[0]?.what, 'delayed')
    assert.equal(tell({ event: 'complained' })?.reports[0]?.what, 'complained')
    assert.deepEqual(told({ event: 'opened' }), [])
    assert.equal(tell({ event: 'opened' })?.once, 'a'.repeat(50))
  })
  it('blames an address only where it came back for the address', () => {
    const failed = (reason: string, status: object) =>
      told({ event: 'failed', severity: 'permanent', reason, 'delivery-status': status })?.[0]
    const gone = failed('bounce', { code: 550, 'enhanced-code': '5.1.1', message: '5.1.1 no such user' })
    assert.deepEqual([gone?.what, gone?.detail], ['bounced', '550 5.1.1 no such user'])
    const ours = failed('bounce', { code: 550, 'enhanced-code': '5.7.26', message: 'unauthenticated' })
    assert.deepEqual([ours?.what, ours?.detail], ['failed', '550 5.7.26 unauthenticated'])
    assert.equal(failed('bounce', { code: 552, message: '5.2.2 mailbox full' })?.what, 'failed')
    assert.equal(failed('old', { code: 602, message: 'Too old' })?.what, 'failed')
    const before = { code: 605, message: 'Not delivering to previously bounced address' }
    assert.equal(failed('suppress-bounce', before)?.what, 'bounced')
    const asked = { code: 607, message: 'Not delivering to a user who marked your messages as spam' }
    assert.equal(failed('suppress-complaint', asked)?.what, 'failed')
  })

  it('of mails that are none of ours is read, and is nothing', () => {
    assert.deepEqual(told({ event: 'delivered', 'user-variables': [] }), [])
  })

  it('is heard when Svar was away: for eight hours they tell it again, as they signed it the first time', () => {
    for (const at of ['2026-11-20T11:50:00Z', '2026-11-20T03:55:00Z'])
      assert.equal(told({ event: 'complained' }, { at: new Date(at) })?.[0]?.what, 'complained')
  })

  it('is refused when somebody else signed it, when it is old, and when it is nonsense', () => {
    assert.equal(tell({ event: 'delivered' }, { key: 'another' }), null)
    assert.equal(tell({ event: 'delivered' }, { at: new Date('2026-11-20T02:59:59Z') }), null)
    assert.equal(tell({ event: 'delivered' }, { at: new Date('2026-11-20T12:05:01Z') }), null)
    const nonsense = { url: '', headers: {}, body: Buffer.from('{"signature":'), now }
    assert.equal(readMailgunEvent('signing-key', nonsense), null)
  })
})
