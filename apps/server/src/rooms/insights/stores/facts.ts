import type { Context } from '../../../platform/tenancy/context.ts'
import type { Facts } from '../facts/facts-of.ts'
import type { Said, Talk } from '../facts/said.ts'

export interface State {
  lookedUntil: Date | null
  isComplete: boolean
}

/** How far was counted; locked, so that one counts at a time. Null while another does. */
export async function lockState(ctx: Context): Promise<State | null> {
  await ctx.client.query('INSERT INTO insight_state DEFAULT VALUES ON CONFLICT DO NOTHING')
  const found = await ctx.client.query<State>(
    `SELECT CASE WHEN looked_until > '-infinity' THEN looked_until END AS "lookedUntil", is_complete AS "isComplete"
     FROM insight_state FOR UPDATE SKIP LOCKED`,
  )
  return found.rows[0] ?? null
}

export async function isComplete(ctx: Context): Promise<boolean> {
  const found = await ctx.client.query<State>('SELECT is_complete AS "isComplete" FROM insight_state')
  return found.rows[0]?.isComplete ?? false
}

export async function saveState(ctx: Context, { lookedUntil, isComplete }: State): Promise<void> {
  await ctx.client.query(
    "UPDATE insight_state SET looked_until = coalesce($1::timestamptz, '-infinity'), is_complete = $2",
    [lookedUntil, isComplete],
  )
}

/** Has all conversations looked at, whenever they changed: what an import stored carries old times. */
export async function lookFromTheBeginning(ctx: Context): Promise<void> {
  await ctx.client.query("UPDATE insight_state SET looked_until = '-infinity'")
}

/** Has conversations counted again. */
export async function leaveToCount(ctx: Context, conversationIds: string[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO insight_pending (conversation_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING`,
    [conversationIds],
  )
}

export async function leaveToCountOfTicket(ctx: Context, ticketId: string): Promise<void> {
  await ctx.client.query(
    `INSERT INTO insight_pending (conversation_id)
     SELECT conversation_id FROM ticket_conversations WHERE ticket_id = $1 ON CONFLICT DO NOTHING`,
    [ticketId],
  )
}

export interface Changed extends Talk {
  id: string
  contactId: string
  /** As PostgreSQL writes it: a Date would lose its microseconds. */
  version: string
  updatedAt: Date
  startedAt: Date
  channel: string
  locale: string | null
  teamId: string | null
  memberId: string | null
  isMerged: boolean
}

// Whole ones: what an import stored may carry microseconds, with which calendars do not reckon.
const ms = (column: string) => `floor(extract(epoch FROM ${column}) * 1000)::float8`
const changedColumns = `c.id, c.contact_id AS "contactId", c.updated_at::text AS version, c.updated_at AS "updatedAt",
  c.created_at AS "startedAt", c.channel, c.locale, c.team_id AS "teamId",
  coalesce(c.assignee_id, c.last_assignee_id) AS "memberId", c.merged_into IS NOT NULL AS "isMerged",
  c.status, c.closed_by AS "closedBy", ${ms('c.closed_at')} AS "closedAt", c.csat_score AS csat,
  ARRAY(SELECT ${ms('t.resolved_at')} FROM ticket_conversations l JOIN tickets t ON t.id = l.ticket_id
        WHERE l.conversation_id = c.id AND t.merged_into IS NULL) AS tickets`

/** Conversations that changed since a moment and were not counted as they are, the oldest change first. */
export async function changedSince(ctx: Context, since: Date | null, limit: number): Promise<Changed[]> {
  const found = await ctx.client.query<Changed>(
    `SELECT ${changedColumns} FROM conversations c LEFT JOIN insight_facts f ON f.conversation_id = c.id
     WHERE c.updated_at >= coalesce($1::timestamptz, '-infinity') AND f.version IS DISTINCT FROM c.updated_at
       AND c.merged_into IS NULL AND (SELECT true FROM messages m
         WHERE m.conversation_id = c.id AND m.author_kind = 'visitor' AND m.kind = 'text' LIMIT 1)
     ORDER BY c.updated_at LIMIT $2`,
    [since, limit],
  )
  return found.rows
}

/** Takes conversations off the list of those to be counted again. */
export async function takePending(ctx: Context, limit: number): Promise<Changed[]> {
  const found = await ctx.client.query<Changed>(
    `WITH taken AS (DELETE FROM insight_pending WHERE conversation_id IN
       (SELECT conversation_id FROM insight_pending LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING conversation_id)
     SELECT ${changedColumns} FROM conversations c JOIN taken ON taken.conversation_id = c.id`,
    [limit],
  )
  return found.rows
}

export async function saidIn(ctx: Context, ids: string[]): Promise<Map<string, Said[]>> {
  const found = await ctx.client.query<Said & { conversationId: string }>(
    `SELECT conversation_id AS "conversationId", ${ms('created_at')} AS at, kind, author_kind AS author,
            author_id AS "authorId", CASE WHEN author_kind = 'visitor' THEN left(text, 301) ELSE '' END AS text,
            body -> 'event' ->> 'type' AS event, feedback,
            CASE WHEN feedback = 'down' THEN coalesce((SELECT reasons FROM feedback_reasons r
              WHERE r.message_id = m.id ORDER BY r.created_at DESC LIMIT 1), '{}') ELSE '{}' END AS "thumbReasons",
            jsonb_array_length(coalesce(body -> 'sources', '[]')) > 0 AS "hasSource",
            coalesce(jsonb_path_query_array(trace, '$.offered[*].label'), '[]') AS offers
     FROM messages m WHERE conversation_id = ANY($1::uuid[]) AND kind <> 'note' ORDER BY conversation_id, seq`,
    [ids],
  )
  return Map.groupBy(found.rows, ({ conversationId }) => conversationId)
}

export interface FactRow extends Facts {
  conversationId: string
  contactId: string
  version: string
  startedAt: Date
  channel: string
  language: string
  teamId: string | null
  memberId: string | null
}

const at = (column: string) => `to_timestamp(n."${column}" / 1000.0)`

export async function saveFacts(ctx: Context, rows: FactRow[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO insight_facts (conversation_id, contact_id, version, started_at, channel, language, team_id, member_id,
       handled_by, first_reply, first_reply_open, first_reply_by, person_reply, person_reply_open, person_reply_by,
       next_replies, next_replies_open, replies, confirmed, verified_at, watched_from, assumed_at, csat, thumbs_up,
       thumbs_down, thumb_reasons, question, question_key, question_answered, question_held)
     SELECT "conversationId", "contactId", version, "startedAt", channel, language, "teamId", "memberId", "handledBy",
       "firstReply", "firstReplyOpen", "firstReplyBy", "personReply", "personReplyOpen", "personReplyBy",
       "nextReplies", "nextRepliesOpen", replies, confirmed, ${at('verifiedAt')}, ${at('watchedFrom')},
       ${at('assumedAt')}, csat, "thumbsUp", "thumbsDown", "thumbReasons", question, "questionKey", "questionAnswered",
       "questionHeld"
     FROM jsonb_to_recordset($1::jsonb) AS n("conversationId" uuid, "contactId" uuid, version timestamptz,
       "startedAt" timestamptz, channel text, language text, "teamId" uuid, "memberId" uuid, "handledBy" text,
       "firstReply" bigint, "firstReplyOpen" bigint, "firstReplyBy" text, "personReply" bigint,
       "personReplyOpen" bigint, "personReplyBy" uuid, "nextReplies" bigint[], "nextRepliesOpen" bigint[],
       replies jsonb, confirmed boolean, "verifiedAt" float8, "watchedFrom" float8, "assumedAt" float8, csat smallint,
       "thumbsUp" smallint, "thumbsDown" smallint, "thumbReasons" text[], question text, "questionKey" bigint, "questionAnswered" boolean, "questionHeld" boolean)
     ON CONFLICT (tenant_id, conversation_id) DO UPDATE SET
       contact_id = excluded.contact_id, version = excluded.version, started_at = excluded.started_at,
       channel = excluded.channel, language = excluded.language, team_id = excluded.team_id,
       member_id = excluded.member_id, handled_by = excluded.handled_by, first_reply = excluded.first_reply,
       first_reply_open = excluded.first_reply_open, first_reply_by = excluded.first_reply_by,
       person_reply = excluded.person_reply, person_reply_open = excluded.person_reply_open,
       person_reply_by = excluded.person_reply_by, next_replies = excluded.next_replies,
       next_replies_open = excluded.next_replies_open, replies = excluded.replies, confirmed = excluded.confirmed,
       verified_at = excluded.verified_at, watched_from = excluded.watched_from, assumed_at = excluded.assumed_at,
       csat = excluded.csat, thumbs_up = excluded.thumbs_up, thumbs_down = excluded.thumbs_down,
       thumb_reasons = excluded.thumb_reasons, question = excluded.question, question_key = excluded.question_key,
       question_answered = excluded.question_answered, question_held = excluded.question_held`,
    [JSON.stringify(rows)],
  )
}

export async function dropFacts(ctx: Context, conversationIds: string[]): Promise<void> {
  if (conversationIds.length === 0) return
  await ctx.client.query('DELETE FROM insight_facts WHERE conversation_id = ANY($1::uuid[])', [
    conversationIds,
  ])
}

export interface Watched {
  conversationId: string
  contactId: string
  startedAt: Date
  watchedFrom: Date | null
  verifiedAt: Date | null
  returnedAt: Date | null
}

/** All that is known of these contacts' conversations, the earliest first. */
export async function watchedOf(ctx: Context, contactIds: string[]): Promise<Watched[]> {
  const found = await ctx.client.query<Watched>(
    `SELECT conversation_id AS "conversationId", contact_id AS "contactId", started_at AS "startedAt",
       watched_from AS "watchedFrom", verified_at AS "verifiedAt", returned_at AS "returnedAt"
     FROM insight_facts WHERE contact_id = ANY($1::uuid[]) ORDER BY started_at`,
    [contactIds],
  )
  return found.rows
}

export async function saveReturn(ctx: Context, conversationId: string, at: Date | null): Promise<void> {
  await ctx.client.query('UPDATE insight_facts SET returned_at = $2 WHERE conversation_id = $1', [
    conversationId,
    at,
  ])
}
