import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { listTenants } from '../../identity/index.ts'
import { removeOldChunks, removeOldCounts, rollUp } from '../stores/performance-old.ts'

const HOUR_MS = 3_600_000
/** The last hour and the one before it are shown by the minute; what arrives late has time until then. */
const MINUTES_KEPT_MS = 3 * HOUR_MS
const HOURS_KEPT_MS = 30 * 24 * HOUR_MS
const CHUNKS_KEPT_MS = 24 * HOUR_MS

/** Of every workspace: makes hours of minutes that are older than three hours, and removes hours after thirty days. */
export async function keepHours(platform: Platform): Promise<void> {
  const now = platform.clock.now().getTime()
  for (const { tenantId } of await listTenants(platform)) {
    await inTenant(platform, tenantId, system('performance'), async (ctx) => {
      await rollUp(ctx, new Date(Math.floor((now - MINUTES_KEPT_MS) / HOUR_MS) * HOUR_MS))
      await removeOldCounts(ctx, new Date(now - HOURS_KEPT_MS))
      await removeOldChunks(ctx, new Date(now - CHUNKS_KEPT_MS))
    })
  }
}
