import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { StoredEvent } from '../src/platform/outbox/events.ts'
import { subscribers } from '../src/platform/outbox/reactions.ts'
import { asLogin } from '../src/platform/tenancy/context.ts'
import { rooms } from '../src/shell/rooms.ts'
import { furnish } from './hostile/belongings.ts'
import { type HostileHouse, startHostileHouse } from './hostile/hostile-house.ts'
import { rowsOf } from './hostile/rows-of.ts'

/** What a bus may do: an event comes again, to everybody whom it concerned, long after it was done with. */

let hostile: HostileHouse
before(async () => {
  hostile = await startHostileHouse()
})
after(() => hostile?.house.stop())

const eventsOf = (tenantId: string): Promise<StoredEvent[]> =>
  asLogin(hostile.house.platform, async (client) => {
    const { rows } = await client.query<StoredEvent>(
      `SELECT tenant_id AS "tenantId", id, type, aggregate_id AS "aggregateId", payload, priority, attempts,
         created_at AS "createdAt", false AS behind FROM events WHERE tenant_id = $1 ORDER BY id`,
      [tenantId],
    )
    return rows
  })

/** @returns who has heard something */
async function tellAgain(tenantId: string): Promise<Set<string>> {
  const { house } = hostile
  const concerned = subscribers(rooms.flatMap(({ reactions = [] }) => reactions))
  const heard = new Set<string>()
  for (const event of await eventsOf(tenantId)) {
    for (const reaction of concerned(event)) {
      heard.add(reaction.name)
      await reaction.run(house.platform, event)
    }
  }
  await house.settled()
  return heard
}

test('whatever has happened in a workspace comes again to each subscriber, and changes nothing', async () => {
  const { house, a } = hostile
  await furnish(house, a, { mark: 'again', tickets: 2 })
  await house.settled()
  // Rules and settings were made after what happened; whoever hears it now for the first time goes by them.
  await tellAgain(a.tenantId)
  const before = await rowsOf(house.database, a.tenantId)
  const heard = await tellAgain(a.tenantId)
  assert.ok(heard.size >= 20, `only ${[...heard]}`)
  for (const [table, rows] of await rowsOf(house.database, a.tenantId))
    assert.deepEqual(rows, before.get(table), table)
})
