import type { Mood } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface MoodRow {
  mood: Mood
  confidence: number
  messageId: string | null
  dismissedAt: Date | null
  updatedAt: Date
}

/** Those seen in a conversation, also what was taken away; the surest first. */
export async function moodsOf(ctx: Context, conversationId: string): Promise<MoodRow[]> {
  const found = await ctx.client.query<MoodRow>(
    `SELECT mood, confidence, message_id AS "messageId", dismissed_at AS "dismissedAt", updated_at AS "updatedAt"
     FROM conversation_moods WHERE conversation_id = $1 ORDER BY confidence DESC, mood`,
    [conversationId],
  )
  return found.rows
}

interface Noted {
  conversationId: string
  mood: Mood
  confidence: number
  messageId: string | null
  seq: number
  decidedBy: string | null
}

/** Keeps it with the message where it is clearest. */
export async function noteMood(ctx: Context, noted: Noted): Promise<void> {
  await ctx.client.query(
    `INSERT INTO conversation_moods AS m (conversation_id, mood, confidence, message_id, seq, decided_by, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (tenant_id, conversation_id, mood) DO UPDATE SET
       confidence = greatest(m.confidence, excluded.confidence),
       message_id = CASE WHEN excluded.confidence > m.confidence THEN excluded.message_id ELSE m.message_id END,
       seq = excluded.seq, decided_by = coalesce(excluded.decided_by, m.decided_by), dismissed_at = NULL,
       updated_at = excluded.updated_at`,
    [
      noted.conversationId,
      noted.mood,
      noted.confidence,
      noted.messageId,
      noted.seq,
      noted.decidedBy,
      ctx.clock.now(),
    ],
  )
}

export async function dismissMood(
  ctx: Context,
  conversationId: string,
  mood: Mood,
  decidedBy: string | null,
): Promise<void> {
  await ctx.client.query(
    `UPDATE conversation_moods SET dismissed_at = coalesce(dismissed_at, $3), decided_by = coalesce($4, decided_by)
     WHERE conversation_id = $1 AND mood = $2`,
    [conversationId, mood, ctx.clock.now(), decidedBy],
  )
}

/** @returns whether it is the first time in this conversation */
export async function noteRisk(
  ctx: Context,
  { conversationId, messageId, mood }: { conversationId: string; messageId: string; mood: Mood },
): Promise<boolean> {
  const noted = await ctx.client.query(
    `INSERT INTO conversation_risks (conversation_id, mood, message_id, told_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [conversationId, mood, messageId, ctx.clock.now()],
  )
  return noted.rowCount === 1
}
