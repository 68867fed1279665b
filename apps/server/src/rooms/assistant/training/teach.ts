import type { Faq, KeptTest, Locale } from '@svar/contract'
import type { Call } from '../../../platform/http/http.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { visibleConversation } from '../../conversations/index.ts'
import { teachFaq } from '../../knowledge/index.ts'
import { keepTest } from '../stores/kept-tests.ts'
import { runTests } from './run-tests.ts'

interface Lesson {
  conversationId: string
  messageId: string | null
  question: string
  answer: string
  locale: Locale
  status: Faq['status']
  faqId: string | null
}

/**
 * What a person teaches from a conversation: the next customer who asks gets it, and that it is found is tested again
 * after each change of the knowledge.
 * @throws AppError `forbidden`, `not_found`
 */
export async function teach(
  { platform, tenantId, actor }: Call,
  lesson: Lesson,
): Promise<{ faq: Faq; test: KeptTest }> {
  const { faq, testId } = await inTenant(platform, tenantId, actor, async (ctx) => {
    const { id: conversationId } = await visibleConversation(ctx, lesson.conversationId)
    const { question, answer, locale, status, faqId } = lesson
    const faq = await teachFaq(ctx, { question, answer, locale, status }, faqId)
    const test = await keepTest(ctx, {
      id: ctx.newId(),
      question: question.trim(),
      locale,
      sourceId: faq.id,
      answer,
      conversationId,
      messageId: lesson.messageId,
      createdBy: faq.updatedBy,
      createdAt: ctx.clock.now(),
    })
    return { faq, testId: test.id }
  })
  const { items } = await runTests(platform, tenantId, testId)
  return { faq, test: items.find(({ id }) => id === testId) as KeptTest }
}
