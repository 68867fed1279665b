import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { unfinishedSources } from '../stores/sources.ts'
import { readLater } from './read-later.ts'

/** What was waiting or being read when a process ended goes on at once; what a living process reads is left to it. */
export async function resumeReading(platform: Platform): Promise<void> {
  const unfinished = Map.groupBy(await unfinishedSources(platform), ({ tenantId }) => tenantId)
  for (const [tenantId, sources] of unfinished) {
    await inTenant(platform, tenantId, system('reading'), async (ctx) => {
      for (const source of sources) readLater(ctx, source)
    })
  }
}
