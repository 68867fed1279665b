import { notFound } from '../../../kernel/errors.ts'
import { byIndexOnly } from '../../../platform/database/by-index-only.ts'
import { enterLines, isPaused } from '../../../platform/outbox/debts.ts'
import { expressionOf } from '../../../platform/outbox/patterns.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { EventRow, ReplayRow } from '../bus/shape.ts'

export interface ReplayAsked {
  subscriber: string
  pattern: string
  aggregateId: string | null
  from: string | null
  to: string | null
}

/**
 * It covers what there is now; events that come while it runs are none of its. Its total is sure at its end.
 * @param heard the patterns of what the subscriber hears: nothing else is any of its
 */
export async function addReplay(
  ctx: Context,
  id: string,
  asked: ReplayAsked,
  heard: string[],
  createdBy: string,
): Promise<void> {
  await ctx.client.query(
    `INSERT INTO replays (id, subscriber, pattern, aggregate_id, from_time, to_time, last_id, created_by, total)
     SELECT $1, $2, $3, $4, $5, coalesce($6::timestamptz, now()), coalesce(max(id), 0), $7,
       count(*) FILTER (WHERE type ~ $8 AND type ~ $9 AND ($4::uuid IS NULL OR aggregate_id = $4)
         AND ($5::timestamptz IS NULL OR created_at >= $5) AND created_at <= coalesce($6::timestamptz, now()))
     FROM events`,
    [
      id,
      asked.subscriber,
      asked.pattern,
      asked.aggregateId,
      asked.from,
      asked.to,
      createdBy,
      expressionOf(asked.pattern),
      expressionOfAny(heard),
    ],
  )
}

const expressionOfAny = (patterns: string[]): string =>
  patterns.includes('#') ? '' : patterns.map(expressionOf).join('|')

/** It runs, and has no end, for as long as the subscriber owes anything of it. */
const select = `SELECT id, subscriber, pattern, aggregate_id AS "aggregateId", from_time AS "from", to_time AS "to",
  CASE WHEN state = 'done' AND is_owed THEN 'running' ELSE state END AS state,
  total, created_by AS "createdBy", created_at AS "createdAt",
  CASE WHEN state = 'done' AND is_owed THEN NULL ELSE ended_at END AS "endedAt",
  (SELECT count(*)::int FROM redeliveries d
   WHERE d.tenant_id = replays.tenant_id AND d.replay_id = replays.id AND d.state = 'done') AS handled,
  (SELECT count(*)::int FROM redeliveries d
   WHERE d.tenant_id = replays.tenant_id AND d.replay_id = replays.id AND d.state = 'dead') AS dead
  FROM replays CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT FROM redeliveries d
      WHERE d.tenant_id = replays.tenant_id AND d.replay_id = replays.id AND d.state = 'waiting') AS is_owed) AS rest`

/** Newest first. */
export async function replays(ctx: Context, limit: number): Promise<ReplayRow[]> {
  return (await ctx.client.query<ReplayRow>(`${select} ORDER BY created_at DESC LIMIT $1`, [limit])).rows
}

/** @throws AppError `not_found` */
export async function replayBy(ctx: Context, id: string): Promise<ReplayRow> {
  const { rows } = await ctx.client.query<ReplayRow>(`${select} WHERE id = $1`, [id])
  if (!rows[0]) throw notFound('replay')
  return rows[0]
}

export type LockedReplay = Omit<
  ReplayRow,
  'total' | 'handled' | 'dead' | 'createdBy' | 'createdAt' | 'endedAt'
> & {
  /** The last event that was looked at, and the last one that it covers. */
  cursorId: number
  lastId: number
}

/** @throws AppError `not_found` */
export async function lockReplay(ctx: Context, id: string): Promise<LockedReplay> {
  const { rows } = await ctx.client.query<LockedReplay>(
    `SELECT id, subscriber, pattern, aggregate_id AS "aggregateId", from_time AS "from", to_time AS "to", state,
       cursor_id AS "cursorId", last_id AS "lastId" FROM replays WHERE id = $1 FOR UPDATE`,
    [id],
  )
  if (!rows[0]) throw notFound('replay')
  return rows[0]
}

/** The next events that it covers, oldest first. */
export async function nextEvents(
  ctx: Context,
  replay: LockedReplay,
  heard: string[],
  limit: number,
): Promise<(EventRow & { priority: number })[]> {
  const { rows } = await ctx.client.query<EventRow & { priority: number }>(
    `SELECT id, type, aggregate_id AS "aggregateId", payload, priority, created_at AS "createdAt" FROM events
     WHERE id > $1 AND id <= $2 AND type ~ $3 AND type ~ $8 AND ($4::uuid IS NULL OR aggregate_id = $4)
       AND ($5::timestamptz IS NULL OR created_at >= $5) AND created_at <= $6
     ORDER BY id LIMIT $7`,
    [
      replay.cursorId,
      replay.lastId,
      expressionOf(replay.pattern),
      replay.aggregateId,
      replay.from,
      replay.to,
      limit,
      expressionOfAny(heard),
    ],
  )
  return rows
}

/**
 * Leaves events to the subscriber as bulk; what it was done with, it does again. The first of a line in which nothing
 * waits may be done at once, and so may what keeps no order: all that waits already need not be gone through for that.
 */
export async function leaveTo(
  ctx: Context,
  { id, subscriber }: LockedReplay,
  events: Pick<EventRow, 'id' | 'aggregateId'>[],
  isOrdered: boolean,
): Promise<void> {
  const eventIds = events.map((event) => event.id)
  await ctx.client.query(byIndexOnly)
  await ctx.client.query('DELETE FROM handled_events WHERE event_id = ANY ($1::bigint[]) AND reaction = $2', [
    eventIds,
    subscriber,
  ])
  const lines = events.map(({ aggregateId: lane }) => ({ tenantId: ctx.tenantId, subscriber, lane }))
  if (isOrdered) await enterLines(ctx.client, lines)
  await ctx.client.query(
    `INSERT INTO redeliveries (event_id, subscriber, type, aggregate_id, priority, available_at, replay_id)
     SELECT id, $2, type, lane, 2,
       CASE WHEN ${isPaused('current_tenant()', '$2')} OR place > 1 OR EXISTS (
           SELECT FROM redeliveries d WHERE d.subscriber = $2 AND d.aggregate_id = lane AND d.state = 'waiting')
         THEN 'infinity' ELSE now() END, $4
     FROM (
       SELECT id, type, lane, row_number() OVER (PARTITION BY coalesce(lane::text, id::text) ORDER BY id) AS place
       FROM (SELECT id, type, CASE WHEN $3 THEN aggregate_id END AS lane
             FROM events WHERE id = ANY ($1::bigint[])) AS page) AS placed
     ORDER BY id
     ON CONFLICT (tenant_id, event_id, subscriber) WHERE state = 'waiting' DO NOTHING`,
    [eventIds, subscriber, isOrdered, id],
  )
}

export async function advance(
  ctx: Context,
  id: string,
  { cursorId, isLast }: { cursorId: number; isLast: boolean },
): Promise<void> {
  await ctx.client.query(
    `UPDATE replays SET cursor_id = $2, state = CASE WHEN $3 THEN 'done' ELSE state END,
       ended_at = CASE WHEN $3 THEN now() END,
       total = CASE WHEN $3 THEN (SELECT count(*) FROM redeliveries WHERE replay_id = $1) ELSE total END
     WHERE id = $1`,
    [id, cursorId, isLast],
  )
}

export async function cancel(ctx: Context, id: string): Promise<void> {
  await ctx.client.query(
    `UPDATE replays SET state = 'cancelled', ended_at = now() WHERE id = $1 AND state IN ('running', 'done')`,
    [id],
  )
  await ctx.client.query(
    `UPDATE redeliveries SET state = 'discarded', ended_at = now()
     WHERE replay_id = $1 AND state = 'waiting' AND taken_by IS NULL`,
    [id],
  )
}
