import type { Locale } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'

/** A published question with all the ways in which it is asked. */
export interface Wordings {
  faqId: string
  locale: Locale
  texts: string[]
}

/**
 * Those with the most wordings first, so that what is left out has the least to learn from.
 * @param most questions, and wordings of each; the latest that were taught stand first
 */
export async function publishedWordings(
  ctx: Context,
  most: { questions: number; wordings: number },
): Promise<Wordings[]> {
  const found = await ctx.client.query<Wordings>(
    `SELECT id AS "faqId", locale, (question || alternatives)[:$2] AS texts FROM faqs WHERE status = 'published'
     ORDER BY cardinality(alternatives) DESC, id LIMIT $1`,
    [most.questions, most.wordings],
  )
  return found.rows
}
