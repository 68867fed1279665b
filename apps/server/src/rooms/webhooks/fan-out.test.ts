import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { contract, type Route } from '@svar/contract'
import type { TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { eventTypes, type StoredEvent } from '../../platform/outbox/events.ts'
import { rooms } from '../../shell/rooms.ts'
import { publicEventTypes, publicPayload } from './event-types.ts'
import { fanOutAll } from './fan-out.ts'
import { deliver } from './sending/deliver.ts'
import { forgetSender } from './sending/wake.ts'
import { claim } from './stores/queue.ts'
import { type Receiver, startReceiver, webhookHouse, webhooksOf } from './webhooks.fixture.ts'

describe('an event on its way outside', () => {
  let receiver: Receiver
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  let ofA: ReturnType<typeof webhooksOf>
  let ofB: ReturnType<typeof webhooksOf>

  before(async () => {
    receiver = await startReceiver()
    house = await webhookHouse(receiver)
    ;({ a, b } = await house.twoTenants())
    ofA = webhooksOf(house, a)
    ofB = webhooksOf(house, b)
    // Nothing is sent here: what waits is looked at.
    await forgetSender(house.platform)?.stop()
  })
  after(async () => {
    await house?.stop()
    receiver?.close()
  })

  const waiting = (id: string, count: number) =>
    ofA.until(id, (items) => items.filter(({ state }) => state === 'waiting').length === count)

  it('becomes one delivery per endpoint, however often it is handed out', async () => {
    const one = await ofA.add(receiver.url('/one'))
    const other = await ofA.add(receiver.url('/other'))
    await ofA.happen()
    await waiting(one.id, 1)
    const stored = await ofA.act((ctx) =>
      ctx.client.query(
        `SELECT id, type, aggregate_id AS "aggregateId", payload, priority, created_at AS "createdAt"
         FROM events WHERE type = 'identity.api_key_created' ORDER BY id DESC LIMIT 1`,
      ),
    )
    const event = { ...stored.rows[0], id: Number(stored.rows[0].id), tenantId: a.tenantId } as StoredEvent
    for (let turn = 0; turn < 3; turn += 1) await fanOutAll.run(house.platform, event)
    assert.equal((await ofA.log(one.id)).length, 1)
    assert.equal((await ofA.log(other.id)).length, 1)
    await ofA.call('DELETE', `endpoints/${one.id}`)
    await ofA.call('DELETE', `endpoints/${other.id}`)
  })

  it('is taken by one of several processes, four at a time for an endpoint, each tenant in turn', async () => {
    const loud = await ofA.add(receiver.url('/loud'))
    const second = await ofA.add(receiver.url('/second'))
    for (let turn = 0; turn < 8; turn += 1) await ofA.happen()
    const quiet = await ofB.add(receiver.url('/quiet'))
    await ofB.happen()
    await waiting(loud.id, 8)
    await waiting(second.id, 8)
    await ofB.until(quiet.id, (items) => items.length === 1)
    const processes = ['0198c9a0-0000-7000-8000-000000000001', '0198c9a0-0000-7000-8000-000000000002']
    const first = await claim(house.platform, processes[0] as string, 2)
    assert.deepEqual(new Set(first.map(({ tenantId }) => tenantId)), new Set([a.tenantId, b.tenantId]))
    const rest = await Promise.all(processes.map((process) => claim(house.platform, process, 100)))
    const all = [first, ...rest].flat()
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
    const taken = new Set(all.map(({ id }) => id))
    const takenOf = async (id: string) => (await ofA.log(id)).filter((one) => taken.has(one.id)).length
    assert.deepEqual([await takenOf(loud.id), await takenOf(second.id)], [4, 4])
    assert.equal(all.length, 9)
  })

  it('of a tenant whose receivers hang leaves room for the others', async () => {
    const process = '0198c9a0-0000-7000-8000-00000000000c'
    const many = Array.from({ length: 10 }, (_, index) => ofA.add(receiver.url(`/hanging-${index}`)))
    const hanging = await Promise.all(many)
    for (let turn = 0; turn < 4; turn += 1) await ofA.happen()
    for (const { id } of hanging) await waiting(id, 4)
    const taken = await claim(house.platform, process, 32)
    assert.equal(taken.length, 24)
    const quiet = await ofB.add(receiver.url('/not-hanging'))
    await ofB.happen()
    await ofB.until(quiet.id, (items) => items.length === 1)
    const next = await claim(house.platform, process, 32 - taken.length)
    assert.ok(next.length > 0 && next.every(({ tenantId }) => tenantId === b.tenantId))
    for (const { id } of hanging) await ofA.call('DELETE', `endpoints/${id}`)
  })

  it('is taken again when the process that had it died, which can then no longer say what became of it', async () => {
    const dead = '0198c9a0-0000-7000-8000-00000000000a'
    const alive = '0198c9a0-0000-7000-8000-00000000000b'
    const endpoint = await ofA.add(receiver.url('/lease'))
    await ofA.happen()
    const [delivery] = await waiting(endpoint.id, 1)
    const takes = async (process: string) =>
      (await claim(house.platform, process, 100)).some(({ id }) => id === delivery?.id)
    assert.equal(await takes(dead), true)
    assert.equal(await takes(alive), false)
    await ofA.hurry()
    assert.equal(await takes(alive), true)
    await deliver(house.platform, dead, { tenantId: a.tenantId, id: delivery?.id as string })
    assert.deepEqual(receiver.at('/lease'), [])
    await ofA.call('DELETE', `endpoints/${endpoint.id}`)
  })

  it('of another workspace is not seen, nor anything else of its webhooks', async () => {
    const endpoint = await ofA.add(receiver.url('/of-alfa'), ['#'])
    await ofA.happen()
    const [delivery] = await waiting(endpoint.id, 1)
    const ids = { endpoints: endpoint.id, deliveries: delivery?.id as string }
    const routes = Object.values(contract.webhooks) as Route[]
    for (const route of routes.filter(({ path }) => path.includes('{id}'))) {
      const url = route.path.replace('{id}', ids[route.path.split('/')[3] as keyof typeof ids])
      const payload = route.body ? { since: '2026-01-01T00:00:00Z', enabled: false } : undefined
      for (const caller of [b.owner, 'key'] as const) {
        const answer = await b.as(caller, { method: route.method, url, ...(payload ? { payload } : {}) })
        assert.deepEqual(
          [answer.status, answer.body.error?.code],
          [404, 'not_found'],
          `${route.method} ${url}`,
        )
      }
    }
    for (const path of ['endpoints', 'deliveries', `deliveries?endpoint=${endpoint.id}`]) {
      const shown = JSON.stringify((await ofB.call('GET', path)).body)
      for (const secret of ['of-alfa', a.tenantId, ...Object.values(ids)]) assert.ok(!shown.includes(secret))
    }
    assert.equal((await ofA.endpoint(endpoint.id)).enabled, true)
    assert.equal((await ofA.log(endpoint.id)).length, 1)
    await ofB.happen()
    await house.settled()
    assert.equal((await ofA.log(endpoint.id)).length, 1)
  })

  it('costs nothing where its workspace has no endpoint', async () => {
    const event = { type: 'ticket.opened', aggregateId: null, payload: {}, priority: 1 }
    const concerns = (more: { tenantId: string; type?: string }) => fanOutAll.concerns({ ...event, ...more })
    assert.equal(concerns({ tenantId: a.tenantId }), true)
    assert.equal(concerns({ tenantId: '0198c9a0-0000-7000-8000-00000000000f' }), false)
    assert.equal(concerns({ tenantId: a.tenantId, type: 'identity.sign_in_link_requested' }), false)
  })
})

describe('what may leave the house', () => {
  it('is named, exists, and carries nothing sealed', () => {
    assert.ok(rooms.length > 0)
    const declared = new Map(eventTypes().map((kind) => [kind.type, kind]))
    for (const type of publicEventTypes) {
      const { schema } = declared.get(type) ?? {}
      assert.ok(schema, `${type} is not an event of this house`)
      assert.ok(
        !/"sealed/.test(JSON.stringify(Object.keys((schema as { shape?: object }).shape ?? {}))),
        type,
      )
    }
  })

  it('is stripped of what is sealed, however deep it lies', () => {
    const payload = { a: 1, sealedLink: 'x', list: [{ sealed: 'y', b: null }], deep: { sealedToken: 'z' } }
    assert.deepEqual(publicPayload(payload), { a: 1, list: [{ b: null }], deep: {} })
  })
})
