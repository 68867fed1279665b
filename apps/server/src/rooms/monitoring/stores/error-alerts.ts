import type { Context } from '../../../platform/tenancy/context.ts'

/** How many errors were told of since a moment; one that was told to many, or in many places, counts once. */
export async function errorAlertsSince(ctx: Context, since: Date): Promise<number> {
  const { rows } = await ctx.client.query<{ count: number }>(
    `SELECT count(DISTINCT key)::int AS count FROM mails WHERE template = 'error_alert' AND created_at > $1`,
    [since],
  )
  return rows[0]?.count ?? 0
}
