import type { Locale } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { questionKey } from '../faq.ts'
import { tellChanged } from '../live.ts'
import { maySuggest } from '../policy.ts'
import { uncountUnanswered } from '../stores/suggestions.ts'

/** A question that was suggested as unanswered has found its answer after all: it counts once less, or is gone. */
export async function withdrawUnanswered(
  ctx: Context,
  { question, locale }: { question: string; locale: Locale },
): Promise<void> {
  must(maySuggest(ctx.actor))
  await uncountUnanswered(ctx, questionKey(question.trim().toWellFormed()), locale)
  tellChanged(ctx, 'suggestions')
}
