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
}

/** A kind of event: its name (`noun.past_verb`) and what it carries. */
export interface EventType<P> {
  type: string
  schema: z.ZodType<P>
}

export const eventType = <P>(type: string, schema: z.ZodType<P>): EventType<P> => ({ type, schema })

/** Announces an event: it is stored with the state that it tells of, or not at all. */
export function emit<P>(ctx: Context, kind: EventType<P>, aggregateId: string | null, payload: P): void {
  ctx.events.push({ type: kind.type, aggregateId, payload })
}

/** Stores what the transaction announced. */
export async function addEvents(ctx: Context): Promise<StoredEvent[]> {
  if (ctx.events.length === 0) return []
  const result = await ctx.client.query<{ id: number }>({
    name: 'add_events',
    text: `INSERT INTO events (type, aggregate_id, payload)
           SELECT type, aggregate_id, payload FROM unnest($1::text[], $2::uuid[], $3::jsonb[])
             WITH ORDINALITY AS given(type, aggregate_id, payload, place) ORDER BY place
           RETURNING id`,
    values: [
      ctx.events.map((event) => event.type),
      ctx.events.map((event) => event.aggregateId),
      ctx.events.map((event) => JSON.stringify(event.payload)),
    ],
  })
  return ctx.events.map((event, index) => ({
    ...event,
    tenantId: ctx.tenantId,
    id: result.rows[index]?.id as number,
  }))
}
