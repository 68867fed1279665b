import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { clock, leftOffFindings } from './left-off-findings.ts'

let house: TestHouse
before(async () => {
  house = await startTestHouse()
})
after(() => house?.stop())

test('the doctor recalls what is switched off: endpoints that failed, subscribers that somebody paused', async () => {
  const { a } = await house.twoTenants()
  assert.deepEqual(await leftOffFindings(house.platform), [])
  await inTenant(house.platform, a.tenantId, system('test'), async ({ client }) => {
    await client.query(`INSERT INTO paused_subscribers (subscriber) VALUES ('insights.count')`)
    for (const reason of ['failing', 'gone', 'person'])
      await client.query(
        `INSERT INTO webhook_endpoints (id, url, patterns, sealed_secret, disabled_reason, disabled_at)
         VALUES (gen_random_uuid(), 'https://elsewhere.example/', '{#}', 'x', $1, now())`,
        [reason],
      )
  })
  const found = await leftOffFindings(house.platform)
  assert.deepEqual(
    found.map(({ name, state, found }) => [name, state, found]),
    [
      ['Webhooks', 'note', `2 endpoints are switched off after failing (in ${a.slug})`],
      ['Events', 'note', `paused: insights.count (in ${a.slug})`],
    ],
  )
})

test('clocks that differ by more than a moment are wrong, and it is said which is ahead', () => {
  assert.deepEqual(clock(4000), [])
  assert.equal(clock(90_400)[0]?.found, 'this machine is 90 s ahead of the database')
  assert.equal(clock(-7000)[0]?.found, 'this machine is 7 s behind the database')
  assert.equal(clock(-7000)[0]?.state, 'wrong')
})
