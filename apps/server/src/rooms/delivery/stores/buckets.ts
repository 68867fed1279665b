import type { Context } from '../../../platform/tenancy/context.ts'
import { take } from '../bucket.ts'

/** Takes from this tenant's bucket for a provider, which no other process can do at the same moment. */
export async function takeTokens(
  ctx: Context,
  provider: string,
  perMinute: number,
  wanted: number,
  overdraw: boolean,
): Promise<{ given: number; waitMs: number }> {
  const found = await ctx.client.query<{ tokens: number; refilled_at: Date }>(
    'SELECT tokens, refilled_at FROM delivery_buckets WHERE provider = $1 FOR UPDATE',
    [provider],
  )
  const row = found.rows[0]
  const bucket = row ? { tokens: row.tokens, refilledAt: row.refilled_at } : null
  const { given, left, waitMs } = take(bucket, { perMinute, wanted, now: ctx.clock.now(), overdraw })
  await ctx.client.query(
    `INSERT INTO delivery_buckets (provider, tokens, refilled_at) VALUES ($1, $2, $3)
     ON CONFLICT (tenant_id, provider) DO UPDATE SET tokens = $2, refilled_at = $3`,
    [provider, left.tokens, left.refilledAt],
  )
  return { given, waitMs }
}
