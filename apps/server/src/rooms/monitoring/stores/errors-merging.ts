import type { Context } from '../../../platform/tenancy/context.ts'

/** Everything that these groups have belongs to one of them; the others are gone. */
export async function mergeInto(ctx: Context, id: string, others: string[]): Promise<void> {
  await ctx.client.query('UPDATE error_prints SET group_id = $1 WHERE group_id = ANY($2)', [id, others])
  await ctx.client.query('DELETE FROM error_groups WHERE id = ANY($1)', [others])
  await recount(ctx, [id])
}

/** One fingerprint becomes a group of its own. @returns false where the group has no such fingerprint, or only this */
export async function splitOff(ctx: Context, id: string, printId: string, newId: string): Promise<boolean> {
  const { rowCount } = await ctx.client.query(
    `INSERT INTO error_groups (id, project_id, title, culprit, level, platform, grouped_by, first_seen_at, last_seen_at)
     SELECT $3, g.project_id, p.title, p.culprit, g.level, g.platform, g.grouped_by, p.first_seen_at, p.last_seen_at
     FROM error_prints p JOIN error_groups g ON g.id = p.group_id
     WHERE p.id = $2 AND g.id = $1 AND EXISTS (SELECT FROM error_prints o WHERE o.group_id = $1 AND o.id <> $2)`,
    [id, printId, newId],
  )
  if (rowCount !== 1) return false
  await ctx.client.query('UPDATE error_prints SET group_id = $1 WHERE id = $2', [newId, printId])
  await recount(ctx, [id, newId])
  return true
}

async function recount(ctx: Context, ids: string[]): Promise<void> {
  await ctx.client.query(
    `UPDATE error_groups g SET event_count = c.events, first_seen_at = c.first_at, last_seen_at = c.last_at,
       user_count = (
         SELECT count(DISTINCT u.user_hash) FROM error_users u JOIN error_prints p ON p.id = u.print_id
         WHERE p.group_id = g.id),
       first_release = coalesce((
         SELECT t.value FROM error_prints p
         JOIN error_tags t ON t.print_id = p.id AND t.name = 'release'
         JOIN error_releases r ON r.project_id = p.project_id AND r.version = t.value
         WHERE p.group_id = g.id ORDER BY r.first_seen_at, t.value LIMIT 1), g.first_release),
       last_release = coalesce((
         SELECT t.value FROM error_tags t JOIN error_prints p ON p.id = t.print_id
         WHERE p.group_id = g.id AND t.name = 'release' ORDER BY t.last_seen_at DESC LIMIT 1), g.last_release)
     FROM (SELECT group_id, sum(event_count) AS events, min(first_seen_at) AS first_at, max(last_seen_at) AS last_at
       FROM error_prints WHERE group_id = ANY($1) GROUP BY 1) c
     WHERE g.id = c.group_id`,
    [ids],
  )
}
