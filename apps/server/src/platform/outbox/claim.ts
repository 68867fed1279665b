import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import { LEASE_SECONDS, type StoredEvent } from './events.ts'
import type { Reaction } from './reactions.ts'
import { withoutWaiting } from './settle.ts'

/** Takes open events under a lease; those of a process that died come back when it ends. */
export async function claim(platform: Platform, limit: number): Promise<StoredEvent[]> {
  return asLogin(platform, async (client) => {
    const claimed = await client.query<StoredEvent>({
      name: 'claim_events',
      text: `UPDATE events SET available_at = now() + make_interval(secs => $2), attempts = attempts + 1
             WHERE (tenant_id, id) IN (
               SELECT tenant_id, id FROM events
               WHERE handled_at IS NULL AND dead_at IS NULL AND available_at <= now() AND ${withoutWaiting}
               ORDER BY available_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
             RETURNING tenant_id AS "tenantId", id, type, aggregate_id AS "aggregateId", payload, attempts`,
      values: [limit, LEASE_SECONDS],
    })
    return claimed.rows.sort((a, b) => a.id - b.id)
  })
}

/** Gives back events that were taken and not begun. */
export async function giveBack(platform: Platform, events: StoredEvent[]): Promise<void> {
  if (events.length === 0) return
  await asLogin(platform, (client) =>
    client.query(
      `UPDATE events e SET available_at = now(), attempts = e.attempts - 1
       FROM unnest($1::uuid[], $2::bigint[]) AS n(tenant_id, id)
       WHERE e.tenant_id = n.tenant_id AND e.id = n.id AND e.handled_at IS NULL`,
      [events.map((event) => event.tenantId), events.map((event) => event.id)],
    ),
  )
}

/** Takes back what a process that is gone had taken; only who knows that nobody else delivers may do so. */
export async function endLeases(platform: Platform): Promise<void> {
  await asLogin(platform, (client) =>
    client.query(
      `UPDATE events SET available_at = now()
       WHERE handled_at IS NULL AND dead_at IS NULL AND error IS NULL AND available_at > now()`,
    ),
  )
}

/** Whether this reaction was done with the event in an earlier attempt. */
export const wasHandled = (platform: Platform, event: StoredEvent, reaction: Reaction): Promise<boolean> =>
  asLogin(platform, async (client) => {
    const seen = await client.query(
      'SELECT 1 FROM handled_events WHERE tenant_id = $1 AND event_id = $2 AND reaction = $3',
      [event.tenantId, event.id, reaction.name],
    )
    return seen.rowCount === 1
  })

/** Notes that this reaction is done with the event, though others are not. */
export const markHandled = (platform: Platform, event: StoredEvent, reaction: Reaction): Promise<unknown> =>
  asLogin(platform, (client) =>
    client.query({
      name: 'mark_handled',
      text: 'INSERT INTO handled_events (tenant_id, event_id, reaction) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      values: [event.tenantId, event.id, reaction.name],
    }),
  )
