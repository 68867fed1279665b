import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Redelivery } from '@svar/contract'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { system } from '../../../kernel/actor.ts'
import { eventType } from '../../../platform/outbox/events.ts'
import { on } from '../../../platform/outbox/reactions.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { monitoring } from '../index.ts'

const baked = eventType('loaf.baked', z.object({ n: z.number() }))
const { promise: released, resolve: release } = Promise.withResolvers<void>()
let begun = 0
const bakery = {
  reactions: [
    on(baked, 'loaf.deliver', () => {
      begun += 1
      return released
    }),
  ],
}

let house: TestHouse
let a: TestTenant
before(async () => {
  house = await startTestHouse({ rooms: [monitoring, bakery], work: true })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

async function until(what: () => boolean) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (what()) return
    await new Promise((again) => setTimeout(again, 25))
  }
  assert.fail('it did not come to be')
}

test('what is being tried at this moment is not begun beside itself by who asks for it again', async () => {
  try {
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      ctx.client.query(
        `WITH past AS (
           INSERT INTO events (type, payload, handled_at) VALUES ('loaf.baked', '{"n":1}', now()) RETURNING id)
         INSERT INTO redeliveries (event_id, subscriber, type) SELECT id, 'loaf.deliver', 'loaf.baked' FROM past`,
      ),
    )
    await until(() => begun === 1)
    const { body } = await a.as<{ items: Redelivery[] }>(a.owner, {
      url: '/api/monitoring/redeliveries?state=waiting',
    })
    const retried = await a.as(a.owner, {
      method: 'POST',
      url: `/api/monitoring/redeliveries/${body.items[0]?.id}/retry`,
      payload: {},
    })
    assert.equal(retried.status, 409)
  } finally {
    release()
  }
})
