import type { Locale } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { questionKey } from '../faq.ts'
import { tellChanged } from '../live.ts'
import { maySuggest } from '../policy.ts'
import * as faqs from '../stores/faqs.ts'
import * as store from '../stores/suggestions.ts'

const MAX_QUESTION = 500
const MAX_ANSWER = 8000

export interface SuggestionInput {
  question: string
  /** Empty where nobody has answered it yet. */
  answer: string
  locale: Locale
  origin: 'human_reply' | 'unanswered' | 'api'
  conversationId?: string | null
}

/**
 * Suggests a question and answer to the people of the workspace. The same question, however it is spelled, is
 * counted instead; one that was refused or is answered already does not come back.
 * @throws AppError `forbidden`
 */
export async function suggestFaq(ctx: Context, input: SuggestionInput): Promise<void> {
  must(maySuggest(ctx.actor))
  const question = input.question.trim().slice(0, MAX_QUESTION).toWellFormed()
  if (!question) return
  const known = await faqs.lockFaqsAsking(ctx, [{ question, locale: input.locale }])
  if (known.some((row) => row.status === 'published' && row.locale === input.locale)) return
  const answer = input.answer.trim().slice(0, MAX_ANSWER).toWellFormed()
  const { locale, origin, conversationId = null } = input
  await store.countSuggestion(ctx, {
    question,
    questionKey: questionKey(question),
    answer,
    locale,
    origin,
    conversationId,
  })
  tellChanged(ctx, 'suggestions')
}
