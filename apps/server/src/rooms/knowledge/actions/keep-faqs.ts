import type { Context } from '../../../platform/tenancy/context.ts'
import { tellChanged } from '../live.ts'
import { passageOfFaq } from '../passage.ts'
import { replacePassages } from '../stores/passages.ts'
import type { FaqRow } from '../tables.ts'

/** Makes what is published findable and takes out what is not, in the transaction that stores it. */
export async function keepFaqPassages(
  ctx: Context,
  { added = [], changed = [] }: { added?: FaqRow[]; changed?: FaqRow[] },
) {
  const published = [...added, ...changed].filter((row) => row.status === 'published')
  const owner = changed.length > 0 ? { faqIds: changed.map((row) => row.id) } : null
  await replacePassages(ctx, owner, published.map(passageOfFaq))
  if (added.length + changed.length > 0) tellChanged(ctx, 'faqs')
}
