import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'

interface Tally {
  tenantId: string
  subscriber: string
  minute: number
  handled: number
  failed: number
  busyMs: number
  lagMs: number
}

const MINUTE_MS = 60_000
/** While the database is away, no more minutes are remembered than this. */
const MOST_OPEN = 20_000

/** Counts what each subscriber does, for the screen; written a few times a minute. */
export class Tallies {
  #open = new Map<string, Tally>()

  /** @param since from when it counts as late: when it happened, or when it was asked for once more */
  add(
    platform: Platform,
    { tenantId, createdAt }: Pick<StoredEvent, 'tenantId' | 'createdAt'>,
    subscriber: string,
    isWell: boolean,
    busyMs: number,
    since: Date = createdAt,
  ): void {
    const now = platform.clock.now().getTime()
    const lagMs = now - since.getTime()
    const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS
    const counts = isWell ? { handled: 1, failed: 0 } : { handled: 0, failed: 1 }
    this.#sum({ tenantId, subscriber, minute, ...counts, busyMs, lagMs })
  }

  #sum(one: Tally): void {
    const key = `${one.tenantId}:${one.subscriber}:${one.minute}`
    const known = this.#open.get(key)
    if (!known) {
      if (this.#open.size < MOST_OPEN) this.#open.set(key, one)
      return
    }
    known.handled += one.handled
    known.failed += one.failed
    known.busyMs += one.busyMs
    known.lagMs = Math.max(known.lagMs, one.lagMs)
  }

  /** What cannot be written now is written the next time. */
  async write(platform: Platform): Promise<void> {
    const all = [...this.#open.values()]
    if (all.length === 0) return
    this.#open = new Map()
    try {
      await this.#insert(platform, all)
    } catch (error) {
      for (const one of all) this.#sum(one)
      throw error
    }
  }

  async #insert(platform: Platform, all: Tally[]): Promise<void> {
    await asLogin(platform, (client) =>
      client.query(
        `INSERT INTO subscriber_minutes AS m (tenant_id, subscriber, minute, handled, failed, busy_ms, lag_ms)
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::int[], $5::int[], $6::bigint[], $7::bigint[])
         ON CONFLICT (tenant_id, subscriber, minute) DO UPDATE SET handled = m.handled + excluded.handled,
           failed = m.failed + excluded.failed, busy_ms = m.busy_ms + excluded.busy_ms,
           lag_ms = greatest(m.lag_ms, excluded.lag_ms)`,
        [
          all.map((tally) => tally.tenantId),
          all.map((tally) => tally.subscriber),
          all.map((tally) => new Date(tally.minute)),
          all.map((tally) => tally.handled),
          all.map((tally) => tally.failed),
          all.map((tally) => Math.round(tally.busyMs)),
          all.map((tally) => Math.max(0, Math.round(tally.lagMs))),
        ],
      ),
    )
  }
}
