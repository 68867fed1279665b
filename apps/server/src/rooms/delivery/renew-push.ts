import { and, eq } from 'drizzle-orm'
import { system } from '../../kernel/actor.ts'
import type { Call } from '../../platform/http/http.ts'
import { type Context, inTenant } from '../../platform/tenancy/context.ts'
import { membershipsOf } from '../identity/index.ts'
import { pushSubscriptions } from './tables.ts'

interface Renewed {
  memberId: string
  endpoint: string
  sessionId: string
}

/**
 * Who has signed in again in a browser that they had be told before is told there again, in each of their workspaces:
 * the session that ended was the same for all. Nobody else is.
 * @returns whether the caller is told in this browser, in the workspace in which they ask
 */
export async function renewPush(call: Call, endpoint: string): Promise<{ on: boolean }> {
  const { actor, sessionId, platform, tenantId } = call
  if (actor.kind !== 'member' || !sessionId) return { on: false }
  const renewed = { memberId: actor.memberId, endpoint, sessionId }
  const on = await call.inTenant((ctx) => renew(ctx, renewed))
  for (const other of await membershipsOf(platform, actor.userId)) {
    if (other.tenantId === tenantId) continue
    const { memberId } = other
    await inTenant(platform, other.tenantId, system('delivery'), (ctx) =>
      renew(ctx, { ...renewed, memberId }),
    )
  }
  return { on }
}

async function renew(ctx: Context, { memberId, endpoint, sessionId }: Renewed): Promise<boolean> {
  const renewed = await ctx.db
    .update(pushSubscriptions)
    .set({ sessionId, endedAt: null })
    .where(and(eq(pushSubscriptions.endpoint, endpoint), eq(pushSubscriptions.memberId, memberId)))
    .returning({ id: pushSubscriptions.id })
  return renewed.length > 0
}
