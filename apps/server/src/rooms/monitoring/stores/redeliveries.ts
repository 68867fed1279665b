import { notFound } from '../../../kernel/errors.ts'
import { releaseLines } from '../../../platform/outbox/stuck-lines.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ListedEventRow, RedeliveryRow } from '../bus/shape.ts'
import { redeliveryColumns } from './events.ts'

interface Listing {
  state: RedeliveryRow['state']
  subscriber: string | null
  without?: 'payload' | undefined
  before: string | null
  limit: number
}
type WithEvent = RedeliveryRow & { event: Omit<ListedEventRow, 'createdAt'> & { createdAt: string } }

/** Newest first, with their events. */
export async function redeliveries(
  ctx: Context,
  { state, subscriber, without, before, limit }: Listing,
): Promise<WithEvent[]> {
  const { rows } = await ctx.client.query<WithEvent>(
    `SELECT ${redeliveryColumns}, jsonb_build_object('id', e.id, 'type', e.type, 'aggregateId', e.aggregate_id,
       'payload', CASE WHEN $5 THEN coalesce(redeliveries.payload, e.payload) END, 'createdAt', e.created_at) AS event
     FROM redeliveries JOIN events e ON e.tenant_id = redeliveries.tenant_id AND e.id = redeliveries.event_id
     WHERE state = $1 AND ($2::text IS NULL OR subscriber = $2) AND ($3::bigint IS NULL OR redeliveries.id < $3)
     ORDER BY redeliveries.id DESC LIMIT $4`,
    [state, subscriber, before, limit, without !== 'payload'],
  )
  return rows
}

export interface LockedRedelivery {
  state: RedeliveryRow['state']
  /** Some process is trying it at this moment. */
  isInHand: boolean
  type: string
  payload: Record<string, unknown>
}

/** @throws AppError `not_found` */
export async function lockRedelivery(ctx: Context, id: string): Promise<LockedRedelivery> {
  const { rows } = await ctx.client.query<LockedRedelivery>(
    `SELECT d.state, d.taken_by IS NOT NULL AND d.available_at > now() AS "isInHand", e.type, e.payload FROM redeliveries d
     JOIN events e ON e.tenant_id = d.tenant_id AND e.id = d.event_id WHERE d.id = $1 FOR UPDATE OF d`,
    [id],
  )
  if (!rows[0]) throw notFound('redelivery')
  return rows[0]
}

/** It begins again with no attempt made, last in time and in its place in line. */
export async function letWait(ctx: Context, id: string, payload: object | null): Promise<void> {
  await ctx.client.query(
    `UPDATE redeliveries SET state = 'waiting', attempts = 0, ended_at = NULL, available_at = 'infinity',
       payload = coalesce($2::jsonb, payload)
     WHERE id = $1`,
    [id, payload && JSON.stringify(payload)],
  )
}

/** All dead ones of a subscriber, each event once. @returns how many */
export async function letDeadWait(ctx: Context, subscriber: string): Promise<number> {
  const { rowCount } = await ctx.client.query(
    `UPDATE redeliveries d SET state = 'waiting', attempts = 0, ended_at = NULL, available_at = 'infinity'
     WHERE state = 'dead' AND subscriber = $1 AND NOT EXISTS (
       SELECT FROM redeliveries o WHERE o.tenant_id = d.tenant_id AND o.event_id = d.event_id
         AND o.subscriber = d.subscriber AND (o.state = 'waiting' OR (o.state = 'dead' AND o.id > d.id)))`,
    [subscriber],
  )
  return rowCount ?? 0
}

export async function discard(ctx: Context, id: string): Promise<void> {
  await ctx.client.query(`UPDATE redeliveries SET state = 'discarded', ended_at = now() WHERE id = $1`, [id])
}

/** @returns how many */
export async function discardDead(ctx: Context, subscriber: string): Promise<number> {
  const { rowCount } = await ctx.client.query(
    `UPDATE redeliveries SET state = 'discarded', ended_at = now() WHERE subscriber = $1 AND state = 'dead'`,
    [subscriber],
  )
  return rowCount ?? 0
}

/** What waits of a subscriber waits without a time. */
export async function holdBack(ctx: Context, subscriber: string): Promise<void> {
  await ctx.client.query(
    `UPDATE redeliveries SET available_at = 'infinity'
     WHERE subscriber = $1 AND state = 'waiting' AND taken_by IS NULL`,
    [subscriber],
  )
}

/** Lets those go who are first in their line, and has the bus look at once. */
export async function goOn(ctx: Context): Promise<void> {
  await releaseLines(ctx.client, ctx.tenantId)
  ctx.afterCommit.push(() => ctx.platform.outbox.wake())
}
