import type { Context } from '../../../platform/tenancy/context.ts'

/** @returns null where nobody has set it */
export async function keptDays(ctx: Context): Promise<number | null> {
  const { rows } = await ctx.client.query<{ days: number }>('SELECT kept_days AS days FROM event_settings')
  return rows[0]?.days ?? null
}

export const setKeptDays = (ctx: Context, days: number) =>
  ctx.client.query(
    `INSERT INTO event_settings (kept_days) VALUES ($1) ON CONFLICT (tenant_id) DO UPDATE SET kept_days = $1`,
    [days],
  )
