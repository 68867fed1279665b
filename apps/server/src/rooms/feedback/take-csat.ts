import type { CsatReason } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { updateConversation } from '../conversations/index.ts'
import { queueReview } from './reviews/queue-review.ts'
import { keepReasons } from './stores/reasons.ts'
import { tellOfRisk } from './tell-of-risk.ts'

interface Csat {
  /** 1 to 5. */
  score: number
  comment: string
  reasons: CsatReason[]
}

const LOW = 2

/** A customer says how it was. A low score is told, once in a conversation, and looked at again by a person. */
export async function takeCsat(ctx: Context, conversationId: string, csat: Csat): Promise<void> {
  const { score, comment, reasons } = csat
  await updateConversation(ctx, conversationId, { csatScore: score, csatComment: comment })
  await keepReasons(ctx, conversationId, [...new Set(reasons)])
  if (score > LOW) return
  await queueReview(ctx, conversationId, 'low_score')
  await tellOfRisk(ctx, {
    conversationId,
    key: `low_score:${conversationId}`,
    mood: () => `${score}/5`,
    score,
    words: comment,
  })
}
