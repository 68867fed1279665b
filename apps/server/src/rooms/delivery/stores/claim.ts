import type { PoolClient } from 'pg'
import { byIndexOnly } from '../../../platform/database/by-index-only.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

/** For so long what was taken belongs to its process; while it is at work it renews that. */
export const LEASE_MS = 90_000
/** Before every tenant. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

export interface Claimed {
  tenantId: string
  ids: string[]
}
interface Wanted {
  /** How many, over all tenants. */
  limit: number
  /** Tenants that wait: their quiet hours hold, or they have used up their rate. */
  held: string[]
  /** The tenant that was served last: who comes after it is next. */
  after: string
}

// Jumps from tenant to tenant in the index, so that a hundred thousand mails of one cost as little as one.
// It is walked no further than the limit asks.
const tenantsWaiting = `
  WITH RECURSIVE found (tenant_id) AS (
    (SELECT tenant_id FROM mails
     WHERE state = 'queued' AND priority = $1 AND tenant_id > $2 ORDER BY tenant_id LIMIT 1)
    UNION ALL
    SELECT (SELECT m.tenant_id FROM mails m
            WHERE m.state = 'queued' AND m.priority = $1 AND m.tenant_id > found.tenant_id
            ORDER BY m.tenant_id LIMIT 1)
    FROM found WHERE found.tenant_id IS NOT NULL)
  SELECT tenant_id FROM found
  WHERE tenant_id IS NOT NULL AND tenant_id <> ALL ($3::uuid[])
    AND EXISTS (SELECT FROM mails d WHERE d.state = 'queued' AND d.priority = $1
                AND d.tenant_id = found.tenant_id AND d.available_at <= now())
  LIMIT $4`

// Materialized, so that it is done once: rows that it locks anew each time would all be taken.
const take = `
  WITH taken AS MATERIALIZED (
    SELECT due.tenant_id, due.id
    FROM unnest($2::uuid[]) AS asked(tenant_id),
    LATERAL (SELECT tenant_id, id FROM mails
             WHERE state = 'queued' AND priority = $1 AND tenant_id = asked.tenant_id AND available_at <= now()
             ORDER BY available_at, id LIMIT $3 FOR UPDATE SKIP LOCKED) AS due)
  UPDATE mails m SET available_at = now() + make_interval(secs => $4)
  FROM taken WHERE m.tenant_id = taken.tenant_id AND m.id = taken.id
  RETURNING m.tenant_id, m.id`

/**
 * Takes mails of one priority that are due by the database's clock, which all processes share, under a lease:
 * the same share for each tenant that has some.
 * @returns what was taken, by tenant; empty where nothing is due
 */
export async function claim(platform: Platform, priority: number, wanted: Wanted): Promise<Claimed[]> {
  return asLogin(platform, async (client) => {
    await client.query(`BEGIN; ${byIndexOnly}`)
    try {
      const taken = await takeDue(client, priority, wanted)
      await client.query('COMMIT')
      return taken
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })
}

async function takeDue(client: PoolClient, priority: number, wanted: Wanted): Promise<Claimed[]> {
  const waiting = async (after: string) => {
    const values = [priority, after, wanted.held, wanted.limit]
    const found = await client.query<{ tenant_id: string }>({
      name: 'delivery_tenants',
      text: tenantsWaiting,
      values,
    })
    return found.rows.map((row) => row.tenant_id)
  }
  let tenants = await waiting(wanted.after)
  if (tenants.length === 0 && wanted.after !== NOBODY) tenants = await waiting(NOBODY)
  if (tenants.length === 0) return []
  const share = Math.ceil(wanted.limit / tenants.length)
  const taken = await client.query<{ tenant_id: string; id: string }>({
    name: 'delivery_take',
    text: take,
    values: [priority, tenants, share, LEASE_MS / 1000],
  })
  const byTenant = Map.groupBy(taken.rows, (row) => row.tenant_id)
  return [...byTenant].map(([tenantId, rows]) => ({ tenantId, ids: rows.map((row) => row.id) }))
}

/** Says that what was taken is still being worked on; what somebody else has laid aside for longer stays so. */
export async function renewLease(platform: Platform, { tenantId, ids }: Claimed): Promise<void> {
  await asLogin(platform, (client) =>
    client.query(
      `UPDATE mails SET available_at = now() + make_interval(secs => $3)
       WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) AND (state || '') = 'queued'
         AND available_at <= now() + make_interval(secs => $3)`,
      [tenantId, ids, LEASE_MS / 1000],
    ),
  )
}
