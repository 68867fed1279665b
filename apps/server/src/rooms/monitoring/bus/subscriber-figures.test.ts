import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Subscriber } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const brought = eventType('grain.brought', z.object({ n: z.number(), isStone: z.boolean() }))
const MINUTE_MS = 60_000

interface Figures {
  items: Subscriber[]
  minutes: { minute: string; handled: number; failed: number; lagMs: number }[]
}
let house: TestHouse
let a: TestTenant
let b: TestTenant
/** How long each grinding took by itself, and when the last one ended. */
let ground: number[] = []
let endedAt = 0
let packed: number[] = []
/** What the mill waits for before it grinds. */
let wind = Promise.resolve()
let stones = 0

const mill = {
  reactions: [
    on(brought, 'mill.grind', async (_, __, { isStone }) => {
      const began = performance.now()
      await wind
      await pause(40)
      endedAt = performance.now()
      ground.push(endedAt - began)
      if (isStone && stones++ === 0) throw new Error('this is a stone')
    }),
    on(brought, 'mill.pack', async (_, __, { n }) => void packed.push(n)),
  ],
}

before(async () => {
  house = await startTestHouse({ rooms: [monitoring, mill] })
  ;({ a, b } = await house.twoTenants())
})
beforeEach(() => {
  ground = []
  packed = []
  // What happened before is of other minutes, and this one is not over soon.
  const now = house.clock.now().getTime()
  house.clock.advance(Math.ceil(now / MINUTE_MS + 1) * MINUTE_MS - now)
})
after(() => house?.stop())

const bring = (ns: number[], isStone = false) =>
  inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
    for (const n of ns) emit(ctx, brought, '01920000-0000-7000-8000-000000000001', { n, isStone })
  })
const figures = async (tenant = a) =>
  (await tenant.as<Figures>(tenant.owner, { url: '/api/monitoring/subscribers' })).body
const of = (name: string, { items }: Figures) => items.find((one) => one.name === name) as Subscriber
/** What is shown once all is done; what was counted is written when the bus stops. */
async function figuresAtRest(): Promise<Figures> {
  await house.settled()
  await house.platform.outbox.stop()
  house.platform.outbox.start(false)
  return figures()
}
async function untilWaiting(name: string, count: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (of(name, await figures()).waiting === count) return
    await pause(25)
  }
  assert.fail(`${count} were to wait`)
}
const minuteNow = () =>
  new Date(Math.floor(house.clock.now().getTime() / MINUTE_MS) * MINUTE_MS).toISOString()
const since = (minute: string, { minutes }: Figures) =>
  minutes
    .filter((one) => one.minute >= minute)
    .map(({ minute: at, handled, failed }) => [at, handled, failed])
/** The events bear the database's time: all is late by as much as the clock of the house was moved. */
const movedMs = () => house.clock.now().getTime() - Date.now()
const act = (what: string) =>
  a.as(a.owner, { method: 'POST', url: `/api/monitoring/subscribers/mill.pack/${what}`, payload: {} })

test('a subscriber tells how many it handled, how long each took, and how late the latest was', async () => {
  const { promise, resolve: blow } = Promise.withResolvers<void>()
  wind = promise
  const minute = minuteNow()
  const began = performance.now()
  await bring([1, 2, 3, 4])
  house.clock.advance(20_000)
  blow()
  const told = await figuresAtRest()
  const { handled, failed, meanMs, lagMs, waiting, oldestWaitingAt } = of('mill.grind', told)
  assert.deepEqual([handled, failed, waiting, oldestWaitingAt], [4, 0, 0, null])
  // They are of one thing, so one after the other: together they took no longer than the whole.
  const [ownMs, wholeMs] = [ground.reduce((sum, ms) => sum + ms, 0), endedAt - began]
  assert.ok(Number(meanMs) >= ownMs / 4 - 1, `${meanMs} of ${ground}`)
  assert.ok(Number(meanMs) <= wholeMs / 4 + 1, `${meanMs} of ${wholeMs}`)
  assert.ok(Number(lagMs) >= movedMs() + ownMs - 2, `${lagMs} after ${movedMs()} and ${ownMs}`)
  assert.ok(Number(lagMs) <= movedMs() + wholeMs + 2, `${lagMs} after ${movedMs()} and ${wholeMs}`)
  // A minute is of the whole bus: it counts what was packed too.
  assert.deepEqual(since(minute, told), [[minute, 4 + 4, 0]])
  assert.equal(told.minutes.find((one) => one.minute === minute)?.lagMs, lagMs)
})

test('what failed and went well the second time is counted as both', async () => {
  const minute = minuteNow()
  const earlier = of('mill.grind', await figures())
  await bring([5], true)
  await untilWaiting('mill.grind', 1)
  await untilWaiting('mill.grind', 0)
  const told = await figuresAtRest()
  const { handled, failed, dead } = of('mill.grind', told)
  assert.deepEqual([handled, failed, dead], [earlier.handled + 1, earlier.failed + 1, 0])
  assert.deepEqual(since(minute, told), [[minute, 1 + 1, 1]])
})

test('each minute tells what was done in it, and one in which nothing was done is left out', async () => {
  const first = minuteNow()
  await bring([1, 2, 3])
  await house.settled()
  house.clock.advance(2 * MINUTE_MS)
  const third = minuteNow()
  await bring([4, 5])
  assert.deepEqual(since(first, await figuresAtRest()), [
    [first, 3 + 3, 0],
    [third, 2 + 2, 0],
  ])
})

test('a paused subscriber tells what waits and since when, and is as late as it was held when it goes on', async () => {
  const earlier = await figuresAtRest()
  await act('pause')
  await house.platform.outbox.wake()
  const before = new Date()
  await bring([1, 2, 3])
  await untilWaiting('mill.pack', 3)
  const after = new Date()
  const held = await figuresAtRest()
  const { handled, lagMs, dead, isPaused, oldestWaitingAt } = of('mill.pack', held)
  const { handled: packedBefore, lagMs: lagBefore } = of('mill.pack', earlier)
  assert.deepEqual([handled, lagMs, dead, isPaused], [packedBefore, lagBefore, 0, true])
  assert.ok(String(oldestWaitingAt) >= before.toISOString(), String(oldestWaitingAt))
  assert.ok(String(oldestWaitingAt) <= after.toISOString(), String(oldestWaitingAt))
  assert.deepEqual(packed, [])
  const ground = of('mill.grind', held)
  assert.deepEqual([ground.handled, ground.waiting], [of('mill.grind', earlier).handled + 3, 0])

  house.clock.advance(4 * MINUTE_MS)
  await pause(1500)
  const minute = minuteNow()
  const heldMs = Date.now() - after.getTime()
  await act('resume')
  await untilWaiting('mill.pack', 0)
  const wholeMs = Date.now() - before.getTime()
  const told = await figuresAtRest()
  const { lagMs: lateMs, ...gone } = of('mill.pack', told)
  assert.deepEqual([gone.handled, gone.oldestWaitingAt, packed], [handled + 3, null, [1, 2, 3]])
  assert.ok(Number(lateMs) >= movedMs() + heldMs - 2, `${lateMs} after ${movedMs()} and ${heldMs}`)
  assert.ok(Number(lateMs) <= movedMs() + wholeMs + 2, `${lateMs} after ${movedMs()} and ${wholeMs}`)
  assert.deepEqual(since(minute, told), [[minute, 3, 0]])
})

test('what the subscribers of one workspace did is in no figures of another', async () => {
  const { items, minutes } = await figures(b)
  assert.deepEqual(minutes, [])
  for (const { name, handled, failed, waiting, meanMs, lagMs } of items)
    assert.deepEqual([handled, failed, waiting, meanMs, lagMs], [0, 0, 0, null, null], name)
})
