import type { ServerFrame } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

type What = Extract<ServerFrame, { t: 'changed' }>['what']

/** After the commit all members ask again for what changed. */
export function tellAll(ctx: Context, what: What): void {
  ctx.afterCommit.push(() =>
    ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what }),
  )
}

/** After the commit a member's devices hear of it, and those who see everything: it must hold no words. */
export function tellMember(ctx: Context, memberId: string, frame: ServerFrame): void {
  const audience = { members: true as const, groups: [`member:${memberId}`] }
  ctx.afterCommit.push(() => ctx.platform.live.publish(ctx.tenantId, audience, frame))
}
