import type { z } from 'zod'
import type { Context } from '../tenancy/context.ts'

/** What is served first: a sign-in link before a message, a message before an import. */
export const priorities = { urgent: 0, normal: 1, bulk: 2 } as const
export type Priority = keyof typeof priorities

/** Something that has happened, as a room announces it. */
export interface DomainEvent {
  type: string
  aggregateId: string | null
  payload: unknown
  /** 0 urgent, 1 normal, 2 bulk; see `priorities`. */
  priority: number
}
/** An event of a workspace, stored or about to be. */
export interface TenantEvent extends DomainEvent {
  tenantId: string
}
export interface StoredEvent extends TenantEvent {
  id: number
  /** How often it was given to reactions, this time included; 0 when nobody has taken it. */
  attempts: number
  createdAt: Date
  /** Some subscriber has not done yet with what happened to the same thing before. */
  behind: boolean
}

/** Seconds for which an event belongs to the process that took it, unless it says that it still has it. */
export const LEASE_SECONDS = 60

/** A kind of event: its name (`noun.past_verb`) and what it carries. */
export interface EventType<P> {
  type: string
  schema: z.ZodType<P>
  priority: Priority
}

const declared = new Map<string, EventType<unknown>>()

/** Declares a kind of event. One name has one shape. @throws Error where the name is taken */
export function eventType<P>(
  type: string,
  schema: z.ZodType<P>,
  { priority = 'normal' }: { priority?: Priority } = {},
): EventType<P> {
  if (declared.has(type)) throw new Error(`The event "${type}" is declared twice.`)
  const kind = { type, schema, priority }
  declared.set(type, kind as EventType<unknown>)
  return kind
}

/** All kinds of events of this house, by name. */
export const eventTypes = (): EventType<unknown>[] =>
  [...declared.values()].toSorted((one, other) => one.type.localeCompare(other.type))

/** Who takes a fresh event: nobody reacts to it, this process right after the commit, or whoever is free. */
export type Destination = 'nobody' | 'here' | 'anybody'

/** Announces an event: it is stored with the state that it tells of, or not at all. */
export function emit<P>(ctx: Context, kind: EventType<P>, aggregateId: string | null, payload: P): void {
  ctx.events.push(eventOf(kind, aggregateId, payload))
}

export const eventOf = <P>(kind: EventType<P>, aggregateId: string | null, payload: P): DomainEvent => ({
  type: kind.type,
  aggregateId,
  payload,
  priority: priorities[kind.priority],
})

/** What the database gives to an event that it stores. */
export interface Added {
  id: number
  attempts: number
  behind: boolean
  createdAt: Date
}

/**
 * Stores what the transaction announced. What another process still has in hand for the same thing goes first:
 * then this one is left to whoever is free, so that the order is kept.
 */
export async function addEvents(ctx: Context): Promise<StoredEvent[]> {
  if (ctx.events.length === 0) return []
  const result = await ctx.client.query<Added>({
    name: 'add_events',
    text: insertEvents({ values: ['$1', '$2', '$3'], condition: 'true' }),
    values: eventValues(ctx, ctx.events),
  })
  return ctx.events.map((event, index) => storedEvent(ctx, event, result.rows[index] as Added))
}

/** What `insertEvents` takes: the events, the seconds of a lease, and this process. */
export function eventValues(ctx: Context, events: DomainEvent[]): [string, number, string] {
  const { outbox } = ctx.platform
  const given = events.map((event, place) => ({
    ...event,
    place,
    destination: outbox.destination({ ...event, tenantId: ctx.tenantId }),
  }))
  return [JSON.stringify(given), LEASE_SECONDS, outbox.processId]
}

export const storedEvent = (ctx: Context, event: DomainEvent, added: Added): StoredEvent => ({
  ...event,
  ...added,
  tenantId: ctx.tenantId,
})

/**
 * The one statement that inserts events, to be carried out by itself or as a part of another; it gives back a row of
 * `Added` for each, in their order.
 * @param values the places of what `eventValues` gives
 * @param condition which of them are stored
 */
export function insertEvents(given: { values: [string, string, string]; condition: string }): string {
  const [events, lease, processId] = given.values
  // As one document and not as arrays: arrays have this planned anew each time, which takes longer than doing it.
  // What others have in hand is looked up by LIMIT 1: asked by EXISTS, all events of a young table are gone through.
  return `INSERT INTO events (type, aggregate_id, payload, priority, attempts, available_at, handled_at, taken_by)
          SELECT type, aggregate_id, payload, priority, CASE destination WHEN 'here' THEN 1 ELSE 0 END,
            CASE destination WHEN 'here' THEN now() + make_interval(secs => ${lease}) ELSE now() END,
            CASE destination WHEN 'nobody' THEN now() END,
            CASE destination WHEN 'here' THEN ${processId}::uuid END
          FROM (
            SELECT type, "aggregateId" AS aggregate_id, payload, priority, place,
              CASE WHEN destination = 'here' AND "aggregateId" IS NOT NULL AND (
                SELECT true FROM events o
                WHERE o.tenant_id = current_tenant() AND o.aggregate_id = asked."aggregateId"
                  AND o.handled_at IS NULL AND o.dead_at IS NULL AND o.taken_by IS DISTINCT FROM ${processId}::uuid LIMIT 1)
              THEN 'anybody' ELSE destination END AS destination
            FROM jsonb_to_recordset(${events}::jsonb) AS asked(type text, "aggregateId" uuid, payload jsonb,
              priority smallint, destination text, place int)
            WHERE ${given.condition}
            OFFSET 0) AS given
          ORDER BY place
          RETURNING id, attempts, created_at AS "createdAt", attempts > 0 AND (
            SELECT true FROM redeliveries d
            WHERE d.tenant_id = current_tenant() AND d.aggregate_id = events.aggregate_id
              AND d.state = 'waiting' LIMIT 1) IS TRUE AS behind`
}
