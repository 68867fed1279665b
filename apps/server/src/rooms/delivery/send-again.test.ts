import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AgainOutcome, OutgoingMail } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestPerson, TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import type { Mail } from '../../kernel/ports.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { delivery, sendMail, sendSms } from './index.ts'
import { addSuppression, removeSuppression } from './suppression.ts'

interface Again {
  items: { id: string; outcome: AgainOutcome }[]
}
const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const refused = Object.assign(new Error('550 not tonight'), { permanent: true, maybeTaken: false })
const cutOff = Object.assign(new Error('cut off'), { permanent: true, maybeTaken: true })

describe('a mail that is sent again', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let taken: Mail[] = []
  let failure: Error | null = null

  before(async () => {
    const mail = {
      async send(one: Mail) {
        if (failure) throw failure
        taken.push(one)
      },
    }
    house = await startTestHouse({ rooms: [delivery], mail, work: true })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  after(() => house?.stop())
  beforeEach(() => {
    taken = []
    failure = null
  })

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const mailTo = async (to: string) => {
    const { body } = await a.as<{ items: OutgoingMail[] }>(a.owner, {
      url: `/api/delivery/mails?search=${encodeURIComponent(to)}`,
    })
    return body.items[0] as OutgoingMail
  }
  const send = async (to: string) => {
    await act((ctx) => sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params }))
    await house.settled()
    return (await mailTo(to)).id
  }
  /** One that its mail server refused, or did not say whether it took. */
  const sendInVain = async (to: string, why: Error) => {
    failure = why
    const id = await send(to)
    failure = null
    return id
  }
  const again = async (ids: string[], who: TestPerson = a.owner, headers: Record<string, string> = {}) => {
    const request = { method: 'POST', url: '/api/delivery/mails/again', payload: { ids }, headers } as const
    const { status, body } = await a.as<Again>(who, request)
    await house.settled()
    return { status, outcomes: body.items?.map(({ outcome }) => outcome) }
  }

  it('goes out where it had failed, and is told as sent', async () => {
    const id = await sendInVain('failed@kunde.example', refused)
    assert.equal((await mailTo('failed@kunde.example')).state, 'failed')
    assert.deepEqual((await again([id])).outcomes, ['queued'])
    const mail = await mailTo('failed@kunde.example')
    assert.deepEqual([mail.state, mail.error, mail.againAt !== null], ['sent', null, true])
    assert.deepEqual(
      taken.map(({ messageId }) => messageId),
      [`<${id}@localhost>`],
    )
  })

  it('keeps its Message-ID where it may have arrived, and is then sent for sure', async () => {
    const id = await sendInVain('perhaps@kunde.example', cutOff)
    assert.equal((await mailTo('perhaps@kunde.example')).state, 'uncertain')
    assert.deepEqual((await again([id])).outcomes, ['queued'])
    assert.equal((await mailTo('perhaps@kunde.example')).state, 'sent')
    assert.equal(taken[0]?.messageId, `<${id}@localhost>`)
  })

  it('stays in doubt where it may have arrived and is refused now', async () => {
    const id = await sendInVain('doubt@kunde.example', cutOff)
    failure = refused
    await again([id])
    assert.equal((await mailTo('doubt@kunde.example')).state, 'uncertain')
  })

  it('goes out once however often and by however many it is asked for', async () => {
    const id = await sendInVain('once@kunde.example', refused)
    const answers = await Promise.all([again([id]), again([id, id]), again([id])])
    const outcomes = answers.flatMap((one) => one.outcomes ?? [])
    assert.equal(outcomes.filter((outcome) => outcome === 'queued').length, 1)
    assert.equal(outcomes.filter((outcome) => outcome === 'settled').length, 2)
    assert.equal(taken.length, 1)
    assert.deepEqual((await again([id])).outcomes, ['settled'])
    assert.equal(taken.length, 1)
  })

  it('gives the same answer to the same request', async () => {
    const id = await sendInVain('same@kunde.example', refused)
    const key = { 'idempotency-key': 'again-and-again' }
    assert.deepEqual((await again([id], a.owner, key)).outcomes, ['queued'])
    assert.deepEqual((await again([id], a.owner, key)).outcomes, ['queued'])
    assert.equal(taken.length, 1)
  })

  it('is not written to somebody on the list, until the address is taken off it', async () => {
    const ids = [
      await sendInVain('listed@kunde.example', refused),
      await sendInVain('free@kunde.example', refused),
    ]
    await act((ctx) => addSuppression(ctx, { address: 'Listed@kunde.example' }))
    assert.deepEqual((await again(ids)).outcomes, ['suppressed', 'queued'])
    assert.equal((await mailTo('listed@kunde.example')).state, 'failed')
    await act((ctx) => removeSuppression(ctx, 'listed@kunde.example'))
    assert.deepEqual((await again(ids)).outcomes, ['queued', 'settled'])
    assert.deepEqual(
      taken.map(({ to }) => to),
      ['free@kunde.example', 'listed@kunde.example'],
    )
  })

  it('goes out after it was held back, once its address is off the list', async () => {
    await act((ctx) => addSuppression(ctx, { address: 'held@kunde.example' }))
    const id = await send('held@kunde.example')
    assert.equal((await mailTo('held@kunde.example')).state, 'suppressed')
    await act((ctx) => removeSuppression(ctx, 'held@kunde.example'))
    assert.deepEqual((await again([id])).outcomes, ['queued'])
    assert.equal(taken.length, 1)
  })

  it('carries the link that lets its reader in', async () => {
    failure = refused
    const link = 'https://svar.example/t/secret'
    const to = 'ticket@kunde.example'
    await act((ctx) =>
      sendMail(ctx, {
        to,
        template: 'ticket_received',
        locale: 'nb',
        params: { name: 'Kari', number: 'T-1', about: 'Piano', link },
      }),
    )
    await house.settled()
    failure = null
    assert.deepEqual((await again([(await mailTo(to)).id])).outcomes, ['queued'])
    assert.ok(taken[0]?.text.includes(link))
    assert.ok(taken[0]?.html.includes(link))
  })

  it('is not one whose link holds no longer', async () => {
    const to = 'signs-in@kunde.example'
    failure = refused
    await act((ctx) =>
      sendMail(ctx, {
        to,
        template: 'magic_link',
        locale: 'nb',
        params: { name: 'K', link: 'https://svar.example/in' },
      }),
    )
    await house.settled()
    failure = null
    await house.clock.advance(16 * 60_000)
    assert.deepEqual((await again([(await mailTo(to)).id])).outcomes, ['link_gone'])
    assert.equal(taken.length, 0)
  })

  it('is not one that nobody takes', async () => {
    await act((ctx) => sendSms(ctx, '+4791234567', { title: '', text: 'Hei', locale: 'nb' }))
    await house.settled()
    const sms = await mailTo('+4791234567')
    assert.equal(sms.state, 'kept')
    assert.deepEqual((await again([sms.id])).outcomes, ['no_sender'])
    assert.equal((await mailTo('+4791234567')).state, 'kept')
  })

  it('is for owners and admins to ask for, in their own workspace', async () => {
    const id = await sendInVain('theirs@kunde.example', refused)
    const mine = await sendInVain('mine@kunde.example', refused)
    assert.equal((await again([id], a.agent)).status, 403)
    const request = { method: 'POST', url: '/api/delivery/mails/again', payload: { ids: [id] } } as const
    assert.equal((await b.as(b.owner, request)).status, 404)
    assert.equal((await again([mine, '01980000-0000-7000-8000-000000000000'])).status, 404)
    await house.settled()
    assert.equal(taken.length, 0)
  })
})
