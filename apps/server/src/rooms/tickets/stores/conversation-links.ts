import { and, eq } from 'drizzle-orm'
import { type Context, later } from '../../../platform/tenancy/context.ts'
import { createValues, onlyVisible } from '../../conversations/index.ts'
import { visibilityOf } from '../../teams/index.ts'
import type { TicketRow } from '../rows.ts'
import { lockTicketsById, selectTickets } from '../store.ts'
import { conversationLinks, tickets } from '../tables.ts'

/** Links tickets to the conversations that they were opened from. */
export function addConversationLinks(ctx: Context, rows: TicketRow[]): void {
  const linked = rows.filter((row) => row.conversationId)
  if (linked.length === 0) return
  later(
    ctx,
    ctx.client.query(
      `INSERT INTO ticket_conversations (ticket_id, conversation_id, linked_at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])`,
      [
        linked.map((row) => row.id),
        linked.map((row) => row.conversationId),
        linked.map((row) => row.createdAt),
      ],
    ),
  )
}

/** @returns whether it was not linked before */
export async function linkConversation(ctx: Context, ticketId: string, conversationId: string) {
  const added = await ctx.db
    .insert(conversationLinks)
    .values({ ticketId, conversationId, linkedAt: ctx.clock.now() })
    .onConflictDoNothing()
    .returning()
  return added.length > 0
}

/** @returns whether it was linked */
export async function unlinkConversation(ctx: Context, ticketId: string, conversationId: string) {
  const removed = await ctx.db
    .delete(conversationLinks)
    .where(
      and(eq(conversationLinks.ticketId, ticketId), eq(conversationLinks.conversationId, conversationId)),
    )
    .returning()
  return removed.length > 0
}

export interface LinkedConversation {
  id: string
  subject: string
  preview: string
  at: Date
}

/** Those of several tickets that the caller sees, the latest first. */
export async function conversationsOf(ctx: Context, ticketIds: string[]): Promise<LinkedConversation[]> {
  const { values, put } = createValues([ticketIds])
  const wanted = ['l.ticket_id = ANY ($1::uuid[])', ...onlyVisible(await visibilityOf(ctx), put)]
  const found = await ctx.client.query<LinkedConversation>(
    `SELECT DISTINCT c.id, coalesce(nullif(c.subject, ''), c.topic, '') AS subject, c.preview, c.last_message_at AS at
     FROM ticket_conversations l JOIN conversations c ON c.tenant_id = l.tenant_id AND c.id = l.conversation_id
     WHERE ${wanted.join(' AND ')} ORDER BY at DESC LIMIT 50`,
    values,
  )
  return found.rows
}

/** The latest ticket that is linked to a conversation. */
export async function latestTicketOf(ctx: Context, conversationId: string): Promise<TicketRow | null> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT t.id FROM ticket_conversations l JOIN tickets t ON t.tenant_id = l.tenant_id AND t.id = l.ticket_id
     WHERE l.conversation_id = $1 ORDER BY t.number DESC LIMIT 1`,
    [conversationId],
  )
  const [first] = found.rows
  if (!first) return null
  const [row] = await selectTickets(ctx).where(eq(tickets.id, first.id))
  return row ?? null
}

/** The tickets of a conversation on which there is still work, held until the transaction ends; a merged one is its whole. */
export async function lockOpenOf(ctx: Context, conversationId: string): Promise<TicketRow[]> {
  const found = await ctx.client.query<{ id: string }>(
    `WITH RECURSIVE linked AS (
       SELECT t.id, t.merged_into, 1 AS depth FROM ticket_conversations l
       JOIN tickets t ON t.tenant_id = l.tenant_id AND t.id = l.ticket_id WHERE l.conversation_id = $1
       UNION ALL
       SELECT t.id, t.merged_into, p.depth + 1 FROM linked p JOIN tickets t ON t.id = p.merged_into WHERE p.depth < 50)
     SELECT DISTINCT id FROM linked WHERE merged_into IS NULL`,
    [conversationId],
  )
  if (found.rows.length === 0) return []
  const rows = await lockTicketsById(
    ctx,
    found.rows.map(({ id }) => id),
  )
  return rows.filter(({ status, mergedInto }) => !mergedInto && status !== 'resolved' && status !== 'closed')
}
