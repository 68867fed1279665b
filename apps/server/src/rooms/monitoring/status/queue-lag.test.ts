import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { PartStatus, StatusAlert } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { asLogin, inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'
import { type Measured, measure, watchLoop } from './measure.ts'
import { look } from './watch.ts'

const baked = eventType('bread.baked', z.object({}))
const bakery = { reactions: [on(baked, 'bread.sell', async () => {})] }

interface Read {
  parts: PartStatus[]
  alerts: StatusAlert[]
}
let house: TestHouse
let a: TestTenant
const loop = watchLoop()

before(async () => {
  house = await startTestHouse({ rooms: [monitoring, bakery] })
  ;({ a } = await house.twoTenants())
})
beforeEach(async () => {
  house.platform.outbox.start(false)
  await untilNone('events WHERE handled_at IS NULL')
  await sql('DELETE FROM redeliveries')
})
after(async () => {
  loop.disable()
  await house?.stop()
})

const sql = async (text: string, values: unknown[] = []) =>
  asLogin(house.platform, async (client) => (await client.query(text, values)).rows)
const bake = () =>
  inTenant(house.platform, a.tenantId, system('test'), async (ctx) => emit(ctx, baked, null, {}))
const queue = async () =>
  (await measure(house.platform, loop)).find(({ part }) => part === 'queue') as Measured
const seconds = async () => Number((await queue()).value)
const shown = async () => {
  const { parts, alerts } = (await a.as<Read>(a.owner, { url: '/api/monitoring/status' })).body
  const { state, value } = parts.find(({ part }) => part === 'queue') as PartStatus
  return {
    state,
    value: Number(value),
    isTold: alerts.some(({ part, clearedAt }) => part === 'queue' && !clearedAt),
  }
}
const subscriber = (what: string) =>
  a.as(a.owner, { method: 'POST', url: `/api/monitoring/subscribers/bread.sell/${what}`, payload: {} })
async function until(what: () => Promise<boolean>) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await what()) return
    await pause(25)
  }
  assert.fail('it did not come to be')
}
const untilNone = (of: string) => until(async () => (await sql(`SELECT FROM ${of}`)).length === 0)

test('an event that nobody takes makes the queue late, later from look to look, and after a minute it is troubled', async () => {
  await house.platform.outbox.stop()
  await bake()
  const first = await queue()
  await pause(1200)
  const second = await queue()
  assert.ok(Number(first.value) >= 0 && first.isWell, `${first.value}`)
  assert.ok(
    Number(second.value) >= Number(first.value) + 1.1 && second.isWell,
    `${first.value}, ${second.value}`,
  )
  await look(house.platform, [second])
  assert.deepEqual(await shown(), { state: 'well', value: second.value, isTold: false })

  await sql(`UPDATE events SET available_at = available_at - interval '1 minute' WHERE handled_at IS NULL`)
  const third = await queue()
  assert.ok(Number(third.value) > 61 && !third.isWell, `${third.value}`)
  await look(house.platform, [third])
  await look(house.platform, [await queue()])
  const late = await shown()
  assert.ok(late.value >= Number(third.value), `${late.value}`)
  assert.deepEqual([late.state, late.isTold], ['troubled', true])

  house.platform.outbox.start(false)
  await untilNone('events WHERE handled_at IS NULL')
  const last = await queue()
  assert.deepEqual([last.value, last.isWell], [0, true])
  await look(house.platform, [last])
  assert.equal((await shown()).state, 'well')
})

test('what a paused subscriber is held back from is not late; what it may be given again and nobody gives it is', async () => {
  await subscriber('pause')
  await house.platform.outbox.wake()
  await bake()
  await until(async () => (await sql(`SELECT FROM redeliveries WHERE state = 'waiting'`)).length === 1)
  await untilNone('events WHERE handled_at IS NULL')
  assert.equal(await seconds(), 0)
  await house.platform.outbox.stop()
  await subscriber('resume')
  const first = await seconds()
  await pause(1200)
  const second = await seconds()
  assert.ok(first >= 0 && second >= first + 1.1, `${first}, ${second}`)
  await sql(`UPDATE redeliveries SET available_at = available_at - interval '1 minute'`)
  const { isWell, value } = await queue()
  assert.ok(Number(value) > 61 && !isWell, `${value}`)
  house.platform.outbox.start(false)
  await untilNone(`redeliveries WHERE state = 'waiting'`)
  assert.equal(await seconds(), 0)
})

test('of what is owed only what is due counts: no pause after a failure, nothing given up, and no replay', async () => {
  await house.platform.outbox.stop()
  const owe = (state: string, available: string, replay: string | null = null) =>
    sql(
      `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, state, available_at, replay_id)
       SELECT $1, coalesce(max(event_id), 0) + 1, 'bread.sell', 'bread.baked', $2, now() + $3::interval, $4 FROM redeliveries`,
      [a.tenantId, state, available, replay],
    )
  await owe('waiting', '1 minute')
  await owe('dead', '-90 seconds')
  await owe('discarded', '-90 seconds')
  await owe('waiting', '-90 seconds', '01920000-0000-7000-8000-000000000001')
  assert.equal(await seconds(), 0)
  await owe('waiting', '-70 seconds')
  await owe('waiting', '-30 seconds')
  const late = await seconds()
  assert.ok(late >= 70 && late < 90, `${late}`)
})
