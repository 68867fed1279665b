import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'

/** Who is paused, and in which lines something is owed that comes before what happens now. */
export class Owing {
  readonly #getPlatform: () => Platform
  #paused = new Set<string>()
  readonly #lanes = new Set<string>()

  constructor(getPlatform: () => Platform) {
    this.#getPlatform = getPlatform
  }

  add(lane: string): void {
    this.#lanes.add(lane)
  }

  /** Whether a subscriber must not be given an event now. @param lane null where it keeps no order */
  async mustWait(event: StoredEvent, subscriber: string, lane: string | null): Promise<boolean> {
    if (this.#paused.has(`${event.tenantId}:${subscriber}`)) return true
    if (lane === null || !(event.behind || this.#lanes.has(lane))) return false
    if (await this.#isOwing(event, subscriber)) return true
    this.#lanes.delete(lane)
    return false
  }

  /** Learns who was paused or went on since. */
  async refresh(): Promise<void> {
    const rows = await asLogin(this.#getPlatform(), (client) =>
      client.query<{ name: string }>(`SELECT tenant_id || ':' || subscriber AS name FROM paused_subscribers`),
    )
    this.#paused = new Set(rows.rows.map(({ name }) => name))
  }

  #isOwing(event: StoredEvent, subscriber: string): Promise<boolean> {
    return asLogin(this.#getPlatform(), async (client) => {
      const { rowCount } = await client.query(
        `SELECT FROM redeliveries
         WHERE tenant_id = $1 AND subscriber = $2 AND aggregate_id = $3 AND state = 'waiting' LIMIT 1`,
        [event.tenantId, subscriber, event.aggregateId],
      )
      return (rowCount ?? 0) > 0
    })
  }
}
