import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AgainOutcome, OutgoingMail } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { delivery, type MailRequest, sendMail, type TemplateName } from './index.ts'
import { mailboxOf } from './named-by-anybody.ts'

const HOUR_MS = 3_600_000
const receipt = { name: 'Kari', number: 'T-1', about: 'Levering', link: 'https://svar.example/t/1' }

describe('mails that anybody can have sent to an address', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  before(async () => {
    house = await startTestHouse({ rooms: [delivery], work: true, env: { SVAR_LIMIT_FACTOR: '1' } })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => void house.sent.splice(0))
  after(() => house?.stop())

  const act = (tenant: TestTenant, work: (ctx: Context) => Promise<void>) =>
    inTenant(house.platform, tenant.tenantId, system('test'), work)
  const send = async <T extends TemplateName>(
    addresses: string[],
    { template, params }: Pick<MailRequest<T>, 'template' | 'params'>,
    tenant = a,
  ) => {
    await act(tenant, async (ctx) => {
      for (const to of addresses) await sendMail(ctx, { to, template, locale: 'nb', params })
    })
    await house.settled()
  }
  const receipts = (addresses: string[], tenant = a) =>
    send(addresses, { template: 'ticket_received', params: receipt }, tenant)
  const times = (count: number, to: string) => Array.from({ length: count }, () => to)
  const listed = async (search: string, tenant = a) => {
    const url = `/api/delivery/mails?search=${encodeURIComponent(search)}`
    return (await tenant.as<{ items: OutgoingMail[]; tooMany: number }>(tenant.owner, { url })).body
  }

  it('go to one mailbox a few times in an hour, whichever way it is written; the rest is kept and told', async () => {
    await receipts(['kari@flom.example', 'KARI@flom.example', 'kari+a@flom.example', 'kari+b@Flom.example'])
    assert.equal(house.sent.length, 4)
    await receipts(times(3, 'kari+c@flom.example'))
    assert.equal(house.sent.length, 5)
    const { items, tooMany } = await listed('@flom.example')
    assert.deepEqual(
      items.map(({ state, error }) => [state, error]),
      [
        ...Array.from({ length: 2 }, () => ['suppressed', 'too_many']),
        ...Array.from({ length: 5 }, () => ['sent', null]),
      ],
    )
    assert.equal(tooMany, 2)
    assert.equal((await listed('@flom.example', b)).tooMany, 0)
    await receipts(['kari@flom.example'], b)
    assert.equal(house.sent.length, 6)
  })

  it('hold back nothing of what a person writes or somebody signs in by', async () => {
    await receipts(times(6, 'ola@flom.example'))
    house.sent.splice(0)
    const params = { agentName: 'Kari', number: 'T-1', about: 'Levering', words: 'Hei', link: receipt.link }
    await send(times(6, 'ola@flom.example'), { template: 'ticket_reply', params })
    await send(times(6, 'ola@flom.example'), {
      template: 'magic_link',
      params: { name: 'Ola', link: receipt.link },
    })
    assert.equal(house.sent.length, 12)
  })

  it('are sent all the same when a person has them sent again, with the link in them', async () => {
    await receipts(times(6, 'liv@flom.example'))
    house.sent.splice(0)
    const [held] = (await listed('liv@flom.example')).items
    assert.equal(held?.state, 'suppressed')
    const again = await a.as<{ items: { outcome: AgainOutcome }[] }>(a.owner, {
      method: 'POST',
      url: '/api/delivery/mails/again',
      payload: { ids: [held.id] },
    })
    await house.settled()
    assert.equal(again.body.items[0]?.outcome, 'queued')
    assert.equal(house.sent.length, 1)
    assert.ok(house.sent[0]?.text.includes(receipt.link))
  })

  it('go out again when the hour is over, up to what a day holds', async () => {
    let sent = 0
    for (let hour = 0; hour < 5; hour += 1) {
      await receipts(times(6, 'per@flom.example'))
      sent += house.sent.splice(0).length
      house.clock.advance(1.1 * HOUR_MS)
    }
    assert.equal(sent, 15)
    house.clock.advance(24 * HOUR_MS)
    await receipts(['per@flom.example'])
    assert.equal(house.sent.length, 1)
    assert.equal((await listed('per@flom.example')).tooMany, 0)
  })
})

describe('the mailbox that an address leads to', () => {
  it('is the same with a label, and with dots where those say nothing', () => {
    assert.equal(mailboxOf('Ola.Nordmann+x@Kunde.example'), 'ola.nordmann@kunde.example')
    assert.equal(mailboxOf('o.l.a+x@gmail.com'), 'ola@gmail.com')
  })
})
