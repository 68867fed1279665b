import type { PoolClient } from 'pg'

/**
 * Gives the first of every line that waits without a time its turn, where the subscriber is not paused: after a pause,
 * and wherever whoever should have let it go is gone.
 */
export async function releaseLines(client: PoolClient, tenantId: string | null = null): Promise<number> {
  const released = await client.query(
    `UPDATE redeliveries r SET available_at = now()
     FROM (
       SELECT DISTINCT ON (tenant_id, subscriber, coalesce(aggregate_id::text, id::text)) tenant_id, id, available_at
       FROM redeliveries d
       WHERE state = 'waiting' AND ($1::uuid IS NULL OR tenant_id = $1) AND NOT EXISTS (
         SELECT FROM paused_subscribers p WHERE p.tenant_id = d.tenant_id AND p.subscriber = d.subscriber)
       ORDER BY tenant_id, subscriber, coalesce(aggregate_id::text, id::text), event_id, id) AS first
     WHERE r.tenant_id = first.tenant_id AND r.id = first.id AND first.available_at = 'infinity'`,
    [tenantId],
  )
  return released.rowCount ?? 0
}
