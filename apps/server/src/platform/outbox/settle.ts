import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'

const MAX_TOGETHER = 500

/**
 * A condition that is always true, and lets this transaction's commit not wait for the disk.
 * What a crash of the database forgets of claims and settlements only makes an event come again.
 */
export const withoutWaiting = `(SELECT set_config('synchronous_commit', 'off', true)) = 'off'`

interface Settlement {
  event: StoredEvent
  resolve(): void
  reject(error: unknown): void
}

const open = new WeakMap<Platform, Settlement[]>()

/**
 * Notes that all who an event concerns are done with it; one that another process has taken since, because this one
 * was silent for longer than its lease, is left to that one. Events that end at the same time are noted together.
 */
export function settle(platform: Platform, event: StoredEvent): Promise<void> {
  return new Promise((resolve, reject) => {
    const settlement = { event, resolve, reject }
    const waiting = open.get(platform)
    if (waiting) return void waiting.push(settlement)
    const begun = [settlement]
    open.set(platform, begun)
    void settleAll(platform, begun)
  })
}

async function settleAll(platform: Platform, waiting: Settlement[]): Promise<void> {
  while (waiting.length > 0) {
    await new Promise(setImmediate)
    const together = waiting.splice(0, MAX_TOGETHER)
    try {
      await store(platform, together)
      for (const { resolve } of together) resolve()
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
  open.delete(platform)
}

const store = (platform: Platform, together: Settlement[]) =>
  asLogin(platform, (client) =>
    client.query({
      name: 'settle_events',
      text: `UPDATE events e SET handled_at = now(), taken_by = NULL
             FROM jsonb_to_recordset($1::jsonb) AS n("tenantId" uuid, id bigint)
             WHERE e.tenant_id = n."tenantId" AND e.id = n.id AND e.taken_by = $2 AND ${withoutWaiting}`,
      values: [
        JSON.stringify(together.map(({ event: { tenantId, id } }) => ({ tenantId, id }))),
        platform.outbox.processId,
      ],
    }),
  )
