import type { Context } from '../../../platform/tenancy/context.ts'

/** Longer than any signature is believed for. */
const KEPT_MS = 12 * 3_600_000

/** Remembers what a provider's signature came with. @returns whether it came for the first time */
export async function isFirst(ctx: Context, providerId: string, token: string): Promise<boolean> {
  const now = ctx.clock.now()
  await ctx.client.query('DELETE FROM delivery_report_tokens WHERE seen_at < $1', [
    new Date(now.getTime() - KEPT_MS),
  ])
  const { rowCount } = await ctx.client.query(
    `INSERT INTO delivery_report_tokens (provider_id, token, seen_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [providerId, token, now],
  )
  return rowCount === 1
}
