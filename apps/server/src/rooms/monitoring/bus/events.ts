import type { StoredEvent } from '@svar/contract'
import { AppError, notFound } from '../../../kernel/errors.ts'
import { expressionOf } from '../../../platform/outbox/patterns.ts'
import { subscribers } from '../../../platform/outbox/reactions.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type EventRow, type RedeliveryRow, showEvent, showRedelivery } from './shape.ts'

const columns = 'id, type, aggregate_id AS "aggregateId", payload, created_at AS "createdAt"'

interface Search {
  pattern: string
  aggregateId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Events that fit, newest first. */
export async function searchEvents(ctx: Context, { pattern, aggregateId, from, to, cursor, limit }: Search) {
  const { rows } = await ctx.client.query<EventRow>(
    `SELECT ${columns} FROM events
     WHERE type ~ $1 AND ($2::uuid IS NULL OR aggregate_id = $2)
       AND ($3::timestamptz IS NULL OR created_at >= $3) AND ($4::timestamptz IS NULL OR created_at <= $4)
       AND ($5::bigint IS NULL OR id < $5)
     ORDER BY id DESC LIMIT $6`,
    [
      expressionOf(pattern),
      aggregateId ?? null,
      from ?? null,
      to ?? null,
      cursor ? serial(cursor) : null,
      limit + 1,
    ],
  )
  const items = rows.slice(0, limit)
  return { items: items.map(showEvent), next: rows.length > limit ? String(items.at(-1)?.id) : null }
}

/** One event, who it concerned, and what they owed of it. */
export async function eventWithOutcome(ctx: Context, id: string) {
  const found = await ctx.client.query<EventRow & { handledAt: Date | null; priority: number }>(
    `SELECT ${columns}, priority, handled_at AS "handledAt" FROM events WHERE id = $1`,
    [id],
  )
  const [event] = found.rows
  if (!event) throw notFound('event')
  const owed = await ctx.client.query<RedeliveryRow>(
    `SELECT ${redeliveryColumns} FROM redeliveries WHERE event_id = $1 ORDER BY id`,
    [id],
  )
  const { handledAt, ...row } = event
  return {
    ...showEvent(row),
    handledAt: handledAt?.toISOString() ?? null,
    subscribers: subscribers(ctx.platform.outbox.reactions)(event).map(({ name }) => name),
    redeliveries: owed.rows.map(showRedelivery),
  }
}

export const redeliveryColumns = `redeliveries.id, redeliveries.subscriber, redeliveries.state, redeliveries.attempts,
  redeliveries.errors, redeliveries.payload IS NOT NULL AS "isMended", redeliveries.ended_at AS "endedAt",
  CASE WHEN redeliveries.state = 'waiting' AND redeliveries.available_at < 'infinity'
    THEN redeliveries.available_at END AS "nextAttemptAt"`

interface Reading {
  after?: string | undefined
  pattern: string
  limit: number
}
const FIRST = '0-0'

/**
 * Events in the order of their commits, after a cursor, each with its own. What a transaction that is still running may
 * yet add before them is waited for, so that nobody who reads on by cursor misses anything.
 */
export async function eventsAfter(
  ctx: Context,
  { after = FIRST, pattern, limit }: Reading,
): Promise<{ event: StoredEvent; cursor: string }[]> {
  const { rows } = await ctx.client.query<EventRow & { tx: string }>(
    `SELECT ${columns}, tx::text FROM events
     WHERE (tx, id) > ($1::xid8, $2::bigint) AND tx < pg_snapshot_xmin(pg_current_snapshot()) AND type ~ $3
     ORDER BY tx, id LIMIT $4`,
    [...positionOf(after), expressionOf(pattern), limit],
  )
  return rows.map(({ tx, ...row }) => ({ event: showEvent(row), cursor: `${tx}-${row.id}` }))
}

/** One page of them. */
export async function pageAfter(ctx: Context, reading: Reading) {
  const found = await eventsAfter(ctx, { ...reading, limit: reading.limit + 1 })
  const items = found.slice(0, reading.limit)
  return {
    items: items.map(({ event }) => event),
    cursor: items.at(-1)?.cursor ?? reading.after ?? FIRST,
    more: found.length > reading.limit,
  }
}

function positionOf(cursor: string): [string, string] {
  const [, tx, id] = /^(\d{1,19})-(\d{1,18})$/.exec(cursor) ?? []
  if (!tx || !id) throw wrongCursor()
  return [tx, id]
}

function serial(cursor: string): string {
  if (!/^\d{1,18}$/.test(cursor)) throw wrongCursor()
  return cursor
}

const wrongCursor = () =>
  new AppError('validation_failed', 'This cursor is not one that was given. Begin without one.', {
    fields: [{ path: 'cursor', message: 'must be a cursor from an answer' }],
  })
