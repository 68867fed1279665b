import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Replay } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const picked = eventType('apple.picked', z.object({ n: z.number() }))
const counted: number[] = []
/** What the one who counts waits for before an apple. */
let holdBefore = new Map<number, Promise<void>>()
const orchard = {
  reactions: [
    on(picked, 'orchard.count', async (_, __, { n }) => {
      await holdBefore.get(n)
      counted.push(n)
    }),
  ],
}

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse({ rooms: [monitoring, orchard], work: true })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const url = '/api/monitoring/replays'
const pick = async (ns: number[], tree: string) => {
  await inTenant(house.platform, a.tenantId, system('test'), async (ctx) => {
    for (const n of ns) emit(ctx, picked, tree, { n })
  })
  await house.settled()
  counted.length = 0
}
const replay = async (aggregateId: string) =>
  (
    await a.as<Replay>(a.owner, {
      method: 'POST',
      url,
      payload: { subscriber: 'orchard.count', aggregateId },
    })
  ).body
async function shown(id: string): Promise<Replay> {
  const { items } = (await a.as<{ items: Replay[] }>(a.owner, { url })).body
  return items.find((one) => one.id === id) as Replay
}
async function until(id: string, holds: (replay: Replay) => boolean): Promise<Replay> {
  for (let tries = 0; tries < 400; tries += 1) {
    const now = await shown(id)
    if (holds(now)) return now
    await pause(25)
  }
  assert.fail(`it did not come to be: ${JSON.stringify(await shown(id))}`)
}
const progress = ({ state, handled, total, dead, endedAt }: Replay) => ({
  state,
  handled: `${handled} of ${total}`,
  dead,
  isEnded: endedAt !== null,
})

/** Lets all go at the end, however the test ended: the house waits for what runs. */
const gates: (() => void)[] = []
function gate(): { closed: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  gates.push(resolve)
  return { closed: promise, open: resolve }
}
afterEach(() => {
  for (const open of gates.splice(0)) open()
})

test('a replay tells while it runs how much of it is done, and only at its end that it is', async () => {
  const tree = randomUUID()
  await pick([1, 2, 3, 4, 5], tree)
  const [third, fifth] = [gate(), gate()]
  holdBefore = new Map([
    [3, third.closed],
    [5, fifth.closed],
  ])
  const { id } = await replay(tree)
  const running = { state: 'running', dead: 0, isEnded: false }
  assert.deepEqual(progress(await until(id, ({ handled }) => handled === 2)), {
    ...running,
    handled: '2 of 5',
  })
  // It stays there for as long as the third is not done.
  await pause(300)
  assert.deepEqual([progress(await shown(id)).handled, counted], ['2 of 5', [1, 2]])
  third.open()
  assert.deepEqual(progress(await until(id, ({ handled }) => handled === 4)), {
    ...running,
    handled: '4 of 5',
  })
  fifth.open()
  const ended = await until(id, ({ state }) => state !== 'running')
  assert.deepEqual(progress(ended), { state: 'done', handled: '5 of 5', dead: 0, isEnded: true })
  assert.deepEqual(counted, [1, 2, 3, 4, 5])
})
