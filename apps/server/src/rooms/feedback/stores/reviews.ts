import type { Review, ReviewSettings } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { createValues, onlyVisible } from '../../conversations/index.ts'
import type { Visibility } from '../../teams/index.ts'

interface NewReview {
  id: string
  conversationId: string
  why: Review['why']
  createdAt: Date
}

export async function addReview(ctx: Context, row: NewReview): Promise<void> {
  await ctx.client.query(
    `INSERT INTO reviews (id, conversation_id, why, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tenant_id, conversation_id) DO NOTHING`,
    [row.id, row.conversationId, row.why, row.createdAt],
  )
}

export type ReviewRow = Omit<Review, 'reviewedAt' | 'createdAt'> & {
  reviewedAt: Date | null
  createdAt: Date
}
const PAGE = 100

/** Of conversations that the caller sees, each by the customer's own first words: those waiting, the oldest first; those done, the latest first. */
export async function reviewsOf(
  ctx: Context,
  visibility: Visibility,
  state: 'waiting' | 'done',
): Promise<ReviewRow[]> {
  const { values, put } = createValues([state])
  const wanted = ['r.state = $1', ...onlyVisible(visibility, put)]
  const found = await ctx.client.query<ReviewRow>(
    `SELECT r.id, r.conversation_id AS "conversationId", r.why, r.state, k.name AS customer,
       coalesce(nullif(c.subject, ''), c.preview) AS preview,
       c.csat_score AS csat, r.answers, r.score, r.comment, r.reviewed_by AS "reviewedBy",
       r.reviewed_at AS "reviewedAt", r.created_at AS "createdAt",
       ARRAY(SELECT m.mood FROM conversation_moods m
             WHERE m.conversation_id = r.conversation_id AND m.dismissed_at IS NULL ORDER BY m.confidence DESC) AS moods
     FROM reviews r
     JOIN conversations c ON c.tenant_id = r.tenant_id AND c.id = r.conversation_id
     JOIN contacts k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id
     WHERE ${wanted.join(' AND ')}
     ORDER BY CASE WHEN $1 = 'waiting' THEN r.created_at END, r.reviewed_at DESC, r.id LIMIT ${PAGE}`,
    values,
  )
  return found.rows
}

/** @returns the conversation that it is of. @throws AppError `not_found` */
export async function lockReview(ctx: Context, id: string): Promise<string> {
  const found = await ctx.client.query<{ conversationId: string }>(
    'SELECT conversation_id AS "conversationId" FROM reviews WHERE id = $1 FOR UPDATE',
    [id],
  )
  if (!found.rows[0]) throw notFound('review')
  return found.rows[0].conversationId
}

type Decision = Pick<Review, 'answers' | 'score' | 'comment' | 'reviewedBy'>

export async function saveReview(ctx: Context, id: string, decision: Decision): Promise<void> {
  const { answers, score, comment, reviewedBy } = decision
  await ctx.client.query(
    `UPDATE reviews SET state = $2, answers = $3, score = $4, comment = $5, reviewed_by = $6, reviewed_at = $7
     WHERE id = $1`,
    [
      id,
      score === null ? 'skipped' : 'done',
      JSON.stringify(answers),
      score,
      comment,
      reviewedBy,
      ctx.clock.now(),
    ],
  )
}

const usual: ReviewSettings = { checklist: [], samplePercent: 5 }

/** What was set, or what is usual. */
export async function reviewSettings(ctx: Context): Promise<ReviewSettings> {
  const found = await ctx.client.query<ReviewSettings>(
    'SELECT checklist, sample_percent AS "samplePercent" FROM review_settings',
  )
  return found.rows[0] ?? usual
}

export async function saveReviewSettings(ctx: Context, settings: ReviewSettings): Promise<void> {
  await ctx.client.query(
    `INSERT INTO review_settings (checklist, sample_percent) VALUES ($1, $2)
     ON CONFLICT (tenant_id) DO UPDATE SET checklist = excluded.checklist, sample_percent = excluded.sample_percent`,
    [settings.checklist, settings.samplePercent],
  )
}
