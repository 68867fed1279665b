import type { Faq } from '@svar/contract'
import { AppError, must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type FaqDraft, newFaq } from '../faq.ts'
import { mayWrite } from '../policy.ts'
import { showFaq } from '../show.ts'
import * as store from '../stores/faqs.ts'
import { keepFaqPassages } from './keep-faqs.ts'

/** @throws AppError `forbidden`; `already_taken` where the question has an answer in this language */
export async function addFaq(ctx: Context, input: FaqDraft): Promise<Faq> {
  must(mayWrite(ctx.actor))
  const row = newFaq(input, ctx.newId(), ctx.clock.now(), ctx.actor)
  if ((await store.addFaqRows(ctx, [row])) === 0) throw asked()
  await keepFaqPassages(ctx, { added: [row] })
  return showFaq(row)
}

export const asked = () =>
  new AppError('already_taken', 'This question has an answer in this language already. Change that one.')
