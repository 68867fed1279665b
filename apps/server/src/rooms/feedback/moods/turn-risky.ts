import type { Mood } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { conversation as conversationOf } from '../../conversations/index.ts'
import { tell } from '../../delivery/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { peopleToTellOf } from '../../teams/index.ts'
import { queueReview } from '../reviews/queue-review.ts'
import { noteRisk } from '../stores/moods.ts'
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
  const row = await conversationOf(ctx, conversationId)
  if (!row) return
  const { slug } = await workspaceOf(ctx)
  await tell(ctx, {
    kind: 'risk',
    ...(row.teamId ? { among: await peopleToTellOf(ctx, row.teamId) } : {}),
    template: 'conversation_at_risk',
    key: `risky:${conversationId}`,
    params: (locale) => ({
      customer: row.contactName ?? row.contactEmail ?? '',
      mood: moodNames[locale][worst.mood],
      words: row.preview,
      link: `${ctx.platform.config.url}/admin/w/${slug}/inbox/${conversationId}`,
    }),
  })
}
