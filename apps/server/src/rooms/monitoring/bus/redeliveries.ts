import { hasRole } from '../../../kernel/actor.ts'
import { AppError, must, notFound } from '../../../kernel/errors.ts'
import { eventTypes } from '../../../platform/outbox/events.ts'
import { releaseLines } from '../../../platform/outbox/stuck-lines.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { redeliveryColumns } from './events.ts'
import { type EventRow, isSealed, type RedeliveryRow, showEvent, showRedelivery } from './shape.ts'

interface Listing {
  state: RedeliveryRow['state']
  subscriber?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** What subscribers owe, newest first. */
export async function listRedeliveries(ctx: Context, { state, subscriber, cursor, limit }: Listing) {
  const { rows } = await ctx.client.query<
    RedeliveryRow & { event: Omit<EventRow, 'createdAt'> & { createdAt: string } }
  >(
    `SELECT ${redeliveryColumns}, jsonb_build_object('id', e.id, 'type', e.type, 'aggregateId', e.aggregate_id,
       'payload', coalesce(redeliveries.payload, e.payload), 'createdAt', e.created_at) AS event
     FROM redeliveries JOIN events e ON e.tenant_id = redeliveries.tenant_id AND e.id = redeliveries.event_id
     WHERE state = $1 AND ($2::text IS NULL OR subscriber = $2) AND ($3::bigint IS NULL OR redeliveries.id < $3)
     ORDER BY redeliveries.id DESC LIMIT $4`,
    [state, subscriber ?? null, /^\d{1,18}$/.test(cursor ?? '') ? cursor : null, limit + 1],
  )
  const items = rows.slice(0, limit).map(({ event, ...row }) => ({
    ...showRedelivery(row),
    event: showEvent({ ...event, createdAt: new Date(event.createdAt) }),
  }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/**
 * Lets a dead one be tried again; with `payload`, what a person has mended stands in for what it carried, except for
 * what is sealed. @throws AppError `validation_failed` where the event could not carry it
 */
export async function retryRedelivery(
  ctx: Context,
  id: string,
  payload?: Record<string, unknown>,
): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  const owed = await lock(ctx, id)
  const mended = payload && mend(owed, payload)
  await ctx.client.query(
    `UPDATE redeliveries SET state = 'waiting', attempts = 0, ended_at = NULL, available_at = 'infinity',
       payload = coalesce($2::jsonb, payload)
     WHERE id = $1`,
    [id, mended ? JSON.stringify(mended) : null],
  )
  await goOn(ctx)
}

/** Gives one up; those behind it go on. */
export async function discardRedelivery(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await lock(ctx, id)
  await ctx.client.query(`UPDATE redeliveries SET state = 'discarded', ended_at = now() WHERE id = $1`, [id])
  await goOn(ctx)
}

/** All dead ones of a subscriber, again, in order. @returns how many */
export async function retryDead(ctx: Context, subscriber: string): Promise<{ count: number }> {
  must(hasRole(ctx.actor, 'admin'))
  const { rowCount } = await ctx.client.query(
    `UPDATE redeliveries d SET state = 'waiting', attempts = 0, ended_at = NULL, available_at = 'infinity'
     WHERE state = 'dead' AND subscriber = $1 AND NOT EXISTS (
       SELECT FROM redeliveries o WHERE o.tenant_id = d.tenant_id AND o.event_id = d.event_id
         AND o.subscriber = d.subscriber AND (o.state = 'waiting' OR (o.state = 'dead' AND o.id > d.id)))`,
    [subscriber],
  )
  await goOn(ctx)
  return { count: rowCount ?? 0 }
}

/** Lets those go who are first in their line, and looks at once. */
export async function goOn(ctx: Context): Promise<void> {
  await releaseLines(ctx.client, ctx.tenantId)
  ctx.afterCommit.push(() => ctx.platform.outbox.wake())
}

interface Locked {
  type: string
  payload: Record<string, unknown>
}

async function lock(ctx: Context, id: string): Promise<Locked> {
  const { rows } = await ctx.client.query<Locked & { state: string }>(
    `SELECT d.state, e.type, e.payload FROM redeliveries d
     JOIN events e ON e.tenant_id = d.tenant_id AND e.id = d.event_id WHERE d.id = $1 FOR UPDATE OF d`,
    [id],
  )
  const [row] = rows
  if (!row) throw notFound('redelivery')
  if (row.state !== 'dead' && row.state !== 'waiting')
    throw new AppError('conflict', 'This one has ended already. Replay the event to have it done once more.')
  return row
}

function mend(
  { type, payload: original }: Locked,
  payload: Record<string, unknown>,
): Record<string, unknown> {
  const sealed = Object.fromEntries(Object.entries(original).filter(([name]) => isSealed(name)))
  const mended = { ...payload, ...sealed }
  const parsed = eventTypes()
    .find((kind) => kind.type === type)
    ?.schema.safeParse(mended)
  if (parsed?.success !== false) return mended
  throw new AppError('validation_failed', `An event "${type}" cannot carry this.`, {
    fields: parsed.error.issues.map(({ path, message }) => ({
      path: ['payload', ...path].join('.'),
      message,
    })),
  })
}
