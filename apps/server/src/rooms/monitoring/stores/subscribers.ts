import type { Subscriber } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

export type Owed = Pick<Subscriber, 'name' | 'waiting' | 'dead'> & { oldest: Date | null }
export type Done = Pick<Subscriber, 'name' | 'handled' | 'failed' | 'meanMs' | 'lagMs'>

export const owed = (ctx: Context) =>
  rowsOf<Owed>(
    ctx,
    `SELECT subscriber AS name, count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
       count(*) FILTER (WHERE state = 'dead')::int AS dead, min(created_at) FILTER (WHERE state = 'waiting') AS oldest
     FROM redeliveries WHERE state IN ('waiting', 'dead') GROUP BY 1`,
  )

/** In the last hour. */
export const done = (ctx: Context) =>
  rowsOf<Done>(
    ctx,
    `SELECT subscriber AS name, sum(handled)::int AS handled, sum(failed)::int AS failed, max(lag_ms)::int AS "lagMs",
       (sum(busy_ms) / greatest(1, sum(handled + failed)))::float AS "meanMs"
     FROM subscriber_minutes WHERE minute > now() - interval '1 hour' GROUP BY 1`,
  )

/** Of all together, in the last hour. */
export const minutes = (ctx: Context) =>
  rowsOf<{ minute: Date; handled: number; failed: number; lagMs: number }>(
    ctx,
    `SELECT minute, sum(handled)::int AS handled, sum(failed)::int AS failed, max(lag_ms)::int AS "lagMs"
     FROM subscriber_minutes WHERE minute > now() - interval '1 hour' GROUP BY 1 ORDER BY 1`,
  )

export const paused = (ctx: Context) =>
  rowsOf<{ name: string }>(ctx, 'SELECT subscriber AS name FROM paused_subscribers')

export async function pause(ctx: Context, name: string): Promise<void> {
  await ctx.client.query('INSERT INTO paused_subscribers (subscriber) VALUES ($1) ON CONFLICT DO NOTHING', [
    name,
  ])
}

export async function resume(ctx: Context, name: string): Promise<void> {
  await ctx.client.query('DELETE FROM paused_subscribers WHERE subscriber = $1', [name])
}

async function rowsOf<Row extends object>(ctx: Context, text: string): Promise<Row[]> {
  return (await ctx.client.query<Row>(text)).rows
}
