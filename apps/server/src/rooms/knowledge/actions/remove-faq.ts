import { must } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { tellChanged } from '../live.ts'
import { mayWrite } from '../policy.ts'
import * as store from '../stores/faqs.ts'
import { replacePassages } from '../stores/passages.ts'

/** Removes a question and answer with its earlier versions. @throws AppError `forbidden`, `not_found` */
export async function removeFaq(ctx: Context, id: string): Promise<void> {
  must(mayWrite(ctx.actor))
  const row = await store.lockFaq(ctx, id)
  if (row.status === 'published') await replacePassages(ctx, { faqIds: [id] }, [])
  await store.removeFaqRow(ctx, id)
  tellChanged(ctx, 'faqs')
}
