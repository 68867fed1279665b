import type { presenceModes } from '@svar/contract'
import { count, desc, eq } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { proactiveMessages as messages, type ProactiveRow } from './tables.ts'

export type PresenceMode = (typeof presenceModes)[number]

/** Nobody is shown until somebody has decided it. */
export async function presenceMode(ctx: Context): Promise<PresenceMode> {
  const found = await ctx.client.query<{ mode: PresenceMode }>('SELECT mode FROM visitor_settings')
  return found.rows[0]?.mode ?? 'off'
}

export async function saveMode(ctx: Context, mode: PresenceMode): Promise<void> {
  await ctx.client.query(
    `INSERT INTO visitor_settings (mode) VALUES ($1)
     ON CONFLICT (tenant_id) DO UPDATE SET mode = excluded.mode, updated_at = now()`,
    [mode],
  )
}

/** Whoever was here is not shown any longer. */
export async function forgetEverybody(ctx: Context): Promise<void> {
  await ctx.client.query('DELETE FROM site_visitors')
}

/** The most important first. */
export const allMessages = (ctx: Context): Promise<ProactiveRow[]> =>
  ctx.db.select().from(messages).orderBy(desc(messages.priority), messages.createdAt, messages.id)

export async function countMessages(ctx: Context): Promise<number> {
  const [row] = await ctx.db.select({ count: count() }).from(messages)
  return row?.count ?? 0
}

/** @throws AppError `not_found` */
export async function message(ctx: Context, id: string): Promise<ProactiveRow> {
  const [row] = await ctx.db.select().from(messages).where(eq(messages.id, id))
  if (!row) throw notFound('proactive message')
  return row
}

export async function addMessage(ctx: Context, row: typeof messages.$inferInsert): Promise<ProactiveRow> {
  const [added] = await ctx.db.insert(messages).values(row).returning()
  return added as ProactiveRow
}

/** @throws AppError `not_found` */
export async function changeMessage(
  ctx: Context,
  id: string,
  changes: Partial<ProactiveRow>,
): Promise<ProactiveRow> {
  const [row] = await ctx.db.update(messages).set(changes).where(eq(messages.id, id)).returning()
  if (!row) throw notFound('proactive message')
  return row
}

/** @throws AppError `not_found` */
export async function removeMessage(ctx: Context, id: string): Promise<void> {
  const removed = await ctx.db.delete(messages).where(eq(messages.id, id)).returning({ id: messages.id })
  if (removed.length === 0) throw notFound('proactive message')
}

export interface Tally {
  id: string
  shown: number
  opened: number
  dismissed: number
}

/** Adds to the counts. @returns which of the messages there are */
export async function addCounts(ctx: Context, tallies: Tally[]): Promise<Set<string>> {
  const counted = await ctx.client.query<{ id: string }>(
    `UPDATE proactive_messages m SET shown = m.shown + t.shown, opened = m.opened + t.opened,
       dismissed = m.dismissed + t.dismissed
     FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, shown integer, opened integer, dismissed integer)
     WHERE m.id = t.id RETURNING m.id`,
    [JSON.stringify(tallies)],
  )
  return new Set(counted.rows.map(({ id }) => id))
}

export async function takenUp(
  ctx: Context,
  messageId: string,
  conversation: { id: string; lastSeq: number },
): Promise<boolean> {
  const added = await ctx.client.query(
    `INSERT INTO proactive_conversations (message_id, conversation_id, after_seq) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING`,
    [messageId, conversation.id, conversation.lastSeq],
  )
  return added.rowCount === 1
}

/** What the message is called that a visitor went on from in this conversation; the latest where there were several. */
export async function nameOfTakenUp(ctx: Context, conversationId: string): Promise<string | null> {
  const found = await ctx.client.query<{ name: string }>(
    `SELECT m.name FROM proactive_conversations p
     JOIN proactive_messages m ON m.tenant_id = p.tenant_id AND m.id = p.message_id
     WHERE p.conversation_id = $1 ORDER BY p.after_seq DESC LIMIT 1`,
    [conversationId],
  )
  return found.rows[0]?.name ?? null
}

/** How often a visitor wrote after they had taken one up, by message. */
export async function answeredCounts(ctx: Context): Promise<Map<string, number>> {
  await ctx.client.query(
    `UPDATE proactive_conversations p SET answered = true
     WHERE NOT answered AND EXISTS (SELECT FROM messages m WHERE m.tenant_id = p.tenant_id
       AND m.conversation_id = p.conversation_id AND m.seq > p.after_seq AND m.author_kind = 'visitor')`,
  )
  const found = await ctx.client.query<{ id: string; count: number }>(
    `SELECT message_id AS id, count(*)::int AS count FROM proactive_conversations WHERE answered GROUP BY 1`,
  )
  return new Map(found.rows.map(({ id, count }) => [id, count]))
}
