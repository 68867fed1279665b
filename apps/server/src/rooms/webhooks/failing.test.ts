import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { WebhookEndpoint } from '@svar/contract'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { eventually, type Receiver, startReceiver, webhookHouse, webhooksOf } from './webhooks.fixture.ts'

const DAY_MS = 24 * 3_600_000

describe('webhooks that are not taken', () => {
  let receiver: Receiver
  let house: TestHouse
  let a: TestTenant
  let own: ReturnType<typeof webhooksOf>

  before(async () => {
    receiver = await startReceiver()
    house = await webhookHouse(receiver)
    ;({ a } = await house.twoTenants())
    own = webhooksOf(house, a)
  })
  beforeEach(() => {
    receiver.control.answer = (response) => response.end('ok')
  })
  after(async () => {
    await house?.stop()
    receiver?.close()
  })

  const refuse = (status: number, text = 'no', headers = {}) => {
    receiver.control.answer = (response) => response.writeHead(status, headers).end(text)
  }
  /** One failed attempt, then quiet. */
  const failOnce = async (path: string) => {
    const endpoint = await own.add(receiver.url(path))
    await own.happen()
    await own.until(endpoint.id, (items) => items[0]?.attempts.length === 1)
    return endpoint
  }

  it('are tried again later under the same id, until they are taken', async () => {
    refuse(503, 'come back')
    const endpoint = await failOnce('/later')
    const [waiting] = await own.log(endpoint.id)
    assert.deepEqual([waiting?.state, waiting?.error], ['waiting', 'HTTP 503'])
    assert.equal(waiting?.attempts[0]?.answer, 'come back')
    assert.ok((await own.endpoint(endpoint.id)).failingSince)
    receiver.control.answer = (response) => response.end('ok')
    await own.hurry()
    const [delivery] = await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    assert.deepEqual(
      delivery?.attempts.map(({ status }) => status),
      [503, 200],
    )
    assert.equal(new Set(receiver.at('/later').map(({ headers }) => headers['webhook-id'])).size, 1)
    assert.equal((await own.endpoint(endpoint.id)).failingSince, null)
  })

  it('wait by the schedule: five seconds first, five minutes next', async () => {
    refuse(500)
    const endpoint = await failOnce('/schedule')
    const waitS = async () => {
      const { rows } = await own.act((ctx) =>
        ctx.client.query(
          `SELECT extract(epoch FROM available_at - now())::float AS s FROM webhook_deliveries WHERE endpoint_id = $1`,
          [endpoint.id],
        ),
      )
      return rows[0].s as number
    }
    const first = await waitS()
    assert.ok(first > 3 && first <= 5.5, `${first}`)
    await own.hurry()
    await own.until(endpoint.id, (items) => items[0]?.attempts.length === 2)
    const second = await waitS()
    assert.ok(second > 290 && second <= 330, `${second}`)
    await own.call('DELETE', `endpoints/${endpoint.id}`)
    assert.deepEqual(await own.log(endpoint.id), [])
  })

  it('follow no redirect', async () => {
    refuse(302, '', { location: receiver.url('/elsewhere') })
    const endpoint = await failOnce('/redirected')
    assert.equal((await own.log(endpoint.id))[0]?.error, 'HTTP 302')
    assert.deepEqual(receiver.at('/elsewhere'), [])
    await own.call('DELETE', `endpoints/${endpoint.id}`)
  })

  it('read only the beginning of a long answer, which is no failure', async () => {
    receiver.control.answer = (response) => response.end('\u0000æ'.repeat(500_000))
    const endpoint = await own.add(receiver.url('/long'))
    await own.happen()
    const [delivery] = await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    const answer = delivery?.attempts[0]?.answer as string
    assert.ok(answer.length <= 1000 && answer.startsWith('æææ'))
  })

  it('end at once with 410 Gone: the endpoint is disabled, and an event says so', async () => {
    receiver.control.answer = (response, { path }) => response.writeHead(path === '/gone' ? 410 : 200).end()
    const watcher = await own.add(receiver.url('/watcher'), ['webhooks.*'])
    const endpoint = await own.add(receiver.url('/gone'))
    await own.happen()
    const shown = await eventually(async () => {
      const now = await own.endpoint(endpoint.id)
      return now.enabled ? null : now
    })
    assert.equal(shown.disabledReason, 'gone')
    assert.equal((await own.log(endpoint.id))[0]?.state, 'failed')
    const [told] = await own.until(watcher.id, (items) => items.length === 1)
    assert.equal(told?.type, 'webhooks.endpoint_disabled')
    const mail = await eventually(() => house.sent.find(({ text }) => text.includes('/gone')) ?? null)
    assert.equal(mail.to, a.owner.email)
    assert.match(mail.text, /410 Gone/)
    await own.happen()
    await house.settled()
    assert.equal((await own.log(endpoint.id)).length, 1)
    await own.call('DELETE', `endpoints/${watcher.id}`)
  })

  it('disable an endpoint after three days of nothing but failures, and not before', async () => {
    refuse(500)
    const endpoint = await failOnce('/three-days')
    let attempts = 1
    const failAgain = async () => {
      attempts += 1
      await own.hurry()
      await own.until(endpoint.id, (items) => items[0]?.attempts.length === attempts)
    }
    try {
      house.clock.advance(3 * DAY_MS - 60_000)
      await failAgain()
      assert.equal((await own.endpoint(endpoint.id)).enabled, true)
      house.clock.advance(60_000)
      await failAgain()
      const shown = await own.endpoint(endpoint.id)
      assert.deepEqual([shown.enabled, shown.disabledReason], [false, 'failing'])
      assert.equal((await own.log(endpoint.id))[0]?.state, 'failed')
    } finally {
      house.clock.advance(-3 * DAY_MS)
    }
  })

  it('go to another address as soon as one is given, which has three days of its own', async () => {
    receiver.control.answer = (response, { path }) => response.writeHead(path === '/moved' ? 200 : 500).end()
    const endpoint = await failOnce('/old-place')
    await own.hurry()
    await own.until(endpoint.id, (items) => items[0]?.attempts.length === 2)
    const { body } = await own.call<WebhookEndpoint>('PATCH', `endpoints/${endpoint.id}`, {
      url: receiver.url('/moved'),
    })
    assert.equal(body.failingSince, null)
    await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    assert.equal(receiver.at('/moved').length, 1)
  })

  it('are sent again by hand: one, or all that failed since then, once it is enabled', async () => {
    refuse(410)
    const endpoint = await own.add(receiver.url('/again'))
    const since = house.clock.now().toISOString()
    await own.happen()
    const [delivery] = await own.until(endpoint.id, (items) => items[0]?.state === 'failed')
    const all = `endpoints/${endpoint.id}/retry-failed`
    assert.equal((await own.call('POST', all, { since })).status, 409)
    assert.equal((await own.call('POST', `deliveries/${delivery?.id}/retry`)).status, 409)

    receiver.control.answer = (response) => response.end('ok')
    await own.call('PATCH', `endpoints/${endpoint.id}`, { enabled: true })
    const later = new Date(house.clock.now().getTime() + 60_000).toISOString()
    assert.equal((await own.call<{ count: number }>('POST', all, { since: later })).body.count, 0)
    assert.equal((await own.call<{ count: number }>('POST', all, { since })).body.count, 1)
    await own.until(endpoint.id, (items) => items[0]?.state === 'delivered')
    await own.call('POST', `deliveries/${delivery?.id}/retry`)
    await eventually(() => (receiver.at('/again').length === 3 ? true : null))
    assert.equal(new Set(receiver.at('/again').map(({ headers }) => headers['webhook-id'])).size, 1)
  })

  it('that wait when a person disables the endpoint are given up', async () => {
    refuse(500)
    const endpoint = await failOnce('/switched-off')
    await own.call('PATCH', `endpoints/${endpoint.id}`, { enabled: false })
    const [delivery] = await own.log(endpoint.id)
    assert.deepEqual(
      [delivery?.state, delivery?.error, delivery?.nextAttemptAt],
      ['failed', 'disabled', null],
    )
    assert.equal((await own.endpoint(endpoint.id)).disabledReason, 'person')
    await house.settled()
    assert.deepEqual(
      house.sent.filter(({ text }) => text.includes('/switched-off')),
      [],
    )
  })
})
