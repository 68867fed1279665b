import { eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '../../platform/tenancy/context.ts'
import { visibilityOf } from '../teams/index.ts'
import { tickets } from './tables.ts'

/**
 * Which tickets the caller sees, by the same rule as conversations: of a team, those of none and what somebody has
 * themselves; and what they follow. Nothing to narrow by where they see all.
 */
export async function seen(ctx: Context): Promise<SQL | undefined> {
  if (ctx.actor.kind !== 'member') return undefined
  const visibility = await visibilityOf(ctx)
  if (visibility.kind === 'all') return undefined
  const { memberId } = visibility
  const own = or(eq(tickets.assigneeId, memberId), sql`${memberId}::uuid = ANY (${tickets.watchers})`)
  if (visibility.kind === 'own') return own
  return or(own, isNull(tickets.teamId), inArray(tickets.teamId, visibility.teamIds))
}

/** Who opens a ticket follows it where they would not see it otherwise. */
export async function followersOfNew(ctx: Context): Promise<string[]> {
  if (ctx.actor.kind !== 'member') return []
  return (await visibilityOf(ctx)).kind === 'all' ? [] : [ctx.actor.memberId]
}
