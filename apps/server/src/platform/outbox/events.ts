import type { z } from 'zod'
import type { Context } from '../tenancy/context.ts'

/** Something that has happened, as a room announces it. */
export interface DomainEvent {
  type: string
  aggregateId: string | null
  payload: unknown
}
export interface StoredEvent extends DomainEvent {
  tenantId: string
  id: number
  /** How often it was given to reactions, this time included; 0 when nobody has taken it. */
  attempts: number
}

/** Seconds for which an event belongs to the process that took it. */
export const LEASE_SECONDS = 60

/** A kind of event: its name (`noun.past_verb`) and what it carries. */
export interface EventType<P> {
  type: string
  schema: z.ZodType<P>
}

export const eventType = <P>(type: string, schema: z.ZodType<P>): EventType<P> => ({ type, schema })

/** Who takes a fresh event: nobody reacts to it, this process right after the commit, or whoever is free. */
export type Destination = 'nobody' | 'here' | 'anybody'

/** Announces an event: it is stored with the state that it tells of, or not at all. */
export function emit<P>(ctx: Context, kind: EventType<P>, aggregateId: string | null, payload: P): void {
  ctx.events.push({ type: kind.type, aggregateId, payload })
}

/** Stores what the transaction announced. */
export async function addEvents(ctx: Context): Promise<StoredEvent[]> {
  if (ctx.events.length === 0) return []
  const destinations = ctx.events.map((event) => ctx.platform.outbox.destination(event))
  const result = await ctx.client.query<{ id: number }>({
    name: 'add_events',
    text: `INSERT INTO events (type, aggregate_id, payload, attempts, available_at, handled_at)
           SELECT type, aggregate_id, payload, CASE destination WHEN 'here' THEN 1 ELSE 0 END,
             CASE destination WHEN 'here' THEN now() + make_interval(secs => $5) ELSE now() END,
             CASE destination WHEN 'nobody' THEN now() END
           FROM unnest($1::text[], $2::uuid[], $3::jsonb[], $4::text[])
             WITH ORDINALITY AS given(type, aggregate_id, payload, destination, place) ORDER BY place
           RETURNING id`,
    values: [
      ctx.events.map((event) => event.type),
      ctx.events.map((event) => event.aggregateId),
      ctx.events.map((event) => JSON.stringify(event.payload)),
      destinations,
      LEASE_SECONDS,
    ],
  })
  return ctx.events.map((event, index) => ({
    ...event,
    tenantId: ctx.tenantId,
    id: result.rows[index]?.id as number,
    attempts: destinations[index] === 'here' ? 1 : 0,
  }))
}
