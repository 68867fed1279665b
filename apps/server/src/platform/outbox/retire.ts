import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'

/** Where a workspace has not set its own time. */
export const KEPT_DAYS = 90
const AT_ONCE = 5000
/** Of one table in one turn; what is left goes in the next. */
const MOST_PAGES = 40

/** The workspace's own time, else the usual one. */
const kept = `make_interval(days => coalesce((SELECT s.kept_days FROM event_settings s WHERE s.tenant_id = t.tenant_id), ${KEPT_DAYS}))`
/** The shortest that can be set: what is younger is no workspace's to forget, and is found by its index. */
const atLeast = `interval '7 days'`
const before = (column: string) => `${column} < now() - ${atLeast} AND ${column} < now() - ${kept}`

/** What is old and done with; what somebody still owes stays, and so does its event. */
const old = {
  events: `${before('handled_at')} AND NOT EXISTS (
    SELECT FROM redeliveries d WHERE d.tenant_id = t.tenant_id AND d.event_id = t.id AND d.state IN ('waiting', 'dead'))`,
  redeliveries: `${before('ended_at')} AND state IN ('done', 'discarded')`,
  handled_events: before('handled_at'),
  subscriber_minutes: before('minute'),
  // Who was without a network for longer looks before they send again.
  idempotency_keys: `created_at < now() - interval '30 days'`,
  live_tickets: `expires_at < now() - interval '1 hour'`,
}

/**
 * Forgets events that were done with longer ago than their workspace keeps them, answers to retries that nobody sends
 * any more and tickets that nobody used, a few thousand rows at a time, until nothing is left that is old.
 * @returns how many rows went
 */
export async function retire(platform: Platform): Promise<number> {
  let count = 0
  for (const [table, isOld] of Object.entries(old)) {
    for (let page = 0, gone = AT_ONCE; gone === AT_ONCE && page < MOST_PAGES; page += 1) {
      gone = await retirePage(platform, table, isOld)
      count += gone
    }
  }
  return count
}

const retirePage = (platform: Platform, table: string, isOld: string): Promise<number> =>
  asLogin(platform, async (client) => {
    const { rowCount } = await client.query(
      `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM ${table} t WHERE ${isOld} LIMIT $1))`,
      [AT_ONCE],
    )
    return rowCount ?? 0
  })
