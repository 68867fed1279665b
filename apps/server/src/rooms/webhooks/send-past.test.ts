import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { webhooks } from './index.ts'
import { type Receiver, startReceiver, webhooksOf } from './webhooks.fixture.ts'

describe('what happened before an endpoint was there', () => {
  let receiver: Receiver
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let ofA: ReturnType<typeof webhooksOf>
  let ofB: ReturnType<typeof webhooksOf>

  before(async () => {
    receiver = await startReceiver()
    const { host } = receiver
    house = await startTestHouse({
      rooms: [webhooks],
      work: true,
      allowPrivate: [host],
      env: { SVAR_ALLOW_PRIVATE: host },
    })
    ;({ a, b } = await house.twoTenants())
    ofA = webhooksOf(house, a)
    ofB = webhooksOf(house, b)
  })
  after(async () => {
    await house?.stop()
    receiver?.close()
  })

  const since = '2020-01-01T00:00:00Z'
  const sendPast = (of: typeof ofA, id: string, from = since) =>
    of.call<{ count: number }>('POST', `endpoints/${id}/send-past`, { since: from })
  const rows = async <T>(text: string, values: unknown[] = []) =>
    (await ofA.act((ctx) => ctx.client.query<T & object>(text, values))).rows

  it('is sent to it when asked for, oldest first, and to no other endpoint', async () => {
    for (let times = 0; times < 3; times += 1) await ofA.happen()
    await ofB.happen()
    await house.settled()
    const other = await ofA.add(receiver.url('/other'))
    const late = await ofA.add(receiver.url('/late'))
    const happened = await rows<{ id: string }>(
      `SELECT id FROM events WHERE type = 'identity.api_key_created' ORDER BY id`,
    )
    assert.ok(happened.length >= 3)
    assert.deepEqual((await sendPast(ofA, late.id)).body, { count: happened.length })
    await ofA.until(
      late.id,
      (items) => items.filter(({ state }) => state === 'delivered').length === happened.length,
    )
    const left = await rows<{ id: string }>(
      'SELECT event_id AS id FROM webhook_deliveries WHERE endpoint_id = $1 ORDER BY id',
      [late.id],
    )
    assert.deepEqual(left, happened)
    assert.equal(receiver.at('/late').length, happened.length)
    assert.deepEqual(await ofA.log(other.id), [])
  })

  it('is not sent twice, and what does not fit or is older is not sent at all', async () => {
    const [late] = (
      await ofA.call<{ items: { id: string; url: string }[] }>('GET', 'endpoints')
    ).body.items.filter(({ url }) => url.endsWith('/late'))
    assert.deepEqual((await sendPast(ofA, late?.id ?? '')).body, { count: 0 })
    const tickets = await ofA.add(receiver.url('/tickets'), ['ticket.*'])
    assert.deepEqual((await sendPast(ofA, tickets.id)).body, { count: 0 })
    const young = await ofA.add(receiver.url('/young'))
    const tomorrow = new Date(house.clock.now().getTime() + 86_400_000).toISOString()
    assert.deepEqual((await sendPast(ofA, young.id, tomorrow)).body, { count: 0 })
  })

  it('is refused for a disabled endpoint, to an agent, and to another workspace', async () => {
    const { id } = await ofA.add(receiver.url('/off'))
    assert.equal((await sendPast(ofB, id)).status, 404)
    const url = `/api/webhooks/endpoints/${id}/send-past`
    assert.equal((await a.as(a.agent, { method: 'POST', url, payload: { since } })).status, 403)
    await ofA.call('PATCH', `endpoints/${id}`, { enabled: false })
    assert.equal((await sendPast(ofA, id)).status, 409)
  })
})
