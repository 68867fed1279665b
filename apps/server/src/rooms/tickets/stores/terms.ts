import { and, asc, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { TicketRow } from '../rows.ts'
import type { Agreed } from '../sla/terms.ts'
import { selectTickets } from '../store.ts'
import { termsNoted, tickets } from '../tables.ts'

/** What was agreed from a moment on. */
export interface Noted {
  version: number
  terms: Agreed
  since: Date
}

/** What holds, and what held before it for as long as tickets may follow from there; the oldest first. */
export const notedTerms = (ctx: Context): Promise<Noted[]> =>
  ctx.db
    .select({ version: termsNoted.version, terms: termsNoted.terms, since: termsNoted.since })
    .from(termsNoted)
    .orderBy(asc(termsNoted.version))

/** @returns whether it is this one that holds now: two may note the same change at once */
export async function noteTerms(ctx: Context, noted: Noted): Promise<boolean> {
  const added = await ctx.db.insert(termsNoted).values(noted).onConflictDoNothing()
  return added.rowCount === 1
}

export const forgetTermsBefore = (ctx: Context, version: number) =>
  ctx.db.delete(termsNoted).where(lt(termsNoted.version, version))

/** Under way, with something promised, and computed by other terms than those of this version. */
const behind = (version: number) =>
  and(
    isNotNull(tickets.slaPolicyId),
    isNull(tickets.mergedInto),
    // As the index says it, so that only what is under way is gone through.
    sql`${tickets.status} in ('open', 'pending', 'on_hold')`,
    lt(tickets.slaTerms, version),
  )

/** Tickets that are behind, with greater numbers than one that was seen already, in one order for all. */
export const lockBehind = (
  ctx: Context,
  { version, after, limit }: { version: number; after: number; limit: number },
): Promise<TicketRow[]> =>
  selectTickets(ctx)
    .where(and(behind(version), gt(tickets.number, after)))
    .orderBy(tickets.number)
    .limit(limit)
    .for('update', { of: tickets })

/** How many have not followed yet. */
export const countBehind = (ctx: Context, version: number): Promise<number> =>
  ctx.db.$count(tickets, behind(version))

/** Stores the clocks of many tickets in one statement. */
export async function saveClocks(ctx: Context, rows: TicketRow[]): Promise<void> {
  const given = rows.map((row) => ({
    id: row.id,
    first_reply_due_at: row.firstReplyDueAt,
    next_reply_due_at: row.nextReplyDueAt,
    resolution_due_at: row.resolutionDueAt,
    sla_left: row.slaLeft,
    sla_warned: row.slaWarned,
    sla_broken: row.slaBroken,
    sla_due_at: row.slaDueAt,
    sla_look_at: row.slaLookAt,
    sla_policy_id: row.slaPolicyId,
    sla_terms: row.slaTerms,
  }))
  await ctx.client.query(
    `UPDATE tickets t SET first_reply_due_at = g.first_reply_due_at, next_reply_due_at = g.next_reply_due_at,
       resolution_due_at = g.resolution_due_at, sla_left = g.sla_left, sla_warned = g.sla_warned,
       sla_broken = g.sla_broken, sla_due_at = g.sla_due_at, sla_look_at = g.sla_look_at,
       sla_policy_id = g.sla_policy_id, sla_terms = g.sla_terms
     FROM jsonb_populate_recordset(NULL::tickets, $1) AS g WHERE t.id = g.id`,
    [JSON.stringify(given)],
  )
}
