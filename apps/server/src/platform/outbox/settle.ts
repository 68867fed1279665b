import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'

const MAX_ATTEMPTS = 8
const MAX_TOGETHER = 200

/**
 * A condition that is always true, and lets this transaction's commit not wait for the disk.
 * What a crash of the database forgets of claims and settlements only makes an event come again.
 */
export const withoutWaiting = `(SELECT set_config('synchronous_commit', 'off', true)) = 'off'`

interface Settlement {
  event: StoredEvent
  error: string
  resolve(): void
  reject(error: unknown): void
}

const open = new WeakMap<Platform, Settlement[]>()

/**
 * Handled; or again later with a growing pause; or dead after the last attempt, with its error kept.
 * Events that end while others are being settled are settled together.
 */
export function settle(platform: Platform, event: StoredEvent, error: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settlement = { event, error, resolve, reject }
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
      text: `UPDATE events e SET
               handled_at = CASE WHEN n.error = '' THEN now() END,
               dead_at = CASE WHEN n.dead THEN now() END,
               error = nullif(n.error, ''),
               available_at = now() + make_interval(secs => n.pause)
             FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::boolean[], $5::int[])
               AS n(tenant_id, id, error, dead, pause)
             WHERE e.tenant_id = n.tenant_id AND e.id = n.id AND ${withoutWaiting}`,
      values: [
        together.map(({ event }) => event.tenantId),
        together.map(({ event }) => event.id),
        together.map(({ error }) => error),
        together.map(({ event, error }) => error !== '' && event.attempts >= MAX_ATTEMPTS),
        together.map(({ event }) => Math.min(600, 2 ** event.attempts)),
      ],
    }),
  )
