import type { Context } from '../../../platform/tenancy/context.ts'

/** How far was read, in lines. */
export interface Extent {
  nextLine: number
  /** Lines before this one are kept by the word, those from here on as they were read. */
  filedUntil: number
}
export interface SearchState extends Extent {
  lookedUntil: Date | null
}

/** What has been read of the workspace; locked, so that one reads at a time. Null while another does. */
export async function lockSearchState(ctx: Context): Promise<SearchState | null> {
  await ctx.client.query('INSERT INTO search_state DEFAULT VALUES ON CONFLICT DO NOTHING')
  const found = await ctx.client.query<SearchState>(
    `SELECT next_line AS "nextLine", filed_until AS "filedUntil", CASE WHEN looked_until > '-infinity' THEN looked_until END AS "lookedUntil"
     FROM search_state FOR UPDATE SKIP LOCKED`,
  )
  return found.rows[0] ?? null
}

export async function saveSearchState(ctx: Context, state: SearchState): Promise<void> {
  await ctx.client.query(
    `UPDATE search_state SET next_line = $1, filed_until = $2, looked_until = coalesce($3::timestamptz, '-infinity')`,
    [state.nextLine, state.filedUntil, state.lookedUntil],
  )
}

export async function extentOf(ctx: Context): Promise<Extent> {
  const found = await ctx.client.query<Extent>(
    'SELECT next_line AS "nextLine", filed_until AS "filedUntil" FROM search_state',
  )
  return found.rows[0] ?? { nextLine: 0, filedUntil: 0 }
}

export interface Unread {
  id: string
  lastSeq: number
  lastMessageAt: Date
  locale: string | null
  heading: string
  readSeq: number
  readHeading: string | null
  headingLine: number | null
  /** It stands among those that were left to be read whatever its last activity. */
  pending: boolean
}

const unreadColumns = `c.id, c.last_seq AS "lastSeq", c.last_message_at AS "lastMessageAt", c.locale,
  concat_ws(' ', c.topic, k.name, k.email, k.phone) AS heading, coalesce(p.seq, 0) AS "readSeq",
  p.heading AS "readHeading", p.heading_line AS "headingLine"`
const withProgress = `JOIN contacts k ON k.id = c.contact_id
  LEFT JOIN search_progress p ON p.conversation_id = c.id`

/** Conversations in which something was said that has not been read, since a moment, the oldest first. */
export async function unreadSince(ctx: Context, since: Date | null, limit: number): Promise<Unread[]> {
  const found = await ctx.client.query<Unread>(
    `SELECT ${unreadColumns}, false AS pending FROM conversations c ${withProgress}
     WHERE c.last_message_at >= coalesce($1::timestamptz, '-infinity') AND c.last_seq > coalesce(p.seq, 0)
     ORDER BY c.last_message_at LIMIT $2`,
    [since, limit],
  )
  return found.rows
}

export async function pendingReading(ctx: Context, limit: number): Promise<Unread[]> {
  const found = await ctx.client.query<Unread>(
    `SELECT ${unreadColumns}, true AS pending FROM search_pending n JOIN conversations c ON c.id = n.conversation_id
     ${withProgress} LIMIT $1`,
    [limit],
  )
  return found.rows
}

/** Has conversations read (again): after a note, a move of messages, or another name of who it is with. */
export async function leaveToRead(ctx: Context, conversationIds: string[]): Promise<void> {
  await ctx.client.query(
    'INSERT INTO search_pending (conversation_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING',
    [conversationIds],
  )
}

export async function leaveToReadOf(ctx: Context, contactId: string): Promise<void> {
  await ctx.client.query(
    `INSERT INTO search_pending (conversation_id) SELECT id FROM conversations WHERE contact_id = $1
     ON CONFLICT DO NOTHING`,
    [contactId],
  )
}

export async function wasRead(ctx: Context, conversationIds: string[]): Promise<void> {
  await ctx.client.query('DELETE FROM search_pending WHERE conversation_id = ANY($1::uuid[])', [
    conversationIds,
  ])
}

/**
 * Notes which messages were read where they stand, before they get other places: they are not read again there.
 * Nothing is read from here until the transaction ends.
 */
export async function willMove(ctx: Context, messageIds: string[]): Promise<void> {
  await ctx.client.query('INSERT INTO search_state DEFAULT VALUES ON CONFLICT DO NOTHING')
  await ctx.client.query('SELECT FROM search_state FOR UPDATE')
  await ctx.client.query(
    `INSERT INTO search_moved (message_id)
     SELECT m.id FROM messages m JOIN search_progress p ON p.conversation_id = m.conversation_id
     WHERE m.id = ANY($1::uuid[]) AND m.seq <= p.seq ON CONFLICT DO NOTHING`,
    [messageIds],
  )
}

export interface SaidRow {
  id: string
  conversationId: string
  seq: number
  text: string
  locale: string | null
  authorName: string
  files: string
}

/** Messages that were not read yet, in the order of the conversations given. */
export async function unreadMessages(ctx: Context, unread: Unread[], limit: number): Promise<SaidRow[]> {
  const found = await ctx.client.query<SaidRow>(
    `SELECT m.id, m.conversation_id AS "conversationId", m.seq, m.text, m.locale,
            CASE WHEN m.author_kind = 'visitor' THEN m.author_name ELSE '' END AS "authorName",
            coalesce((SELECT string_agg(f ->> 'name', ' ') FROM jsonb_array_elements(m.body -> 'attachments') f), '') AS files
     FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS given(id, seq, place)
     CROSS JOIN LATERAL (SELECT * FROM messages WHERE conversation_id = given.id AND messages.seq > given.seq
       AND kind <> 'event' ORDER BY messages.seq LIMIT $3) AS m
     WHERE (SELECT true FROM search_moved s WHERE s.message_id = m.id LIMIT 1) IS NULL
     ORDER BY given.place, m.seq LIMIT $3`,
    [unread.map(({ id }) => id), unread.map(({ readSeq }) => readSeq), limit],
  )
  return found.rows
}

export interface Progress {
  conversationId: string
  seq: number
  heading: string
  headingLine: number | null
}

export async function saveProgress(ctx: Context, rows: Progress[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO search_progress (conversation_id, seq, heading, heading_line)
     SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::int[])
     ON CONFLICT (tenant_id, conversation_id)
     DO UPDATE SET seq = excluded.seq, heading = excluded.heading, heading_line = excluded.heading_line`,
    [
      rows.map(({ conversationId }) => conversationId),
      rows.map(({ seq }) => seq),
      rows.map(({ heading }) => heading),
      rows.map(({ headingLine }) => headingLine),
    ],
  )
}
