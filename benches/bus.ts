import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { system } from '../apps/server/src/kernel/actor.ts'
import { emit, eventType } from '../apps/server/src/platform/outbox/events.ts'
import { createOutbox } from '../apps/server/src/platform/outbox/outbox.ts'
import { on } from '../apps/server/src/platform/outbox/reactions.ts'
import { inTenant } from '../apps/server/src/platform/tenancy/context.ts'
import { startTestHouse, type TestHouse } from '../apps/server/test/harness.ts'
import { type Bench, type Figures, medians, quantile } from './bench.ts'
import { openBoss, openBull, type QueuePeer } from './bus-peers.ts'

const AT_ONCE = 8
const TOGETHER = 100
const BACKLOG = 20_000
const ALONE_AFTER_MS = 3500
const payload = { order: 'T-1001', customer: 'somebody', n: 1 }
const ticked = eventType('bench.ticked', z.object({ order: z.string(), customer: z.string(), n: z.number() }))

/** All in one process with one PostgreSQL; each event is a row that is committed, handled and settled. */
export const bus: Bench = {
  about:
    `Events per second: emitted one by one (a transaction each, ${AT_ONCE} at once) and ${TOGETHER} together; a backlog ` +
    `of ${BACKLOG} handled; and from emit to handler, one at a time. Beside it pg-boss on the same PostgreSQL, and ` +
    'BullMQ where redis-server is installed. A job of theirs is an event of ours.',
  async run({ seconds, rounds }) {
    const house = await startTestHouse()
    const svar = await openSvar(house)
    const peers: Record<string, QueuePeer> = { 'pg-boss': await openBoss(house.database.ownerUrl) }
    const bull = await openBull()
    if (bull) peers.BullMQ = bull
    else process.stdout.write('BullMQ is left out: install redis-server to have it measured.\n')
    try {
      const taken: Figures[] = []
      for (let round = 0; round < rounds; round += 1) {
        const figures: Figures = {}
        for (const [name, queue] of Object.entries({ Svar: svar, ...peers }))
          figures[name] = await measure(queue, seconds)
        taken.push(figures)
      }
      return medians(taken)
    } finally {
      for (const peer of Object.values(peers)) await peer.close()
      await svar.close()
      await house.stop()
    }
  },
}

async function measure(queue: QueuePeer, seconds: number): Promise<Record<string, number>> {
  const emittedPerS = await rate(seconds, (until) =>
    lanes(AT_ONCE, until, () => queue.send([payload]).then(() => 1)),
  )
  const togetherPerS = await rate(seconds, (until) =>
    lanes(2, until, () => queue.send(Array.from({ length: TOGETHER }, () => payload)).then(() => TOGETHER)),
  )
  await queue.empty()
  for (let sent = 0; sent < BACKLOG; sent += 1000)
    await queue.send(Array.from({ length: 1000 }, () => payload))
  const began = performance.now()
  await queue.handle(BACKLOG)
  const handledPerS = BACKLOG / ((performance.now() - began) / 1000)
  const times: number[] = []
  for (let each = 0; each < 100; each += 1) times.push(await queue.there())
  await queue.rest()
  return { emittedPerS, togetherPerS, handledPerS, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }
}

async function rate(seconds: number, work: (until: number) => Promise<number>): Promise<number> {
  const began = performance.now()
  const count = await work(began + seconds * 1000)
  return count / ((performance.now() - began) / 1000)
}

async function lanes(count: number, until: number, once: () => Promise<number>): Promise<number> {
  const counts = Array.from({ length: count }, async () => {
    let done = 0
    while (performance.now() < until) done += await once()
    return done
  })
  return (await Promise.all(counts)).reduce((sum, done) => sum + done, 0)
}

async function openSvar(house: TestHouse): Promise<QueuePeer> {
  const { a } = await house.twoTenants()
  // Beside another that was at work a moment ago, a workspace holds back (docs/decisions/0045). Peers know no workspaces.
  await pause(ALONE_AFTER_MS)
  await house.platform.outbox.stop()
  let handled = 0
  let heard = () => {}
  const outbox = createOutbox(
    () => house.platform,
    [
      on(ticked, 'bench.handle', async () => {
        handled += 1
        heard()
      }),
    ],
  )
  house.platform.outbox = outbox
  const send = (payloads: (typeof payload)[]) =>
    inTenant(house.platform, a.tenantId, system('bench'), async (ctx) => {
      for (const one of payloads) emit(ctx, ticked, randomUUID(), one)
    })
  return {
    send,
    async empty() {
      await house.platform.database.pool.query(
        'UPDATE events SET handled_at = now() WHERE handled_at IS NULL',
      )
      handled = 0
    },
    handle(count) {
      // As beside other processes: one that is alone rests for three seconds before it takes up what was left.
      outbox.start(false)
      return new Promise((resolve) => {
        heard = () => handled >= count && resolve()
      })
    },
    there() {
      const began = performance.now()
      return new Promise((resolve) => {
        heard = () => resolve(performance.now() - began)
        void send([payload])
      })
    },
    rest: () => outbox.stop(),
    close: async () => {},
  }
}
