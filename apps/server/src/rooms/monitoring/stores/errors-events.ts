import type { Context } from '../../../platform/tenancy/context.ts'

export interface KeptRow {
  id: string
  occurredAt: Date
  conversationId: string | null
  body: Buffer
}

/** Whole events of a group after a place, newest first. */
export async function keptEvents(
  ctx: Context,
  groupId: string,
  before: { value: string; id: string } | null,
  limit: number,
): Promise<(KeptRow & { place: string })[]> {
  const { rows } = await ctx.client.query<KeptRow & { place: string }>(
    `SELECT e.id, e.occurred_at AS "occurredAt", e.occurred_at::text AS place, e.conversation_id AS "conversationId", e.body
     FROM error_events e JOIN error_prints p ON p.id = e.print_id
     WHERE p.group_id = $1 AND e.body IS NOT NULL
       AND ($2::timestamptz IS NULL OR (e.occurred_at, e.id) < ($2, $3::uuid))
     ORDER BY e.occurred_at DESC, e.id DESC LIMIT $4`,
    [groupId, before?.value ?? null, before?.id ?? null, limit],
  )
  return rows
}

export async function firstKept(ctx: Context, groupId: string): Promise<KeptRow | null> {
  const { rows } = await ctx.client.query<KeptRow>(
    `SELECT e.id, e.occurred_at AS "occurredAt", e.conversation_id AS "conversationId", e.body
     FROM error_events e JOIN error_prints p ON p.id = e.print_id
     WHERE p.group_id = $1 AND e.body IS NOT NULL ORDER BY e.occurred_at, e.id LIMIT 1`,
    [groupId],
  )
  return rows[0] ?? null
}

const VALUES_PER_TAG = 10

/** The most frequent values of each tag. */
export async function tagsOf(ctx: Context, groupId: string) {
  const { rows } = await ctx.client.query<{ name: string; value: string; events: number }>(
    `SELECT name, value, events FROM (
       SELECT t.name, t.value, sum(t.events)::bigint AS events,
         row_number() OVER (PARTITION BY t.name ORDER BY sum(t.events) DESC, t.value) AS place
       FROM error_tags t JOIN error_prints p ON p.id = t.print_id WHERE p.group_id = $1 GROUP BY 1, 2) counted
     WHERE place <= ${VALUES_PER_TAG} ORDER BY name, place`,
    [groupId],
  )
  return rows
}

/** Newest first. */
export async function releasesOf(ctx: Context, groupId: string) {
  const { rows } = await ctx.client.query<{ version: string; events: number; lastSeenAt: Date }>(
    `SELECT t.value AS version, sum(t.events)::bigint AS events, max(t.last_seen_at) AS "lastSeenAt"
     FROM error_tags t JOIN error_prints p ON p.id = t.print_id
     WHERE p.group_id = $1 AND t.name = 'release' GROUP BY 1 ORDER BY 3 DESC LIMIT 50`,
    [groupId],
  )
  return rows
}

/** Most frequent first. */
export async function printsOf(ctx: Context, groupId: string) {
  const { rows } = await ctx.client.query<{
    id: string
    title: string | null
    culprit: string | null
    events: number
    lastSeenAt: Date
  }>(
    `SELECT id, title, culprit, event_count AS events, last_seen_at AS "lastSeenAt" FROM error_prints
     WHERE group_id = $1 ORDER BY event_count DESC, id LIMIT 100`,
    [groupId],
  )
  return rows
}

/** What somebody met who has this conversation, each error once, the latest first. */
export async function errorsMet(ctx: Context, conversationId: string, contactId: string) {
  const { rows } = await ctx.client.query<{
    groupId: string
    title: string | null
    culprit: string | null
    level: 'fatal' | 'error' | 'warning' | 'info' | 'debug'
    state: 'unresolved' | 'resolved' | 'ignored'
    times: number
    firstAt: Date
    lastAt: Date
  }>(
    `SELECT g.id AS "groupId", g.title, g.culprit, g.level, g.state, count(*)::int AS times,
       min(e.occurred_at) AS "firstAt", max(e.occurred_at) AS "lastAt"
     FROM error_events e JOIN error_prints p ON p.id = e.print_id JOIN error_groups g ON g.id = p.group_id
     WHERE e.conversation_id = $1 OR (e.conversation_id IS NULL AND e.contact_id = $2)
     GROUP BY g.id, g.title, g.culprit, g.level, g.state ORDER BY 8 DESC LIMIT 50`,
    [conversationId, contactId],
  )
  return rows
}
