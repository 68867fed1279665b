import type { Faq } from '@svar/contract'
import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { changedFaq, type FaqDraft, newFaq, questionKey } from '../faq.ts'
import { mayWrite } from '../policy.ts'
import { showFaq } from '../show.ts'
import * as store from '../stores/faqs.ts'
import type { FaqRow } from '../tables.ts'
import { asked } from './add-faq.ts'
import { keepFaqPassages } from './keep-faqs.ts'

/**
 * Writes the answer to a question that came up. Where `faqId` is given, that answer is changed and found by this
 * question too; else the answer of the same question in the language is replaced, or a new one is added. What was
 * there before stays as an earlier version.
 * @throws AppError `forbidden`, `not_found`; `already_taken` where somebody adds the same at this moment
 */
export async function teachFaq(ctx: Context, input: FaqDraft, faqId: string | null): Promise<Faq> {
  must(mayWrite(ctx.actor))
  const now = ctx.clock.now()
  const wanted = newFaq(input, ctx.newId(), now, ctx.actor)
  const before = faqId ? await store.lockFaq(ctx, faqId) : await sameQuestion(ctx, wanted)
  if (!before) {
    if ((await store.addFaqRows(ctx, [wanted])) === 0) throw asked()
    await keepFaqPassages(ctx, { added: [wanted] })
    return showFaq(wanted)
  }
  const { answer, status } = wanted
  const alternatives = withQuestion(before, wanted.question)
  const after = changedFaq(before, { answer, status, alternatives }, now, ctx.actor)
  if (!after) return showFaq(before)
  await store.saveFaqRows(ctx, [{ before, after }])
  await keepFaqPassages(ctx, { changed: [after] })
  return showFaq(after)
}

const sameQuestion = async (ctx: Context, { question, locale }: FaqRow): Promise<FaqRow | undefined> =>
  (await store.lockFaqsAsking(ctx, [{ question, locale }])).find((row) => row.locale === locale)

const MAX_ALTERNATIVES = 20

function withQuestion({ question, alternatives }: FaqRow, asked: string): string[] {
  const isKnown = [question, ...alternatives].some((one) => questionKey(one) === questionKey(asked))
  return isKnown ? alternatives : [asked, ...alternatives].slice(0, MAX_ALTERNATIVES)
}
