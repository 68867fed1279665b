import { Gauge } from 'prom-client'
import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { Metrics } from './metrics.ts'

const OTHER = 'other'

interface Counted {
  what: 'event' | 'debt' | 'job'
  name: string
  state: string
  count: number
}
// Whoever waits is counted up to a limit: a scrape must not read a long queue to its end.
const MOST = 100_000
const counting = `
  SELECT 'event' AS what, '' AS name, CASE WHEN available_at > now() THEN 'in_hand' ELSE 'waiting' END AS state,
    count(*)::int AS count
  FROM (SELECT available_at FROM events WHERE handled_at IS NULL AND dead_at IS NULL AND priority >= 0 LIMIT ${MOST}) e GROUP BY 1, 2, 3
  UNION ALL SELECT 'debt', subscriber, state, count(*)::int
  FROM (SELECT subscriber, state FROM redeliveries WHERE state IN ('waiting', 'dead') LIMIT ${MOST}) r GROUP BY 1, 2, 3
  UNION ALL SELECT 'job', name, 'waiting', count(*)::int
  FROM (SELECT name FROM jobs.job WHERE state IN ('created', 'retry') LIMIT ${MOST}) j GROUP BY 1, 2, 3`

/**
 * The pool, and what waits in the database; counted when somebody scrapes.
 * @param freshMs for so long a count is not made again
 */
export function gaugeDatabase(
  platform: Platform,
  { registry }: Metrics,
  freshMs: number,
): () => Promise<void> {
  const registers = [registry]
  const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Gauge({ name, help, labelNames, registers })
  const pool = gauge('svar_database_connections', 'Connections of this process', ['state'])
  const open = gauge('svar_database_open', '1 while the database answers')
  const events = gauge('svar_outbox_events', 'Events that are not done with', ['state'])
  const debts = gauge('svar_outbox_redeliveries', 'What subscribers owe', ['subscriber', 'state'])
  const jobs = gauge('svar_jobs_waiting', 'Jobs that wait', ['queue'])
  let askedAt = Number.NEGATIVE_INFINITY

  const count = async () => {
    if (performance.now() - askedAt < freshMs) return
    askedAt = performance.now()
    const rows = await asLogin(platform, async (client) => (await client.query<Counted>(counting)).rows)
    const known = new Set(platform.outbox.reactions.map(({ name }) => name))
    for (const one of [events, debts, jobs]) one.reset()
    for (const state of ['in_hand', 'waiting']) events.set({ state }, 0)
    for (const { what, name, state, count } of rows) {
      // A subscriber that this version does not know has no label of its own.
      const subscriber = known.has(name) ? name : OTHER
      if (what === 'event') events.inc({ state }, count)
      if (what === 'debt') debts.inc({ subscriber, state }, count)
      if (what === 'job') jobs.inc({ queue: name }, count)
    }
  }
  return async () => {
    const { pool: connections, gate } = platform.database
    pool.set({ state: 'in_use' }, connections.totalCount - connections.idleCount)
    pool.set({ state: 'idle' }, connections.idleCount)
    pool.set({ state: 'waiting' }, connections.waitingCount)
    open.set(gate.isOpen() ? 1 : 0)
    if (gate.isOpen()) await count()
  }
}
