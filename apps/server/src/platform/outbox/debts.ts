import type { PoolClient } from 'pg'
import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { StoredEvent } from './events.ts'

/** What a subscriber owes: it failed (`error`), or was held because it is paused or others come first. */
export interface Debt {
  subscriber: string
  ordered: boolean
  error: string | null
}

/** One event that one subscriber still has to do with, taken under a lease. */
export interface Redelivery {
  tenantId: string
  id: number
  subscriber: string
  attempts: number
  priority: number
  /** When it happened; of a replay, when that was asked for. */
  since: Date
  event: StoredEvent
}

export const MAX_ATTEMPTS = 8
const MOST_ERRORS = 20
const LONGEST_PAUSE_S = 600

/** Seconds before attempt `n + 1`: doubling, spread so that many do not come at once. */
export function backOffSeconds(attempts: number, random = Math.random()): number {
  return Math.min(LONGEST_PAUSE_S, 2 ** attempts) * (0.5 + random)
}

/**
 * Notes what a subscriber owes of an event, so that the event itself is done with. Of those that keep an order only the
 * first in line has a time; the others wait for their turn.
 */
export const owe = (
  platform: Platform,
  event: StoredEvent,
  { subscriber, ordered, error }: Debt,
): Promise<void> =>
  inTransaction(platform, async (client) => {
    const lane = ordered ? event.aggregateId : null
    await enterLine(client, event.tenantId, subscriber, lane)
    await client.query(
      `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, aggregate_id, priority, attempts, available_at, errors)
       SELECT $1, $2, $3, $4, $5::uuid, $6, $7,
         CASE WHEN ${isPaused('$1', '$3')} OR EXISTS (
             SELECT FROM redeliveries d
             WHERE d.tenant_id = $1 AND d.subscriber = $3 AND d.aggregate_id = $5::uuid AND d.state = 'waiting')
           THEN 'infinity' ELSE now() + make_interval(secs => $8) END,
         CASE WHEN $9::text IS NULL THEN '[]' ELSE ${errorEntry('1', '$9')} END
       ON CONFLICT (tenant_id, event_id, subscriber) WHERE state = 'waiting' DO NOTHING`,
      [
        event.tenantId,
        event.id,
        subscriber,
        event.type,
        lane,
        event.priority,
        error === null ? 0 : 1,
        error === null ? 0 : backOffSeconds(1),
        error,
      ],
    )
  })

/** A subscriber that is done lets the next in line go; one that failed comes again, or is dead after its last attempt. */
export const endRedelivery = (platform: Platform, owed: Redelivery, error: string | null): Promise<void> =>
  inTransaction(platform, async (client) => {
    const { tenantId, id, subscriber, attempts, event } = owed
    const isOver = error === null || attempts >= MAX_ATTEMPTS
    if (isOver) await enterLine(client, tenantId, subscriber, event.aggregateId)
    const ended = await client.query<{ lane: string | null }>(
      `UPDATE redeliveries SET taken_by = NULL, ended_at = CASE WHEN $3 THEN now() END,
         state = CASE WHEN NOT $3 THEN 'waiting' WHEN $4::text IS NULL THEN 'done' ELSE 'dead' END,
         available_at = now() + make_interval(secs => $5),
         errors = CASE WHEN $4::text IS NULL OR jsonb_array_length(errors) >= ${MOST_ERRORS} THEN errors
           ELSE errors || ${errorEntry('attempts', '$4')} END
       WHERE tenant_id = $1 AND id = $2 AND state = 'waiting' RETURNING aggregate_id AS lane`,
      [tenantId, id, isOver, error, isOver ? 0 : backOffSeconds(attempts)],
    )
    if (isOver) await letNext(client, tenantId, subscriber, ended.rows[0]?.lane ?? null)
  })

/** Who changes a line does so alone. */
export async function enterLine(
  client: PoolClient,
  tenantId: string,
  subscriber: string,
  lane: string | null,
): Promise<void> {
  if (lane === null) return
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${tenantId}:${subscriber}:${lane}`,
  ])
}

/** Gives the first that waits in line its time, where the line is not paused. */
export async function letNext(
  client: PoolClient,
  tenantId: string,
  subscriber: string,
  lane: string | null,
): Promise<void> {
  if (lane === null) return
  await client.query(
    `UPDATE redeliveries SET available_at = now()
     WHERE tenant_id = $1 AND available_at = 'infinity' AND NOT ${isPaused('$1', '$2')} AND id = (
       SELECT id FROM redeliveries WHERE tenant_id = $1 AND subscriber = $2 AND aggregate_id = $3 AND state = 'waiting'
       ORDER BY event_id, id LIMIT 1)`,
    [tenantId, subscriber, lane],
  )
}

export const isPaused = (tenant: string, subscriber: string) =>
  `EXISTS (SELECT FROM paused_subscribers p WHERE p.tenant_id = ${tenant} AND p.subscriber = ${subscriber})`

const errorEntry = (attempt: string, error: string) =>
  `jsonb_build_array(jsonb_build_object('at', now(), 'attempt', ${attempt}, 'error', left(${error}::text, 2000)))`

async function inTransaction(platform: Platform, work: (client: PoolClient) => Promise<void>): Promise<void> {
  await asLogin(platform, async (client) => {
    await client.query('BEGIN')
    try {
      await work(client)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })
}
