import type { StatusPart } from '@svar/contract'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'
import type { Measured } from '../status/measure.ts'

export interface PartRow {
  part: StatusPart
  isWell: boolean
  value: number | null
  since: Date
  streak: number
  checkedAt: Date
}
export interface DayRow {
  part: StatusPart
  day: string
  checks: number
  troubled: number
  worst: number | null
}
export interface AlertRow {
  tenantId: string
  id: string
  part: StatusPart
  value: number | null
  raisedAt: Date
  seenAt: Date
  clearedAt: Date | null
}
/** What is not well in a workspace. */
export interface Trouble {
  tenantId: string
  part: StatusPart
  value: number | null
}

const alertColumns = `tenant_id AS "tenantId", id, part, value, raised_at AS "raisedAt", seen_at AS "seenAt",
  cleared_at AS "clearedAt"`
const partColumns = 'part, is_well AS "isWell", value, since, streak, checked_at AS "checkedAt"'

/** One process at a time: true for the one whose turn it is. */
export async function takeTurn(platform: Platform, now: Date, everySeconds: number): Promise<boolean> {
  const text = `UPDATE status.turn SET taken_at = $1 WHERE taken_at <= $1::timestamptz - make_interval(secs => $2)`
  return asLogin(platform, async (client) => (await client.query(text, [now, everySeconds])).rowCount === 1)
}

/** Notes a look at all parts: how they are, and how they were in these five minutes. */
export async function note(platform: Platform, measured: Measured[], now: Date): Promise<PartRow[]> {
  const values = [
    measured.map(({ part }) => part),
    measured.map(({ isWell }) => isWell),
    measured.map(({ value }) => value),
    measured.map(({ missed = 0 }) => missed),
    now,
  ]
  const given = `unnest($1::text[], $2::bool[], $3::float8[], $4::int[]) AS given(part, is_well, value, missed)`
  return rowsOf<PartRow>(
    platform,
    `WITH counted AS (
       INSERT INTO status.buckets AS b (part, bucket, checks, troubled, worst)
       SELECT part, date_bin('5 minutes', $5::timestamptz, '2000-01-01'), 1 + missed,
         missed + (NOT is_well)::int, value FROM ${given}
       ON CONFLICT (part, bucket) DO UPDATE SET checks = b.checks + excluded.checks,
         troubled = b.troubled + excluded.troubled,
         worst = CASE WHEN b.part IN ('disk', 'memory') THEN least(b.worst, excluded.worst)
           ELSE greatest(b.worst, excluded.worst) END)
     INSERT INTO status.parts AS p (part, is_well, value, since, streak, checked_at)
     SELECT part, is_well, value, $5, 1 + missed, $5 FROM ${given}
     ON CONFLICT (part) DO UPDATE SET is_well = excluded.is_well, value = excluded.value,
       checked_at = excluded.checked_at,
       since = CASE WHEN p.is_well = excluded.is_well THEN p.since ELSE excluded.since END,
       streak = CASE WHEN p.is_well = excluded.is_well THEN p.streak + excluded.streak ELSE excluded.streak END
     RETURNING ${partColumns}`,
    values,
  )
}

/**
 * Seconds for which the oldest event waits that could be taken, by all whom it concerns or by one who owes it; 0 when
 * none does. A replay is not late: it runs behind everything else, for as long as it takes.
 */
export async function queueLagSeconds(platform: Platform): Promise<number> {
  const rows = await rowsOf<{ lag: number | null }>(
    platform,
    `SELECT extract(epoch FROM now() - least(
       (SELECT min(available_at) FROM events
        WHERE handled_at IS NULL AND dead_at IS NULL AND priority >= 0 AND available_at <= now()),
       (SELECT min(available_at) FROM redeliveries
        WHERE state = 'waiting' AND replay_id IS NULL AND available_at <= now())))::float8 AS lag`,
  )
  return rows[0]?.lag ?? 0
}

/** What is not well in workspaces: dead letters, and models that have failed for ten minutes. */
export const troubles = (platform: Platform): Promise<Trouble[]> =>
  rowsOf(
    platform,
    `SELECT tenant_id AS "tenantId", 'dead_letters' AS part, count(*)::float8 AS value
       FROM (SELECT tenant_id FROM redeliveries WHERE state = 'dead'
             UNION ALL SELECT (data->>'tenantId')::uuid FROM jobs.job
             WHERE state < 'active' AND name IN (SELECT name FROM jobs.queue WHERE name LIKE '%.dead')) AS dead GROUP BY 1
     UNION ALL SELECT tenant_id, 'models', count(*)::float8 FROM models
       WHERE enabled AND health = 'failing' AND health_since < now() - interval '10 minutes' GROUP BY 1`,
  )

/** The workspaces with something that was refused and waits to be tried again. */
export async function tenantsWithRefused(platform: Platform): Promise<string[]> {
  const text = `SELECT DISTINCT tenant_id AS "tenantId" FROM mails WHERE state = 'queued' AND attempts > 0`
  return (await rowsOf<{ tenantId: string }>(platform, text)).map(({ tenantId }) => tenantId)
}

/** How all parts of the installation are. */
export const parts = (platform: Platform): Promise<PartRow[]> =>
  rowsOf(platform, `SELECT ${partColumns} FROM status.parts ORDER BY part`)

/** @param first the first day that counts, in UTC */
export const days = (platform: Platform, first: Date): Promise<DayRow[]> =>
  rowsOf(
    platform,
    `SELECT part, to_char(bucket AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(checks)::int AS checks,
       sum(troubled)::int AS troubled,
       CASE WHEN part IN ('disk', 'memory') THEN min(worst) ELSE max(worst) END AS worst
     FROM status.buckets WHERE bucket >= $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [first],
  )

/** @param before what is older is forgotten */
export async function forget(platform: Platform, before: Date): Promise<void> {
  await rowsOf(platform, 'DELETE FROM status.buckets WHERE bucket < $1', [before])
  await rowsOf(platform, 'DELETE FROM status_alerts WHERE cleared_at < $1', [before])
}

export const openAlerts = (platform: Platform): Promise<AlertRow[]> =>
  rowsOf(platform, `SELECT ${alertColumns} FROM status_alerts WHERE cleared_at IS NULL`)

/** They are still so, with what was found now. */
export async function seeAgain(
  platform: Platform,
  found: { id: string; value: number | null }[],
  now: Date,
): Promise<void> {
  const text = `UPDATE status_alerts a SET seen_at = $3, value = found.value
    FROM unnest($1::uuid[], $2::float8[]) AS found(id, value) WHERE a.id = found.id`
  await rowsOf(platform, text, [found.map(({ id }) => id), found.map(({ value }) => value), now])
}

/** @returns false where it is open already */
export async function raise(ctx: Context, id: string, { part, value }: Trouble, now: Date): Promise<boolean> {
  const { rowCount } = await ctx.client.query(
    `INSERT INTO status_alerts (id, part, value, raised_at, seen_at) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (tenant_id, part) WHERE cleared_at IS NULL DO NOTHING`,
    [id, part, value, now],
  )
  return rowCount === 1
}

/** @returns false where somebody else has cleared it */
export async function clear(ctx: Context, id: string, now: Date): Promise<boolean> {
  const text = 'UPDATE status_alerts SET cleared_at = $2 WHERE id = $1 AND cleared_at IS NULL'
  return (await ctx.client.query(text, [id, now])).rowCount === 1
}

/** The workspace's: open ones first, then those that were open at some time since. */
export async function alertsSince(ctx: Context, since: Date): Promise<AlertRow[]> {
  const { rows } = await ctx.client.query<AlertRow>(
    `SELECT ${alertColumns} FROM status_alerts WHERE cleared_at IS NULL OR cleared_at >= $1
     ORDER BY cleared_at IS NOT NULL, raised_at DESC LIMIT 1000`,
    [since],
  )
  return rows
}

async function rowsOf<Row extends object>(
  platform: Platform,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return asLogin(platform, async (client) => (await client.query(text, values)).rows as Row[])
}
