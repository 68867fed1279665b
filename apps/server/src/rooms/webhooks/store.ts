import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { type DeliveryRow, deliveries, type EndpointRow, endpoints } from './tables.ts'

/** Oldest first. */
export const allEndpoints = (ctx: Context): Promise<EndpointRow[]> =>
  ctx.db.select().from(endpoints).orderBy(asc(endpoints.createdAt), asc(endpoints.id))

export const enabledEndpoints = (ctx: Context): Promise<EndpointRow[]> =>
  ctx.db.select().from(endpoints).where(isNull(endpoints.disabledAt))

export async function countEndpoints(ctx: Context): Promise<number> {
  const [row] = await ctx.db.select({ count: count() }).from(endpoints)
  return row?.count ?? 0
}

/** @throws AppError `not_found` */
export async function endpoint(ctx: Context, id: string): Promise<EndpointRow> {
  const [row] = await ctx.db.select().from(endpoints).where(eq(endpoints.id, id))
  if (!row) throw notFound('webhook endpoint')
  return row
}

/** The same, held until the transaction ends. @throws AppError `not_found` */
export async function lockEndpoint(ctx: Context, id: string): Promise<EndpointRow> {
  const [row] = await ctx.db.select().from(endpoints).where(eq(endpoints.id, id)).for('update')
  if (!row) throw notFound('webhook endpoint')
  return row
}

export async function addEndpoint(ctx: Context, row: typeof endpoints.$inferInsert): Promise<EndpointRow> {
  const [added] = await ctx.db.insert(endpoints).values(row).returning()
  return added as EndpointRow
}

export async function changeEndpoint(
  ctx: Context,
  id: string,
  changes: Partial<EndpointRow>,
): Promise<EndpointRow> {
  const [changed] = await ctx.db.update(endpoints).set(changes).where(eq(endpoints.id, id)).returning()
  if (!changed) throw notFound('webhook endpoint')
  return changed
}

/** Its log goes with it. */
export const removeEndpoint = (ctx: Context, id: string) =>
  ctx.db.delete(endpoints).where(eq(endpoints.id, id))

type Last = { state: DeliveryRow['state']; at: Date }

/** What came last to each endpoint that was sent anything. */
export async function lastDeliveries(ctx: Context): Promise<Map<string, Last>> {
  const found = await ctx.client.query<Last & { id: string }>(
    `SELECT e.id, d.state, coalesce(d.ended_at, d.created_at) AS at
     FROM webhook_endpoints e, LATERAL (
       SELECT state, ended_at, created_at FROM webhook_deliveries
       WHERE tenant_id = e.tenant_id AND endpoint_id = e.id
       ORDER BY created_at DESC, id DESC LIMIT 1) d`,
  )
  return new Map(found.rows.map(({ id, state, at }) => [id, { state, at }]))
}

/** @returns those that were not there already */
export const addDeliveries = (
  ctx: Context,
  rows: (typeof deliveries.$inferInsert)[],
): Promise<DeliveryRow[]> => ctx.db.insert(deliveries).values(rows).onConflictDoNothing().returning()

/** Held until the transaction ends. @throws AppError `not_found` */
export async function lockDelivery(ctx: Context, id: string): Promise<DeliveryRow> {
  const [row] = await ctx.db.select().from(deliveries).where(eq(deliveries.id, id)).for('update')
  if (!row) throw notFound('webhook delivery')
  return row
}

interface Page {
  limit: number
  /** The last one of the page before. */
  before: { createdAt: string; id: string } | null
  state?: DeliveryRow['state'] | undefined
  endpoint?: string | undefined
}

/** Newest first. */
export const pageOfDeliveries = (ctx: Context, page: Page): Promise<DeliveryRow[]> =>
  ctx.db
    .select()
    .from(deliveries)
    .where(
      and(
        page.before
          ? sql`(${deliveries.createdAt}, ${deliveries.id}) < (${page.before.createdAt}::timestamptz, ${page.before.id}::uuid)`
          : undefined,
        page.state ? eq(deliveries.state, page.state) : undefined,
        page.endpoint ? eq(deliveries.endpointId, page.endpoint) : undefined,
      ),
    )
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(page.limit)

// What somebody has in hand just now is left to them: it would go out twice.
const tryNow = `state = 'waiting', ended_at = NULL, error = NULL,
  attempts = CASE WHEN state = 'waiting' THEN attempts ELSE 0 END,
  available_at = CASE WHEN state = 'waiting' AND taken_by IS NOT NULL THEN available_at ELSE now() END`

export const retryDelivery = (ctx: Context, id: string) =>
  ctx.client.query(`UPDATE webhook_deliveries SET ${tryNow} WHERE id = $1`, [id])

/** @returns how many */
export async function retryFailed(ctx: Context, endpointId: string, since: Date): Promise<number> {
  const changed = await ctx.client.query(
    `UPDATE webhook_deliveries SET ${tryNow}
     WHERE endpoint_id = $1 AND state = 'failed' AND event_id IS NOT NULL AND ended_at >= $2`,
    [endpointId, since],
  )
  return changed.rowCount ?? 0
}

/** Has what waits for an endpoint be tried now, but for what somebody has in hand. */
export const tryWaiting = (ctx: Context, endpointId: string) =>
  ctx.client.query(
    `UPDATE webhook_deliveries SET available_at = now()
     WHERE endpoint_id = $1 AND state = 'waiting' AND taken_by IS NULL`,
    [endpointId],
  )

/** Gives up what waits for an endpoint; a person may send it again. */
export const failWaiting = (ctx: Context, endpointId: string, error: string) =>
  ctx.db
    .update(deliveries)
    .set({ state: 'failed', error, takenBy: null, endedAt: ctx.clock.now() })
    .where(and(eq(deliveries.endpointId, endpointId), eq(deliveries.state, 'waiting')))

/** Writes what became of one, unless it is no longer this taker's. */
export const settle = (ctx: Context, id: string, takenBy: string, changes: Partial<DeliveryRow>) =>
  ctx.db
    .update(deliveries)
    .set({ ...changes, takenBy: null })
    .where(and(eq(deliveries.id, id), eq(deliveries.takenBy, takenBy)))

/** The same, to be tried again after so long by the database's clock, which all processes share. */
export async function settleLater(
  ctx: Context,
  id: string,
  takenBy: string,
  changes: Partial<DeliveryRow>,
  waitMs: number,
): Promise<void> {
  const availableAt = sql`now() + ${Math.ceil(waitMs)} * interval '1 millisecond'`
  await ctx.db
    .update(deliveries)
    .set({ ...changes, availableAt, takenBy: null })
    .where(and(eq(deliveries.id, id), eq(deliveries.takenBy, takenBy)))
}

/** One that this taker has; null where that is no longer so. */
export async function heldDelivery(ctx: Context, id: string, takenBy: string): Promise<DeliveryRow | null> {
  const held = and(eq(deliveries.id, id), eq(deliveries.takenBy, takenBy), eq(deliveries.state, 'waiting'))
  const [row] = await ctx.db.select().from(deliveries).where(held)
  return row ?? null
}

/** Notes the first failure after the last success. */
export const markFailing = (ctx: Context, id: string, at: Date) =>
  ctx.db
    .update(endpoints)
    .set({ failingSince: at })
    .where(and(eq(endpoints.id, id), isNull(endpoints.failingSince)))
