import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { onAny } from '../../../platform/outbox/reactions.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'
import { addReplay } from '../stores/replays.ts'
import { leavePage, startReplay } from './replays.ts'

const sown = eventType('garden.sown', z.object({}))
const watered = eventType('garden.watered', z.object({}))
const heard: string[] = []
const late = {
  reactions: [onAny('garden.*', 'garden.late', async (_, event) => void heard.push(event.type))],
}
const everything = { subscriber: 'garden.late', pattern: '#', aggregateId: null, from: null, to: null }

/** Has no such subscriber, as a process of the version before. */
let older: TestHouse
let newer: TestHouse
let tenantId: string

before(async () => {
  older = await startTestHouse({ rooms: [monitoring] })
  tenantId = (await older.twoTenants()).a.tenantId
  await within(older, async (ctx) => {
    for (const type of [sown, sown, watered]) emit(ctx, type, randomUUID(), {})
  })
  await within(older, (ctx) =>
    ctx.client.query(
      `UPDATE events SET created_at = created_at - interval '1 day' WHERE type = 'garden.watered'`,
    ),
  )
  newer = await startTestHouse({ rooms: [monitoring, late], work: true, sharing: older })
})
beforeEach(async () => {
  await newer.settled()
  heard.length = 0
})
after(async () => {
  await newer?.stop()
  await older?.stop()
})

const within = <T>(at: TestHouse, work: (ctx: Context) => Promise<T>) =>
  inTenant(at.platform, tenantId, system('test'), work)

async function given(asked: Partial<typeof everything> | { to: string } | { from: string }, total: number) {
  const replay = await within(newer, (ctx) => startReplay(ctx, { ...everything, ...asked }))
  assert.equal(replay.total, total)
  for (let tries = 0; heard.length < total && tries < 1200; tries += 1) await pause(25)
  await newer.settled()
  return heard.toSorted()
}

test('a subscriber that is new is given all that happened before it came', async () => {
  assert.deepEqual(await given({}, 3), ['garden.sown', 'garden.sown', 'garden.watered'])
})

test('or one type of it', async () => {
  assert.deepEqual(await given({ pattern: 'garden.sown' }, 2), ['garden.sown', 'garden.sown'])
})

test('or what happened in a time', async () => {
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString()
  assert.deepEqual(await given({ to: anHourAgo }, 1), ['garden.watered'])
  heard.length = 0
  assert.deepEqual(await given({ from: anHourAgo }, 2), ['garden.sown', 'garden.sown'])
})

test('a process that does not know the subscriber leaves the replay to one that does', async () => {
  const page = within(older, async (ctx) => {
    const id = ctx.newId()
    await addReplay(ctx, id, everything, ['garden.*'], 'test')
    return leavePage(ctx, id)
  })
  await assert.rejects(page, /garden\.late/)
})
