import type { AnswerThumb, DislikedAnswer } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { createValues, onlyVisible } from '../../conversations/index.ts'
import type { Visibility } from '../../teams/index.ts'

interface Why {
  conversationId: string
  messageId: string
  reasons: string[]
  comment: string
}

/** Keeps why an answer did not help; said again, the last words count, and nothing at all takes it back. */
export async function keepAnswerReasons(ctx: Context, why: Why): Promise<void> {
  const { conversationId, messageId, reasons, comment } = why
  if (reasons.length === 0 && comment === '') return forgetAnswerReasons(ctx, messageId)
  await ctx.client.query(
    `INSERT INTO feedback_reasons (id, conversation_id, message_id, reasons, comment, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (tenant_id, conversation_id, message_id)
     DO UPDATE SET reasons = excluded.reasons, comment = excluded.comment`,
    [ctx.newId(), conversationId, messageId, reasons, comment, ctx.clock.now()],
  )
}

export async function forgetAnswerReasons(ctx: Context, messageId: string): Promise<void> {
  await ctx.client.query('DELETE FROM feedback_reasons WHERE message_id = $1', [messageId])
}

// Messages may have been moved to another conversation since: the message says where it is now.
const why = `LEFT JOIN LATERAL (SELECT reasons, comment FROM feedback_reasons
  WHERE message_id = m.id ORDER BY created_at DESC LIMIT 1) r ON true`
const whyColumns = `coalesce(r.reasons, '{}') AS reasons, coalesce(r.comment, '') AS comment`

export async function thumbsIn(ctx: Context, conversationId: string): Promise<AnswerThumb[]> {
  const found = await ctx.client.query<AnswerThumb>(
    `SELECT m.id AS "messageId", m.seq, m.feedback AS value, ${whyColumns}
     FROM messages m ${why} WHERE m.conversation_id = $1 AND m.feedback IS NOT NULL ORDER BY m.seq`,
    [conversationId],
  )
  return found.rows
}

type Disliked = Omit<DislikedAnswer, 'at'> & { at: Date }
const MOST = 100
const EXCERPT = 400

/**
 * Of conversations that the caller sees, answers of the assistant with a thumb down; those first that nobody has corrected,
 * then the latest. The same question taught from another conversation corrects it too.
 */
export async function dislikedSince(ctx: Context, visibility: Visibility, since: Date): Promise<Disliked[]> {
  const { values, put } = createValues([since])
  const seen = onlyVisible(visibility, put).map((condition) => `AND ${condition}`)
  const found = await ctx.client.query<Disliked>(
    `SELECT m.id AS "messageId", m.seq, m.conversation_id AS "conversationId", k.name AS customer,
       left(m.text, ${EXCERPT}) AS answer, m.created_at AS at, ${whyColumns},
       coalesce(left(asked.text, ${EXCERPT}), '') AS question,
       EXISTS (SELECT FROM kept_tests t WHERE t.state = 'passes' AND (t.message_id = m.id
         OR t.created_at >= m.created_at AND lower(t.question) = lower(btrim(asked.text)))) AS "isTaught"
     FROM messages m
     LEFT JOIN LATERAL (SELECT q.text FROM messages q
       WHERE q.conversation_id = m.conversation_id AND q.seq < m.seq AND q.author_kind = 'visitor' AND q.kind = 'text'
       ORDER BY q.seq DESC LIMIT 1) asked ON true
     JOIN conversations c ON c.tenant_id = m.tenant_id AND c.id = m.conversation_id
     JOIN contacts k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id ${why}
     WHERE m.feedback IS NOT NULL AND m.feedback = 'down' AND m.author_kind = 'assistant' AND m.created_at >= $1
       ${seen.join(' ')}
     ORDER BY "isTaught", m.created_at DESC, m.id LIMIT ${MOST}`,
    values,
  )
  return found.rows
}
