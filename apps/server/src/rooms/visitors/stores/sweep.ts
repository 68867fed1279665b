// What is done for all tenants at once: who is long gone is forgotten.
import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

const FORGOTTEN_AFTER_MS = 30 * 60_000
const MINUTES_KEPT_MS = 2 * 3600_000

/** Forgets who has not been seen for half an hour, and how many there were more than two hours ago. */
export async function sweep(platform: Platform): Promise<void> {
  const now = platform.clock.now().getTime()
  await asLogin(platform, async (client) => {
    await client.query('DELETE FROM site_visitors WHERE seen_at < $1', [new Date(now - FORGOTTEN_AFTER_MS)])
    await client.query('DELETE FROM site_visitor_minutes WHERE minute < $1', [
      new Date(now - MINUTES_KEPT_MS),
    ])
  })
}
