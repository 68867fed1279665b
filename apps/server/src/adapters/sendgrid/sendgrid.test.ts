import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import { createSendGrid, readSendGridEvents } from './index.ts'

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

describe('mail through SendGrid', () => {
  let there: StandIn
  before(async () => {
    there = await startStandIn({ status: 202, headers: { 'x-message-id': 'sg-1' } })
  })
  after(() => there.stop())

  it('is sent as their API takes it, under our Message-ID, without tracking', async () => {
    const { send } = createSendGrid(there.fetch, { apiKey: 'SG.key', baseUrl: there.url })
    assert.deepEqual(await send(mail), { providerId: 'sg-1' })
    const [asked] = there.asked
    assert.deepEqual([asked?.method, asked?.path], ['POST', '/v3/mail/send'])
    assert.equal(asked?.headers.authorization, 'Bearer SG.key')
    assert.equal(asked?.headers['content-type'], 'application/json')
    assert.deepEqual(JSON.parse(String(asked?.body)), {
      personalizations: [{ to: [{ email: mail.to }], custom_args: { mail_id: mail.id } }],
      from: { email: 'svar@svar.example', name: 'Åse & Sønn' },
      subject: mail.subject,
      content: [
        { type: 'text/plain', value: 'Hei' },
        { type: 'text/html', value: '<p>Hei</p>' },
      ],
      headers: { 'Message-ID': '<1@svar.example>', 'Auto-Submitted': 'auto-generated', ...mail.headers },
      tracking_settings: {
        click_tracking: { enable: false, enable_text: false },
        open_tracking: { enable: false },
        subscription_tracking: { enable: false },
      },
    })
  })
})

describe('an account at SendGrid', () => {
  it('is reached where it is kept', async () => {
    const asked: string[] = []
    const fetchIt: typeof fetch = async (url) => {
      asked.push(new URL(String(url)).host)
      return new Response(null, { status: 202 })
    }
    await createSendGrid(fetchIt, { apiKey: 'SG.key' }).send(mail)
    await createSendGrid(fetchIt, { apiKey: 'SG.key', region: 'eu' }).send(mail)
    assert.deepEqual(asked, ['api.sendgrid.com', 'api.eu.sendgrid.com'])
  })
})

describe('what SendGrid tells', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const shownKey = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const tell = (events: unknown, { key = privateKey, alter = (body: string) => body } = {}) => {
    const body = JSON.stringify(events)
    const timestamp = '1790000000'
    const headers = {
      'x-twilio-email-event-webhook-signature': sign('sha256', Buffer.from(timestamp + body), key).toString(
        'base64',
      ),
      'x-twilio-email-event-webhook-timestamp': timestamp,
    }
    return readSendGridEvents(shownKey, { url: '', headers, body: Buffer.from(alter(body)), now: new Date() })
  }
  const about = { email: mail.to, mail_id: mail.id }

  it('is read when it is signed by them', () => {
    const events = [
      { ...about, event: 'delivered', response: '250 OK' },
      { ...about, event: 'bounce', type: 'bounce', status: '5.1.1', reason: '550 no such user' },
      { ...about, event: 'bounce', type: 'blocked', reason: 'later' },
      { ...about, event: 'bounce', type: 'bounce', status: '5.2.2', reason: '552 5.2.2 mailbox full' },
      { ...about, event: 'bounce', reason: null },
      { ...about, event: 'spamreport' },
      { ...about, event: 'open' },
      { email: 'somebody@else.example', event: 'delivered' },
    ]
    assert.deepEqual(
      tell(events)?.map(({ what, detail }) => [what, detail]),
      [
        ['delivered', '250 OK'],
        ['bounced', '5.1.1 550 no such user'],
        ['failed', 'later'],
        ['failed', '5.2.2 552 5.2.2 mailbox full'],
        ['complained', null],
      ],
    )
    assert.ok(tell(events)?.every(({ mailId, recipient }) => mailId === mail.id && recipient === mail.to))
  })
  it('blames an address only where they do, or it came back before', () => {
    const bounce = { ...about, event: 'bounce', type: 'bounce', status: '5.0.0' }
    const events = [
      { ...bounce, reason: '550 Rejected', bounce_classification: 'Reputation' },
      { ...bounce, reason: '550 Rejected', bounce_classification: 'Invalid Address' },
      { ...bounce, reason: '550 Rejected', bounce_classification: 'Unclassified' },
      { ...bounce, reason: '550 5.1.1 no such user', bounce_classification: 'Technical Failure' },
      { ...about, event: 'dropped', status: '5.0.0', reason: 'Bounced Address' },
      { ...about, event: 'dropped', status: '5.0.0', reason: 'Spam Reporting Address' },
      { ...about, event: 'deferred', response: '400 try again later', attempt: '5' },
    ]
    assert.deepEqual(
      tell(events)?.map(({ what }) => what),
      ['failed', 'bounced', 'bounced', 'bounced', 'bounced', 'failed', 'delayed'],
    )
  })
  it('is read to its end where they batch much of it, with kinds that they have thought of since', () => {
    const kinds = ['processed', 'group_unsubscribe', 'account_status_change', 'delivered', 'thought_of_since']
    const events = Array.from({ length: 5000 }, (_, index) => ({ ...about, event: kinds[index % 5] }))
    assert.equal(tell(events)?.length, 1000)
  })
  it('is refused when somebody else signed it, or changed a byte', () => {
    const events = [{ ...about, event: 'delivered' }]
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    assert.equal(tell(events, { key: other }), null)
    assert.equal(tell(events, { alter: (body) => body.replace('delivered', 'delivereD') }), null)
    assert.equal(
      readSendGridEvents('no key', { url: '', headers: {}, body: Buffer.from('[]'), now: new Date() }),
      null,
    )
  })
  it('is nothing where it is no list of events', () => {
    assert.deepEqual(tell({ event: 'delivered' }), [])
  })
})
