import { notFound } from '../../../kernel/errors.ts'
import { expressionOf } from '../../../platform/outbox/patterns.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { EventRow, ListedEventRow, RedeliveryRow } from '../bus/shape.ts'

const bareColumns = 'id, type, aggregate_id AS "aggregateId", created_at AS "createdAt"'
const columns = `${bareColumns}, payload`
/** Of `redeliveries`, beside which events may stand. */
export const redeliveryColumns = `redeliveries.id, redeliveries.subscriber, redeliveries.state, redeliveries.attempts,
  redeliveries.errors, redeliveries.payload IS NOT NULL AS "isMended", redeliveries.ended_at AS "endedAt",
  CASE WHEN redeliveries.state = 'waiting' AND redeliveries.available_at < 'infinity'
    THEN redeliveries.available_at END AS "nextAttemptAt"`

export interface EventSearch {
  pattern: string
  aggregateId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  without?: 'payload' | undefined
  /** The serial number of the last one of the page before. */
  before: string | null
  limit: number
}

/** Newest first. */
export async function findEvents(
  ctx: Context,
  { pattern, aggregateId, from, to, without, before, limit }: EventSearch,
): Promise<ListedEventRow[]> {
  const { rows } = await ctx.client.query<ListedEventRow>(
    `SELECT ${without === 'payload' ? bareColumns : columns} FROM events
     WHERE type ~ $1 AND ($2::uuid IS NULL OR aggregate_id = $2)
       AND ($3::timestamptz IS NULL OR created_at >= $3) AND ($4::timestamptz IS NULL OR created_at <= $4)
       AND ($5::bigint IS NULL OR id < $5)
     ORDER BY id DESC LIMIT $6`,
    [expressionOf(pattern), aggregateId ?? null, from ?? null, to ?? null, before, limit],
  )
  return rows
}

/** @throws AppError `not_found` */
export async function eventBy(ctx: Context, id: string) {
  const { rows } = await ctx.client.query<EventRow & { handledAt: Date | null; priority: number }>(
    `SELECT ${columns}, priority, handled_at AS "handledAt" FROM events WHERE id = $1`,
    [id],
  )
  if (!rows[0]) throw notFound('event')
  return rows[0]
}

/** With what a person put in the place of what the event carries. */
export async function redeliveriesOf(
  ctx: Context,
  eventId: string,
): Promise<(RedeliveryRow & { payload: EventRow['payload'] | null })[]> {
  const { rows } = await ctx.client.query(
    `SELECT ${redeliveryColumns}, payload FROM redeliveries WHERE event_id = $1 ORDER BY id`,
    [eventId],
  )
  return rows
}

/**
 * In the order of their commits, after a position. What a transaction that is still running may yet add before them is
 * waited for: nothing appears later behind a position that was read.
 */
export async function committedAfter(
  ctx: Context,
  [tx, id]: [string, string],
  pattern: string,
  limit: number,
): Promise<(EventRow & { tx: string })[]> {
  const { rows } = await ctx.client.query<EventRow & { tx: string }>(
    `SELECT ${columns}, tx::text FROM events
     WHERE (tx, id) > ($1::xid8, $2::bigint) AND tx < pg_snapshot_xmin(pg_current_snapshot()) AND type ~ $3
     ORDER BY tx, id LIMIT $4`,
    [tx, id, expressionOf(pattern), limit],
  )
  return rows
}
