import type { Actor } from '../../kernel/actor.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { type Visibility, visibilityOf } from '../teams/index.ts'
import type { ConversationRow } from './rows.ts'

type Seen = Pick<ConversationRow, 'assigneeId' | 'teamId'>

const NO_TEAM = 'team:none'

/** Whose connections a conversation is shown on; with `groupsOf` the same rule as `isVisible`. */
export const viewersOf = ({ assigneeId, teamId }: Seen): string[] => [
  teamId ? `team:${teamId}` : NO_TEAM,
  ...(assigneeId ? [`member:${assigneeId}`] : []),
]

/** The groups that somebody's connection is in; null: it is shown everything. */
export function groupsOf(visibility: Visibility): string[] | null {
  if (visibility.kind === 'all') return null
  const own = `member:${visibility.memberId}`
  if (visibility.kind === 'own') return [own]
  return [own, NO_TEAM, ...visibility.teamIds.map((id) => `team:${id}`)]
}

/** What a live connection of this actor is shown; of customers, what they follow says it all. */
export async function liveGroups(
  platform: Platform,
  tenantId: string,
  actor: Actor,
): Promise<string[] | null> {
  if (actor.kind !== 'member') return null
  return inTenant(platform, tenantId, actor, async (ctx) => groupsOf(await visibilityOf(ctx)))
}
