import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'

const PORTION = 5000

/**
 * Removes, over all tenants: events that were only counted after eight days, whole ones after ninety, and the counts of
 * hours after thirty.
 */
export async function removeOld(platform: Platform): Promise<void> {
  await asLogin(platform, async (client) => {
    await inPortions(() =>
      client.query(
        `DELETE FROM error_events e USING (
           SELECT tenant_id, project_id, id FROM error_events
           WHERE received_at < now() - interval '8 days' AND (NOT is_kept OR received_at < now() - interval '90 days')
           LIMIT ${PORTION}) AS old
         WHERE e.tenant_id = old.tenant_id AND e.project_id = old.project_id AND e.id = old.id`,
      ),
    )
    await inPortions(() =>
      client.query(
        `DELETE FROM error_hours h USING (
           SELECT tenant_id, print_id, hour FROM error_hours WHERE hour < now() - interval '30 days' LIMIT ${PORTION}) AS old
         WHERE h.tenant_id = old.tenant_id AND h.print_id = old.print_id AND h.hour = old.hour`,
      ),
    )
  })
}

async function inPortions(remove: () => Promise<{ rowCount: number | null }>): Promise<void> {
  for (;;) if (((await remove()).rowCount ?? 0) < PORTION) return
}
