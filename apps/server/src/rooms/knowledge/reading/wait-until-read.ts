import { setTimeout as wait } from 'node:timers/promises'
import type { Source } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { showSource } from '../show.ts'
import { source } from '../stores/sources.ts'

const LOOK_EVERY_MS = 200

/**
 * Waits until all of these sources have been read, well or not, or the time is over; gives them as they are then.
 * Some process must be carrying out jobs. @throws AppError `not_found` when one is removed meanwhile
 */
export async function waitUntilRead(
  platform: Platform,
  tenantId: string,
  sourceIds: string[],
  timeoutMs: number,
): Promise<Source[]> {
  const until = performance.now() + timeoutMs
  while (true) {
    const read = await inTenant(platform, tenantId, system('reading'), async (ctx) => {
      const rows: Source[] = []
      for (const id of sourceIds) rows.push(showSource(await source(ctx, id)))
      return rows
    })
    const isDone = read.every(({ state }) => state !== 'waiting' && state !== 'working')
    if (isDone || performance.now() >= until) return read
    await wait(LOOK_EVERY_MS)
  }
}
