import type { Faq } from '@svar/contract'
import { AppError, must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { changedFaq, type FaqInput } from '../faq.ts'
import { mayWrite } from '../policy.ts'
import { showFaq } from '../show.ts'
import * as store from '../stores/faqs.ts'
import type { FaqRow } from '../tables.ts'
import { asked } from './add-faq.ts'
import { keepFaqPassages } from './keep-faqs.ts'

/**
 * Changes a question and answer; what it was before stays as an earlier version. `version` is the one that the
 * writer saw.
 * @throws AppError `forbidden`, `not_found`, `already_taken`; `conflict` where somebody has changed it meanwhile
 */
export async function updateFaq(
  ctx: Context,
  id: string,
  input: Partial<FaqInput> & { version?: number },
): Promise<Faq> {
  must(mayWrite(ctx.actor))
  const before = await store.lockFaq(ctx, id)
  if (input.version !== undefined && input.version !== before.version) throw changedMeanwhile(before)
  const after = changedFaq(before, input, ctx.clock.now(), ctx.actor)
  if (!after) return showFaq(before)
  await refuseTwice(ctx, before, after)
  await store.saveFaqRows(ctx, [{ before, after }])
  await keepFaqPassages(ctx, { changed: [after] })
  return showFaq(after)
}

async function refuseTwice(ctx: Context, before: FaqRow, after: FaqRow): Promise<void> {
  if (before.question === after.question && before.locale === after.locale) return
  const same = await store.lockFaqsAsking(ctx, [after])
  if (same.some((row) => row.id !== after.id && row.locale === after.locale)) throw asked()
}

const changedMeanwhile = ({ version, updatedBy }: FaqRow) =>
  new AppError('conflict', 'Somebody has changed this meanwhile. Look at it again, then save.', {
    params: { version, by: updatedBy ?? '' },
  })
