import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { notFound } from '../../kernel/errors.ts'
import { type Context, later } from '../../platform/tenancy/context.ts'
import type { TicketRow } from './rows.ts'
import { type StoredTicket, tickets } from './tables.ts'
import { seen } from './visible.ts'

const FIRST_NUMBER = 1001

/** As far as a ticket shows them. */
export const contacts = pgTable('contacts', {
  tenantId: uuid('tenant_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name'),
  email: text('email'),
})

const { tenantId: _, ...columns } = getTableColumns(tickets)

/** Tickets with their contacts, to be narrowed down. */
export const selectTickets = (ctx: Context) =>
  ctx.db
    .select({ ...columns, contactName: contacts.name, contactEmail: contacts.email })
    .from(tickets)
    .leftJoin(contacts, and(eq(contacts.tenantId, tickets.tenantId), eq(contacts.id, tickets.contactId)))
    .$dynamic()

/**
 * The tenant's next numbers, so many in a row; the counter stays locked until the transaction ends, so none is given twice.
 * @returns the first of them
 */
export async function nextNumbers(ctx: Context, count: number): Promise<number> {
  const found = await ctx.client.query<{ last: number }>({
    name: 'next_ticket_numbers',
    text: `INSERT INTO ticket_counters AS c (last_number) VALUES ($1::int + $2::int - 1)
           ON CONFLICT (tenant_id) DO UPDATE SET last_number = c.last_number + $2::int RETURNING last_number AS last`,
    values: [FIRST_NUMBER, count],
  })
  return (found.rows[0]?.last as number) - count + 1
}

const inserted = `id, number, contact_id, conversation_id, category, priority, status, subject, description,
  assigned_to, assignee_id, team_id, locale, cause, watchers, waiting_key, sla_policy_id, first_reply_due_at, resolution_due_at,
  sla_warned, sla_broken, sla_due_at, sla_look_at, sla_terms, created_at, updated_at`

/** Adds them; nobody waits for the answer before the commit. */
export function addTickets(ctx: Context, rows: TicketRow[]): void {
  const given = rows.map((row) => ({
    ...row,
    contact_id: row.contactId,
    conversation_id: row.conversationId,
    assigned_to: row.assignedTo,
    assignee_id: row.assigneeId,
    team_id: row.teamId,
    waiting_key: row.waitingKey,
    sla_policy_id: row.slaPolicyId,
    first_reply_due_at: row.firstReplyDueAt,
    resolution_due_at: row.resolutionDueAt,
    sla_warned: row.slaWarned,
    sla_broken: row.slaBroken,
    sla_due_at: row.slaDueAt,
    sla_look_at: row.slaLookAt,
    sla_terms: row.slaTerms,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
  }))
  const adding = ctx.client.query({
    name: 'add_tickets',
    text: `INSERT INTO tickets (${inserted}) SELECT ${inserted} FROM jsonb_populate_recordset(NULL::tickets, $1)`,
    values: [JSON.stringify(given)],
  })
  later(ctx, adding)
}

export async function changeTicket(ctx: Context, id: string, given: Partial<StoredTicket>): Promise<void> {
  await ctx.db.update(tickets).set(given).where(eq(tickets.id, id))
}

/** @throws AppError `not_found`, also where the caller may not see it */
export async function ticket(ctx: Context, number: number | null, lock = false): Promise<TicketRow> {
  if (number === null) throw notFound('ticket')
  const query = selectTickets(ctx).where(and(eq(tickets.number, number), await seen(ctx)))
  const [row] = await (lock ? query.for('update', { of: tickets }) : query)
  if (!row) throw notFound('ticket')
  return row
}

/** Whoever asks: what they have just changed is shown to them, also where they see it for the last time. */
export async function ticketForAnybody(ctx: Context, number: number | null): Promise<TicketRow> {
  const [row] = await selectTickets(ctx).where(eq(tickets.number, number ?? 0))
  if (!row) throw notFound('ticket')
  return row
}

/** @throws AppError `not_found` */
export async function ticketById(ctx: Context, id: string, lock = false): Promise<TicketRow> {
  const query = selectTickets(ctx).where(eq(tickets.id, id))
  const [row] = await (lock ? query.for('update', { of: tickets }) : query)
  if (!row) throw notFound('ticket')
  return row
}

/** How tickets are called, whoever may see them. */
export const numbersOf = (ctx: Context, ids: string[]): Promise<Pick<TicketRow, 'id' | 'number'>[]> =>
  ctx.db.select({ id: tickets.id, number: tickets.number }).from(tickets).where(inArray(tickets.id, ids))

/**
 * Those that the caller may see, held until the transaction ends, in the order of their numbers, so that two who want
 * the same ones never block each other.
 */
export const lockTickets = async (ctx: Context, numbers: number[]): Promise<TicketRow[]> =>
  selectTickets(ctx)
    .where(and(inArray(tickets.number, numbers), await seen(ctx)))
    .orderBy(tickets.number)
    .for('update', { of: tickets })

export const lockTicketsById = (ctx: Context, ids: string[]): Promise<TicketRow[]> =>
  selectTickets(ctx).where(inArray(tickets.id, ids)).orderBy(tickets.number).for('update', { of: tickets })

/** Those that are part of one, also by way of another. */
export async function partsOf(ctx: Context, id: string): Promise<{ id: string; number: number }[]> {
  const found = await ctx.client.query<{ id: string; number: number }>(
    `WITH RECURSIVE parts AS (
       SELECT id, number, 1 AS depth FROM tickets WHERE merged_into = $1
       UNION ALL
       SELECT t.id, t.number, p.depth + 1 FROM tickets t JOIN parts p ON t.merged_into = p.id WHERE p.depth < 50)
     SELECT id, number FROM parts ORDER BY number`,
    [id],
  )
  return found.rows
}

export async function ticketByWaiting(ctx: Context, key: string): Promise<TicketRow | null> {
  const [row] = await selectTickets(ctx).where(eq(tickets.waitingKey, key))
  return row ?? null
}

/** Open tickets of a contact, opened since then, of which no mail has told. */
export async function unmailedOf(ctx: Context, contactId: string, since: Date): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT id FROM tickets WHERE contact_id = $1 AND created_at >= $2 AND mail_ids = '{}' AND resolved_at IS NULL
     ORDER BY number LIMIT 20`,
    [contactId, since],
  )
  return found.rows.map(({ id }) => id)
}

/** Where the clocks are to be looked at by now, held until the transaction ends. */
export const lockDue = (ctx: Context, now: Date, limit: number): Promise<TicketRow[]> =>
  selectTickets(ctx)
    .where(sql`${tickets.slaLookAt} <= ${now.toISOString()}::timestamptz`)
    .orderBy(tickets.slaLookAt)
    .limit(limit)
    .for('update', { of: tickets, skipLocked: true })

/** When clocks are next to be looked at. */
export async function nextLook(ctx: Context): Promise<Date | null> {
  const found = await ctx.client.query<{ at: Date | null }>('SELECT min(sla_look_at) AS at FROM tickets')
  return found.rows[0]?.at ?? null
}

/** Others who would open the same ticket wait here until this transaction ends. */
export async function waitForTurn(ctx: Context, key: string): Promise<void> {
  await ctx.client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${ctx.tenantId}:${key}`])
}

/** Those of these tickets that belong to one customer. */
export async function idsOfContact(ctx: Context, ids: string[], contactId: string | null): Promise<string[]> {
  if (contactId === null) return []
  const mine = and(inArray(tickets.id, ids), eq(tickets.contactId, contactId))
  return (await ctx.db.select({ id: tickets.id }).from(tickets).where(mine)).map(({ id }) => id)
}
