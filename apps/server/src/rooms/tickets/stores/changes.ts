import { asc, eq, inArray } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type ChangeRow, changes } from '../tables.ts'

interface Difference {
  field: string
  before: unknown
  after: unknown
}

/** Notes what was changed of a ticket, by whom. */
export const addChanges = (ctx: Context, ticketId: string, batchId: string, differences: Difference[]) =>
  addChangesOf(
    ctx,
    batchId,
    differences.map((one) => ({ ...one, ticketId })),
  )

/** The same of many tickets. */
export async function addChangesOf(
  ctx: Context,
  batchId: string,
  differences: (Difference & { ticketId: string })[],
): Promise<void> {
  if (differences.length === 0) return
  const { id: actorId, name: actorName } = whoIs(ctx)
  await ctx.client.query(
    `INSERT INTO ticket_changes (id, ticket_id, batch_id, actor_id, actor_name, field, before, after, created_at)
     SELECT d.id, d."ticketId", $2, $3, $4, d.field, coalesce(d.before, 'null'), coalesce(d.after, 'null'), $5
     FROM jsonb_to_recordset($1) AS d(id uuid, "ticketId" uuid, field text, before jsonb, after jsonb)`,
    [
      JSON.stringify(differences.map((one) => ({ ...one, id: ctx.newId() }))),
      batchId,
      actorId,
      actorName,
      ctx.clock.now(),
    ],
  )
}

/** Who acts, as the history and a comment name them; empty for what the house does by itself. */
export function whoIs({ actor }: Context): { id: string | null; name: string } {
  if (actor.kind === 'member') return { id: actor.memberId, name: actor.name }
  if (actor.kind === 'api_key') return { id: actor.id, name: actor.name }
  return { id: null, name: '' }
}

export const changesOf = (ctx: Context, ticketIds: string[]): Promise<ChangeRow[]> =>
  ctx.db
    .select()
    .from(changes)
    .where(inArray(changes.ticketId, ticketIds))
    .orderBy(asc(changes.createdAt), asc(changes.id))

export const changesOfBatch = (ctx: Context, batchId: string): Promise<ChangeRow[]> =>
  ctx.db.select().from(changes).where(eq(changes.batchId, batchId)).orderBy(asc(changes.id))
