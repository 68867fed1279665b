import type { Platform } from '../platform.ts'
import { asLogin } from '../tenancy/context.ts'
import type { Redelivery } from './debts.ts'
import { LEASE_SECONDS } from './events.ts'

interface Row extends Omit<Redelivery, 'event'> {
  eventId: number
  type: string
  aggregateId: string | null
  payload: unknown
  createdAt: Date
}

/**
 * Takes what subscribers owe and may do now, urgent first, in turns: of two tenants, whoever has less in hand here is next.
 * @param inHand what this process is doing: it is not begun beside itself, whatever became of its lease
 */
export async function claimDebts(
  platform: Platform,
  limit: number,
  inHand: Pick<Redelivery, 'id' | 'tenantId'>[],
): Promise<Redelivery[]> {
  const claimed: Redelivery[] = []
  for (const priority of [0, 1, 2]) {
    if (claimed.length < limit)
      claimed.push(...(await claimOf(platform, priority, limit - claimed.length, [...inHand, ...claimed])))
  }
  return claimed
}

const claimOf = (
  platform: Platform,
  priority: number,
  limit: number,
  inHand: Pick<Redelivery, 'id' | 'tenantId'>[],
): Promise<Redelivery[]> =>
  asLogin(platform, async (client) => {
    const { rows } = await client.query<Row>({
      name: 'claim_debts',
      // Those due are named by arrays: joined to, everything that was ever owed in a young table is gone through. So is
      // all that waits, where they are looked up as those that wait: by what they are not, they are found by their key.
      text: `WITH RECURSIVE waiting AS (
               (SELECT tenant_id FROM redeliveries WHERE priority = $1 AND state = 'waiting' ORDER BY tenant_id LIMIT 1)
               UNION ALL
               SELECT (SELECT d.tenant_id FROM redeliveries d
                       WHERE d.priority = $1 AND d.state = 'waiting' AND d.tenant_id > waiting.tenant_id
                       ORDER BY d.tenant_id LIMIT 1)
               FROM waiting WHERE waiting.tenant_id IS NOT NULL),
             next AS (
               SELECT d.tenant_id, d.id FROM waiting CROSS JOIN LATERAL (
                 SELECT *, row_number() OVER () + cardinality(array_positions($6::uuid[], waiting.tenant_id)) AS turn
                 FROM (SELECT tenant_id, id, available_at FROM redeliveries d
                   WHERE d.priority = $1 AND d.tenant_id = waiting.tenant_id AND d.state = 'waiting'
                     AND d.available_at <= now() AND d.id <> ALL($5::bigint[])
                   ORDER BY d.available_at, d.event_id, d.id LIMIT $2) first) d
               ORDER BY d.turn, d.available_at LIMIT $2),
             due AS (
               SELECT tenant_id, id FROM redeliveries d
               WHERE d.tenant_id = ANY(ARRAY(SELECT tenant_id FROM next)) AND d.id = ANY(ARRAY(SELECT id FROM next))
                 AND d.state NOT IN ('done', 'dead', 'discarded') AND d.available_at <= now() FOR UPDATE SKIP LOCKED)
             UPDATE redeliveries r SET taken_by = $4, attempts = r.attempts + 1,
               available_at = now() + make_interval(secs => $3)
             FROM events e
             WHERE r.tenant_id = ANY(ARRAY(SELECT tenant_id FROM due)) AND r.id = ANY(ARRAY(SELECT id FROM due))
               AND e.tenant_id = r.tenant_id AND e.id = r.event_id
             RETURNING r.tenant_id AS "tenantId", r.id, r.subscriber, r.attempts, r.priority, r.event_id AS "eventId",
               e.type, e.aggregate_id AS "aggregateId", coalesce(r.payload, e.payload) AS payload,
               e.created_at AS "createdAt", CASE WHEN r.replay_id IS NULL THEN e.created_at ELSE r.created_at END AS since`,
      values: [
        priority,
        limit,
        LEASE_SECONDS,
        platform.outbox.processId,
        inHand.map(({ id }) => id),
        inHand.map(({ tenantId }) => tenantId),
      ],
    })
    return rows.map(asRedelivery)
  })

function asRedelivery({ eventId, type, aggregateId, payload, createdAt, ...owed }: Row): Redelivery {
  const { tenantId, attempts, priority } = owed
  const event = {
    tenantId,
    id: eventId,
    type,
    aggregateId,
    payload,
    priority,
    attempts,
    createdAt,
    behind: false,
  }
  return { ...owed, event }
}

/** Says that this process still has redeliveries in hand whose lease would end. */
export async function keepDebts(platform: Platform, inHand: Redelivery[]): Promise<void> {
  if (inHand.length === 0) return
  await asLogin(platform, (client) =>
    client.query(
      `UPDATE redeliveries d SET available_at = now() + make_interval(secs => $3)
       FROM unnest($1::uuid[], $2::bigint[]) AS n(tenant_id, id)
       WHERE d.tenant_id = n.tenant_id AND d.id = n.id AND d.state = 'waiting' AND d.taken_by = $4`,
      [
        inHand.map(({ tenantId }) => tenantId),
        inHand.map(({ id }) => id),
        LEASE_SECONDS,
        platform.outbox.processId,
      ],
    ),
  )
}

/** Whether anybody owes anything; nearly always nobody does. In the order of an index, which has only those that wait. */
export const isAnythingOwed = (platform: Platform): Promise<boolean> =>
  asLogin(platform, async (client) => {
    const { rowCount } = await client.query(
      `SELECT FROM redeliveries WHERE state = 'waiting' ORDER BY priority, tenant_id, available_at LIMIT 1`,
    )
    return rowCount === 1
  })
