import type { Context } from '../../../platform/tenancy/context.ts'

const MOST_VALUES = 100

/** Events per hour since then, of one project or of all. */
export async function hoursOfAll(ctx: Context, project: string | null, since: Date) {
  const { rows } = await ctx.client.query<{ hour: Date; events: number }>(
    `SELECT h.hour, sum(h.events)::int AS events FROM error_hours h JOIN error_prints p ON p.id = h.print_id
     WHERE h.hour >= $2 AND ($1::bigint IS NULL OR p.project_id = $1) GROUP BY h.hour`,
    [project, since],
  )
  return rows
}

/** The groups with the most events since then. */
export async function mostFrequent(ctx: Context, project: string | null, since: Date, limit: number) {
  const { rows } = await ctx.client.query<{
    id: string
    title: string | null
    culprit: string | null
    events: number
  }>(
    `SELECT g.id, g.title, g.culprit, sum(h.events)::int AS events
     FROM error_hours h JOIN error_prints p ON p.id = h.print_id JOIN error_groups g ON g.id = p.group_id
     WHERE h.hour >= $2 AND ($1::bigint IS NULL OR p.project_id = $1)
     GROUP BY g.id, g.title, g.culprit ORDER BY 4 DESC, g.id LIMIT $3`,
    [project, since, limit],
  )
  return rows
}

/** How many open groups are new, or came back, since then. */
export async function freshSince(ctx: Context, since: Date): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM error_groups
     WHERE state = 'unresolved' AND last_seen_at >= $1 AND (first_seen_at >= $1 OR regressed_at >= $1)`,
    [since],
  )
  return rows[0]?.count ?? 0
}

/** Which values a tag has, the one that was seen last first. */
export async function valuesOf(ctx: Context, project: string | null, name: string): Promise<string[]> {
  const { rows } = await ctx.client.query<{ value: string }>(
    `SELECT t.value FROM error_tags t JOIN error_prints p ON p.id = t.print_id
     WHERE t.name = $2 AND ($1::bigint IS NULL OR p.project_id = $1)
     GROUP BY t.value ORDER BY max(t.last_seen_at) DESC LIMIT ${MOST_VALUES}`,
    [project, name],
  )
  return rows.map(({ value }) => value)
}

/** Who met an error and can be found: by their conversation, or as the contact that a page named. */
export async function peopleMet(ctx: Context, groupId: string, limit: number) {
  const { rows } = await ctx.client.query<{
    conversationId: string | null
    contactId: string | null
    times: number
    lastAt: Date
  }>(
    `SELECT e.conversation_id AS "conversationId",
       CASE WHEN e.conversation_id IS NULL THEN e.contact_id END AS "contactId",
       count(*)::int AS times, max(e.occurred_at) AS "lastAt"
     FROM error_events e JOIN error_prints p ON p.id = e.print_id
     WHERE p.group_id = $1 AND (e.conversation_id IS NOT NULL OR e.contact_id IS NOT NULL)
     GROUP BY 1, 2 ORDER BY 4 DESC LIMIT $2`,
    [groupId, limit],
  )
  return rows
}
