import type { View } from '@svar/contract'
import { views } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow } from '../rows.ts'
import { memberOf } from '../send-message.ts'
import { conversationColumns, withContact } from '../store.ts'

/** What each view of the inbox holds. Snoozed ones are out of sight until they wake. */
const awake = `(c.snoozed_until IS NULL OR c.snoozed_until <= now())`
const conditions: Record<View, string> = {
  mine: `c.status = 'human' AND c.assignee_id = $1 AND ${awake}`,
  unassigned: `c.status IN ('waiting', 'bot') AND c.assignee_id IS NULL AND ${awake}`,
  waiting: `c.status = 'waiting'`,
  automated: `c.status = 'bot' AND ${awake}`,
  all: `c.status <> 'closed' AND ${awake}`,
  snoozed: `c.status <> 'closed' AND c.snoozed_until > now()`,
  closed: `c.status = 'closed'`,
}

interface ListInput {
  view: View
  q?: string | undefined
  tag?: string | undefined
  cursor?: string | undefined
  limit: number
}

const viewerId = (ctx: Context) =>
  ctx.actor.kind === 'system' ? '00000000-0000-0000-0000-000000000000' : memberOf(ctx).id

/** The inbox, newest activity first; those that wait for a person come first in their own view by waiting time. */
export async function listConversations(
  ctx: Context,
  input: ListInput,
): Promise<{ rows: ConversationRow[]; next: string | null }> {
  const [before, beforeId] = readCursor(input.cursor)
  const found = await ctx.client.query<ConversationRow>(
    `SELECT ${conversationColumns} FROM ${withContact}
     WHERE ($1::uuid IS NOT NULL) AND ${conditions[input.view]}
       AND ($2::timestamptz IS NULL OR (c.last_message_at, c.id) < ($2, $3::uuid))
       AND ($4::text IS NULL OR $4 = ANY(c.tags))
       AND ($5::text IS NULL OR c.subject ILIKE $5 OR k.name ILIKE $5 OR k.email ILIKE $5
            OR EXISTS (SELECT FROM messages m WHERE m.conversation_id = c.id AND m.text ILIKE $5))
     ORDER BY c.last_message_at DESC, c.id DESC LIMIT $6`,
    [viewerId(ctx), before, beforeId, input.tag ?? null, pattern(input.q), input.limit + 1],
  )
  const rows = found.rows.slice(0, input.limit)
  const last = rows.at(-1)
  const more = found.rows.length > input.limit && last
  return { rows, next: more ? writeCursor(last.lastMessageAt, last.id) : null }
}

/** A person searches for words, not for a pattern. */
const pattern = (q: string | undefined) => (q?.trim() ? `%${q.trim().replace(/[\\%_]/g, '\\$&')}%` : null)

const writeCursor = (moment: Date, id: string) =>
  Buffer.from(`${moment.toISOString()} ${id}`).toString('base64url')
function readCursor(cursor: string | undefined): [string | null, string | null] {
  if (!cursor) return [null, null]
  const [moment, id] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const valid = moment && id && !Number.isNaN(Date.parse(moment)) && /^[0-9a-f-]{36}$/.test(id)
  return valid ? [moment, id] : [null, null]
}

/** How many conversations each view holds. */
export async function countBy(ctx: Context): Promise<Record<View, number>> {
  const counts = views.map((view) => `count(*) FILTER (WHERE ${conditions[view]})::int AS ${view}`)
  const found = await ctx.client.query<Record<View, number>>(
    `SELECT ${counts.join(', ')} FROM conversations c WHERE $1::uuid IS NOT NULL`,
    [viewerId(ctx)],
  )
  return found.rows[0] as Record<View, number>
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
