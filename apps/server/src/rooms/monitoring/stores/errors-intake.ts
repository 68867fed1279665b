import { type Context, later } from '../../../platform/tenancy/context.ts'
import { MOST_KEPT } from '../errors/intake/keeping.ts'
import type { Digested } from '../errors/intake/shape.ts'

export interface OfProject {
  projectId: string
  event: Digested
}

/** Only one batch of a tenant is written at a time, over all processes: batches touch the same rows. */
export function takeTurn(ctx: Context): void {
  later(
    ctx,
    ctx.client.query(`SELECT pg_advisory_xact_lock(hashtextextended('errors:' || current_tenant(), 0))`),
  )
}

/**
 * Adds what is new among these kinds of errors, each as a group of its own or to one that is there.
 * @param groups those that are there, by the kind @returns the new groups
 */
export async function addPrints(
  ctx: Context,
  firsts: OfProject[],
  groups: Map<string, string>,
): Promise<string[]> {
  const { rows } = await ctx.client.query<{ id: string }>({
    name: 'errors_add_prints',
    text: `WITH given AS (
        SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
          $9::timestamptz[], $10::text[], $11::boolean[])
        AS g(id, project_id, group_id, title, culprit, level, platform, grouped_by, seen_at, release, joins)),
      made AS (
        INSERT INTO error_prints (id, project_id, group_id, title, culprit, first_seen_at, last_seen_at)
        SELECT id, project_id, group_id, title, culprit, seen_at, seen_at FROM given g
        WHERE EXISTS (SELECT FROM error_projects p WHERE p.id = g.project_id)
        ON CONFLICT DO NOTHING RETURNING id)
      INSERT INTO error_groups (id, project_id, title, culprit, level, platform, grouped_by, first_seen_at, last_seen_at, first_release)
      SELECT group_id, project_id, title, culprit, level, platform, grouped_by, seen_at, seen_at, release
      FROM given JOIN made USING (id) WHERE NOT joins RETURNING id`,
    values: columnsOf(firsts, [
      ({ event }) => event.printId,
      ({ projectId }) => projectId,
      ({ event }) => groups.get(event.printId) ?? ctx.newId(),
      ({ event }) => event.title,
      ({ event }) => event.culprit,
      ({ event }) => event.level,
      ({ event }) => event.platform,
      ({ event }) => event.groupedBy,
      ({ event }) => new Date(event.occurredAtMs),
      ({ event }) => event.release,
      ({ event }) => groups.has(event.printId),
    ]),
  })
  return rows.map(({ id }) => id)
}

/** @returns which of them were not there already, as `PROJECT/ID` */
export async function addEvents(ctx: Context, events: OfProject[]): Promise<Set<string>> {
  const { rows } = await ctx.client.query<{ key: string }>({
    name: 'errors_add_events',
    text: `INSERT INTO error_events (project_id, id, print_id, occurred_at, received_at, conversation_id, contact_id, body)
      SELECT g.project_id, g.id, g.print_id, occurred_at, received_at, conversation_id, contact_id, body
      FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[], $6::uuid[], $7::uuid[], $8::bytea[])
        AS g(project_id, id, print_id, occurred_at, received_at, conversation_id, contact_id, body)
      JOIN error_prints p ON p.id = g.print_id
      ON CONFLICT DO NOTHING RETURNING project_id || '/' || id AS key`,
    values: columnsOf(events, [
      ({ projectId }) => projectId,
      ({ event }) => event.id,
      ({ event }) => event.printId,
      ({ event }) => new Date(event.occurredAtMs),
      ({ event }) => new Date(event.receivedAtMs),
      ({ event }) => event.conversationId,
      ({ event }) => event.contactId,
      ({ event }) => (event.body === null ? null : Buffer.from(event.body)),
    ]),
  })
  return new Set(rows.map(({ key }) => key))
}

/** Of kinds that have more whole events than are kept, the first one and the latest stay whole. */
export function trim(ctx: Context, printIds: string[]): void {
  const trimming = ctx.client.query({
    name: 'errors_trim',
    text: `UPDATE error_events e SET body = NULL
      FROM unnest($1::uuid[]) AS given(print_id), LATERAL (
        SELECT project_id, id FROM error_events
        WHERE print_id = given.print_id AND body IS NOT NULL ORDER BY occurred_at DESC, id OFFSET $2) old
      WHERE e.project_id = old.project_id AND e.id = old.id AND e.id <> (
        SELECT id FROM error_events
        WHERE print_id = given.print_id AND body IS NOT NULL ORDER BY occurred_at, id DESC LIMIT 1)`,
    values: [printIds, MOST_KEPT - 1],
  })
  later(ctx, trimming)
}

/** One list per column, as `unnest` takes them. */
export const columnsOf = <T>(rows: T[], columns: ((row: T) => unknown)[]): unknown[][] =>
  columns.map((column) => rows.map(column))
