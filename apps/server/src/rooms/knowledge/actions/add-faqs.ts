import { must } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { changedFaq, type FaqDraft, newFaq } from '../faq.ts'
import { mayWrite } from '../policy.ts'
import * as store from '../stores/faqs.ts'
import type { FaqRow } from '../tables.ts'
import { keepFaqPassages } from './keep-faqs.ts'

/**
 * Adds many questions and answers at once. The same question in the same language is updated; of several alike in
 * the list the last one counts.
 * @throws AppError `forbidden`, `payload_too_large`
 */
export async function addFaqs(
  ctx: Context,
  inputs: FaqDraft[],
): Promise<{ added: number; updated: number; unchanged: number }> {
  must(mayWrite(ctx.actor))
  const now = ctx.clock.now()
  const wanted = new Map(
    inputs.map((input, place) => [keyOf(input), newFaq(input, idAt(now, place), now, ctx.actor)]),
  )
  const known = new Map(
    (await store.lockFaqsAsking(ctx, [...wanted.values()])).map((row) => [keyOf(row), row]),
  )
  const added = [...wanted].filter(([key]) => !known.has(key)).map(([, row]) => row)
  const changed = [...wanted].flatMap(([key, row]) => {
    const before = known.get(key)
    const after = before && changedFaq(before, row, now, ctx.actor)
    return before && after ? [{ before, after }] : []
  })
  if (added.length > 0) await store.addFaqRows(ctx, added)
  await store.saveFaqRows(ctx, changed)
  await keepFaqPassages(ctx, { added, changed: changed.map(({ after }) => after) })
  const unchanged = wanted.size - added.length - changed.length
  return { added: added.length, updated: changed.length, unchanged: unchanged + inputs.length - wanted.size }
}

/** Ids that follow each other, so that a list keeps its order wherever it is brought. */
const idAt = (now: Date, place: number) => newId(now.getTime() + place)

const keyOf = ({ locale, question }: Pick<FaqRow, 'locale' | 'question'>) =>
  `${locale} ${question.toWellFormed()}`
