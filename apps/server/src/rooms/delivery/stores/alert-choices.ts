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

export const saveChoice = (ctx: Context, memberId: string, kind: AlertKind, channels: AlertChannel[]) =>
  ctx.client.query(
    `INSERT INTO alert_choices (member_id, kind, channels) VALUES ($1, $2, $3)
     ON CONFLICT (tenant_id, member_id, kind) DO UPDATE SET channels = $3`,
    [memberId, kind, channels],
  )

export const forgetChoices = (ctx: Context, memberId: string) =>
  ctx.client.query('DELETE FROM alert_choices WHERE member_id = $1', [memberId])
