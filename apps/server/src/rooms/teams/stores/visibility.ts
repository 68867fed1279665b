import type { VisibilityKind } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

interface Seen {
  visibility: VisibilityKind
  teamIds: string[]
}

/** What is set for a member, and the teams that they are in. */
export async function visibilityRow(ctx: Context, memberId: string): Promise<Seen> {
  const found = await ctx.client.query<Seen>({
    name: 'visibility_of_member',
    text: `SELECT coalesce((SELECT visibility FROM desk_members WHERE member_id = $1), 'all') AS visibility,
             ARRAY(SELECT team_id FROM team_members WHERE member_id = $1 ORDER BY team_id)::text[] AS "teamIds"`,
    values: [memberId],
  })
  return found.rows[0] as Seen
}
