import type { Platform } from '../../../platform/platform.ts'
import { claimMailboxes } from '../stores/mailbox.ts'
import { lookIntoMailbox } from './look.ts'

const EVERY_SECONDS = 120
/** How often it is asked whose turn it is. */
const ASK_EVERY_MS = 15_000
const AT_ONCE = 4

interface Watch {
  timer: NodeJS.Timeout
  looking: Promise<void> | null
}
const watches = new WeakMap<Platform, Watch>()

/** Looks into each workspace's mailbox every two minutes, in turn with the other processes. */
export function watchMailboxes(platform: Platform): void {
  const ask = () => {
    if (watch.looking) return
    watch.looking = lookAtDue(platform)
      .catch((error) => platform.log.warn({ error: (error as Error).message }, 'could not look at mailboxes'))
      .finally(() => {
        watch.looking = null
      })
  }
  const watch: Watch = { timer: setInterval(ask, ASK_EVERY_MS).unref(), looking: null }
  watches.set(platform, watch)
}

export async function stopWatchingMailboxes(platform: Platform): Promise<void> {
  const watch = watches.get(platform)
  watches.delete(platform)
  if (!watch) return
  clearInterval(watch.timer)
  await watch.looking
}

/** One server that does not answer holds up three others at most, and for no longer than its connection's limit. */
async function lookAtDue(platform: Platform): Promise<void> {
  for (;;) {
    const tenants = await claimMailboxes(platform, AT_ONCE, EVERY_SECONDS)
    await Promise.all(tenants.map((tenantId) => lookIntoMailbox(platform, tenantId)))
    if (tenants.length < AT_ONCE || !watches.has(platform)) return
  }
}
