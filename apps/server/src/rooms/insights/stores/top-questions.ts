import type { Context } from '../../../platform/tenancy/context.ts'
import type { Span } from '../span.ts'
import { boundsOf, within } from './counts.ts'

const SHOWN = 10

/**
 * What customers asked most: messages that read as a question (a question mark, or at least three words),
 * taken as the same when they differ in case, spaces and closing signs only. Shown as first written.
 */
export async function topQuestionsIn(
  ctx: Context,
  span: Span,
): Promise<{ question: string; count: number }[]> {
  const found = await ctx.client.query<{ question: string; count: number }>(
    `SELECT (array_agg(m.text ORDER BY m.created_at, m.seq))[1] AS question, count(*)::int AS count
     FROM messages m
     WHERE ${within('m.created_at')} AND m.author_kind = 'visitor' AND m.kind = 'text'
       AND length(m.text) BETWEEN 4 AND 300 AND (m.text LIKE '%?%' OR trim(m.text) ~ '\\S+\\s+\\S+\\s+\\S')
     GROUP BY regexp_replace(trim(both ' ?!.,…' from regexp_replace(lower(m.text), '\\s+', ' ', 'g')), '\\s', ' ', 'g')
     ORDER BY count DESC, max(m.created_at) DESC LIMIT $4`,
    [...boundsOf(span), SHOWN],
  )
  return found.rows
}
