import { hasRole } from '../../kernel/actor.ts'
import { must } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import type { ResponseRow } from './tables.ts'

type Reach = Pick<ResponseRow, 'teamId' | 'memberId'>

/** One's own is for oneself to change; what others have at hand is for who runs the workspace. */
export function mayChange({ actor }: Context, { memberId }: Reach): boolean {
  if (memberId !== null) return actor.kind === 'member' && actor.memberId === memberId
  return hasRole(actor, 'admin')
}

/** A person's own is nobody else's business, and a team's is its members' and of who runs the workspace. */
export function maySee(ctx: Context, { teamId, memberId }: Reach, teamIds: readonly string[]): boolean {
  if (memberId !== null) return mayChange(ctx, { teamId, memberId })
  return teamId === null || teamIds.includes(teamId) || hasRole(ctx.actor, 'admin')
}

export const mustBeAllowed = (ctx: Context, reach: Reach): void =>
  must(
    mayChange(ctx, reach),
    'What a team or everybody has at hand is changed by an admin. You can write one for yourself.',
  )
