import type { AnswerThumb, ConversationMood, Mood } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { visibleConversation } from '../../conversations/index.ts'
import { thumbsIn } from '../stores/answers.ts'
import * as store from '../stores/moods.ts'
import { reasonsOf } from '../stores/reasons.ts'
import { tagWith } from './read-mood.ts'

/** A person says that a state is there, or that it is not. @throws AppError `not_found` */
export async function correctMood(ctx: Context, id: string, mood: Mood, shown: boolean): Promise<void> {
  const { id: conversationId, lastSeq } = await visibleConversation(ctx, id)
  const decidedBy = ctx.actor.kind === 'member' || ctx.actor.kind === 'api_key' ? ctx.actor.name : null
  if (shown) {
    const said = { conversationId, messageId: null, seq: lastSeq, mood, confidence: 1, decidedBy }
    await store.noteMood(ctx, said)
    return tagWith(ctx, conversationId, [mood], [])
  }
  await store.dismissMood(ctx, conversationId, mood, decidedBy)
  await tagWith(ctx, conversationId, [], [mood])
}

/** @throws AppError `not_found` */
export async function moodsIn(
  ctx: Context,
  id: string,
): Promise<{ items: ConversationMood[]; reasons: string[]; thumbs: AnswerThumb[] }> {
  const { id: conversationId } = await visibleConversation(ctx, id)
  const rows = await store.moodsOf(ctx, conversationId)
  const items = rows.map(({ mood, confidence, messageId, dismissedAt, updatedAt }) => ({
    mood,
    confidence,
    messageId,
    shown: dismissedAt === null,
    at: updatedAt.toISOString(),
  }))
  const reasons = await reasonsOf(ctx, conversationId)
  return { items, reasons, thumbs: await thumbsIn(ctx, conversationId) }
}
