import type { AnswerReason } from '@svar/contract'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { giveFeedback } from '../conversations/index.ts'
import { forgetAnswerReasons, keepAnswerReasons } from './stores/answers.ts'

interface Rating {
  /** Null takes it back. */
  value: 'up' | 'down' | null
  /** Left out with the comment: what was said before stays. */
  reasons?: AnswerReason[]
  comment?: string
}

/**
 * A customer says whether one answer helped, and why it did not.
 * @throws AppError `not_found` where there is no such answer in the conversation
 */
export async function rateAnswer(
  ctx: Context,
  conversationId: string,
  messageId: string,
  { value, reasons, comment }: Rating,
): Promise<void> {
  const why = { reasons: [...new Set(reasons)], comment: comment?.trim() ?? '' }
  const isDown = value === 'down'
  const told = isDown ? why : { reasons: [], comment: '' }
  if (!(await giveFeedback(ctx, conversationId, messageId, value, told))) throw notFound('message')
  if (!isDown) await forgetAnswerReasons(ctx, messageId)
  else if (reasons || comment !== undefined)
    await keepAnswerReasons(ctx, { conversationId, messageId, ...why })
}
