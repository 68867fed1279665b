import type { View } from '@svar/contract'
import { views } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow } from '../rows.ts'
import { conversationColumns } from '../store.ts'
import { conditionsOf, createValues, sourceOf, statusesOf, type Values, type Wanted } from './conditions.ts'

/** Counting stops here. */
export const MOST_COUNTED = 1000

/** A place in a list that is ordered by activity. */
export interface Place {
  moment: Date
  id: string
}

/** The newest activity first. Each status is read in the order of its index, and no further than it is needed. */
export async function listByActivity(
  ctx: Context,
  wanted: Wanted,
  after: Place | null,
  limit: number,
): Promise<ConversationRow[]> {
  const { values, put } = createValues()
  const most = put(limit)
  const conditions = conditionsOf(wanted, { values, put })
  const beyond = after
    ? `AND (c.last_message_at, c.id) < (${put(after.moment)}::timestamptz, ${put(after.id)}::uuid)`
    : ''
  const source = sourceOf(wanted, { values, put })
  const parts = statusesOf[wanted.view].map(
    (status) => `(SELECT c.* FROM ${source} c WHERE c.status = '${status}' AND ${conditions} ${beyond}
                  ORDER BY c.last_message_at DESC, c.id DESC LIMIT ${most})`,
  )
  const found = await ctx.client.query<ConversationRow>(
    `SELECT ${conversationColumns} FROM (${parts.join(' UNION ALL ')}) c JOIN contacts k ON k.id = c.contact_id
     ORDER BY c.last_message_at DESC, c.id DESC LIMIT ${most}`,
    values,
  )
  return found.rows
}

/** How many conversations each of these lists holds, counted as far as `MOST_COUNTED`. */
export async function countLists(ctx: Context, lists: Wanted[]): Promise<number[]> {
  if (lists.length === 0) return []
  const made = createValues()
  const counts = lists.map((wanted, index) => `(${bounded(wanted, made)}) AS "${index}"`)
  const found = await ctx.client.query<Record<string, number>>(`SELECT ${counts.join(', ')}`, made.values)
  return lists.map((_, index) => found.rows[0]?.[index] ?? 0)
}

function bounded(wanted: Wanted, values: Values): string {
  const statuses = statusesOf[wanted.view].map((status) => `'${status}'`).join(', ')
  // A list of mentions counts those that were not seen.
  const unseen =
    wanted.view === 'mentions'
      ? `AND c.id IN (SELECT conversation_id FROM mentions WHERE member_id = ${values.put(wanted.memberId)} AND seen_at IS NULL)`
      : ''
  return `SELECT count(*)::int FROM (SELECT FROM ${sourceOf(wanted, values)} c
          WHERE c.status IN (${statuses}) AND ${conditionsOf(wanted, values)} ${unseen} LIMIT ${MOST_COUNTED}) counted`
}

/** How many conversations each view holds, for somebody. */
export async function countViews(ctx: Context, base: Omit<Wanted, 'view'>): Promise<Record<View, number>> {
  const counts = await countLists(
    ctx,
    views.map((view) => ({ ...base, view })),
  )
  return Object.fromEntries(views.map((view, index) => [view, counts[index] ?? 0])) as Record<View, number>
}

/** The teams that conversations are with, each found by one look into the index. */
export async function teamsInUse(ctx: Context): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `WITH RECURSIVE t (id) AS (
       (SELECT team_id FROM conversations WHERE team_id IS NOT NULL ORDER BY team_id LIMIT 1)
       UNION ALL
       SELECT (SELECT team_id FROM conversations WHERE team_id > t.id ORDER BY team_id LIMIT 1) FROM t WHERE t.id IS NOT NULL)
     SELECT id FROM t WHERE id IS NOT NULL LIMIT 200`,
  )
  return found.rows.map(({ id }) => id)
}

/** What customers asked last, with what was answered: for trying changed knowledge on real questions. */
export async function recentQuestions(
  ctx: Context,
  limit: number,
): Promise<{ question: string; locale: string | null; answer: string | null }[]> {
  const found = await ctx.client.query<{ question: string; locale: string | null; answer: string | null }>(
    `SELECT m.text AS question, coalesce(m.locale, c.locale) AS locale,
            (SELECT a.text FROM messages a WHERE a.conversation_id = m.conversation_id AND a.seq > m.seq
               AND a.kind = 'text' AND a.author_kind IN ('assistant', 'member') ORDER BY a.seq LIMIT 1) AS answer
     FROM messages m JOIN conversations c ON c.tenant_id = m.tenant_id AND c.id = m.conversation_id
     WHERE m.author_kind = 'visitor' AND length(m.text) BETWEEN 8 AND 500
     ORDER BY m.created_at DESC LIMIT $1`,
    [limit],
  )
  return found.rows
}
