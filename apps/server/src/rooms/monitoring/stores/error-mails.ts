import type { Context } from '../../../platform/tenancy/context.ts'

/** How many mails of errors were written since a moment. */
export async function errorMailsSince(ctx: Context, since: Date): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM mails WHERE template = 'error_alert' AND created_at > $1`,
    [since],
  )
  return rows[0]?.count ?? 0
}
