import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

/** Deletes sessions and links whose time is over; what is used or ended already works for nobody. */
export async function forgetEnded(platform: Platform): Promise<void> {
  const now = platform.clock.now()
  await asLogin(platform, async (client) => {
    for (const table of ['sessions', 'verifications', 'sign_in_links', 'owner_links']) {
      await client.query(`DELETE FROM account.${table} WHERE expires_at < $1`, [now])
    }
  })
}
