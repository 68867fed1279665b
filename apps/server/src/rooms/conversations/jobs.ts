import { z } from 'zod'
import { system } from '../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../platform/jobs/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { listTenants } from '../identity/index.ts'
import { giveOut } from './assign-automatically.ts'
import { notifyOfWaiting, tellStillWaiting } from './notify-of-waiting.ts'
import { waitingIds } from './store.ts'

/** A customer has waited for a while: they are told again, and so is the business. */
export const checkWaiting = jobType('conversations.check_waiting', z.object({ conversationId: z.uuid() }))
export const WAITING_LIMIT_MS = 5 * 60_000

/** The desk opens: what has waited for that is given out. */
export const giveOutWhenOpen = jobType(
  'conversations.give_out_when_open',
  z.object({ conversationId: z.uuid() }),
)

export const jobs = [
  handles(giveOutWhenOpen, (platform, tenantId, { conversationId }) =>
    inTenant(platform, tenantId, system('assignment'), async (ctx) => {
      await giveOut(ctx, conversationId)
    }),
  ),
  handles(checkWaiting, (platform, tenantId, { conversationId }) =>
    inTenant(platform, tenantId, system('waiting'), async (ctx) => {
      // Somebody may have come, or become free, in the meantime.
      await giveOut(ctx, conversationId)
      const next = await tellStillWaiting(ctx, conversationId, WAITING_LIMIT_MS)
      if (next === 'told') await notifyOfWaiting(ctx, conversationId, 'still_waiting')
      if (next === 'later')
        enqueue(
          ctx,
          checkWaiting,
          { conversationId },
          { startAfter: new Date(ctx.clock.now().getTime() + WAITING_LIMIT_MS) },
        )
    }),
  ),
]

/** Those who waited when the process ended are looked at again when it starts: nobody is left unseen. */
export async function remindOfWaiting(platform: Platform): Promise<void> {
  for (const { tenantId } of await listTenants(platform)) {
    await inTenant(platform, tenantId, system('waiting'), async (ctx) => {
      for (const id of await waitingIds(ctx))
        enqueue(ctx, checkWaiting, { conversationId: id }, { key: `waiting:${id}` })
    })
  }
}
