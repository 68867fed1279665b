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

/** What was said when it failed, as PostgreSQL can keep it: one that it refuses could never be noted. */
const keepable = (error: string | null) => error?.replaceAll('\0', '�') ?? null

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
    await enterLines(client, [{ tenantId: event.tenantId, subscriber, lane }])
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
        keepable(error),
      ],
    )
  })

/** What became of a redelivery: what went wrong, or null. */
export interface Ending {
  owed: Redelivery
  error: string | null
}

/**
 * Those that are done let the next in line go; those that failed come again, or are dead after their last attempt.
 * Those that ended together are noted together: a line is entered, and its next found, once for all of them.
 */
export const endRedeliveries = (platform: Platform, endings: Ending[]): Promise<void> =>
  inTransaction(platform, async (client) => {
    const rows = endings.map(endingRow)
    const over = rows.filter(({ isOver }) => isOver)
    await enterLines(
      client,
      over.map(({ tenantId, subscriber, thing }) => ({ tenantId, subscriber, lane: thing })),
    )
    const ended = await client.query<Line & { isOver: boolean }>(endDebts(rows, platform.outbox.processId))
    await letNext(
      client,
      ended.rows.filter(({ isOver }) => isOver),
    )
  })

const endingRow = ({ owed, error }: Ending) => {
  const isOver = error === null || owed.attempts >= MAX_ATTEMPTS
  return {
    tenantId: owed.tenantId,
    id: owed.id,
    subscriber: owed.subscriber,
    thing: owed.event.aggregateId,
    attempts: owed.attempts,
    error: keepable(error),
    isOver,
    waitS: isOver ? 0 : backOffSeconds(owed.attempts),
  }
}

/**
 * They are named by arrays: joined to, everything that was ever owed in a young table is gone through. A failure of one
 * that somebody else has in hand by now is not noted: what becomes of it is for that one to say.
 */
const endDebts = (rows: ReturnType<typeof endingRow>[], processId: string) => ({
  name: 'end_debts',
  text: `WITH ending AS (
           SELECT * FROM jsonb_to_recordset($1::jsonb)
             AS e("tenantId" uuid, id bigint, attempts int, error text, "isOver" boolean, "waitS" double precision))
         UPDATE redeliveries r SET taken_by = NULL, ended_at = CASE WHEN e."isOver" THEN now() END,
           state = CASE WHEN NOT e."isOver" THEN 'waiting' WHEN e.error IS NULL THEN 'done' ELSE 'dead' END,
           available_at = CASE WHEN NOT e."isOver" AND ${isPaused('r.tenant_id', 'r.subscriber')} THEN 'infinity'
             ELSE now() + make_interval(secs => e."waitS") END,
           errors = CASE WHEN e.error IS NULL OR jsonb_array_length(r.errors) >= ${MOST_ERRORS} THEN r.errors
             ELSE r.errors || ${errorEntry('e.attempts', 'e.error')} END
         FROM ending e
         WHERE r.tenant_id = ANY(ARRAY(SELECT "tenantId" FROM ending)) AND r.id = ANY(ARRAY(SELECT id FROM ending))
           AND e."tenantId" = r.tenant_id AND e.id = r.id AND r.state = 'waiting'
           AND (e.error IS NULL OR r.taken_by = $2)
         RETURNING r.tenant_id AS "tenantId", r.subscriber, r.aggregate_id AS lane, e."isOver"`,
  values: [JSON.stringify(rows), processId],
})

/** What waits in order: one subscriber, one thing; null where no order is kept. */
interface Line {
  tenantId: string
  subscriber: string
  lane: string | null
}

/** Who changes a line does so alone. Several are entered in one order by everybody, so that none waits for another. */
export async function enterLines(client: PoolClient, lines: Line[]): Promise<void> {
  const names = lines.flatMap(({ tenantId, subscriber, lane }) =>
    lane === null ? [] : `${tenantId}:${subscriber}:${lane}`,
  )
  if (names.length === 0) return
  await client.query(
    `SELECT pg_advisory_xact_lock(number)
     FROM (SELECT DISTINCT hashtextextended(name, 0) AS number FROM unnest($1::text[]) AS name ORDER BY number) AS lines`,
    [names],
  )
}

/** Gives the first that waits in each line its time, where the line is not paused. */
async function letNext(client: PoolClient, lines: Line[]): Promise<void> {
  const ordered = lines.filter(({ lane }) => lane !== null)
  if (ordered.length === 0) return
  await client.query({
    name: 'let_next',
    text: `WITH first AS MATERIALIZED (
             SELECT l."tenantId" AS tenant_id, d.id
             FROM jsonb_to_recordset($1::jsonb) AS l("tenantId" uuid, subscriber text, lane uuid)
             CROSS JOIN LATERAL (
               SELECT id FROM redeliveries
               WHERE tenant_id = l."tenantId" AND subscriber = l.subscriber AND aggregate_id = l.lane AND state = 'waiting'
               ORDER BY event_id, id LIMIT 1) AS d
             WHERE NOT ${isPaused('l."tenantId"', 'l.subscriber')})
           UPDATE redeliveries SET available_at = now()
           WHERE tenant_id = ANY(ARRAY(SELECT tenant_id FROM first)) AND id = ANY(ARRAY(SELECT id FROM first))
             AND available_at = 'infinity'`,
    values: [JSON.stringify(ordered)],
  })
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
