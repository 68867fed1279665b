import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Redelivery, StoredEvent } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { emit, eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { asLogin, inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const LETTERS = 200_000
const posted = eventType('crate.posted', z.object({ to: z.string(), content: z.string() }))

let house: TestHouse
let a: TestTenant
const heard: string[] = []
const crate = {
  reactions: [
    on(posted, 'crate.carry', async (_, __, { to, content }) => {
      if (to === '?') throw new Error('there is no address')
      heard.push(`${content.length}→${to}`)
    }),
  ],
}

before(async () => {
  house = await startTestHouse({ rooms: [monitoring, crate], work: true })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((again) => setTimeout(again, 25))
  }
  assert.fail('it did not come to be')
}
const giveUp = () =>
  asLogin(house.platform, (client) =>
    client.query(
      `UPDATE redeliveries SET attempts = 7, available_at = now() WHERE state = 'waiting' AND taken_by IS NULL`,
    ),
  )
const get = async <T>(url: string) => (await a.as<T>(a.owner, { url })).body
const dead = (rest = '') => get<{ items: Redelivery[] }>(`/api/monitoring/redeliveries?state=dead${rest}`)

test('a dead letter that carries much is listed without that, read whole, and mended', async () => {
  const content = 'x'.repeat(LETTERS)
  await inTenant(house.platform, a.tenantId, system('test'), async (ctx) =>
    emit(ctx, posted, randomUUID(), { to: '?', content }),
  )
  const letter = await until(async () => {
    await giveUp()
    return (await dead()).items[0]
  })
  assert.deepEqual(letter.event.payload, { to: '?', content })
  for (const list of [await dead('&without=payload'), await get('/api/monitoring/events?without=payload')])
    assert.ok(JSON.stringify(list).includes(letter.event.id) && JSON.stringify(list).length < 20_000)

  const mended = { to: 'Bergen', content: `${content}!` }
  const url = `/api/monitoring/redeliveries/${letter.id}/retry`
  assert.equal((await a.as(a.owner, { method: 'POST', url, payload: { payload: mended } })).status, 200)
  await until(async () => heard[0])
  assert.deepEqual(heard, [`${LETTERS + 1}→Bergen`])
  const event = await get<StoredEvent & { redeliveries: { payload: unknown }[] }>(
    `/api/monitoring/events/${letter.event.id}`,
  )
  assert.deepEqual(event.payload, { to: '?', content })
  assert.deepEqual(event.redeliveries[0]?.payload, mended, 'what a person put in its place')
})
