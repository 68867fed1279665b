import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'

const KEPT_DAYS = 90
const AT_ONCE = 5000

/** What is old and done with; what somebody still owes stays, and so does its event. */
const old = {
  events: `handled_at < now() - make_interval(days => $1) AND NOT EXISTS (
    SELECT FROM redeliveries d WHERE d.tenant_id = t.tenant_id AND d.event_id = t.id AND d.state IN ('waiting', 'dead'))`,
  redeliveries: `ended_at < now() - make_interval(days => $1) AND state IN ('done', 'discarded')`,
  handled_events: 'handled_at < now() - make_interval(days => $1)',
  subscriber_minutes: 'minute < now() - make_interval(days => $1)',
}

/** Forgets events that were done with ninety days ago, a few thousand rows at a time. @returns how many rows went */
export async function retire(platform: Platform): Promise<number> {
  let count = 0
  for (const [table, isOld] of Object.entries(old)) {
    const { rowCount } = await asLogin(platform, (client) =>
      client.query(
        `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM ${table} t WHERE ${isOld} LIMIT $2))`,
        [KEPT_DAYS, AT_ONCE],
      ),
    )
    count += rowCount ?? 0
  }
  return count
}
