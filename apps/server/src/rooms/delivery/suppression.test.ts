import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { MailStep } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Mail } from '../../kernel/ports.ts'
import type { Priority } from '../../platform/outbox/events.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail } from './index.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }

interface Listed {
  items: { address: string; reason: string; state: string; error: string | null; to: string }[]
}

describe('the suppression list', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery], work: true })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => void house.sent.splice(0))
  after(() => house?.stop())

  const act = <T>(tenant: TestTenant, work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const send = async (to: string, priority: Priority = 'normal', tenant = a) => {
    await act(tenant, (ctx) =>
      sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params, priority }),
    )
    await house.settled()
    return house.sent.find((mail) => mail.to === to) as Mail
  }
  const owner = <B = Listed>(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
    a.as<B>(a.owner, { method, url, ...(payload ? { payload } : {}) })
  const listed = async () => (await owner('GET', '/api/delivery/suppressions')).body.items
  const stateOf = async (to: string) =>
    (await owner('GET', `/api/delivery/mails?search=${to}`)).body.items.map(({ state, error }) => [
      state,
      error,
    ])

  it('keeps whoever stands on it from being written to, in this workspace alone', async () => {
    await owner('POST', '/api/delivery/suppressions', {
      address: 'Never@Kunde.example',
      note: 'asked by phone',
    })
    assert.equal(await send('never@kunde.example'), undefined)
    assert.deepEqual(await stateOf('never@kunde.example'), [['suppressed', 'by_hand']])
    assert.ok(await send('never@kunde.example', 'normal', b))
    const removed = await owner('DELETE', '/api/delivery/suppressions/never%40kunde.example')
    assert.equal(removed.status, 200)
    assert.ok(await send('never@kunde.example'))
    assert.equal((await owner('DELETE', '/api/delivery/suppressions/never%40kunde.example')).status, 404)
  })

  it('is for owners and admins, and takes nothing but addresses', async () => {
    assert.equal((await a.as(a.agent, { url: '/api/delivery/suppressions' })).status, 403)
    const bad = await owner('POST', '/api/delivery/suppressions', { address: 'a@b.example, c@d.example' })
    assert.equal(bad.status, 400)
  })

  it('takes who unsubscribes in one click from bulk mail, which alone offers it', async () => {
    assert.equal((await send('reader@kunde.example')).headers, undefined)
    house.sent.splice(0)
    const { headers } = await send('reader@kunde.example', 'bulk')
    assert.equal(headers?.['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click')
    const link = /^<(.+)>$/.exec(headers?.['List-Unsubscribe'] ?? '')?.[1] as string
    const url = new URL(link).pathname
    const page = await house.app.inject({ url })
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Meld deg av/)
    assert.deepEqual(
      (await listed()).filter(({ reason }) => reason === 'unsubscribed'),
      [],
    )
    const forged = await house.app.inject({ method: 'POST', url: `${url.slice(0, -3)}AAA` })
    assert.equal(forged.statusCode, 401)
    const field = 'Content-Disposition: form-data; name="List-Unsubscribe"'
    const forms = {
      'multipart/form-data; boundary=x': `--x\r\n${field}\r\n\r\nOne-Click\r\n--x--\r\n`,
      'application/x-www-form-urlencoded': 'List-Unsubscribe=One-Click',
    }
    for (const [type, payload] of Object.entries(forms)) {
      const click = await house.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': type },
        payload,
      })
      assert.equal(click.statusCode, 200, type)
    }
    house.sent.splice(0)
    assert.equal(await send('reader@kunde.example', 'bulk'), undefined)
    assert.ok(await send('reader@kunde.example'))
  })

  const reportOn = (mail: Mail, { action = 'failed', status = '5.1.1', to = mail.to } = {}) =>
    [
      'From: MAILER-DAEMON@mx.kunde.example',
      'To: svar@localhost',
      'Subject: Undelivered Mail',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.kunde.example',
      '',
      `Final-Recipient: rfc822; ${to}`,
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1',
      ' no such user',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: ${mail.messageId}`,
      `To: ${mail.to}`,
      '',
      'x',
      '--b--',
      '',
    ].join('\r\n')
  const hand = (message: string) =>
    owner<{ recipients: object[]; mails: number }>('POST', '/api/delivery/bounces', { message })

  const complaintOf = (mail: Mail, from: string) =>
    reportOn(mail)
      .replace('report-type=delivery-status', 'report-type=feedback-report')
      .replace(
        /Content-Type: message\/delivery-status[\s\S]*?no such user/,
        [
          'Content-Type: message/feedback-report',
          '',
          'Feedback-Type: abuse',
          'User-Agent: Provider/1.0',
          'Version: 1',
          `Original-Rcpt-To: <${from}>`,
        ].join('\r\n'),
      )

  it('takes an address that a bounce message says does not exist', async () => {
    const mail = await send('gone@kunde.example')
    const { body } = await hand(reportOn(mail))
    assert.deepEqual(body, { recipients: [{ address: 'gone@kunde.example', state: 'bounced' }], mails: 1 })
    assert.deepEqual(await stateOf('gone@kunde.example'), [['bounced', '5.1.1 550 5.1.1 no such user']])
    assert.equal((await listed()).find(({ address }) => address === 'gone@kunde.example')?.reason, 'bounced')
    await hand(reportOn(mail, { action: 'delivered', status: '2.0.0' }))
    assert.equal((await stateOf('gone@kunde.example'))[0]?.[0], 'bounced')
  })

  it('does not take back whom a person has taken off it, when the same is told again', async () => {
    const mail = await send('back@kunde.example')
    await hand(reportOn(mail))
    await owner('DELETE', '/api/delivery/suppressions/back%40kunde.example')
    assert.equal((await hand(reportOn(mail))).body.mails, 1)
    assert.ok(!(await listed()).some(({ address }) => address === 'back@kunde.example'))
  })

  it('does not take one whose mails are refused for how we send', async () => {
    const mail = await send('strict@kunde.example')
    const refused = reportOn(mail, { status: '5.7.26' }).replace(
      '550 5.1.1\r\n no such user',
      '550 unauthenticated',
    )
    assert.equal((await hand(refused)).body.mails, 1)
    assert.deepEqual(await stateOf('strict@kunde.example'), [['failed', '5.7.26 550 unauthenticated']])
    assert.ok(!(await listed()).some(({ address }) => address === 'strict@kunde.example'))
  })

  it('does not take one whose trouble may pass', async () => {
    const mail = await send('full@kunde.example')
    await hand(reportOn(mail, { action: 'delayed', status: '4.2.2' }))
    assert.equal((await stateOf('full@kunde.example'))[0]?.[0], 'sent')
    await hand(reportOn(mail, { action: 'delivered', status: '2.0.0' }))
    assert.equal((await stateOf('full@kunde.example'))[0]?.[0], 'delivered')
    const { history } = (await owner<{ history: MailStep[] }>('GET', `/api/delivery/mails/${mail.id}`)).body
    assert.deepEqual(
      history.map(({ what, said }) => [what, said]),
      [
        ['sent', null],
        ['delayed', '4.2.2 550 5.1.1 no such user'],
        ['delivered', '2.0.0 550 5.1.1 no such user'],
      ],
    )
    assert.ok(!(await listed()).some(({ address }) => address === 'full@kunde.example'))
  })

  it('takes nobody whom a report names that is not about a mail to them', async () => {
    const mail = await send('victim@kunde.example')
    assert.equal((await hand(reportOn(mail, { to: 'other@kunde.example' }))).body.mails, 0)
    assert.equal((await hand(reportOn({ ...mail, messageId: '<made-up@x>' }))).body.mails, 0)
    assert.deepEqual((await hand('Subject: hello\r\n\r\nNo report.')).body, { recipients: [], mails: 0 })
    assert.ok(!(await listed()).some(({ address }) => /victim|other/.test(address)))
  })

  it('takes who complained, but still lets them sign in', async () => {
    const mail = await send('angry@kunde.example')
    assert.equal((await hand(complaintOf(mail, 'angry@kunde.example'))).body.mails, 1)
    assert.equal((await stateOf('angry@kunde.example'))[0]?.[0], 'complained')
    house.sent.splice(0)
    assert.equal(await send('angry@kunde.example'), undefined)
    assert.ok(await send('angry@kunde.example', 'urgent'))
  })

  it('takes an address as dead also where its bounce is told after a complaint, once', async () => {
    const mail = await send('both@kunde.example')
    await hand(complaintOf(mail, 'both@kunde.example'))
    await hand(reportOn(mail))
    assert.equal((await stateOf('both@kunde.example'))[0]?.[0], 'complained')
    const reasonOf = async () =>
      (await listed()).find(({ address }) => address === 'both@kunde.example')?.reason
    assert.equal(await reasonOf(), 'bounced')
    await owner('DELETE', '/api/delivery/suppressions/both%40kunde.example')
    await hand(reportOn(mail))
    assert.equal(await reasonOf(), undefined)
  })
})
