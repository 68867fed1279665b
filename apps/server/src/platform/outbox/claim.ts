import type { PoolClient } from 'pg'
import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import { LEASE_SECONDS, type StoredEvent } from './events.ts'
import { withoutWaiting } from './settle.ts'

/** So many of one tenant are taken at once while others wait too. */
const LEAST_PER_TENANT = 50

/**
 * Takes open events of these priorities under a lease, in turn and every tenant alike; those of a process that died come
 * back when it ends. One process at a time takes of a tenant, and nothing that follows what another still has in hand, so
 * that what happened to one thing stays in order.
 */
export async function claim(platform: Platform, limit: number, priorities: number[]): Promise<StoredEvent[]> {
  const claimed: StoredEvent[] = []
  for (const priority of priorities) {
    if (claimed.length < limit) claimed.push(...(await claimOf(platform, priority, limit - claimed.length)))
  }
  return claimed
}

const claimOf = (platform: Platform, priority: number, limit: number): Promise<StoredEvent[]> =>
  asLogin(platform, async (client) => {
    await client.query('BEGIN; SET LOCAL synchronous_commit TO off')
    try {
      const tenants = await lockTenants(client, priority)
      const events = tenants.length > 0 ? await takeOf(client, platform, tenants, priority, limit) : []
      await client.query('COMMIT')
      return events
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })

/**
 * By a statement of its own: the next one sees what those who had the lock before have done. In another order each time:
 * where they are too many for one go, it is not always the same who wait.
 */
async function lockTenants(client: PoolClient, priority: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>({
    name: 'lock_waiting_tenants',
    text: `WITH RECURSIVE waiting AS (
             (SELECT tenant_id FROM events WHERE priority = $1 AND ${open} ORDER BY tenant_id LIMIT 1)
             UNION ALL
             SELECT (SELECT e.tenant_id FROM events e
                     WHERE e.priority = $1 AND ${open} AND e.tenant_id > waiting.tenant_id
                     ORDER BY e.tenant_id LIMIT 1)
             FROM waiting WHERE waiting.tenant_id IS NOT NULL)
           SELECT tenant_id AS id FROM waiting
           WHERE tenant_id IS NOT NULL AND pg_try_advisory_xact_lock(hashtextextended('events:' || tenant_id, 0))
           ORDER BY random()`,
    values: [priority],
  })
  return rows.map(({ id }) => id)
}

async function takeOf(
  client: PoolClient,
  platform: Platform,
  tenants: string[],
  priority: number,
  limit: number,
): Promise<StoredEvent[]> {
  const perTenant = Math.max(LEAST_PER_TENANT, Math.ceil(limit / tenants.length))
  const { rows } = await client.query<StoredEvent>({
    name: 'claim_events',
    // Looked up by LIMIT 1: asked by EXISTS, all that was ever owed in a young table is gone through.
    text: `WITH taken AS (
             SELECT e.tenant_id, e.id FROM unnest($6::uuid[]) AS mine(tenant_id) CROSS JOIN LATERAL (
               SELECT tenant_id, id FROM events e
               WHERE e.tenant_id = mine.tenant_id AND e.priority = $1 AND ${open} AND e.available_at <= now()
                 AND (e.aggregate_id IS NULL OR NOT EXISTS (
                   SELECT FROM events before
                   WHERE before.tenant_id = e.tenant_id AND before.aggregate_id = e.aggregate_id
                     AND before.id < e.id AND before.handled_at IS NULL AND before.dead_at IS NULL
                     AND (before.available_at > now() OR before.priority <> $1)))
               ORDER BY e.id LIMIT $5) e
             LIMIT $2)
           UPDATE events SET available_at = now() + make_interval(secs => $3), attempts = attempts + 1, taken_by = $4
           FROM taken WHERE events.tenant_id = taken.tenant_id AND events.id = taken.id
           RETURNING events.tenant_id AS "tenantId", events.id, type, aggregate_id AS "aggregateId", payload,
             priority, attempts, created_at AS "createdAt", (
               SELECT true FROM redeliveries d
               WHERE d.tenant_id = events.tenant_id AND d.aggregate_id = events.aggregate_id
                 AND d.state = 'waiting' LIMIT 1) IS TRUE AS behind`,
    values: [priority, limit, LEASE_SECONDS, platform.outbox.processId, perTenant, tenants],
  })
  return rows.sort((a, b) => a.id - b.id)
}

/** In the words of the index `events_to_claim`: its last part is always true, and keeps it apart from look-ups. */
const open = 'handled_at IS NULL AND dead_at IS NULL AND priority >= 0'

/** Gives back events that were taken and not done with. */
export async function giveBack(platform: Platform, events: StoredEvent[]): Promise<void> {
  if (events.length === 0) return
  await asLogin(platform, (client) =>
    client.query(
      `UPDATE events e SET available_at = now(), attempts = e.attempts - 1, taken_by = NULL
       FROM unnest($1::uuid[], $2::bigint[]) AS n(tenant_id, id)
       WHERE e.tenant_id = n.tenant_id AND e.id = n.id AND e.handled_at IS NULL AND e.taken_by = $3`,
      [events.map(({ tenantId }) => tenantId), events.map(({ id }) => id), platform.outbox.processId],
    ),
  )
}

/** Says that this process still has events in hand whose lease would end. */
export async function keep(platform: Platform, events: StoredEvent[]): Promise<void> {
  if (events.length === 0) return
  await asLogin(platform, (client) =>
    client.query(
      `UPDATE events e SET available_at = now() + make_interval(secs => $3)
       FROM unnest($1::uuid[], $2::bigint[]) AS n(tenant_id, id)
       WHERE e.tenant_id = n.tenant_id AND e.id = n.id AND e.handled_at IS NULL AND e.taken_by = $4 AND ${withoutWaiting}`,
      [
        events.map(({ tenantId }) => tenantId),
        events.map(({ id }) => id),
        LEASE_SECONDS,
        platform.outbox.processId,
      ],
    ),
  )
}

/**
 * Takes back what a process that is gone had taken; only who knows that nobody else delivers may do so.
 * @returns whether anything is left to be done
 */
export const endLeases = (platform: Platform): Promise<boolean> =>
  asLogin(platform, async (client) => {
    await client.query(
      `UPDATE events SET taken_by = NULL, available_at = now() WHERE ${open} AND taken_by <> $1`,
      [platform.outbox.processId],
    )
    await client.query(
      `UPDATE redeliveries SET available_at = now(), taken_by = NULL
       WHERE state = 'waiting' AND taken_by IS NOT NULL AND available_at > now()`,
    )
    const { rows } = await client.query(`SELECT FROM events WHERE ${open} LIMIT 1`)
    return rows.length > 0
  })

/** Which reactions were done with an event in an earlier attempt. */
export const handledBefore = (platform: Platform, event: StoredEvent): Promise<Set<string>> =>
  asLogin(platform, async (client) => {
    const { rows } = await client.query<{ reaction: string }>(
      'SELECT reaction FROM handled_events WHERE tenant_id = $1 AND event_id = $2',
      [event.tenantId, event.id],
    )
    return new Set(rows.map(({ reaction }) => reaction))
  })

/** Notes that these reactions are done with an event, though others are not. */
export const markHandled = (platform: Platform, event: StoredEvent, names: string[]): Promise<unknown> =>
  asLogin(platform, (client) =>
    client.query({
      name: 'mark_handled',
      text: `INSERT INTO handled_events (tenant_id, event_id, reaction)
             SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING`,
      values: [event.tenantId, event.id, names],
    }),
  )
