import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import type { TicketRow } from './rows.ts'

const columns = `
  t.id, t.number, t.contact_id AS "contactId", k.email AS "contactEmail", t.conversation_id AS "conversationId",
  t.category, t.priority, t.status, t.subject, t.description, t.assigned_to AS "assignedTo",
  t.waiting_key AS "waitingKey", t.resolved_at AS "resolvedAt", t.created_at AS "createdAt", t.updated_at AS "updatedAt"`
const withContact = 'tickets t LEFT JOIN contacts k ON k.tenant_id = t.tenant_id AND k.id = t.contact_id'
const FIRST_NUMBER = 1001

/** The tenant's next number; the counter stays locked until the transaction ends, so none is given twice. */
export async function nextNumber(ctx: Context): Promise<number> {
  const found = await ctx.client.query<{ number: number }>(
    `INSERT INTO ticket_counters AS c (last_number) VALUES ($1)
     ON CONFLICT (tenant_id) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number AS number`,
    [FIRST_NUMBER],
  )
  return found.rows[0]?.number as number
}

export async function addTicket(ctx: Context, row: TicketRow): Promise<void> {
  await ctx.client.query(
    `INSERT INTO tickets (id, number, contact_id, conversation_id, category, priority, status, subject, description,
       assigned_to, waiting_key, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)`,
    [
      row.id,
      row.number,
      row.contactId,
      row.conversationId,
      row.category,
      row.priority,
      row.status,
      row.subject,
      row.description,
      row.assignedTo,
      row.waitingKey,
      row.createdAt,
    ],
  )
}

export async function saveTicket(ctx: Context, row: TicketRow): Promise<void> {
  await ctx.client.query(
    `UPDATE tickets SET category = $2, priority = $3, status = $4, subject = $5, description = $6, assigned_to = $7,
       resolved_at = $8, updated_at = $9 WHERE id = $1`,
    [
      row.id,
      row.category,
      row.priority,
      row.status,
      row.subject,
      row.description,
      row.assignedTo,
      row.resolvedAt,
      row.updatedAt,
    ],
  )
}

/** @throws AppError `not_found` */
export async function ticket(ctx: Context, number: number | null, lock = false): Promise<TicketRow> {
  const text = `SELECT ${columns} FROM ${withContact} WHERE t.number = $1 ${lock ? 'FOR UPDATE OF t' : ''}`
  const [row] = (await ctx.client.query<TicketRow>(text, [number])).rows
  if (!row) throw notFound('ticket')
  return row
}

export async function ticketByWaiting(ctx: Context, key: string): Promise<TicketRow | null> {
  const found = await ctx.client.query<TicketRow>(
    `SELECT ${columns} FROM ${withContact} WHERE t.waiting_key = $1`,
    [key],
  )
  return found.rows[0] ?? null
}

export async function latestTicketOf(ctx: Context, conversationId: string): Promise<TicketRow | null> {
  const found = await ctx.client.query<TicketRow>(
    `SELECT ${columns} FROM ${withContact} WHERE t.conversation_id = $1 ORDER BY t.number DESC LIMIT 1`,
    [conversationId],
  )
  return found.rows[0] ?? null
}

/** Newest first, those with a lower number than `before`. */
export async function tickets(
  ctx: Context,
  { status, before, limit }: { status: string | null; before: number | null; limit: number },
): Promise<TicketRow[]> {
  const found = await ctx.client.query<TicketRow>(
    `SELECT ${columns} FROM ${withContact}
     WHERE ($1::text IS NULL OR t.status = $1) AND ($2::int IS NULL OR t.number < $2)
     ORDER BY t.number DESC LIMIT $3`,
    [status, before, limit],
  )
  return found.rows
}

/** Others who would open the same ticket wait here until this transaction ends. */
export async function waitForTurn(ctx: Context, key: string): Promise<void> {
  await ctx.client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${ctx.tenantId}:${key}`])
}
