import type { ScheduledMessage } from '@svar/contract'
import type { Actor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

export type ScheduledRow = Omit<ScheduledMessage, 'sendAt' | 'createdAt'> & {
  sendAt: Date
  createdAt: Date
  actor: Actor
  clientId: string
  /** The customer wrote after it was written. */
  answered: boolean
}

const columns = `s.id, s.conversation_id AS "conversationId", s.member_id AS "memberId", s.actor, s.client_id AS "clientId",
  s.text, s.attachment_ids::text[] AS "attachmentIds", s.send_at AS "sendAt", s.held,
  s.cancel_on_reply AS "cancelOnReply", s.then_close AS "thenClose", s.state, s.reason, s.message_id AS "messageId", s.created_at AS "createdAt",
  EXISTS (SELECT FROM messages m WHERE m.conversation_id = s.conversation_id AND m.seq > s.after_seq
          AND m.author_kind = 'visitor' AND m.created_at >= s.created_at) AS answered`

/** What is to be sent, soonest first, and what was not in the last day: of a conversation, else a member's own. */
export async function scheduledOf(
  ctx: Context,
  of: { conversationId: string } | { memberId: string },
): Promise<ScheduledRow[]> {
  const [column, id] =
    'conversationId' in of ? ['conversation_id', of.conversationId] : ['member_id', of.memberId]
  const found = await ctx.client.query<ScheduledRow>(
    `SELECT ${columns} FROM scheduled_messages s
     WHERE s.${column} = $1 AND (s.state = 'waiting' OR (s.state <> 'sent' AND s.updated_at > $2::timestamptz - interval '1 day'))
     ORDER BY s.send_at, s.id LIMIT 200`,
    [id, ctx.clock.now()],
  )
  return found.rows
}

/** @returns false where the client sent it before */
export async function addScheduled(ctx: Context, row: ScheduledRow, afterSeq: number): Promise<boolean> {
  const added = await ctx.client.query(
    `INSERT INTO scheduled_messages (id, conversation_id, member_id, actor, client_id, text, attachment_ids, send_at,
       held, cancel_on_reply, then_close, after_seq, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)
     ON CONFLICT (tenant_id, conversation_id, client_id) DO NOTHING`,
    [
      row.id,
      row.conversationId,
      row.memberId,
      row.actor,
      row.clientId,
      row.text,
      row.attachmentIds,
      row.sendAt,
      row.held,
      row.cancelOnReply,
      row.thenClose,
      afterSeq,
      row.createdAt,
    ],
  )
  return added.rowCount === 1
}

/** Locked, so that of two who want to send it or take it back the second finds what the first did. */
export async function lockScheduled(ctx: Context, id: string): Promise<ScheduledRow | null> {
  const found = await ctx.client.query<ScheduledRow>(
    `SELECT ${columns} FROM scheduled_messages s WHERE s.id = $1 FOR UPDATE OF s`,
    [id],
  )
  return found.rows[0] ?? null
}

export async function scheduledBy(
  ctx: Context,
  conversationId: string,
  clientId: string,
): Promise<ScheduledRow | null> {
  const found = await ctx.client.query<ScheduledRow>(
    `SELECT ${columns} FROM scheduled_messages s WHERE s.conversation_id = $1 AND s.client_id = $2`,
    [conversationId, clientId],
  )
  return found.rows[0] ?? null
}

export async function saveScheduled(ctx: Context, row: ScheduledRow): Promise<void> {
  await ctx.client.query(
    `UPDATE scheduled_messages SET text = $2, send_at = $3, cancel_on_reply = $4, state = $5, reason = $6,
       message_id = $7, updated_at = $8 WHERE id = $1`,
    [row.id, row.text, row.sendAt, row.cancelOnReply, row.state, row.reason, row.messageId, ctx.clock.now()],
  )
}

/** Messages whose time has come or comes soon: looked for when a process starts. */
export async function dueIds(ctx: Context, before: Date): Promise<{ id: string; sendAt: Date }[]> {
  const found = await ctx.client.query<{ id: string; sendAt: Date }>(
    `SELECT id, send_at AS "sendAt" FROM scheduled_messages WHERE state = 'waiting' AND send_at < $1
     ORDER BY send_at LIMIT 1000`,
    [before],
  )
  return found.rows
}

/** What was to be sent in a conversation goes where its messages go. */
export async function moveScheduled(ctx: Context, from: string, to: string): Promise<void> {
  await ctx.client.query(
    `UPDATE scheduled_messages s SET conversation_id = $2, after_seq = 0
     WHERE conversation_id = $1 AND state = 'waiting' AND NOT EXISTS (SELECT FROM scheduled_messages o
       WHERE o.conversation_id = $2 AND o.client_id = s.client_id)`,
    [from, to],
  )
}
