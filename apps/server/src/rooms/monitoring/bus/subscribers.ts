import type { Subscriber } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import { eventTypes } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { goOn } from './redeliveries.ts'

const nothing = {
  waiting: 0,
  oldestWaitingAt: null,
  dead: 0,
  handled: 0,
  failed: 0,
  meanMs: null,
  lagMs: null,
}

/** Who reacts, what they did in the last hour, and what they owe; then all of them together, minute by minute. */
export async function listSubscribers(ctx: Context) {
  const owed = await rowsOf<Pick<Subscriber, 'name' | 'waiting' | 'dead'> & { oldest: Date | null }>(
    ctx,
    `SELECT subscriber AS name, count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
       count(*) FILTER (WHERE state = 'dead')::int AS dead, min(created_at) FILTER (WHERE state = 'waiting') AS oldest
     FROM redeliveries WHERE state IN ('waiting', 'dead') GROUP BY 1`,
  )
  const done = await rowsOf<Pick<Subscriber, 'name' | 'handled' | 'failed' | 'meanMs' | 'lagMs'>>(
    ctx,
    `SELECT subscriber AS name, sum(handled)::int AS handled, sum(failed)::int AS failed, max(lag_ms)::int AS "lagMs",
       (sum(busy_ms) / greatest(1, sum(handled + failed)))::float AS "meanMs"
     FROM subscriber_minutes WHERE minute > now() - interval '1 hour' GROUP BY 1`,
  )
  const paused = await rowsOf<{ name: string }>(ctx, 'SELECT subscriber AS name FROM paused_subscribers')
  const patterns = Map.groupBy(ctx.platform.outbox.reactions, ({ name }) => name)
  const names = new Set([...patterns.keys(), ...[...owed, ...paused].map(({ name }) => name)])
  const items = [...names].sort().map((name): Subscriber => {
    const { oldest, ...debts } = owed.find((row) => row.name === name) ?? { oldest: null }
    return {
      ...nothing,
      ...debts,
      ...done.find((row) => row.name === name),
      name,
      patterns: patterns.get(name)?.map(({ pattern }) => pattern) ?? [],
      isPaused: paused.some((row) => row.name === name),
      isKnown: patterns.has(name),
      oldestWaitingAt: oldest?.toISOString() ?? null,
    }
  })
  return { items, minutes: await minutes(ctx), types: eventTypes().map(({ type }) => type) }
}

async function minutes(ctx: Context) {
  const rows = await rowsOf<{ minute: Date; handled: number; failed: number; lagMs: number }>(
    ctx,
    `SELECT minute, sum(handled)::int AS handled, sum(failed)::int AS failed, max(lag_ms)::int AS "lagMs"
     FROM subscriber_minutes WHERE minute > now() - interval '1 hour' GROUP BY 1 ORDER BY 1`,
  )
  return rows.map((row) => ({ ...row, minute: row.minute.toISOString() }))
}

/** @throws AppError `not_found` */
export async function pauseSubscriber(ctx: Context, name: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  if (!ctx.platform.outbox.reactions.some((reaction) => reaction.name === name)) throw notFound('subscriber')
  await ctx.client.query('INSERT INTO paused_subscribers (subscriber) VALUES ($1) ON CONFLICT DO NOTHING', [
    name,
  ])
  await ctx.client.query(
    `UPDATE redeliveries SET available_at = 'infinity' WHERE subscriber = $1 AND state = 'waiting' AND taken_by IS NULL`,
    [name],
  )
  ctx.afterCommit.push(() => ctx.platform.outbox.wake())
}

export async function resumeSubscriber(ctx: Context, name: string): Promise<void> {
  must(hasRole(ctx.actor, 'admin'))
  await ctx.client.query('DELETE FROM paused_subscribers WHERE subscriber = $1', [name])
  await goOn(ctx)
}

async function rowsOf<Row extends object>(ctx: Context, text: string): Promise<Row[]> {
  return (await ctx.client.query<Row>(text)).rows
}
