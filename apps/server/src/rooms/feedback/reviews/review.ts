import type { Review, ReviewSettings } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { visibleConversation } from '../../conversations/index.ts'
import { visibilityOf } from '../../teams/index.ts'
import * as store from '../stores/reviews.ts'

export async function listReviews(ctx: Context, state: 'waiting' | 'done'): Promise<Review[]> {
  const rows = await store.reviewsOf(ctx, await visibilityOf(ctx), state)
  return rows.map((row) => ({
    ...row,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }))
}

/** Without a score the conversation leaves the queue unreviewed. @throws AppError `not_found` */
export async function decideReview(
  ctx: Context,
  id: string,
  decision: Pick<Review, 'answers' | 'score' | 'comment'>,
): Promise<void> {
  await visibleConversation(ctx, await store.lockReview(ctx, id))
  const reviewedBy = ctx.actor.kind === 'member' || ctx.actor.kind === 'api_key' ? ctx.actor.name : null
  await store.saveReview(ctx, id, { ...decision, comment: decision.comment.trim(), reviewedBy })
}

export async function changeReviewSettings(ctx: Context, settings: ReviewSettings): Promise<ReviewSettings> {
  must(hasRole(ctx.actor, 'admin'))
  const checklist = [...new Set(settings.checklist.map((question) => question.trim()))]
  await store.saveReviewSettings(ctx, { ...settings, checklist })
  return store.reviewSettings(ctx)
}
