import type { Mood } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { messageOf } from '../../conversations/index.ts'
import { queueReview } from '../reviews/queue-review.ts'
import { noteRisk } from '../stores/moods.ts'
import { tellOfRisk } from '../tell-of-risk.ts'
import { moodNames } from './mood-names.ts'

const risky: ReadonlySet<Mood> = new Set(['dissatisfied', 'leaving'])
const RISKY_FROM = 0.78

/** Tells the business that a customer may be lost, once in a conversation, and has it looked at again. */
export async function turnRisky(
  ctx: Context,
  conversationId: string,
  shown: { mood: Mood; confidence: number; messageId: string }[],
): Promise<void> {
  const [worst] = shown
    .filter(({ mood, confidence }) => risky.has(mood) && confidence >= RISKY_FROM)
    .sort((one, other) => other.confidence - one.confidence)
  if (!worst || !(await noteRisk(ctx, { conversationId, messageId: worst.messageId, mood: worst.mood })))
    return
  await queueReview(ctx, conversationId, 'risky')
  await tellOfRisk(ctx, {
    conversationId,
    key: `risky:${conversationId}`,
    mood: (locale) => moodNames[locale][worst.mood],
    words: (await messageOf(ctx, worst.messageId))?.text ?? '',
  })
}
