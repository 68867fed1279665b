import type { Platform } from '../../../platform/platform.ts'
import { knowingTenants } from '../stores/state.ts'
import { tenantIndex } from './indexes.ts'

/** So many passages are made ready at the start; indexes of the rest are built when they are first asked for. */
const MAX_WARM_PASSAGES = 20_000
const START_AFTER_MS = 1500

/** Builds the indexes of the workspaces that changed last, so that their first customer does not wait. */
export function warmLater(platform: Platform): () => void {
  let isStopped = false
  const timer = setTimeout(() => {
    warm(platform, () => isStopped).catch((error) =>
      platform.log.debug({ error: (error as Error).message }, 'could not warm the search'),
    )
  }, START_AFTER_MS)
  timer.unref()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

async function warm(platform: Platform, isStopped: () => boolean): Promise<void> {
  let room = MAX_WARM_PASSAGES
  for (const { tenantId, passages } of await knowingTenants(platform)) {
    if (isStopped()) return
    if (passages > room) continue
    await tenantIndex(platform, tenantId)
    room -= passages
  }
}
