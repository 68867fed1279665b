import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

/** Those of these sessions that still hold: nobody has ended them, and their time is not over. */
export async function heldSessions(platform: Platform, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await asLogin(platform, (client) =>
    client.query<{ id: string }>('SELECT id FROM account.sessions WHERE id = ANY ($1) AND expires_at > $2', [
      ids,
      platform.clock.now(),
    ]),
  )
  return new Set(rows.map(({ id }) => id))
}
