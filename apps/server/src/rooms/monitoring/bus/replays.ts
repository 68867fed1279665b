import type { Replay } from '@svar/contract'
import { z } from 'zod'
import { hasRole, system } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import { enqueue, handles, jobType } from '../../../platform/jobs/jobs.ts'
import { expressionOf, fits } from '../../../platform/outbox/patterns.ts'
import type { Reaction } from '../../../platform/outbox/reactions.ts'
import type { Platform } from '../../../platform/platform.ts'
import { type Context, inTenant } from '../../../platform/tenancy/context.ts'
import { goOn } from './redeliveries.ts'
import { type EventRow, type ReplayRow, showReplay } from './shape.ts'

const PAGE = 500
const SHOWN = 50

export const replayJob = jobType('monitoring.replay', z.object({ replayId: z.uuid() }), { perTenant: 1 })

interface Asked {
  subscriber: string
  pattern: string
  aggregateId: string | null
  from: string | null
  to: string | null
}

/**
 * Has a subscriber given events of the past once more, in order, behind all that is newer and more urgent. What it was
 * done with before, it does again. @throws AppError `not_found` without such a subscriber
 */
export async function startReplay(ctx: Context, asked: Asked): Promise<Replay> {
  must(hasRole(ctx.actor, 'admin'))
  if (reactionsOf(ctx.platform, asked.subscriber).length === 0) throw notFound('subscriber')
  const id = ctx.newId()
  await ctx.client.query(
    `INSERT INTO replays (id, subscriber, pattern, aggregate_id, from_time, to_time, last_id, created_by)
     SELECT $1, $2, $3, $4, $5, coalesce($6::timestamptz, now()), coalesce(max(id), 0), $7 FROM events`,
    [
      id,
      asked.subscriber,
      asked.pattern,
      asked.aggregateId,
      asked.from,
      asked.to,
      'name' in ctx.actor ? ctx.actor.name : ctx.actor.kind,
    ],
  )
  enqueue(ctx, replayJob, { replayId: id })
  return showReplay(await replayBy(ctx, id))
}

export async function listReplays(ctx: Context): Promise<{ items: Replay[] }> {
  const { rows } = await ctx.client.query<ReplayRow>(`${select} ORDER BY created_at DESC LIMIT ${SHOWN}`)
  return { items: rows.map(showReplay) }
}

/** What the subscriber was not given yet of a replay, it is not given. */
export async function cancelReplay(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await replayBy(ctx, id)
  await ctx.client.query(
    `UPDATE replays SET state = 'cancelled', ended_at = now() WHERE id = $1 AND state = 'running'`,
    [id],
  )
  await ctx.client.query(
    `UPDATE redeliveries SET state = 'discarded', ended_at = now()
     WHERE replay_id = $1 AND state = 'waiting' AND taken_by IS NULL`,
    [id],
  )
  await goOn(ctx)
}

export const jobs = [
  handles(replayJob, async (platform, tenantId, { replayId }, signal) => {
    const step = () => inTenant(platform, tenantId, system('replay'), (ctx) => addPage(ctx, replayId))
    while (!signal.aborted && (await step()));
  }),
]

/** Leaves the subscriber the next page of events. @returns whether there may be more */
async function addPage(ctx: Context, id: string): Promise<boolean> {
  const replay = await lockReplay(ctx, id)
  if (replay.state !== 'running') return false
  const { rows } = await ctx.client.query<EventRow & { priority: number }>(
    `SELECT id, type, aggregate_id AS "aggregateId", payload, priority, created_at AS "createdAt" FROM events
     WHERE id > $1 AND id <= $2 AND type ~ $3 AND ($4::uuid IS NULL OR aggregate_id = $4)
       AND ($5::timestamptz IS NULL OR created_at >= $5) AND created_at <= $6
     ORDER BY id LIMIT ${PAGE}`,
    [
      replay.cursorId,
      replay.lastId,
      expressionOf(replay.pattern),
      replay.aggregateId,
      replay.from,
      replay.to,
    ],
  )
  const reactions = reactionsOf(ctx.platform, replay.subscriber)
  const concerned = rows.filter((event) =>
    reactions.some((reaction) => fits(reaction.pattern, event.type) && reaction.concerns(event)),
  )
  const added = await leave(
    ctx,
    replay,
    concerned,
    reactions.some(({ ordered }) => ordered),
  )
  const isLast = rows.length < PAGE
  await ctx.client.query(
    `UPDATE replays SET total = total + $2, cursor_id = $3, state = CASE WHEN $4 THEN 'done' ELSE state END,
       ended_at = CASE WHEN $4 THEN now() END WHERE id = $1`,
    [id, added, rows.at(-1)?.id ?? replay.lastId, isLast],
  )
  await goOn(ctx)
  return !isLast
}

async function leave(ctx: Context, replay: Locked, events: EventRow[], isOrdered: boolean): Promise<number> {
  const ids = events.map((event) => event.id)
  await ctx.client.query('DELETE FROM handled_events WHERE event_id = ANY ($1::bigint[]) AND reaction = $2', [
    ids,
    replay.subscriber,
  ])
  const added = await ctx.client.query(
    `INSERT INTO redeliveries (event_id, subscriber, type, aggregate_id, priority, available_at, replay_id)
     SELECT id, $2, type, CASE WHEN $3 THEN aggregate_id END, 2, 'infinity', $4
     FROM events WHERE id = ANY ($1::bigint[]) ORDER BY id
     ON CONFLICT (tenant_id, event_id, subscriber) WHERE state = 'waiting' DO NOTHING`,
    [ids, replay.subscriber, isOrdered, replay.id],
  )
  return added.rowCount ?? 0
}

const select = `SELECT id, subscriber, pattern, aggregate_id AS "aggregateId", from_time AS "from", to_time AS "to",
  CASE WHEN state = 'done' AND EXISTS (
      SELECT FROM redeliveries d WHERE d.tenant_id = replays.tenant_id AND d.replay_id = replays.id AND d.state = 'waiting')
    THEN 'running' ELSE state END AS state,
  total, created_by AS "createdBy", created_at AS "createdAt", ended_at AS "endedAt",
  (SELECT count(*)::int FROM redeliveries d
   WHERE d.tenant_id = replays.tenant_id AND d.replay_id = replays.id AND d.state = 'done') AS handled,
  (SELECT count(*)::int FROM redeliveries d
   WHERE d.tenant_id = replays.tenant_id AND d.replay_id = replays.id AND d.state = 'dead') AS dead
  FROM replays`

async function replayBy(ctx: Context, id: string): Promise<ReplayRow> {
  const { rows } = await ctx.client.query<ReplayRow>(`${select} WHERE id = $1`, [id])
  if (!rows[0]) throw notFound('replay')
  return rows[0]
}

interface Locked
  extends Pick<ReplayRow, 'id' | 'subscriber' | 'pattern' | 'aggregateId' | 'from' | 'to' | 'state'> {
  cursorId: number
  lastId: number
}

async function lockReplay(ctx: Context, id: string): Promise<Locked> {
  const { rows } = await ctx.client.query<Locked>(
    `SELECT id, subscriber, pattern, aggregate_id AS "aggregateId", from_time AS "from", to_time AS "to", state,
       cursor_id AS "cursorId", last_id AS "lastId" FROM replays WHERE id = $1 FOR UPDATE`,
    [id],
  )
  if (!rows[0]) throw notFound('replay')
  return rows[0]
}

const reactionsOf = ({ outbox }: Platform, name: string): Reaction[] =>
  outbox.reactions.filter((reaction) => reaction.name === name)
