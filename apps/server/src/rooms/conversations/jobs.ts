import { z } from 'zod'
import { system } from '../../kernel/actor.ts'
import { enqueue, handles, jobType } from '../../platform/jobs/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { asLogin, inTenant } from '../../platform/tenancy/context.ts'
import { notifyOfWaiting, tellStillWaiting } from './notify-of-waiting.ts'

/** A customer has waited for a while: they are told again, and so is the business. */
export const checkWaiting = jobType('conversations.check_waiting', z.object({ conversationId: z.uuid() }))
export const WAITING_LIMIT_MS = 5 * 60_000

export const jobs = [
  handles(checkWaiting, (platform, tenantId, { conversationId }) =>
    inTenant(platform, tenantId, system('waiting'), async (ctx) => {
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
  const tenants = await asLogin(platform, (client) =>
    client.query('SELECT tenant_id FROM tenants WHERE deleted_at IS NULL'),
  )
  for (const { tenant_id } of tenants.rows) {
    await inTenant(platform, tenant_id, system('waiting'), async (ctx) => {
      const waiting = await ctx.client.query(
        `SELECT id FROM conversations WHERE status = 'waiting' LIMIT 200`,
      )
      for (const { id } of waiting.rows)
        enqueue(ctx, checkWaiting, { conversationId: id }, { key: `waiting:${id}` })
    })
  }
}
