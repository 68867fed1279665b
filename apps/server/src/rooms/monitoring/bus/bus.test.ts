import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import type { Redelivery, Replay, StoredEvent, Subscriber } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { on, onAny } from '../../../platform/outbox/reactions.ts'
import { asLogin, inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const posted = eventType(
  'parcel.posted',
  z.object({ to: z.string(), n: z.number(), sealedCode: z.string().optional() }),
)

let house: TestHouse
let a: TestTenant
let b: TestTenant
let heard: string[] = []
let archived: number[] = []
/** What an address must not be. */
const isBroken = (to: string) => to === '?'

const post = {
  reactions: [
    on(posted, 'parcel.carry', async (_, __, { to, n }) => {
      if (isBroken(to)) throw new Error(`there is no address "${to}"`)
      heard.push(`${n}→${to}`)
    }),
    onAny(
      'parcel.*',
      'parcel.archive',
      async (_, event) => void archived.push((event.payload as { n: number }).n),
    ),
  ],
}

before(async () => {
  house = await startTestHouse({ rooms: [monitoring, post], work: true })
  ;({ a, b } = await house.twoTenants())
})
beforeEach(() => {
  heard = []
  archived = []
})
after(() => house?.stop())

const send = (
  parcels: { to: string; n: number; sealedCode?: string }[],
  aggregate: string = randomUUID(),
  tenant = a,
) =>
  inTenant(house.platform, tenant.tenantId, system('test'), async (ctx) => {
    for (const parcel of parcels) emit(ctx, posted, aggregate, parcel)
  })
const get = async <T>(url: string, tenant = a) => {
  const { status, body } = await tenant.as<T>(tenant.owner, { url })
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const act = async <T>(url: string, payload: object = {}) => {
  const { status, body } = await a.as<T>(a.owner, { method: 'POST', url, payload })
  assert.ok(status < 300, JSON.stringify(body))
  return body
}
async function until(what: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await what()) return
    await new Promise((again) => setTimeout(again, 25))
  }
  assert.fail('it did not come to be')
}
/** Has what failed be given up at once, instead of after all its pauses. */
const giveUp = () =>
  asLogin(house.platform, (client) =>
    client.query(
      `UPDATE redeliveries SET attempts = 7, available_at = now() WHERE state = 'waiting' AND available_at < 'infinity'`,
    ),
  )
const dead = () => get<{ items: Redelivery[] }>('/api/monitoring/redeliveries?state=dead')
const subscriber = async (name: string) =>
  (await get<{ items: Subscriber[] }>('/api/monitoring/subscribers')).items.find((one) => one.name === name)

test('a dead letter shows what it carried and why, is mended, and those behind it kept their order', async () => {
  await send([
    { to: '?', n: 1 },
    { to: 'Oslo', n: 2 },
  ])
  await until(async () => (await subscriber('parcel.carry'))?.waiting === 2)
  await giveUp()
  await until(async () => (await dead()).items.length === 1 && heard.length === 1)
  const [letter] = (await dead()).items
  assert.deepEqual(letter?.event.payload, { to: '?', n: 1 })
  assert.match(letter?.errors.at(-1)?.error ?? '', /no address/)
  const wrong = await a.as(a.owner, {
    method: 'POST',
    url: `/api/monitoring/redeliveries/${letter?.id}/retry`,
    payload: { payload: { to: 7, n: 1 } },
  })
  assert.equal(wrong.status, 400)
  await act(`/api/monitoring/redeliveries/${letter?.id}/retry`, { payload: { to: 'Bergen', n: 1 } })
  await until(() => heard.length === 2)
  assert.deepEqual(heard, ['2→Oslo', '1→Bergen'])
  assert.equal((await dead()).items.length, 0)
})

test('one that is discarded is given up, and stays in the list of those', async () => {
  await send([{ to: '?', n: 3 }])
  await until(async () => (await subscriber('parcel.carry'))?.waiting === 1)
  await giveUp()
  await until(async () => (await dead()).items.length === 1)
  const [letter] = (await dead()).items
  await act(`/api/monitoring/redeliveries/${letter?.id}/discard`)
  assert.equal((await dead()).items.length, 0)
  const again = await a.as(a.owner, {
    method: 'POST',
    url: `/api/monitoring/redeliveries/${letter?.id}/retry`,
    payload: {},
  })
  assert.equal(again.status, 409)
})

test('all that a subscriber gave up on is discarded at once, and nobody else’s', async () => {
  for (const n of [4, 5]) await send([{ to: '?', n }])
  await until(async () => (await subscriber('parcel.carry'))?.waiting === 2)
  await giveUp()
  await until(async () => (await dead()).items.length === 2)
  const url = '/api/monitoring/subscribers/parcel.carry/discard-dead'
  assert.deepEqual((await b.as(b.owner, { method: 'POST', url })).body, { count: 0 })
  assert.deepEqual(await act(url.replace('carry', 'archive')), { count: 0 })
  assert.deepEqual(await act(url), { count: 2 })
  assert.equal((await dead()).items.length, 0)
})

test('a paused subscriber is given nothing, others are, and it catches up in order', async () => {
  await act('/api/monitoring/subscribers/parcel.carry/pause')
  await until(async () => (await subscriber('parcel.carry'))?.isPaused === true)
  await house.platform.outbox.wake()
  const aggregate = randomUUID()
  for (const n of [1, 2, 3, 4]) await send([{ to: 'Lund', n }], aggregate)
  await until(() => archived.length === 4)
  await until(async () => (await subscriber('parcel.carry'))?.waiting === 4)
  assert.deepEqual(heard, [])
  await act('/api/monitoring/subscribers/parcel.carry/resume')
  await until(() => heard.length === 4)
  assert.deepEqual(heard, ['1→Lund', '2→Lund', '3→Lund', '4→Lund'])
})

test('a replay of one thing gives one subscriber its events once more, in order, and tells its progress', async () => {
  const aggregate = randomUUID()
  await send(
    [1, 2, 3].map((n) => ({ to: 'Turku', n })),
    aggregate,
  )
  await until(() => heard.length === 3 && archived.length === 3)
  const started = await act<Replay>('/api/monitoring/replays', {
    subscriber: 'parcel.archive',
    aggregateId: aggregate,
  })
  await until(() => archived.length === 6)
  assert.deepEqual(archived.slice(3), [1, 2, 3])
  assert.equal(heard.length, 3)
  const progress = async () =>
    (await get<{ items: Replay[] }>('/api/monitoring/replays')).items.find(({ id }) => id === started.id)
  await until(async () => (await progress())?.state === 'done')
  const shown = await progress()
  assert.deepEqual([shown?.total, shown?.handled, shown?.dead], [3, 3, 0])
})

test('events are found by type, thing and time, newest first, without what is sealed in them', async () => {
  const aggregate = randomUUID()
  await send(
    [1, 2, 3].map((n) => ({ to: 'Aarhus', n, sealedCode: 'secret' })),
    aggregate,
  )
  const page = await get<{ items: StoredEvent[]; next: string }>(
    `/api/monitoring/events?pattern=parcel.*&aggregateId=${aggregate}&limit=2`,
  )
  assert.deepEqual(
    page.items.map(({ payload }) => payload),
    [
      { to: 'Aarhus', n: 3 },
      { to: 'Aarhus', n: 2 },
    ],
  )
  const rest = await get<{ items: StoredEvent[]; next: null }>(
    `/api/monitoring/events?pattern=parcel.*&aggregateId=${aggregate}&limit=2&cursor=${page.next}`,
  )
  assert.deepEqual([rest.items.length, rest.next], [1, null])
  const one = await get<StoredEvent & { subscribers: string[] }>(
    `/api/monitoring/events/${rest.items[0]?.id}`,
  )
  assert.deepEqual(one.subscribers, ['parcel.carry', 'parcel.archive'])
})

test('who reads on by cursor misses nothing of what is committed meanwhile, whatever the order of the commits', async () => {
  const seen: number[] = []
  let cursor = (await readAll('')).cursor
  // A transaction that began before the others and ends after them.
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const slow = inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
    await ctx.client.query('SELECT pg_current_xact_id()')
    emit(ctx, posted, null, { to: 'slow', n: 100 })
    await held
  })
  await new Promise((soon) => setTimeout(soon, 50))
  for (const n of [101, 102, 103]) await send([{ to: 'fast', n }])
  const early = await readAll(cursor)
  cursor = early.cursor
  seen.push(...early.numbers)
  release()
  await slow
  // Any transaction of the server, another database's too, holds back what was committed after it began.
  await until(async () => {
    const late = await readAll(cursor)
    cursor = late.cursor
    seen.push(...late.numbers)
    return seen.length >= 4
  })
  assert.deepEqual(seen.toSorted(), [100, 101, 102, 103])
  assert.equal((await readAll(cursor)).numbers.length, 0)

  async function readAll(from: string) {
    const numbers: number[] = []
    for (let at = from; ; ) {
      const answer = await get<{ items: StoredEvent[]; cursor: string; more: boolean }>(
        `/api/events?pattern=parcel.posted&limit=2${at ? `&after=${at}` : ''}`,
      )
      // What other tests told of has numbers below these.
      numbers.push(...answer.items.map(({ payload }) => Number(payload.n)).filter((n) => n >= 100))
      at = answer.cursor
      if (!answer.more) return { numbers, cursor: at }
    }
  }
})

test('as a stream, events come as they happen, and a client that comes back goes on where it was', async () => {
  const url = await house.listen()
  const first = await listen(url, {}, 1, () => send([{ to: 'Kiel', n: 7 }]))
  await send([{ to: 'Kiel', n: 8 }])
  const second = await listen(url, { 'last-event-id': first.at(-1)?.id ?? '' }, 1, async () => {})
  assert.equal(second[0]?.data.payload.n, 8)
})

test('another workspace sees and does nothing of it', async () => {
  await send([{ to: '?', n: 9 }])
  await until(async () => (await subscriber('parcel.carry'))?.waiting === 1)
  await giveUp()
  await until(async () => (await dead()).items.length === 1)
  const [letter] = (await dead()).items
  assert.equal(
    (await get<{ items: unknown[] }>('/api/monitoring/redeliveries?state=dead', b)).items.length,
    0,
  )
  assert.equal((await get<{ items: unknown[] }>('/api/monitoring/replays', b)).items.length, 0)
  for (const verb of ['retry', 'discard']) {
    const url = `/api/monitoring/redeliveries/${letter?.id}/${verb}`
    assert.equal((await b.as(b.owner, { method: 'POST', url, payload: {} })).status, 404)
  }
  assert.equal((await a.as(a.agent, { url: '/api/monitoring/subscribers' })).status, 403)
})

interface Told {
  id: string
  data: StoredEvent
}
/** Reads a stream until so many events have come that fit. */
async function listen(
  url: string,
  headers: Record<string, string>,
  count: number,
  begun: () => Promise<unknown>,
) {
  const end = new AbortController()
  const reply = await fetch(`${url}/api/events?pattern=parcel.*`, {
    headers: { ...a.keyHeaders, ...headers, accept: 'text/event-stream' },
    signal: end.signal,
  })
  let text = ''
  const told: Told[] = []
  void begun()
  for await (const chunk of reply.body ?? []) {
    text += new TextDecoder().decode(chunk)
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const [, id, data] = /id: (.*)\nevent: event\ndata: (.*)/.exec(part) ?? []
      if (id && data && /Kiel/.test(data)) told.push({ id, data: JSON.parse(data) })
    }
    if (told.length >= count) break
  }
  end.abort()
  return told
}
