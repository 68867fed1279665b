import type { Context } from '../../../platform/tenancy/context.ts'

interface Stretch {
  from: Date
  to: Date
}

export async function countBetween(ctx: Context, { from, to }: Stretch): Promise<number> {
  const { rows } = await ctx.client.query<{ events: number }>(
    'SELECT coalesce(sum(events), 0)::int AS events FROM error_hours WHERE hour >= $1 AND hour < $2',
    [from, to],
  )
  return rows[0]?.events ?? 0
}

/** The groups with the most events, those first. */
export async function mostBetween(ctx: Context, { from, to }: Stretch, limit: number) {
  const { rows } = await ctx.client.query<{
    title: string | null
    culprit: string | null
    events: number
  }>(
    `SELECT g.title, g.culprit, sum(h.events)::int AS events
     FROM error_hours h JOIN error_prints p ON p.id = h.print_id JOIN error_groups g ON g.id = p.group_id
     WHERE h.hour >= $1 AND h.hour < $2
     GROUP BY g.id, g.title, g.culprit ORDER BY 3 DESC, g.id LIMIT $3`,
    [from, to, limit],
  )
  return rows
}
