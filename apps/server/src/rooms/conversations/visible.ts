import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { type Visibility, visibilityOf } from '../teams/index.ts'
import type { ConversationRow } from './rows.ts'
import * as store from './store.ts'
import { ownersOf } from './stores/assign.ts'

type Seen = Pick<ConversationRow, 'assigneeId'> & { teamId: string | null }

/** Whether a conversation may be seen: of a team, those of none and what somebody has themselves. */
export function isVisible(visibility: Visibility, { assigneeId, teamId }: Seen): boolean {
  if (visibility.kind === 'all' || assigneeId === visibility.memberId) return true
  return visibility.kind === 'teams' && (teamId === null || visibility.teamIds.includes(teamId))
}

/**
 * The conversation of this id, or the one that it was merged into.
 * @throws AppError `not_found`, also where the caller may not see it
 */
export async function visibleConversation(ctx: Context, id: string): Promise<ConversationRow> {
  const found = await store.conversation(ctx, await store.currentId(ctx, id))
  if (!found || !isVisible(await visibilityOf(ctx), found)) throw notFound('conversation')
  return found
}

/** The id under which a conversation is found now. @throws AppError `not_found`, also where it may not be seen */
export const visibleId = async (ctx: Context, id: string): Promise<string> =>
  (await visibleConversation(ctx, id)).id

/** A contact's id, where the caller sees one of their conversations. @throws AppError `not_found` */
export async function visibleContact(ctx: Context, contactId: string): Promise<string> {
  const visibility = await visibilityOf(ctx)
  if (visibility.kind === 'all') return contactId
  const owners = await ownersOf(ctx, contactId)
  if (!owners.some((one) => isVisible(visibility, one))) throw notFound('contact')
  return contactId
}
