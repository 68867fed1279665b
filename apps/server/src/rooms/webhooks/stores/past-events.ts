import type { Context } from '../../../platform/tenancy/context.ts'

export interface PastEvent {
  id: number
  type: string
  payload: unknown
  createdAt: Date
}

/** What an endpoint was not sent, of these types and from this time on. */
export interface Missed {
  endpointId: string
  types: string[]
  since: Date
}

const missed = `FROM events e WHERE e.type = ANY ($1::text[]) AND e.created_at >= $2 AND NOT EXISTS (
  SELECT FROM webhook_deliveries d WHERE d.tenant_id = e.tenant_id AND d.endpoint_id = $3 AND d.event_id = e.id)`

export async function countMissed(ctx: Context, { endpointId, types, since }: Missed): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(`SELECT count(*)::int AS count ${missed}`, [
    types,
    since,
    endpointId,
  ])
  return rows[0]?.count ?? 0
}

/** The next of them behind an event, oldest first. */
export async function nextMissed(
  ctx: Context,
  { endpointId, types, since }: Missed,
  after: number,
  limit: number,
): Promise<PastEvent[]> {
  const { rows } = await ctx.client.query<PastEvent & { id: string }>(
    `SELECT e.id, e.type, e.payload, e.created_at AS "createdAt" ${missed} AND e.id > $4 ORDER BY e.id LIMIT $5`,
    [types, since, endpointId, after, limit],
  )
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}
