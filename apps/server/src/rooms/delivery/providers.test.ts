import assert from 'node:assert/strict'
import { createECDH, createHmac, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { type StandIn, startStandIn } from '../../../test/stand-in.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { createMailgun } from '../../adapters/mailgun/index.ts'
import { createSendGrid } from '../../adapters/sendgrid/index.ts'
import { createSlack } from '../../adapters/slack/index.ts'
import { createTwilio } from '../../adapters/twilio/index.ts'
import { createWebPush } from '../../adapters/web-push/index.ts'
import { system } from '../../kernel/actor.ts'
import type { ProviderAccount } from '../../kernel/ports.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail, sendPush, sendSlack, sendSms } from './index.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sendgrid = {
  kind: 'sendgrid',
  name: 'SendGrid',
  apiKey: 'SG.secret-key',
  webhookKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
}
const mailgun = {
  kind: 'mailgun',
  name: 'Mailgun',
  region: 'eu',
  domain: 'mg.svar.example',
  apiKey: 'mg-secret-key',
  webhookKey: 'signing-key',
}
const twilio = {
  kind: 'twilio',
  name: 'Twilio',
  accountSid: 'AC1234',
  authToken: 'tw-secret-key',
  from: '+4721000000',
}
const slack = { kind: 'slack', name: 'Slack', webhookUrl: 'https://hooks.slack.com/services/T/B/secret' }

interface Account {
  id: string
  name: string
  reportsTo: string
}
interface Listed {
  items: { id: string; channel: string; state: string; provider: string | null; error: string | null }[]
}

describe('accounts with providers', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let there: Record<'sendgrid' | 'mailgun' | 'twilio' | 'slack' | 'push', StandIn>

  before(async () => {
    const standIn = () => startStandIn({ status: 200, body: '{"id":"<mg-1>","sid":"SM1"}' })
    there = {
      sendgrid: await standIn(),
      mailgun: await standIn(),
      twilio: await standIn(),
      slack: await standIn(),
      push: await standIn(),
    }
    const open = (account: ProviderAccount) => {
      if (account.kind === 'smtp') throw new Error('No mail server stands in here.')
      const { url: baseUrl, fetch } = there[account.kind]
      if (account.kind === 'sendgrid') return createSendGrid(fetch, { ...account, baseUrl })
      if (account.kind === 'mailgun') return createMailgun(fetch, { ...account, baseUrl })
      if (account.kind === 'twilio') return createTwilio(fetch, { ...account, baseUrl })
      return createSlack(fetch, { webhookUrl: baseUrl })
    }
    const openPush = (vapidKey: string, contact: string) =>
      createWebPush(
        (url, init) => there.push.fetch(String(url).replace('https://push.example', there.push.url), init),
        { vapidKey, contact, now: () => new Date() },
      )
    const env = { SVAR_URL: 'https://svar.example' }
    house = await startTestHouse({ rooms: [delivery], work: true, providers: { open, openPush }, env })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => {
    for (const one of Object.values(there)) {
      one.asked.length = 0
      one.answer = { status: 200, body: '{"id":"<mg-1>","sid":"SM1"}' }
    }
    house.sent.length = 0
  })
  after(async () => {
    await house?.stop()
    for (const one of Object.values(there)) await one.stop()
  })

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const call = <B>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
    a.as<B>(a.owner, { method, url: `/api/delivery/${url}`, ...(payload ? { payload } : {}) })
  const add = async (account: object) => (await call<Account>('POST', 'providers', account)).body
  const remove = async (...accounts: Account[]) => {
    for (const { id } of accounts) assert.equal((await call('DELETE', `providers/${id}`)).status, 200)
  }
  const send = async (to: string) => {
    await act((ctx) => sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params }))
    await house.settled()
    return (await call<Listed>('GET', `mails?search=${to}`)).body.items[0] as Listed['items'][number]
  }
  const stateOf = async (id: string) => (await call<Listed['items'][number]>('GET', `mails/${id}`)).body

  it('take the mails of their workspace, and of no other', async () => {
    const account = await add(sendgrid)
    const mail = await send('one@kunde.example')
    assert.deepEqual([mail.state, mail.provider], ['sent', 'SendGrid'])
    assert.equal(
      JSON.parse(String(there.sendgrid.asked[0]?.body)).personalizations[0].custom_args.mail_id,
      mail.id,
    )
    await inTenant(house.platform, b.tenantId, system('test'), (ctx) =>
      sendMail(ctx, { to: 'two@kunde.example', template: 'person_requested', locale: 'nb', params }),
    )
    await house.settled()
    assert.equal(there.sendgrid.asked.length, 1)
    assert.deepEqual(
      house.sent.map(({ to }) => to),
      ['two@kunde.example'],
    )
    await remove(account)
  })

  it('never show their keys again, and are for owners and admins', async () => {
    const accounts = [await add(sendgrid), await add(mailgun), await add(twilio), await add(slack)]
    const { body } = await call<{ items: Account[] }>('GET', 'providers')
    assert.doesNotMatch(JSON.stringify([accounts, body]), /secret|signing-key/)
    const { rows } = await act((ctx) => ctx.client.query('SELECT * FROM delivery_providers'))
    assert.doesNotMatch(JSON.stringify(rows), /secret|signing-key/)
    assert.equal((await a.as(a.agent, { url: '/api/delivery/providers' })).status, 403)
    assert.equal(
      (await b.as<{ items: unknown[] }>(b.owner, { url: '/api/delivery/providers' })).body.items.length,
      0,
    )
    await remove(...accounts)
  })

  it('are asked in their order: the next one, then the installation’s server, when one does not work', async () => {
    const first = await add(sendgrid)
    const second = await add(mailgun)
    there.sendgrid.answer = { status: 503 }
    assert.equal((await send('fall@kunde.example')).provider, 'Mailgun')
    await call('PUT', 'providers/order', { ids: [second.id, first.id] })
    assert.equal((await send('order@kunde.example')).provider, 'Mailgun')
    assert.equal(there.sendgrid.asked.length, 1)
    there.mailgun.answer = { status: 401, body: 'Forbidden' }
    assert.equal((await send('both@kunde.example')).provider, 'smtp')
    there.mailgun.answer = { status: 400, body: 'to parameter is not a valid address' }
    const refused = await send('wrong@kunde.example')
    assert.equal(refused.state, 'failed')
    assert.match(refused.error ?? '', /Mailgun answered 400: to parameter/)
    await remove(first, second)
  })

  it('are told from each other where they have the same name', async () => {
    const first = await add({ ...sendgrid, name: 'Mail' })
    const second = await add({ ...mailgun, name: 'Mail' })
    there.sendgrid.answer = { status: 429, headers: { 'retry-after': '600' } }
    assert.equal((await send('busy-1@kunde.example')).provider, 'Mail')
    assert.equal((await send('busy-2@kunde.example')).provider, 'Mail')
    assert.deepEqual([there.sendgrid.asked.length, there.mailgun.asked.length], [1, 2])
    await remove(first, second)
  })

  it('are each given no more than their rate, also where one steps in for another', async () => {
    const first = await add(sendgrid)
    const second = await add({ ...mailgun, perMinute: 1 })
    there.sendgrid.answer = { status: 503 }
    assert.equal((await send('rate-1@kunde.example')).provider, 'Mailgun')
    assert.equal((await send('rate-2@kunde.example')).provider, 'smtp')
    assert.deepEqual([there.sendgrid.asked.length, there.mailgun.asked.length], [2, 1])
    await remove(first, second)
  })

  it('can be tried, and say what is wrong', async () => {
    const account = await add(mailgun)
    const tried = () =>
      call<{ error: string | null }>('POST', `providers/${account.id}/trial`, { to: 'me@kunde.example' })
    assert.equal((await tried()).body.error, null)
    there.mailgun.answer = { status: 401, body: 'Invalid private key' }
    assert.match((await tried()).body.error ?? '', /Invalid private key/)
    await remove(account)
  })

  it('tell what became of a mail, when they have signed it', async () => {
    const account = await add(sendgrid)
    const mail = await send('told@kunde.example')
    const tell = async (event: object, key = privateKey, url = new URL(account.reportsTo).pathname) => {
      const body = JSON.stringify([{ email: 'told@kunde.example', mail_id: mail.id, ...event }])
      const signature = sign('sha256', Buffer.from(`1790000000${body}`), key).toString('base64')
      const headers = {
        'content-type': 'application/json',
        'x-twilio-email-event-webhook-signature': signature,
        'x-twilio-email-event-webhook-timestamp': '1790000000',
      }
      return (await house.app.inject({ method: 'POST', url, headers, payload: body })).statusCode
    }
    assert.equal(await tell({ event: 'delivered' }), 200)
    assert.equal((await stateOf(mail.id)).state, 'delivered')
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    assert.equal(await tell({ event: 'spamreport' }, stranger), 403)
    const elsewhere = new URL(account.reportsTo).pathname.replace(a.tenantId, b.tenantId)
    assert.equal(await tell({ event: 'spamreport' }, privateKey, elsewhere), 404)
    assert.equal((await stateOf(mail.id)).state, 'delivered')
    assert.equal(await tell({ event: 'bounce', type: 'bounce', reason: '550 gone' }), 200)
    assert.equal((await stateOf(mail.id)).state, 'bounced')
    assert.equal((await send('told@kunde.example')).state, 'suppressed')
    await remove(account)
  })

  it('take text messages, and tell when they arrived', async () => {
    const account = await add(twilio)
    const write = (to: string) =>
      act((ctx) => sendSms(ctx, to, { title: '', text: 'Koden er 1234', locale: 'nb' }))
    await assert.rejects(write('91 23 45 67'), { code: 'validation_failed' })
    await write('+47 912 34 567')
    await house.settled()
    const mail = (await call<Listed>('GET', 'mails?search=%2B47912')).body.items[0] as Listed['items'][number]
    assert.deepEqual([mail.channel, mail.state, mail.provider], ['sms', 'sent', 'Twilio'])
    const { StatusCallback, To } = Object.fromEntries(
      new URLSearchParams(String(there.twilio.asked[0]?.body)),
    )
    assert.equal(To, '+4791234567')
    const fields = { MessageSid: 'SM1', MessageStatus: 'delivered', To: '+4791234567' }
    const signed = `${StatusCallback}MessageSidSM1MessageStatusdeliveredTo+4791234567`
    const { pathname, search } = new URL(StatusCallback as string)
    const answer = await house.app.inject({
      method: 'POST',
      url: pathname + search,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': createHmac('sha1', twilio.authToken).update(signed).digest('base64'),
      },
      payload: new URLSearchParams(fields).toString(),
    })
    assert.equal(answer.statusCode, 200)
    assert.equal((await stateOf(mail.id)).state, 'delivered')
    await remove(account)
  })

  it('take messages to Slack, which are kept where there is none', async () => {
    const message = {
      title: 'Ny feil',
      text: 'TypeError',
      link: 'https://svar.example/e/1',
      locale: 'nb' as const,
    }
    const account = await add(slack)
    await act((ctx) => sendSlack(ctx, { ...message, key: 'e1' }))
    await act((ctx) => sendSlack(ctx, { ...message, key: 'e1' }))
    await house.settled()
    assert.equal(there.slack.asked.length, 1)
    assert.match(String(there.slack.asked[0]?.body), /<https:\/\/svar\.example\/e\/1\|/)
    await remove(account)
    await act((ctx) => sendSlack(ctx, { ...message, key: 'e2' }))
    await house.settled()
    const states = (await call<Listed>('GET', 'mails?search=Ny%20feil')).body.items.map(({ state }) => state)
    assert.deepEqual(states, ['kept', 'sent'])
  })

  it('push to the browsers that a member subscribed, until one is gone', async () => {
    const pair = createECDH('prime256v1')
    pair.generateKeys()
    const endpoint = 'https://push.example/browser-1'
    const address = {
      endpoint,
      p256dh: pair.getPublicKey('base64url'),
      auth: randomBytes(16).toString('base64url'),
    }
    assert.equal((await call<{ key: string }>('GET', 'push-key')).body.key.length, 87)
    assert.equal((await call('PUT', 'push-subscription', address)).status, 200)
    const push = async () => {
      await act((ctx) => sendPush(ctx, a.owner.memberId, { title: 'Kari venter', text: 'Hei', locale: 'nb' }))
      await house.settled()
    }
    there.push.answer = { status: 201 }
    await push()
    assert.deepEqual([there.push.asked.length, there.push.asked[0]?.path], [1, '/browser-1'])
    there.push.answer = { status: 410 }
    await push()
    await push()
    assert.equal(there.push.asked.length, 2)
  })
})
