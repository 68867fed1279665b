import { system } from '../../../kernel/actor.ts'
import { systemClock } from '../../../kernel/clock.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, inTenant } from '../../../platform/tenancy/context.ts'
import { listTenants } from '../../../rooms/identity/index.ts'

/** By how much this machine's clock is ahead of the database's, in milliseconds. */
export async function aheadOfDatabaseMs(platform: Platform): Promise<number> {
  const began = systemClock.now().getTime()
  const { rows } = await asLogin(platform, (client) =>
    client.query<{ now: Date }>('SELECT clock_timestamp() AS now'),
  )
  const ended = systemClock.now().getTime()
  return (began + ended) / 2 - (rows[0]?.now.getTime() ?? began)
}

/** What somebody or something has switched off and may have forgotten, in one workspace. */
export interface LeftOff {
  slug: string
  /** Endpoints that Svar itself has switched off, because they failed or said that they are gone. */
  webhooks: number
  /** Subscribers that a person has paused. */
  paused: string[]
}

/** Workspaces in which something is off, of the first five hundred. */
export async function leftOff(platform: Platform): Promise<LeftOff[]> {
  const found: LeftOff[] = []
  for (const { tenantId, slug } of (await listTenants(platform)).slice(0, 500)) {
    const { webhooks, paused } = await inTenant(platform, tenantId, system('doctor'), async ({ client }) => {
      const off = await client.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM webhook_endpoints WHERE disabled_reason IN ('gone', 'failing')`,
      )
      const names = await client.query<{ name: string }>(
        'SELECT subscriber AS name FROM paused_subscribers ORDER BY 1',
      )
      return { webhooks: off.rows[0]?.count ?? 0, paused: names.rows.map(({ name }) => name) }
    })
    if (webhooks > 0 || paused.length > 0) found.push({ slug, webhooks, paused })
  }
  return found
}
