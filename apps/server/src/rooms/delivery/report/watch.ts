import type { Platform } from '../../../platform/platform.ts'
import { claimDue } from '../stores/daily-reports.ts'
import { sendReport } from './send-report.ts'

/** How often it is asked whose morning it is. */
const ASK_EVERY_MS = 30_000
/** After so long, what a process has not finished is taken up by another. */
const LEASE_MS = 10 * 60_000
const AT_ONCE = 4

interface Watch {
  timer: NodeJS.Timeout
  sending: Promise<void> | null
}
const watches = new WeakMap<Platform, Watch>()

/** Sends each workspace's report in its own morning, in turn with the other processes. */
export function watchReports(platform: Platform): void {
  const ask = () => {
    if (watch.sending) return
    watch.sending = sendDueReports(platform)
      .catch((error) => platform.log.warn({ error: (error as Error).message }, 'could not look for reports'))
      .finally(() => {
        watch.sending = null
      })
  }
  const watch: Watch = { timer: setInterval(ask, ASK_EVERY_MS).unref(), sending: null }
  watches.set(platform, watch)
}

export async function stopWatchingReports(platform: Platform): Promise<void> {
  const watch = watches.get(platform)
  watches.delete(platform)
  if (!watch) return
  clearInterval(watch.timer)
  await watch.sending
}

/** One that cannot be written is due again when its lease ends, and holds up no other. */
export async function sendDueReports(platform: Platform): Promise<void> {
  for (;;) {
    const tenants = await claimDue(platform, { limit: AT_ONCE, leaseMs: LEASE_MS })
    await Promise.all(
      tenants.map((tenantId) =>
        sendReport(platform, tenantId).catch((error) =>
          platform.log.warn({ tenantId, err: error }, 'could not send the daily report; it is tried again'),
        ),
      ),
    )
    if (tenants.length < AT_ONCE || !watches.has(platform)) return
  }
}
