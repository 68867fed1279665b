import type { Context } from '../../../platform/tenancy/context.ts'

/**
 * How many alerts of a program there were since a moment; one that was told to many, or in many places, counts once.
 * They are told apart by their keys: of one error its group, of many its project.
 */
export async function errorAlertsSince(ctx: Context, projectId: string, since: Date): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(
    `SELECT count(DISTINCT key)::int AS count FROM mails
     WHERE template = 'error_alert' AND created_at > $2 AND CASE split_part(key, ':', 1)
       WHEN 'error' THEN EXISTS (
         SELECT FROM error_groups g WHERE g.id = split_part(mails.key, ':', 2)::uuid AND g.project_id = $1)
       WHEN 'errors' THEN split_part(key, ':', 2) = $1::text ELSE false END`,
    [projectId, since],
  )
  return rows[0]?.count ?? 0
}

/**
 * Leaves an alert until a group has come so often.
 * @returns false where it has already; nothing is left then
 */
export async function owe(
  ctx: Context,
  groupId: string,
  kind: 'new' | 'regressed',
  atEvents: number,
): Promise<boolean> {
  const { rowCount } = await ctx.client.query(
    'UPDATE error_groups SET owed_alert = $2, owed_at_events = $3 WHERE id = $1 AND event_count < $3',
    [groupId, kind, atEvents],
  )
  return rowCount === 1
}

export async function settleOwed(ctx: Context, groupId: string): Promise<void> {
  await ctx.client.query('UPDATE error_groups SET owed_alert = NULL, owed_at_events = NULL WHERE id = $1', [
    groupId,
  ])
}

/** What is new, back or rising since a moment, is open, and was told to nobody by an alert of its own; the most frequent first. */
export async function untold(ctx: Context, projectId: string, since: Date) {
  const { rows } = await ctx.client.query<{
    kind: 'new' | 'regressed' | 'rising'
    title: string | null
    events: number
  }>(
    `SELECT kind, title, events FROM (
       SELECT g.id, g.title, g.event_count::int AS events, CASE WHEN g.regressed_at >= $2 THEN 'regressed'
           WHEN g.first_seen_at >= $2 THEN 'new' ELSE 'rising' END AS kind, g.rising_hour
       FROM error_groups g
       WHERE g.project_id = $1 AND g.state = 'unresolved'
         AND (g.first_seen_at >= $2 OR g.regressed_at >= $2 OR g.rising_hour >= date_trunc('hour', $2::timestamptz, 'UTC'))) AS g
     WHERE NOT EXISTS (SELECT FROM mails m WHERE m.template = 'error_alert' AND m.key LIKE 'error:' || g.id || ':%'
                       AND m.created_at >= CASE kind WHEN 'rising' THEN g.rising_hour ELSE $2 END)
     ORDER BY events DESC, id`,
    [projectId, since],
  )
  return rows
}
