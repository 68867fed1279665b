import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'

/** Where one is planned already, it stays as it is. */
export const plan = (ctx: Context, dueAt: Date) =>
  ctx.client.query('INSERT INTO daily_reports (due_at) VALUES ($1) ON CONFLICT DO NOTHING', [dueAt])

/** Nobody wants it any more. */
export const unplan = (ctx: Context) => ctx.client.query('DELETE FROM daily_reports')

/** Of which day was told last, `2026-11-20`; undefined where none is planned. */
export async function toldDay(ctx: Context): Promise<string | null | undefined> {
  const { rows } = await ctx.client.query<{ told: string | null }>(
    `SELECT to_char(told_day, 'YYYY-MM-DD') AS told FROM daily_reports`,
  )
  return rows[0]?.told
}

export const noteTold = (ctx: Context, { day, dueAt }: { day: string; dueAt: Date }) =>
  ctx.client.query('UPDATE daily_reports SET told_day = greatest(told_day, $1::date), due_at = $2', [
    day,
    dueAt,
  ])

/**
 * Takes workspaces whose report is due, so that of all processes one writes it; if that one dies, it is due again.
 * @returns the workspaces
 */
export const claimDue = (
  platform: Platform,
  { limit, leaseMs }: { limit: number; leaseMs: number },
): Promise<string[]> =>
  asLogin(platform, async (client) => {
    const now = platform.clock.now()
    const { rows } = await client.query<{ tenant_id: string }>(
      `UPDATE daily_reports SET due_at = $2
       WHERE tenant_id IN (SELECT tenant_id FROM daily_reports WHERE due_at <= $3
                           ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING tenant_id`,
      [limit, new Date(now.getTime() + leaseMs), now],
    )
    return rows.map((row) => row.tenant_id)
  })
