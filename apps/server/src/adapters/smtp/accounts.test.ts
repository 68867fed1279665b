import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import type { Mail, SmtpAccount } from '../../kernel/ports.ts'
import { createEgress } from '../../platform/egress/index.ts'
import { createMailTransport, createSmtpAccounts } from './index.ts'

const mail: Mail = {
  messageId: '<1@svar.example>',
  from: '"Nordlys" <post@nordlys.example>',
  to: 'kari@kunde.example',
  subject: 'Hei',
  html: '<p>Hei</p>',
  text: 'Hei',
}

describe("a workspace's mail server", () => {
  let server: MailServer
  let account: SmtpAccount
  before(async () => {
    server = await startMailServer()
    const { hostname: host, port } = new URL(server.url)
    account = { kind: 'smtp', host, port: Number(port), security: 'none', user: null, password: null }
  })
  after(() => server.close())

  const open = (to: { host: string; port: number }) =>
    new Promise<ReturnType<typeof connect>>((opened, failed) => {
      const socket = connect(to.port, to.host, () => opened(socket)).on('error', failed)
    })

  it('takes mails over connections that are used again, however often the account is opened', async () => {
    let opened = 0
    const accounts = createSmtpAccounts((to) => {
      opened += 1
      return open(to)
    })
    for (let each = 0; each < 5; each += 1) await accounts.open({ ...account }).send(mail)
    assert.equal(server.taken.length, 5)
    assert.equal(server.taken[0]?.messageId, mail.messageId)
    assert.equal(opened, 1)
  })

  it('is told where a mail is to come back to: to its sender, or to an address of its own', async () => {
    const { send } = createSmtpAccounts(open).open(account)
    const returnTo = 'svar+b1@nordlys.example'
    await send(mail)
    await send({ ...mail, returnTo })
    const installation = createMailTransport(server.url)
    await installation.send({ ...mail, returnTo })
    installation.close?.()
    assert.deepEqual(
      server.taken.slice(-3).map((taken) => [taken.returnTo, taken.to]),
      [
        ['post@nordlys.example', mail.to],
        [returnTo, mail.to],
        [returnTo, mail.to],
      ],
    )
  })

  it('cannot be a machine inside the network, unless the operator lists it', async () => {
    const closed = createEgress()
    const listed = createEgress({ allowPrivate: [`${account.host}:${account.port}`] })
    const before = server.taken.length
    await assert.rejects(
      createSmtpAccounts((to) => closed.connect(to))
        .open(account)
        .send(mail),
    )
    assert.equal(server.taken.length, before)
    await createSmtpAccounts((to) => listed.connect(to))
      .open(account)
      .send(mail)
    assert.equal(server.taken.length, before + 1)
    await Promise.all([closed.close(), listed.close()])
  })

  it('is not told a password, nor given a mail, over a connection that ought to be encrypted and is not', async () => {
    const before = server.taken.length
    const secret = { user: 'post', password: 'hemmelig' }
    for (const security of ['none', 'starttls'] as const) {
      await assert.rejects(
        createSmtpAccounts(open)
          .open({ ...account, ...secret, security })
          .send(mail),
      )
    }
    assert.equal(server.taken.length, before)
  })

  it('is given no header that holds a second one', async () => {
    const { send } = createSmtpAccounts(open).open(account)
    const before = server.taken.length
    const headers = { 'Reply-To': 'a@b.example\r\nBcc: all@b.example' }
    for (const bad of [{ subject: 'Hei\r\nBcc: all@b.example' }, { from: 'x\n<y@z>' }, { headers }])
      await assert.rejects(send({ ...mail, ...bad }), { permanent: true })
    assert.equal(server.taken.length, before)
  })
})
