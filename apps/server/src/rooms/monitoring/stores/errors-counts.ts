import { type Context, later } from '../../../platform/tenancy/context.ts'
import { columnsOf } from './errors-intake.ts'

/** High numbers of values say nothing that somebody could read. */
const MOST_VALUES = 100
const MOST_RELEASES = 1000

interface HourCount {
  printId: string
  hour: Date
  events: number
}
interface TagCount {
  printId: string
  name: string
  value: string
  events: number
  lastAt: Date
}

/** @returns how many each hour has now */
export async function countHours(
  ctx: Context,
  counts: HourCount[],
): Promise<(HourCount & { now: number })[]> {
  const { rows } = await ctx.client.query<{ events: number; print_id: string; hour: Date }>({
    name: 'errors_count_hours',
    text: `INSERT INTO error_hours (print_id, hour, events) SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::int[])
      ON CONFLICT (tenant_id, print_id, hour) DO UPDATE SET events = error_hours.events + excluded.events
      RETURNING events`,
    values: columnsOf(counts, [({ printId }) => printId, ({ hour }) => hour, ({ events }) => events]),
  })
  return counts.map((count, index) => ({ ...count, now: rows[index]?.events ?? 0 }))
}

/** Nearly all values are known already, and counting those costs a fraction of what trying to add them would. */
export async function countTags(ctx: Context, counts: TagCount[]): Promise<void> {
  const { rows } = await ctx.client.query<{ place: number }>({
    name: 'errors_count_known_tags',
    text: `UPDATE error_tags t SET events = t.events + g.events, last_seen_at = greatest(t.last_seen_at, g.last_at)
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::timestamptz[])
        WITH ORDINALITY AS g(print_id, name, value, events, last_at, place)
      WHERE t.print_id = g.print_id AND t.name = g.name AND t.value = g.value RETURNING g.place::int`,
    values: tagColumns(counts),
  })
  if (rows.length === counts.length) return
  const known = new Set(rows.map(({ place }) => place - 1))
  addTags(
    ctx,
    counts.filter((_, index) => !known.has(index)),
  )
}

function addTags(ctx: Context, counts: TagCount[]): void {
  const adding = ctx.client.query({
    name: 'errors_add_tags',
    text: `INSERT INTO error_tags (print_id, name, value, events, last_seen_at)
      SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::timestamptz[])
        AS g(print_id, name, value, events, last_at)
      WHERE (SELECT count(*) FROM error_tags t WHERE t.print_id = g.print_id AND t.name = g.name)
        < CASE WHEN g.name IN ('release', 'environment') THEN ${MOST_RELEASES} ELSE ${MOST_VALUES} END
      ON CONFLICT (tenant_id, print_id, name, value) DO UPDATE
        SET events = error_tags.events + excluded.events,
          last_seen_at = greatest(error_tags.last_seen_at, excluded.last_seen_at)`,
    values: tagColumns(counts),
  })
  later(ctx, adding)
}

const tagColumns = (counts: TagCount[]) =>
  columnsOf(counts, [
    ({ printId }) => printId,
    ({ name }) => name,
    ({ value }) => value,
    ({ events }) => events,
    ({ lastAt }) => lastAt,
  ])

/** Each person once per group, though it may have several kinds. */
export function countUsers(ctx: Context, users: { printId: string; userHash: string }[]): void {
  const counting = ctx.client.query({
    name: 'errors_count_users',
    text: `WITH added AS (
        INSERT INTO error_users (print_id, user_hash) SELECT * FROM unnest($1::uuid[], $2::bigint[])
        ON CONFLICT DO NOTHING RETURNING print_id, user_hash),
      fresh AS (
        SELECT p.group_id, count(DISTINCT a.user_hash) AS users FROM added a JOIN error_prints p ON p.id = a.print_id
        WHERE NOT EXISTS (
          SELECT FROM error_prints o JOIN error_users u ON u.print_id = o.id AND u.user_hash = a.user_hash
          WHERE o.group_id = p.group_id AND o.id <> p.id)
        GROUP BY 1)
      UPDATE error_groups g SET user_count = g.user_count + fresh.users FROM fresh WHERE g.id = fresh.group_id`,
    values: columnsOf(users, [({ printId }) => printId, ({ userHash }) => userHash]),
  })
  later(ctx, counting)
}

interface ReleaseCount {
  projectId: string
  version: string
  events: number
  seenAt: Date
}

/** @returns when each was first seen, as `PROJECT/VERSION` */
export async function countReleases(ctx: Context, counts: ReleaseCount[]): Promise<Map<string, Date>> {
  const { rows } = await ctx.client.query<{ key: string; first: Date }>({
    name: 'errors_count_releases',
    text: `INSERT INTO error_releases (project_id, version, event_count, first_seen_at, last_seen_at)
      SELECT project_id, version, events, seen_at, seen_at
      FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::timestamptz[]) AS g(project_id, version, events, seen_at)
      WHERE EXISTS (SELECT FROM error_projects p WHERE p.id = g.project_id)
      ON CONFLICT (tenant_id, project_id, version) DO UPDATE
        SET event_count = error_releases.event_count + excluded.event_count,
          last_seen_at = greatest(error_releases.last_seen_at, excluded.last_seen_at)
      RETURNING project_id || '/' || version AS key, first_seen_at AS first`,
    values: columnsOf(counts, [
      ({ projectId }) => projectId,
      ({ version }) => version,
      ({ events }) => events,
      ({ seenAt }) => seenAt,
    ]),
  })
  return new Map(rows.map(({ key, first }) => [key, first]))
}

export interface PrintCount {
  printId: string
  events: number
  firstAt: Date
  lastAt: Date
  level: string
  release: string | null
}
/** A group as it stands after counting. */
export interface Counted {
  id: string
  printIds: string[]
  projectId: string
  projectName: string
  title: string | null
  culprit: string | null
  level: 'fatal' | 'error' | 'warning' | 'info' | 'debug'
  state: 'unresolved' | 'resolved' | 'ignored'
  resolvedAt: Date | null
  inNextRelease: boolean
  ignoredUntil: Date | null
  ignoredUntilEvents: number | null
  ignoredUntilUsers: number | null
  events: number
  users: number
  firstSeenAt: Date
  risingHour: Date | null
  /** What is to be told of it once it has come `owedAtEvents` times. */
  owedAlert: 'new' | 'regressed' | null
  owedAtEvents: number | null
  /** What the project calls rising: so many times what is usual, and never fewer in an hour than this. */
  risingTimes: number
  risingLeast: number
}

export async function countGroups(ctx: Context, counts: PrintCount[]): Promise<Counted[]> {
  const { rows } = await ctx.client.query<Counted>({
    name: 'errors_count_groups',
    text: `WITH given AS (
        SELECT * FROM unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::text[])
        AS g(print_id, events, first_at, last_at, level, release)),
      prints AS (
        UPDATE error_prints p SET event_count = p.event_count + g.events,
          first_seen_at = least(p.first_seen_at, g.first_at), last_seen_at = greatest(p.last_seen_at, g.last_at)
        FROM given g WHERE p.id = g.print_id RETURNING p.group_id, g.*),
      counted AS (
        SELECT group_id, array_agg(print_id) AS print_ids, sum(events) AS events, min(first_at) AS first_at, max(last_at) AS last_at,
          (array_agg(level ORDER BY last_at DESC))[1] AS level,
          (array_agg(release ORDER BY last_at DESC) FILTER (WHERE release IS NOT NULL))[1] AS release
        FROM prints GROUP BY 1)
      UPDATE error_groups g SET event_count = g.event_count + c.events, level = c.level,
        first_seen_at = least(g.first_seen_at, c.first_at), last_seen_at = greatest(g.last_seen_at, c.last_at),
        last_release = coalesce(c.release, g.last_release)
      FROM counted c, error_projects p WHERE g.id = c.group_id AND p.id = g.project_id
      RETURNING g.id, c.print_ids AS "printIds", g.project_id::text AS "projectId", p.name AS "projectName", g.title, g.culprit,
        g.level, g.state, g.resolved_at AS "resolvedAt", g.in_next_release AS "inNextRelease",
        g.ignored_until AS "ignoredUntil", g.ignored_until_events AS "ignoredUntilEvents",
        g.ignored_until_users AS "ignoredUntilUsers", g.event_count AS events, g.user_count AS users,
        g.first_seen_at AS "firstSeenAt", g.rising_hour AS "risingHour", g.owed_alert AS "owedAlert",
        g.owed_at_events AS "owedAtEvents", p.rising_times AS "risingTimes", p.rising_least AS "risingLeast"`,
    values: columnsOf(counts, [
      ({ printId }) => printId,
      ({ events }) => events,
      ({ firstAt }) => firstAt,
      ({ lastAt }) => lastAt,
      ({ level }) => level,
      ({ release }) => release,
    ]),
  })
  return rows
}

/**
 * What is usual for this hour, by the last seven days or as many of them as the group has stood for: the mean of this
 * hour of the day, or of the hours around it if that is more. Where less than three days are known, of all hours if that
 * is more.
 */
export async function usualForHour(
  ctx: Context,
  groupId: string,
  hour: Date,
): Promise<{ usual: number; now: number }> {
  const { rows } = await ctx.client.query<{ usual: number; now: number }>(
    `WITH known AS (
       SELECT least(168, greatest(24, floor(extract(epoch FROM $2::timestamptz - first_seen_at) / 3600)))::int AS hours
       FROM error_groups WHERE id = $1),
     counted AS (
       SELECT h.events::float, (extract(epoch FROM $2::timestamptz - h.hour) / 3600)::int AS ago
       FROM error_hours h JOIN error_prints p ON p.id = h.print_id
       WHERE p.group_id = $1 AND h.hour BETWEEN $2::timestamptz - interval '169 hours' AND $2)
     SELECT coalesce(greatest(
         sum(events) FILTER (WHERE ago > 0 AND ago % 24 = 0) / (hours / 24),
         sum(events) FILTER (WHERE ago > 1 AND ago % 24 IN (0, 1, 23)) / (hours / 24 * 3),
         CASE WHEN hours < 72 THEN sum(events) FILTER (WHERE ago > 0) / hours END), 0)::float AS usual,
       coalesce(sum(events) FILTER (WHERE ago = 0), 0)::int AS now
     FROM known LEFT JOIN counted ON true GROUP BY hours`,
    [groupId, hour],
  )
  return rows[0] ?? { usual: 0, now: 0 }
}

export async function noteRising(ctx: Context, groupId: string, hour: Date): Promise<void> {
  await ctx.client.query('UPDATE error_groups SET rising_hour = $2 WHERE id = $1', [groupId, hour])
}

export async function openAgain(ctx: Context, groupIds: string[], at: Date): Promise<void> {
  await ctx.client.query(
    `UPDATE error_groups SET state = 'unresolved', resolved_at = NULL, in_next_release = false, ignored_until = NULL,
       ignored_until_events = NULL, ignored_until_users = NULL, regressed_at = $2, owed_alert = NULL, owed_at_events = NULL
     WHERE id = ANY($1)`,
    [groupIds, at],
  )
}
