import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'
import type { Reaction } from './reactions.ts'
import { type Claimed, settle, withoutWaiting } from './settle.ts'

const LEASE_SECONDS = 60
const SWEEP_EVERY_MS = 1000
const CONCURRENCY = 24

/** Delivers committed events to the rooms' reactions: soon when all is well, again when it was not. */
export interface Outbox {
  /** Told by a transaction after it committed. */
  committed(events: StoredEvent[]): void
  /** Hears of every committed event of this process, for live updates. */
  onCommitted(listener: (events: StoredEvent[]) => void): void
  start(): void
  /** Stops taking events and waits for those that are being handled. */
  stop(): Promise<void>
}

/** @param reactions all rooms' reactions; where `delivers` is false this process only stores events */
export function createOutbox(getPlatform: () => Platform, reactions: Reaction[]): Outbox {
  const byType = Map.groupBy(reactions, (reaction) => reaction.type)
  const listeners: ((events: StoredEvent[]) => void)[] = []
  const running = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | null = null
  let sweeping = false
  let again = false
  let stopped = true

  const sweep = async () => {
    if (sweeping || stopped) {
      again = true
      return
    }
    sweeping = true
    try {
      do {
        again = false
        const room = CONCURRENCY - running.size
        if (room <= 0) break
        const events = await claim(getPlatform(), room)
        if (events.length === room) again = true
        for (const event of events) track(handle(getPlatform(), event, byType.get(event.type) ?? []))
      } while (again && !stopped)
    } catch (error) {
      getPlatform().log.warn({ error: (error as Error).message }, 'could not read the outbox')
    } finally {
      sweeping = false
    }
  }
  const track = (work: Promise<void>) => {
    running.add(work)
    work.finally(() => {
      running.delete(work)
      if (again) void sweep()
    })
  }

  return {
    committed(events) {
      for (const listener of listeners) listener(events)
      if (!stopped) void sweep()
    },
    onCommitted: (listener) => void listeners.push(listener),
    start() {
      stopped = false
      timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
      void sweep()
    },
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      await Promise.allSettled(running)
    },
  }
}

/** Takes open events under a lease; a process that dies lets them go when it ends. */
async function claim(platform: Platform, limit: number): Promise<Claimed[]> {
  return asLogin(platform, async (client) => {
    const claimed = await client.query({
      name: 'claim_events',
      text: `UPDATE events SET available_at = now() + make_interval(secs => $2), attempts = attempts + 1
             WHERE (tenant_id, id) IN (
               SELECT tenant_id, id FROM events
               WHERE handled_at IS NULL AND dead_at IS NULL AND available_at <= now() AND ${withoutWaiting}
               ORDER BY available_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
             RETURNING tenant_id AS "tenantId", id, type, aggregate_id AS "aggregateId", payload, attempts`,
      values: [limit, LEASE_SECONDS],
    })
    return claimed.rows.sort((a, b) => a.id - b.id)
  })
}

async function handle(platform: Platform, event: Claimed, reactions: Reaction[]) {
  const done: Reaction[] = []
  const failures: string[] = []
  for (const reaction of reactions) {
    try {
      await runOnce(platform, event, reaction)
      done.push(reaction)
    } catch (error) {
      failures.push(`${reaction.name}: ${(error as Error).message}`)
      platform.log.error({ event: event.type, reaction: reaction.name, err: error }, 'a reaction failed')
    }
  }
  try {
    // What is done must not be done again when the rest of them is tried again.
    if (failures.length > 0) for (const reaction of done) await markHandled(platform, event, reaction)
    await settle(platform, event, failures.join('\n'))
  } catch (error) {
    platform.log.warn({ error: (error as Error).message }, 'could not settle an event; it comes again')
  }
}

async function runOnce(platform: Platform, event: Claimed, reaction: Reaction) {
  if (event.attempts > 1 && (await wasHandled(platform, event, reaction))) return
  await reaction.run(platform, event)
}

const wasHandled = (platform: Platform, event: StoredEvent, reaction: Reaction) =>
  asLogin(platform, async (client) => {
    const seen = await client.query(
      'SELECT 1 FROM handled_events WHERE tenant_id = $1 AND event_id = $2 AND reaction = $3',
      [event.tenantId, event.id, reaction.name],
    )
    return seen.rowCount === 1
  })

const markHandled = (platform: Platform, event: StoredEvent, reaction: Reaction) =>
  asLogin(platform, (client) =>
    client.query({
      name: 'mark_handled',
      text: 'INSERT INTO handled_events (tenant_id, event_id, reaction) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      values: [event.tenantId, event.id, reaction.name],
    }),
  )
