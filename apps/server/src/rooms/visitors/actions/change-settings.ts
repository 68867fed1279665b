import type { Context } from '../../../platform/tenancy/context.ts'
import { forgetEverybody, type PresenceMode, saveMode } from '../store.ts'

/** Says whether visitors are shown. Who was here under the rule before it is forgotten at once. */
export async function changeSettings(ctx: Context, mode: PresenceMode): Promise<{ mode: PresenceMode }> {
  await saveMode(ctx, mode)
  await forgetEverybody(ctx)
  ctx.afterCommit.push(() =>
    ctx.platform.live.publish(ctx.tenantId, { members: true }, { t: 'changed', what: 'visitors' }),
  )
  return { mode }
}
