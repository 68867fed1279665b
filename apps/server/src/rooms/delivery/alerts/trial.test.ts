import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { AlertChannel, AlertTrial } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { type Mail, type PushAddress, SendError } from '../../../kernel/ports.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { delivery } from '../index.ts'

const slack = { kind: 'slack', name: 'Slack', webhookUrl: 'https://hooks.slack.com/services/T/B/secret' }

describe('a test of how somebody is told', () => {
  let house: TestHouse
  let a: TestTenant
  let refusal: ((mail: Mail) => Error | null) | null = null
  const taken: Mail[] = []
  const send = async (mail: Mail) => {
    const fault = refusal?.(mail)
    if (fault) throw fault
    taken.push(mail)
    return { providerId: null }
  }

  before(async () => {
    house = await startTestHouse({
      rooms: [delivery],
      mail: { send: async (mail) => void (await send(mail)) },
      providers: { open: () => ({ send }), openPush: () => ({ send }) },
    })
    ;({ a } = await house.twoTenants())
    await house.settled()
  })
  beforeEach(() => {
    refusal = null
    taken.length = 0
  })
  after(() => house?.stop())

  const act = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(house.platform, a.tenantId, system('test'), work)
  const tryIt = async (channel: AlertChannel, who: TestTenant['owner'] = a.agent) => {
    const url = '/api/delivery/alerts/trial'
    const { status, body } = await a.as<AlertTrial>(who, { method: 'POST', url, payload: { channel } })
    assert.equal(status, 200)
    return body.items
  }
  const subscribe = (name: string) => {
    const payload = { endpoint: `https://${name}.example/1`, p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) }
    return a.as(a.agent, { method: 'PUT', url: '/api/delivery/push-subscription', payload })
  }

  it('goes to their own address at once, also in quiet hours, and tells what the server said', async () => {
    const quiet = { quietHours: { from: '00:00', to: '23:59' }, mailsPerMinute: null }
    await a.as(a.owner, { method: 'PUT', url: '/api/delivery/settings', payload: quiet })
    assert.deepEqual(await tryIt('mail'), [{ to: a.agent.email, outcome: 'taken', said: null }])
    assert.deepEqual(
      taken.map(({ to }) => to),
      [a.agent.email],
    )
    refusal = () => new SendError('535 5.7.8 Wrong user or password')
    assert.deepEqual(await tryIt('mail'), [
      { to: a.agent.email, outcome: 'refused', said: '535 5.7.8 Wrong user or password' },
    ])
  })

  it('does not go to an address that is written to no more, nor where there is no mail server', async () => {
    const url = '/api/delivery/suppressions'
    await a.as(a.owner, { method: 'POST', url, payload: { address: a.agent.email } })
    assert.deepEqual(await tryIt('mail'), [{ to: a.agent.email, outcome: 'suppressed', said: null }])
    await a.as(a.owner, { method: 'DELETE', url: `${url}/${a.agent.email}` })
    const { mail } = house.platform
    house.platform.mail = null
    assert.deepEqual(await tryIt('mail'), [{ to: a.agent.email, outcome: 'no_sender', said: null }])
    house.platform.mail = mail
    assert.equal(taken.length, 0)
  })

  it('reaches each of their browsers, and forgets those that are gone', async () => {
    assert.deepEqual(await tryIt('push'), [])
    for (const name of ['well', 'gone', 'busy']) await subscribe(name)
    const hostOf = ({ to }: Mail) => new URL((JSON.parse(to) as PushAddress).endpoint).hostname
    refusal = (mail) => {
      if (hostOf(mail) === 'busy.example') return new SendError('Web push answered 503')
      return hostOf(mail) === 'gone.example'
        ? new SendError('410', { permanent: true, addressGone: true })
        : null
    }
    const items = await tryIt('push')
    assert.deepEqual(items.map(({ to, outcome }) => `${to} ${outcome}`).sort(), [
      'busy.example refused',
      'gone.example gone',
      'well.example taken',
    ])
    assert.deepEqual((await tryIt('push')).map(({ outcome }) => outcome).sort(), ['refused', 'taken'])
    assert.deepEqual(await tryIt('push', a.owner), [])
    await act((ctx) => ctx.client.query(`UPDATE push_subscriptions SET session_id = 'ended'`))
    assert.deepEqual(
      (await tryIt('push')).map(({ outcome }) => outcome),
      ['gone', 'gone'],
    )
    assert.deepEqual(await tryIt('push'), [])
  })

  it('says that there is no Slack, and reaches it where there is one', async () => {
    assert.deepEqual(await tryIt('slack'), [])
    await a.as(a.owner, { method: 'POST', url: '/api/delivery/providers', payload: slack })
    assert.deepEqual(await tryIt('slack'), [{ to: 'Slack', outcome: 'taken', said: null }])
    assert.equal(taken.length, 1)
  })

  it('is nothing that a program may ask for', async () => {
    const url = '/api/delivery/alerts/trial'
    const { status } = await a.as('key', { method: 'POST', url, payload: { channel: 'mail' } })
    assert.equal(status, 403)
  })
})
