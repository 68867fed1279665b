import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { SearchPart } from '../errors/groups/read-search.ts'

export interface GroupRow {
  id: string
  projectId: string
  title: string | null
  culprit: string | null
  level: 'fatal' | 'error' | 'warning' | 'info' | 'debug'
  platform: string
  groupedBy: 'sdk' | 'exception' | 'message' | 'nothing'
  state: 'unresolved' | 'resolved' | 'ignored'
  resolvedAt: Date | null
  inNextRelease: boolean
  ignoredUntil: Date | null
  ignoredUntilEvents: number | null
  ignoredUntilUsers: number | null
  regressedAt: Date | null
  assigneeId: string | null
  assigneeName: string | null
  events: number
  users: number
  firstSeenAt: Date
  lastSeenAt: Date
  firstRelease: string | null
  lastRelease: string | null
}

const columns = `g.id, g.project_id::text AS "projectId", g.title, g.culprit, g.level, g.platform, g.grouped_by AS "groupedBy",
  g.state, g.resolved_at AS "resolvedAt", g.in_next_release AS "inNextRelease", g.ignored_until AS "ignoredUntil",
  g.ignored_until_events AS "ignoredUntilEvents", g.ignored_until_users AS "ignoredUntilUsers",
  g.regressed_at AS "regressedAt", g.assignee_id AS "assigneeId", g.assignee_name AS "assigneeName",
  g.event_count AS events, g.user_count AS users, g.first_seen_at AS "firstSeenAt", g.last_seen_at AS "lastSeenAt",
  g.first_release AS "firstRelease", g.last_release AS "lastRelease"`

const sortColumns = {
  last_seen: ['g.last_seen_at', 'timestamptz'],
  first_seen: ['g.first_seen_at', 'timestamptz'],
  events: ['g.event_count', 'bigint'],
  users: ['g.user_count', 'bigint'],
} as const

export interface GroupSearch {
  project?: string | undefined
  state?: GroupRow['state'] | undefined
  /** All of them must fit. */
  search: SearchPart[]
  environment?: string | undefined
  release?: string | undefined
  level?: string | undefined
  assignee?: string | undefined
  sort: keyof typeof sortColumns
  /** The value of the sort column and the id of the last one of the page before. */
  before: { value: string; id: string } | null
  limit: number
}

/** Those that fit, the most first, each with the value by which it stands in its place. */
export async function findGroups(
  ctx: Context,
  search: GroupSearch,
): Promise<(GroupRow & { place: string })[]> {
  const [column, type] = sortColumns[search.sort]
  const tagged = (name: string, place: number) =>
    `($${place}::text IS NULL OR EXISTS (SELECT FROM error_tags t JOIN error_prints p ON p.id = t.print_id
      WHERE p.group_id = g.id AND t.name = '${name}' AND t.value = $${place}))`
  const { rows } = await ctx.client.query<GroupRow & { place: string }>(
    `SELECT ${columns}, ${column}::text AS place FROM error_groups g
     WHERE ($1::bigint IS NULL OR g.project_id = $1) AND ($2::text IS NULL OR g.state = $2)
       AND NOT EXISTS (
         SELECT FROM unnest($3::text[], $11::text[], $12::text[]) AS asked(text, name, value)
         WHERE (g.title ILIKE asked.text OR g.culprit ILIKE asked.text) IS NOT TRUE AND NOT EXISTS (
           SELECT FROM error_tags t JOIN error_prints p ON p.id = t.print_id
           WHERE p.group_id = g.id AND t.name = asked.name AND lower(t.value) = lower(asked.value)))
       AND ($4::text IS NULL OR g.level = $4)
       AND ($5::uuid IS NULL OR g.assignee_id = $5) AND ${tagged('environment', 6)} AND ${tagged('release', 7)}
       AND ($8::text IS NULL OR (${column}, g.id) < ($8::${type}, $9::uuid))
     ORDER BY ${column} DESC, g.id DESC LIMIT $10`,
    [
      search.project ?? null,
      search.state ?? null,
      search.search.map(({ text }) => `%${text.replace(/[\\%_]/g, '\\$&')}%`),
      search.level ?? null,
      search.assignee ?? null,
      search.environment ?? null,
      search.release ?? null,
      search.before?.value ?? null,
      search.before?.id ?? null,
      search.limit,
      search.search.map(({ tag }) => tag?.name ?? null),
      search.search.map(({ tag }) => tag?.value ?? null),
    ],
  )
  return rows
}

/** @throws AppError `not_found` */
export async function group(ctx: Context, id: string): Promise<GroupRow> {
  const { rows } = await ctx.client.query<GroupRow>(`SELECT ${columns} FROM error_groups g WHERE g.id = $1`, [
    id,
  ])
  if (!rows[0]) throw notFound('error')
  return rows[0]
}

/** Held until the transaction ends, in one order for all. @throws AppError `not_found` where one of them is missing */
export async function lockGroups(ctx: Context, ids: string[]): Promise<GroupRow[]> {
  const { rows } = await ctx.client.query<GroupRow>(
    `SELECT ${columns} FROM error_groups g WHERE g.id = ANY($1) ORDER BY g.id FOR UPDATE`,
    [ids],
  )
  if (rows.length < new Set(ids).size) throw notFound('error')
  return rows
}

export interface HourRow {
  groupId: string
  hour: Date
  events: number
}

/** Events per group and hour since then. */
export async function hoursOf(ctx: Context, groupIds: string[], since: Date): Promise<HourRow[]> {
  const { rows } = await ctx.client.query<HourRow>(
    `SELECT p.group_id AS "groupId", h.hour, sum(h.events)::int AS events
     FROM error_prints p JOIN error_hours h ON h.print_id = p.id
     WHERE p.group_id = ANY($1) AND h.hour >= $2 GROUP BY 1, 2`,
    [groupIds, since],
  )
  return rows
}

export type Outcome = Pick<
  GroupRow,
  'state' | 'resolvedAt' | 'inNextRelease' | 'ignoredUntil' | 'ignoredUntilEvents' | 'ignoredUntilUsers'
>

export async function setState(ctx: Context, id: string, outcome: Outcome): Promise<void> {
  await ctx.client.query(
    `UPDATE error_groups SET state = $2, resolved_at = $3, in_next_release = $4, ignored_until = $5,
       ignored_until_events = $6, ignored_until_users = $7, owed_alert = NULL, owed_at_events = NULL WHERE id = $1`,
    [
      id,
      outcome.state,
      outcome.resolvedAt,
      outcome.inNextRelease,
      outcome.ignoredUntil,
      outcome.ignoredUntilEvents,
      outcome.ignoredUntilUsers,
    ],
  )
}

export async function assign(
  ctx: Context,
  id: string,
  member: { id: string; name: string } | null,
): Promise<void> {
  const values = [id, member?.id ?? null, member?.name ?? null]
  await ctx.client.query('UPDATE error_groups SET assignee_id = $2, assignee_name = $3 WHERE id = $1', values)
}

export async function removeGroup(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('DELETE FROM error_groups WHERE id = $1', [id])
}
