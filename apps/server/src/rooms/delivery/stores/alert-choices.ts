import type { AlertChannel, AlertKind } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

interface Choice {
  memberId: string
  kind: AlertKind
  channels: AlertChannel[]
}
const columns = 'member_id AS "memberId", kind, channels'

export const choicesOf = async (ctx: Context, memberId: string): Promise<Choice[]> =>
  (await ctx.client.query<Choice>(`SELECT ${columns} FROM alert_choices WHERE member_id = $1`, [memberId]))
    .rows

/** What members have chosen for one kind; who has chosen nothing is not among them. */
export const choicesFor = async (ctx: Context, kind: AlertKind): Promise<Choice[]> =>
  (await ctx.client.query<Choice>(`SELECT ${columns} FROM alert_choices WHERE kind = $1`, [kind])).rows

/** Chosen by themselves; with `stoppedAt`, by the link in a mail. */
export const saveChoice = (
  ctx: Context,
  { memberId, kind, channels }: Choice,
  stoppedAt: Date | null = null,
) =>
  ctx.client.query(
    `INSERT INTO alert_choices (member_id, kind, channels, stopped_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tenant_id, member_id, kind) DO UPDATE SET channels = $3, stopped_at = $4`,
    [memberId, kind, channels, stoppedAt],
  )

/** Who stopped a kind by the link in its mail, and has not chosen otherwise since. */
export const stoppedChoices = async (
  ctx: Context,
): Promise<{ memberId: string; kind: AlertKind; stoppedAt: Date }[]> =>
  (
    await ctx.client.query(
      `SELECT member_id AS "memberId", kind, stopped_at AS "stoppedAt" FROM alert_choices WHERE stopped_at IS NOT NULL`,
    )
  ).rows

export const forgetChoices = (ctx: Context, memberId: string) =>
  ctx.client.query('DELETE FROM alert_choices WHERE member_id = $1', [memberId])
