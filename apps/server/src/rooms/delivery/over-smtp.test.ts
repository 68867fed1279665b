import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { OutgoingMail } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { type MailServer, type MailServerBehaviour, startMailServer } from '../../../test/mail-server.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { createMailTransport } from '../../adapters/smtp/index.ts'
import { system } from '../../kernel/actor.ts'
import type { MailTransport } from '../../kernel/ports.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { deliver } from './deliver.ts'
import { delivery, sendMail } from './index.ts'
import { createResting } from './transports.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }

describe('mails to a mail server that says no', () => {
  const passwords: Record<string, string> = { post: 'byttet' }
  const answers: NonNullable<MailServerBehaviour['answers']> = {}
  let server: MailServer
  let transport: MailTransport
  let house: TestHouse
  let a: TestTenant
  before(async () => {
    server = await startMailServer({ answers, passwords, allowInsecureAuth: true })
    transport = createMailTransport(server.url.replace('//', '//post:rett@'))
    house = await startTestHouse({ rooms: [delivery], mail: transport })
    a = (await house.twoTenants()).a
    await house.settled()
  })
  beforeEach(() => {
    for (const moment of Object.keys(answers)) delete answers[moment as 'text']
    server.taken.length = 0
  })
  after(async () => {
    await house?.stop()
    transport?.close?.()
    server?.close()
  })

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const write = async (...addresses: string[]) => {
    for (const to of addresses)
      await act((ctx) => sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params }))
    await house.settled()
  }
  const found = async (to: string) =>
    (await a.as<{ items: OutgoingMail[] }>(a.owner, { url: `/api/delivery/mails?search=${to}` })).body.items
  const statesOf = async (to: string) => (await found(to)).map(({ state, error }) => [state, error])
  const listed = async () =>
    (
      await a.as<{ items: { address: string; reason: string; note: string }[] }>(a.owner, {
        url: '/api/delivery/suppressions',
      })
    ).body.items.map(({ address, reason, note }) => [address, reason, note])
  /** Has what waits go out now. */
  const later = async () => {
    const { rows } = await act((ctx) =>
      ctx.client.query<{ id: string }>(`SELECT id FROM mails WHERE state = 'queued'`),
    )
    const ids = rows.map(({ id }) => id)
    await deliver(house.platform, createResting(), { tenantId: a.tenantId, ids })
  }

  it('to our password: all waits, and goes out when that is right again', async () => {
    await write('other@kunde.example')
    assert.match(String(await statesOf('other@kunde.example')), /^queued,.*535 5\.7\.8/)
    passwords.post = 'rett'
    await later()
    assert.deepEqual(await statesOf('other@kunde.example'), [['sent', null]])
  })

  it('of one recipient: nobody writes there again, and who was written to beside them has it', async () => {
    answers.recipient = (address) =>
      address === 'gone@kunde.example' ? '550 5.1.1 <gone@kunde.example>: User unknown' : undefined
    await write('gone@kunde.example', 'here@kunde.example')
    const said =
      "Can't send mail - all recipients were rejected: 550 5.1.1 <gone@kunde.example>: User unknown"
    assert.deepEqual(await statesOf('gone@kunde.example'), [['bounced', said]])
    assert.deepEqual(await statesOf('here@kunde.example'), [['sent', null]])
    assert.deepEqual(await listed(), [['gone@kunde.example', 'bounced', said]])
    answers.recipient = undefined
    await write('gone@kunde.example')
    assert.deepEqual((await statesOf('gone@kunde.example'))[0], ['suppressed', 'bounced'])
    assert.deepEqual(
      server.taken.map(({ to }) => to),
      ['here@kunde.example'],
    )
  })

  it('for a reason of its own: the address stays as good as it was', async () => {
    const before = await listed()
    const refusals = [
      '550 Sender verify failed',
      '554 5.7.1 Relay access denied',
      '552 5.2.2 mailbox full',
      '550 no',
    ]
    for (const [index, refusal] of refusals.entries()) {
      answers.recipient = refusal
      await write(`good${index}@kunde.example`)
    }
    assert.deepEqual(await listed(), before)
  })

  it('for now: it goes out later, once', async () => {
    answers.recipient = '451 4.7.1 Greylisted, come back later'
    await write('later@kunde.example')
    assert.match(String(await statesOf('later@kunde.example')), /^queued,.*Greylisted/)
    answers.recipient = undefined
    await later()
    assert.deepEqual(await statesOf('later@kunde.example'), [['sent', null]])
    assert.equal(server.taken.filter(({ to }) => to === 'later@kunde.example').length, 1)
  })

  it('by hanging up behind the text: it goes out once more, under the same Message-ID, as uncertain', async () => {
    const hungUp: string[] = []
    server.beforeAnswer(async ({ to, messageId }) => {
      if (to !== 'maybe@kunde.example' || hungUp.push(messageId) > 1) return
      answers.text = 'drop'
    })
    await write('maybe@kunde.example')
    assert.equal((await statesOf('maybe@kunde.example'))[0]?.[0], 'queued')
    answers.text = undefined
    await later()
    assert.deepEqual(await statesOf('maybe@kunde.example'), [['uncertain', null]])
    assert.equal(hungUp.length, 2)
    assert.equal(new Set(hungUp).size, 1)
  })
})
