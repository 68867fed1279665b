import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Mailbox, Suppression } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import { haveDovecot, type ImapServer, startImapServer } from '../../../../test/imap-server.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { createMailboxes } from '../../../adapters/imap/index.ts'
import { system } from '../../../kernel/actor.ts'
import { createEgress } from '../../../platform/egress/index.ts'
import { createSecrets } from '../../../platform/secrets/secrets.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, sendMail } from '../index.ts'
import * as store from '../stores/mailbox.ts'
import { lookIntoMailbox } from './look.ts'
import { onReceivedMail, type ReceivedMail } from './receivers.ts'
import { mailOfAddresses, returnAddress } from './return-address.ts'

const words = { inviterName: 'Kari', link: 'https://svar.example/i/1' }
const MAILBOX = 'svar@nordlys.example'

const reportOn = (
  messageId: string,
  recipient: string,
  to = MAILBOX,
  status = '5.1.1',
) => `From: MAILER-DAEMON@mx.example
To: ${to}
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ${recipient}
Action: failed
Status: ${status}
Diagnostic-Code: smtp; 550 no such user
--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
--b--
`
const letterTo = (to: string, id: string, text = 'Takk!') => `From: Kari <kari@kunde.example>
To: ${to}
Subject: Re: Hei
Message-ID: <${id}@kunde.example>
Content-Type: text/plain; charset=utf-8

${text}
`

describe('a mailbox', {
  skip: haveDovecot() ? false : 'it needs root and dovecot (Debian: sudo apt-get install dovecot-imapd)',
}, () => {
  let house: TestHouse
  let server: ImapServer
  let a: TestTenant
  let b: TestTenant
  const received: ReceivedMail[] = []

  before(async () => {
    server = await startImapServer()
    const egress = createEgress({ allowPrivate: [`127.0.0.1:${server.account.port}`] })
    const openMailbox = createMailboxes({ openSocket: (to) => egress.connect(to), ca: server.ca })
    house = await startTestHouse({ rooms: [delivery], providers: { openMailbox } })
    ;({ a, b } = await house.twoTenants())
    onReceivedMail(house.platform, async (_ctx, mail) => {
      if (mail.text.startsWith('Explode')) throw new Error('it cannot be taken')
      if (!mail.to.some((to) => to.startsWith('reply+'))) return false
      received.push(mail)
      return true
    })
    const { status } = await a.as(a.owner, {
      method: 'PUT',
      url,
      payload: { ...server.account, address: MAILBOX },
    })
    assert.equal(status, 200)
  })
  after(async () => {
    await house?.stop()
    await server?.stop()
  })

  const url = '/api/delivery/mailbox'
  const look = () => lookIntoMailbox(house.platform, a.tenantId)
  const healthOf = async (tenant = a) =>
    (await tenant.as<{ mailbox: Mailbox | null }>(tenant.owner, { url })).body.mailbox?.health
  const send = async (to: string) => {
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      sendMail(ctx, { to, template: 'invitation', locale: 'nb', params: words }),
    )
    await house.settled()
    const sent = house.sent.findLast((one) => one.to === to)
    assert.ok(sent)
    return sent
  }
  const stateOf = async (to: string) => {
    const { body } = await a.as<{ items: { state: string }[] }>(a.owner, {
      url: `/api/delivery/mails?search=${encodeURIComponent(to)}`,
    })
    return body.items[0]?.state
  }
  const suppressed = async (tenant = a) =>
    (await tenant.as<{ items: Suppression[] }>(tenant.owner, { url: '/api/delivery/suppressions' })).body
      .items
  const unseen = async () => {
    const egress = createEgress({ allowPrivate: [`127.0.0.1:${server.account.port}`] })
    const { ImapFlow } = await import('imapflow')
    const socket = await egress.connect(server.account)
    const { host, port, user, password } = server.account
    const tls = { socket, ca: server.ca }
    const client = new ImapFlow({
      host,
      port,
      secure: true,
      tls,
      auth: { user, pass: password },
      logger: false,
    })
    await client.connect()
    await client.mailboxOpen('INBOX')
    const found = await client.search({ seen: false }, { uid: true })
    await client.logout()
    await egress.close()
    return found || []
  }

  it('is read for bounces, which are tied to their mail by its Message-ID, and the address is written to no more', async () => {
    const { messageId } = await send('gone@kunde.example')
    server.deliver(reportOn(messageId, 'gone@kunde.example'))
    assert.equal(await look(), null)
    assert.equal(await stateOf('gone@kunde.example'), 'bounced')
    assert.deepEqual(
      (await suppressed()).map(({ address, reason }) => [address, reason]),
      [['gone@kunde.example', 'bounced']],
    )
    assert.deepEqual(await suppressed(b), [])
    assert.equal((await healthOf())?.state, 'ok')
  })

  it('leaves nothing removed, marks what was for us as seen, and what was not as it is', async () => {
    assert.equal(server.count(), 1)
    assert.equal((await unseen()).length, 0)
    server.deliver(letterTo('post@nordlys.example', 'private'))
    await look()
    assert.equal(server.count(), 2)
    assert.equal((await unseen()).length, 1)
  })

  it('tells by the signed address which mail came back, though the report names somebody else and no Message-ID', async () => {
    const { returnTo } = await send('forwarded@kunde.example')
    assert.match(returnTo ?? '', /^svar\+b[0-9a-z]{41}@nordlys\.example$/)
    server.deliver(reportOn('', 'elsewhere@other.example', returnTo))
    await look()
    assert.equal(await stateOf('forwarded@kunde.example'), 'bounced')
  })

  it('does not believe an address that nobody signed, nor a report on a stranger', async () => {
    const { returnTo = '', messageId } = await send('fine@kunde.example')
    const forged = returnTo.replace(/.(?=@)/, (last) => (last === '0' ? '1' : '0'))
    server.deliver(reportOn('', 'fine@kunde.example', forged))
    server.deliver(reportOn(messageId, 'somebody@other.example'))
    const before = (await suppressed()).length
    await look()
    assert.equal(await stateOf('fine@kunde.example'), 'sent')
    assert.equal((await suppressed()).length, before)
  })

  it('does not hold back who could not be reached for a while', async () => {
    const { messageId } = await send('full@kunde.example')
    server.deliver(reportOn(messageId, 'full@kunde.example', MAILBOX, '4.2.2'))
    await look()
    assert.equal(await stateOf('full@kunde.example'), 'failed')
    assert.ok(!(await suppressed()).some(({ address }) => address === 'full@kunde.example'))
  })

  it('reads each message once, and goes on after one that cannot be taken, which is tried again', async () => {
    received.length = 0
    server.deliver(letterTo('reply+1@nordlys.example', 'bad', 'Explode'))
    server.deliver('\u0000\u0001 this is no mail\n\n\u0000')
    server.deliver(letterTo('reply+1@nordlys.example', 'good', 'Hei igjen'))
    for (let again = 0; again < 3; again += 1) assert.equal(await look(), null)
    assert.deepEqual(
      received.map(({ messageId, text, from }) => [messageId, text.trim(), from.address]),
      [['<good@kunde.example>', 'Hei igjen', 'kari@kunde.example']],
    )
    const row = await inTenant(house.platform, a.tenantId, system('test'), store.mailbox)
    assert.deepEqual(Object.values(row?.retries ?? {}), [3])
  })

  it('says what is wrong when it cannot be read, and that it is well again', async () => {
    const payload = { ...server.account, password: 'another', address: null }
    await a.as(a.owner, { method: 'PUT', url, payload })
    const tried = await a.as<{ error: string | null }>(a.owner, { method: 'POST', url: `${url}/look` })
    assert.match(tried.body.error ?? '', /authentication/i)
    assert.equal((await healthOf())?.state, 'failing')
    await a.as(a.owner, { method: 'PUT', url, payload: { ...server.account, address: MAILBOX } })
    assert.equal((await healthOf())?.state, 'unknown')
    assert.equal(await look(), null)
    assert.equal((await healthOf())?.state, 'ok')
  })

  it('is not given a password by a server whose certificate nobody vouches for, nor found inside the network', async () => {
    const open = createEgress({ allowPrivate: [`127.0.0.1:${server.account.port}`] })
    const closed = createEgress()
    await assert.rejects(
      createMailboxes({ openSocket: (to) => open.connect(to) })(server.account),
      /certificate/,
    )
    await assert.rejects(
      createMailboxes({ openSocket: (to) => closed.connect(to), ca: server.ca })(server.account),
      { name: 'MailboxError' },
    )
    await Promise.all([open.close(), closed.close()])
  })

  it("is each workspace's own, never shows its password, and is for admins", async () => {
    assert.equal(await healthOf(b), undefined)
    const shown = await a.as(a.owner, { url })
    assert.ok(!JSON.stringify(shown.body).includes(server.account.password))
    assert.equal((await a.as(a.agent, { url })).status, 403)
    assert.equal((await b.as(b.owner, { method: 'DELETE', url })).status, 404)
    assert.equal((await a.as(a.owner, { method: 'DELETE', url })).status, 200)
    assert.equal(await look(), null)
    assert.equal(await healthOf(), undefined)
  })
})

it('a return address is that of one mail of one workspace, whatever the case it comes back in', () => {
  const secrets = createSecrets(Buffer.alloc(32, 1))
  const mailId = '0198c9a0-0000-7000-8000-000000000001'
  const tenantId = '0198c9a0-0000-7000-8000-00000000000a'
  const address = returnAddress(secrets, { mailbox: MAILBOX, tenantId, mailId }) ?? ''
  assert.equal(mailOfAddresses(secrets, tenantId, ['x@y.example', address.toUpperCase()]), mailId)
  assert.equal(mailOfAddresses(secrets, '0198c9a0-0000-7000-8000-00000000000b', [address]), null)
  const long = `${'x'.repeat(60)}@nordlys.example`
  assert.equal(returnAddress(secrets, { mailbox: long, tenantId, mailId }), null)
})
