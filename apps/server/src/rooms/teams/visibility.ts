import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibilityRow } from './stores/visibility.ts'

/** Which conversations somebody sees: all, those of their teams and of none, or only their own. */
export type Visibility =
  | { kind: 'all' }
  | { kind: 'teams'; teamIds: string[]; memberId: string }
  | { kind: 'own'; memberId: string }

/** The teams that a member is in. */
export const teamIdsOf = async (ctx: Context, memberId: string): Promise<string[]> =>
  (await visibilityRow(ctx, memberId)).teamIds

/**
 * What the caller sees. Owners, admins, API keys and the house itself see all; the others what is set for them.
 * @throws AppError `forbidden` for a customer, who sees by another rule
 */
export async function visibilityOf(ctx: Context): Promise<Visibility> {
  const { actor } = ctx
  if (actor.kind === 'visitor' || actor.kind === 'widget')
    throw new AppError('forbidden', 'Only a member can do this.')
  if (actor.kind !== 'member' || actor.role === 'owner' || actor.role === 'admin') return { kind: 'all' }
  const { memberId } = actor
  const { visibility, teamIds } = await visibilityRow(ctx, memberId)
  if (visibility === 'all') return { kind: 'all' }
  return visibility === 'own' ? { kind: 'own', memberId } : { kind: 'teams', teamIds, memberId }
}
