// What is looked at across tenants: who has endpoints, and what is due. Nothing of it is read.
import { byIndexOnly } from '../../../platform/database/by-index-only.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

/** For so long what was taken belongs to its taker; a call and its noting take far less. */
const LEASE_SECONDS = 30
/** To one endpoint at once, over all processes. */
const PER_ENDPOINT = 4
/** Of one tenant at once in one process, so that receivers that hang leave room for everybody else's. */
const PER_TENANT = 24
/** One taker at a time, so that together they keep to the share of each endpoint. */
const TURN = 7_134_205_713

export interface Claimed {
  tenantId: string
  id: string
}

// The first CTE jumps from endpoint to endpoint in the index, so that a hundred thousand messages for one cost as
// little as one. Of what is due, each endpoint has as much as its share leaves it; then come first the first of every
// tenant, then the second of every tenant, what is on its way counted too.
const take = `
  WITH RECURSIVE found (tenant_id, endpoint_id) AS (
    (SELECT tenant_id, endpoint_id FROM webhook_deliveries
     WHERE state = 'waiting' ORDER BY tenant_id, endpoint_id LIMIT 1)
    UNION ALL
    SELECT next.tenant_id, next.endpoint_id FROM found, LATERAL (
      SELECT d.tenant_id, d.endpoint_id FROM webhook_deliveries d
      WHERE d.state = 'waiting' AND (d.tenant_id, d.endpoint_id) > (found.tenant_id, found.endpoint_id)
      ORDER BY d.tenant_id, d.endpoint_id LIMIT 1) next),
  taken AS MATERIALIZED (
    SELECT tenant_id, endpoint_id, count(*) AS under_way, count(*) FILTER (WHERE taken_by = $2) AS here
    FROM webhook_deliveries
    WHERE state = 'waiting' AND taken_by IS NOT NULL AND available_at > now()
    GROUP BY tenant_id, endpoint_id),
  busy AS (
    SELECT found.*, coalesce(taken.under_way, 0) AS under_way, coalesce(taken.here, 0) AS here
    FROM found LEFT JOIN taken USING (tenant_id, endpoint_id)),
  due AS (
    SELECT d.*, busy.under_way,
      row_number() OVER (PARTITION BY d.tenant_id, d.endpoint_id ORDER BY d.available_at, d.id) AS turn
    FROM busy, LATERAL (
      SELECT tenant_id, endpoint_id, id, available_at FROM webhook_deliveries
      WHERE state = 'waiting' AND tenant_id = busy.tenant_id AND endpoint_id = busy.endpoint_id
        AND available_at <= now()
      ORDER BY available_at, id LIMIT $4) d),
  lined AS (
    SELECT tenant_id, id, available_at,
      (SELECT sum(b.here) FROM busy b WHERE b.tenant_id = due.tenant_id)
        + row_number() OVER (PARTITION BY tenant_id ORDER BY turn + under_way, available_at, id) AS place
    FROM due WHERE turn + under_way <= $4),
  chosen AS MATERIALIZED (
    SELECT d.tenant_id, d.id
    FROM (SELECT tenant_id, id FROM lined WHERE place <= $5 ORDER BY place, available_at LIMIT $1) AS first
    JOIN webhook_deliveries d USING (tenant_id, id)
    WHERE d.state = 'waiting' AND d.available_at <= now()
    FOR UPDATE OF d SKIP LOCKED)
  UPDATE webhook_deliveries d SET taken_by = $2, available_at = now() + make_interval(secs => $3)
  FROM chosen WHERE d.tenant_id = chosen.tenant_id AND d.id = chosen.id AND d.state = 'waiting'
  RETURNING d.tenant_id, d.id`

/**
 * Takes what is due, by the database's clock, under a lease: each tenant and each endpoint in turn.
 * @param takenBy marks what this process has
 * @returns at most `limit`; empty where nothing is due
 */
export async function claim(platform: Platform, takenBy: string, limit: number): Promise<Claimed[]> {
  return asLogin(platform, async (client) => {
    await client.query(`BEGIN; ${byIndexOnly}`)
    try {
      await client.query('SELECT pg_advisory_xact_lock($1)', [TURN])
      const values = [limit, takenBy, LEASE_SECONDS, PER_ENDPOINT, PER_TENANT]
      const taken = await client.query<{ tenant_id: string; id: string }>({
        name: 'webhooks_take',
        text: take,
        values,
      })
      await client.query('COMMIT')
      return taken.rows.map((row) => ({ tenantId: row.tenant_id, id: row.id }))
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })
}

/** Removes deliveries that ended more than thirty days ago, a portion at a time. */
export async function removeOld(platform: Platform): Promise<void> {
  await asLogin(platform, (client) =>
    client.query(
      `DELETE FROM webhook_deliveries d USING (
         SELECT tenant_id, id FROM webhook_deliveries
         WHERE state <> 'waiting' AND created_at < now() - interval '30 days' LIMIT 5000) AS old
       WHERE d.tenant_id = old.tenant_id AND d.id = old.id`,
    ),
  )
}

/** The workspaces that have an enabled endpoint. */
export async function listeningTenants(platform: Platform): Promise<string[]> {
  const text = 'SELECT DISTINCT tenant_id FROM webhook_endpoints WHERE disabled_at IS NULL'
  const found = await asLogin(platform, (client) => client.query<{ tenant_id: string }>(text))
  return found.rows.map((row) => row.tenant_id)
}
