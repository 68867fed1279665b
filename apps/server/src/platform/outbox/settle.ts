import type { PoolClient } from 'pg'
import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'

const MAX_TOGETHER = 500
const MAY_WAIT_MS = 200

/**
 * A condition that is always true, and lets this transaction's commit not wait for the disk.
 * What a crash of the database forgets of claims and settlements only makes an event come again.
 */
export const withoutWaiting = `(SELECT set_config('synchronous_commit', 'off', true)) = 'off'`

interface Settlement {
  event: StoredEvent
  resolve(): void
  reject(error: unknown): void
}

interface Line {
  waiting: Settlement[]
  /** Runs out for those that may wait. */
  timer: NodeJS.Timeout | null
  isStoring: boolean
}

const lines = new WeakMap<Platform, Line>()

function lineOf(platform: Platform): Line {
  const line = lines.get(platform) ?? { waiting: [], timer: null, isStoring: false }
  lines.set(platform, line)
  return line
}

/**
 * Notes that all who an event concerns are done with it; one that another process has taken since, because this one
 * was silent for longer than its lease, is left to that one. Events that end at the same time are noted together.
 * @param mayWait nobody waits for it: it is noted with the next that must not wait, or with many of its kind
 */
export function settle(platform: Platform, event: StoredEvent, mayWait = false): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = lineOf(platform)
    line.waiting.push({ event, resolve, reject })
    if (mayWait && line.waiting.length < MAX_TOGETHER)
      line.timer ??= setTimeout(() => void storeAll(platform, line), MAY_WAIT_MS)
    else void storeAll(platform, line)
  })
}

/** Notes now what may wait. */
export const settleNow = (platform: Platform): void => void storeAll(platform, lineOf(platform))

async function storeAll(platform: Platform, line: Line): Promise<void> {
  if (line.timer) clearTimeout(line.timer)
  line.timer = null
  if (line.isStoring) return
  line.isStoring = true
  while (line.waiting.length > 0) {
    await new Promise(setImmediate)
    const together = line.waiting.splice(0, MAX_TOGETHER)
    try {
      await store(platform, together)
      for (const { resolve } of together) resolve()
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
  line.isStoring = false
}

const store = (platform: Platform, together: Settlement[]) => {
  const ids = Map.groupBy(
    together.map(({ event }) => event),
    ({ tenantId }) => tenantId,
  )
  return asLogin(platform, (client) =>
    Promise.all([...ids].map(([tenantId, events]) => storeOf(client, platform, tenantId, events))),
  )
}

/** By an array that the database makes itself: joined to a list, it would go through all events of a young table. */
const storeOf = (client: PoolClient, platform: Platform, tenantId: string, events: StoredEvent[]) =>
  client.query({
    name: 'settle_events',
    text: `UPDATE events SET handled_at = now(), taken_by = NULL
           WHERE tenant_id = $1 AND id = ANY(ARRAY(SELECT jsonb_array_elements_text($2::jsonb)::bigint))
             AND taken_by = $3 AND ${withoutWaiting}`,
    values: [tenantId, JSON.stringify(events.map(({ id }) => id)), platform.outbox.processId],
  })
