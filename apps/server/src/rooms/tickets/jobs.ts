import { system } from '../../kernel/actor.ts'
import { enqueue, handles } from '../../platform/jobs/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { listTenants } from '../identity/index.ts'
import { openForLongWait, stillWaiting } from './rules/open-for-long-wait.ts'
import { followAll, followTerms, noteChange } from './sla/follow-terms.ts'
import { lookAtDue } from './sla/look-at-due.ts'
import { lookAtClocks } from './sla/schedule.ts'

const actor = system('tickets')

export const jobs = [
  handles(lookAtClocks, (platform, tenantId) => inTenant(platform, tenantId, actor, lookAtDue)),
  handles(followTerms, (platform, tenantId, _, signal) => followAll(platform, tenantId, signal)),
  handles(stillWaiting, (platform, tenantId, { conversationId, since }) =>
    inTenant(platform, tenantId, actor, async (ctx) => {
      await openForLongWait(ctx, conversationId, new Date(since))
    }),
  ),
]

/** What came due while no process ran is looked at when one starts, and tickets go on to follow what was changed. */
export async function lookAtAll(platform: Platform): Promise<void> {
  for (const { tenantId } of await listTenants(platform)) {
    await inTenant(platform, tenantId, actor, async (ctx) => {
      enqueue(ctx, lookAtClocks, {}, { key: 'clocks' })
      await noteChange(ctx)
    })
  }
}
