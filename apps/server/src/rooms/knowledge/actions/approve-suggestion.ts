import type { Faq } from '@svar/contract'
import { AppError, must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { changedFaq, type FaqInput, newFaq } from '../faq.ts'
import { tellChanged } from '../live.ts'
import { mayWrite } from '../policy.ts'
import { showFaq } from '../show.ts'
import * as faqs from '../stores/faqs.ts'
import * as store from '../stores/suggestions.ts'
import { keepFaqPassages } from './keep-faqs.ts'

/**
 * Makes a suggestion a question and answer, with what the person changed. Where the question is there already,
 * its answer is replaced and kept as an earlier version.
 * @throws AppError `forbidden`, `not_found`; `validation_failed` where it has no answer yet
 */
export async function approveSuggestion(ctx: Context, id: string, changes: Partial<FaqInput>): Promise<Faq> {
  must(mayWrite(ctx.actor))
  const { question, answer, locale } = await store.lockSuggestion(ctx, id)
  const wanted = newFaq({ question, answer, locale, ...changes }, ctx.newId(), ctx.clock.now(), ctx.actor)
  if (!wanted.answer.trim()) throw unanswered()
  const known = (await faqs.lockFaqsAsking(ctx, [wanted])).find((row) => row.locale === wanted.locale)
  const after = known ? (changedFaq(known, wanted, ctx.clock.now(), ctx.actor) ?? known) : wanted
  if (!known) await faqs.addFaqRows(ctx, [wanted])
  else if (after !== known) await faqs.saveFaqRows(ctx, [{ before: known, after }])
  await keepFaqPassages(ctx, known ? { changed: [after] } : { added: [after] })
  await store.removeSuggestion(ctx, id)
  tellChanged(ctx, 'suggestions')
  return showFaq(after)
}

/** @throws AppError `forbidden`, `not_found` */
export async function rejectSuggestion(ctx: Context, id: string): Promise<void> {
  must(mayWrite(ctx.actor))
  await store.lockSuggestion(ctx, id)
  await store.refuseSuggestion(ctx, id)
  tellChanged(ctx, 'suggestions')
}

const unanswered = () =>
  new AppError('validation_failed', 'Write an answer first.', {
    fields: [{ path: 'answer', message: 'is empty' }],
  })
