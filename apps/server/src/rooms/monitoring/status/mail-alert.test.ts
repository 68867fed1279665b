import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { DeliveryProvider, StatusAlert } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { SendError } from '../../../kernel/ports.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { delivery, sendMail, sendPush } from '../../delivery/index.ts'
import { monitoring } from '../index.ts'
import { look } from './watch.ts'

const params = { customer: 'Kari', words: 'Hei!', link: 'https://svar.example/c/1' }
const account = {
  kind: 'smtp',
  name: 'Egen tjener',
  host: 'smtp.nordlys.example',
  port: 465,
  security: 'tls',
  user: 'post',
  password: 'a-very-secret-password',
}
const wrong = new SendError('535 5.7.8 Wrong user or password')

describe('the alert that mails do not go out', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let refusal: Error | null = null
  const asked = async () => {
    if (refusal) throw refusal
    return { providerId: null }
  }

  before(async () => {
    house = await startTestHouse({
      rooms: [delivery, monitoring],
      mail: { send: async () => void (await asked()) },
      providers: { open: () => ({ send: asked }), openPush: () => ({ send: asked }) },
    })
    ;({ a, b } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(async () => {
    refusal = wrong
    for (const table of ['mails', 'status_alerts', 'delivery_providers'])
      await act((ctx) => ctx.client.query(`DELETE FROM ${table}`))
  })
  after(() => house?.stop())

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const minutesPass = async (minutes: number) => {
    for (let half = 0; half < minutes * 2; half += 1) {
      house.clock.advance(30_000)
      await look(house.platform, [{ part: 'disk', isWell: true, value: 0.5 }])
    }
    await house.settled()
  }
  const send = async (to = 'kari@kunde.example') => {
    await act((ctx) => sendMail(ctx, { to, template: 'person_requested', locale: 'nb', params }))
    await house.settled()
  }
  const stateOf = async (to: string) =>
    (await act((ctx) => ctx.client.query('SELECT state FROM mails WHERE recipient = $1', [to]))).rows[0]
      ?.state
  /** The last of its tries, three days later. */
  const lastTry = async (to = 'kari@kunde.example') => {
    const written = new Date(house.clock.now().getTime() - 73 * 3_600_000)
    await act((ctx) =>
      ctx.client.query(
        'UPDATE mails SET attempts = 22, created_at = $2, available_at = now() WHERE recipient = $1',
        [to, written],
      ),
    )
    for (let tries = 0; tries < 200 && (await stateOf(to)) === 'queued'; tries += 1)
      await new Promise((go) => setTimeout(go, 30))
  }
  const waiting = async () => {
    const text = `SELECT channel FROM mails WHERE state = 'queued' AND attempts > 0 ORDER BY channel`
    return (await act((ctx) => ctx.client.query(text))).rows.map(({ channel }) => channel)
  }
  const isOpen = async (tenant = a) => {
    const { body } = await tenant.as<{ alerts: StatusAlert[] }>(tenant.owner, {
      url: '/api/monitoring/status',
    })
    return body.alerts.some(({ part, clearedAt }) => part === 'mail' && clearedAt === null)
  }
  const openAlert = async () => {
    await send()
    await minutesPass(5)
    assert.equal(await isOpen(), false)
    await minutesPass(6)
    assert.deepEqual([await isOpen(), await isOpen(b)], [true, false])
  }

  it('stays when the last try has failed, until a mail goes out', async () => {
    await openAlert()
    await lastTry()
    assert.equal(await stateOf('kari@kunde.example'), 'failed')
    await minutesPass(30)
    assert.equal(await isOpen(), true)
    refusal = null
    await send('ola@kunde.example')
    await minutesPass(3)
    assert.equal(await isOpen(), false)
  })

  it('ends when its account is tested and works, and what waits goes out at once', async () => {
    const url = '/api/delivery/providers'
    const { body } = await a.as<DeliveryProvider>(a.owner, { method: 'POST', url, payload: account })
    await openAlert()
    const trial = { method: 'POST', url: `${url}/${body.id}/trial`, payload: { to: a.owner.email } } as const
    await a.as(a.owner, trial)
    await minutesPass(3)
    assert.equal(await isOpen(), true)
    refusal = null
    assert.deepEqual((await a.as(a.owner, trial)).body, { error: null })
    for (let tries = 0; tries < 200 && (await stateOf('kari@kunde.example')) !== 'sent'; tries += 1)
      await new Promise((go) => setTimeout(go, 30))
    assert.equal(await stateOf('kari@kunde.example'), 'sent')
    await minutesPass(3)
    assert.equal(await isOpen(), false)
  })

  it('ends when its account is removed', async () => {
    const { mail } = house.platform
    house.platform.mail = null
    const url = '/api/delivery/providers'
    const { body } = await a.as<DeliveryProvider>(a.owner, { method: 'POST', url, payload: account })
    await openAlert()
    await lastTry()
    await minutesPass(5)
    assert.equal(await isOpen(), true)
    await a.as(a.owner, { method: 'DELETE', url: `${url}/${body.id}` })
    await minutesPass(3)
    assert.equal(await isOpen(), false)
    house.platform.mail = mail
  })

  it('is not raised for one recipient while others are reached, nor for a browser', async () => {
    await send('busy@kunde.example')
    refusal = null
    await send('ola@kunde.example')
    refusal = wrong
    const payload = { endpoint: 'https://push.example/1', p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) }
    await a.as(a.owner, { method: 'PUT', url: '/api/delivery/push-subscription', payload })
    await act((ctx) => sendPush(ctx, a.owner.memberId, { title: 'Hei', text: 'Hei', locale: 'nb' }))
    await house.settled()
    assert.deepEqual(await waiting(), ['mail', 'push'])
    await minutesPass(15)
    assert.equal(await isOpen(), false)
  })
})
