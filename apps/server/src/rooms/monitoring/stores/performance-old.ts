import type { Context } from '../../../platform/tenancy/context.ts'
import { addedSteps, takeTurn } from './performance.ts'

/** Makes hours of the minutes before a time; in one statement, so that each is counted once. */
export async function rollUp(ctx: Context, before: Date): Promise<void> {
  await ctx.client.query(
    `WITH old AS (DELETE FROM performance_counts WHERE seconds = 60 AND at < $1 RETURNING *),
     whole AS (
       SELECT series_id, date_trunc('hour', at, 'UTC') AS hour, sum(total) AS total, sum(failed) AS failed,
         sum(milliseconds) AS milliseconds
       FROM old GROUP BY 1, 2),
     stepped AS (
       SELECT series_id, hour, array_agg(step ORDER BY step) AS steps, array_agg(times ORDER BY step) AS times FROM (
         SELECT series_id, date_trunc('hour', at, 'UTC') AS hour, step, sum(u.times)::bigint AS times
         FROM old, unnest(old.steps, old.times) AS u(step, times) GROUP BY 1, 2, 3) AS each
       GROUP BY 1, 2)
     INSERT INTO performance_counts (series_id, at, seconds, total, failed, milliseconds, steps, times)
     SELECT series_id, hour, 3600, total, failed, milliseconds, steps, times FROM whole JOIN stepped USING (series_id, hour)
     ON CONFLICT (tenant_id, series_id, at, seconds) DO UPDATE SET
       total = performance_counts.total + excluded.total, failed = performance_counts.failed + excluded.failed,
       milliseconds = performance_counts.milliseconds + excluded.milliseconds,
       (steps, times) = ${addedSteps}`,
    [before],
  )
}

/** Removes hours before a time, and names of which nothing is left: others have room then. */
export async function removeOldCounts(ctx: Context, before: Date): Promise<void> {
  takeTurn(ctx)
  const { rowCount } = await ctx.client.query(
    'DELETE FROM performance_counts WHERE seconds = 3600 AND at < $1',
    [before],
  )
  if (!rowCount) return
  await ctx.client.query(
    `DELETE FROM performance_series s WHERE NOT EXISTS (SELECT FROM performance_counts c WHERE c.series_id = s.id)`,
  )
}

/** What was sent in pieces and never put together. */
export async function removeOldChunks(ctx: Context, before: Date): Promise<void> {
  await ctx.client.query('DELETE FROM error_upload_chunks WHERE created_at < $1', [before])
}
