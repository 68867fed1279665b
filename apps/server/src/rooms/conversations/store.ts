import type { Context } from '../../platform/tenancy/context.ts'
import type { ConversationRow, MessageRow, StoredAttachment } from './rows.ts'

const conversationColumns = `
  c.id, c.contact_id AS "contactId", c.channel, c.status, c.subject, c.preview, c.topic, c.locale,
  c.assignee_id AS "assigneeId", c.assignee_name AS "assigneeName", c.team_id AS "teamId", c.last_seq AS "lastSeq",
  c.last_message_at AS "lastMessageAt", c.last_author AS "lastAuthor", c.unread, c.waiting_since AS "waitingSince",
  c.waited_since AS "waitedSince", c.helped_at AS "helpedAt",
  c.reminded_at AS "remindedAt", c.snoozed_until AS "snoozedUntil", c.quiet_until AS "quietUntil", c.merged_into AS "mergedInto", c.sentiment, c.tags, c.page, c.metadata,
  c.visitor_read_seq AS "visitorReadSeq", c.member_read_seq AS "memberReadSeq", c.misses,
  c.csat_score AS "csatScore", c.csat_comment AS "csatComment", c.created_at AS "createdAt",
  c.updated_at AS "updatedAt", c.closed_at AS "closedAt", c.closed_by AS "closedBy",
  k.name AS "contactName", k.email AS "contactEmail", k.phone AS "contactPhone"`
const withContact = 'conversations c JOIN contacts k ON k.tenant_id = c.tenant_id AND k.id = c.contact_id'

const messageColumns = `
  m.id, m.conversation_id AS "conversationId", m.seq, m.client_id AS "clientId", m.kind,
  m.author_kind AS "authorKind", m.author_id AS "authorId", m.author_name AS "authorName", m.text, m.locale,
  m.body, m.trace, m.feedback, m.created_at AS "createdAt"`

/**
 * Locked in one order by all, so that two batches cannot wait for each other; and not against what only points at them,
 * a draft or a ticket that is written meanwhile.
 */
export async function lockConversations(ctx: Context, ids: string[]): Promise<ConversationRow[]> {
  const found = await ctx.client.query<ConversationRow>({
    name: 'lock_conversations',
    text: `SELECT ${conversationColumns} FROM ${withContact} WHERE c.id = ANY($1::uuid[]) ORDER BY c.id FOR NO KEY UPDATE OF c`,
    values: [ids],
  })
  return found.rows
}

/** The latest conversation of each contact, locked in the order of the contacts given. */
export async function lockLatestOf(ctx: Context, contactIds: string[]): Promise<ConversationRow[]> {
  const found = await ctx.client.query<ConversationRow>({
    name: 'lock_latest_conversations',
    text: `SELECT ${conversationColumns}
           FROM unnest($1::uuid[]) AS given(contact_id)
           CROSS JOIN LATERAL (SELECT * FROM conversations WHERE contact_id = given.contact_id AND merged_into IS NULL
                               ORDER BY created_at DESC, id DESC LIMIT 1 FOR NO KEY UPDATE) AS c
           CROSS JOIN LATERAL (SELECT name, email, phone FROM contacts WHERE id = given.contact_id LIMIT 1) AS k`,
    values: [contactIds],
  })
  return found.rows
}

export async function conversation(ctx: Context, id: string): Promise<ConversationRow | null> {
  const found = await ctx.client.query<ConversationRow>({
    name: 'conversation',
    text: `SELECT ${conversationColumns} FROM ${withContact} WHERE c.id = $1`,
    values: [id],
  })
  return found.rows[0] ?? null
}

/** Where an id leads: to itself, or to the conversation that it was merged into. */
export async function currentId(ctx: Context, id: string): Promise<string> {
  const found = await ctx.client.query<{ id: string }>(
    `WITH RECURSIVE way (id, next) AS (
       SELECT id, merged_into FROM conversations WHERE id = $1
       UNION SELECT c.id, c.merged_into FROM way JOIN conversations c ON c.id = way.next)
     SELECT id FROM way WHERE next IS NULL`,
    [id],
  )
  return found.rows[0]?.id ?? id
}

export async function latestOf(ctx: Context, contactId: string): Promise<ConversationRow | null> {
  const found = await ctx.client.query<ConversationRow>(
    `SELECT ${conversationColumns} FROM ${withContact} WHERE c.contact_id = $1 AND c.merged_into IS NULL ORDER BY c.created_at DESC, c.id DESC LIMIT 1`,
    [contactId],
  )
  return found.rows[0] ?? null
}

export async function addConversation(ctx: Context, row: ConversationRow): Promise<void> {
  await ctx.client.query({
    name: 'add_conversation',
    text: `INSERT INTO conversations (id, contact_id, channel, locale, page, topic, metadata, last_message_at, created_at, updated_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)`,
    values: [
      row.id,
      row.contactId,
      row.channel,
      row.locale,
      row.page,
      row.topic,
      row.metadata,
      row.createdAt,
    ],
  })
}

/**
 * Which conversations a document is of, said by itself: the planner knows nothing of a document, and may read all
 * conversations of the tenant to join it. Not as an array: that would be planned anew each time.
 */
const idsOf = (document: string) =>
  `c.id = ANY(ARRAY(SELECT (one->>'id')::uuid FROM jsonb_array_elements(${document}::jsonb) AS one))`

/** Saves what actions may change, many conversations at once. @returns the version of each as it is stored now, by id */
export async function saveConversations(ctx: Context, rows: ConversationRow[]): Promise<Map<string, string>> {
  const saved = await ctx.client.query<{ id: string; version: string }>({
    name: 'save_conversations',
    text: `UPDATE conversations c SET
             status = n.status, subject = n.subject, preview = n.preview, topic = n.topic, locale = n.locale,
             assignee_id = n."assigneeId", assignee_name = n."assigneeName", team_id = n."teamId",
             last_assignee_id = coalesce(n."assigneeId", c.last_assignee_id), last_seq = n."lastSeq",
             last_message_at = n."lastMessageAt", last_author = n."lastAuthor", unread = n.unread,
             waiting_since = n."waitingSince", waited_since = n."waitedSince", helped_at = n."helpedAt", reminded_at = n."remindedAt", snoozed_until = n."snoozedUntil",
             sentiment = n.sentiment, tags = n.tags, page = n.page, metadata = n.metadata,
             visitor_read_seq = n."visitorReadSeq", member_read_seq = n."memberReadSeq", misses = n.misses,
             csat_score = n."csatScore", csat_comment = n."csatComment", closed_at = n."closedAt",
             closed_by = n."closedBy", updated_at = n."updatedAt"
           FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, status text, subject text, preview text, topic text,
             locale text, "assigneeId" uuid, "assigneeName" text, "teamId" uuid, "lastSeq" int, "lastMessageAt" timestamptz,
             "lastAuthor" text, unread int, "waitingSince" timestamptz,
             "waitedSince" timestamptz, "helpedAt" timestamptz, "remindedAt" timestamptz,
             "snoozedUntil" timestamptz, sentiment text, tags text[], page jsonb, metadata jsonb,
             "visitorReadSeq" int, "memberReadSeq" int, misses smallint, "csatScore" smallint, "csatComment" text,
             "closedAt" timestamptz, "closedBy" text, "updatedAt" timestamptz)
           WHERE ${idsOf('$1')} AND c.id = n.id
           RETURNING c.id, c.xmin::text AS version`,
    values: [JSON.stringify(rows)],
  })
  return new Map(saved.rows.map(({ id, version }) => [id, version]))
}

/** The one statement that inserts messages; `messages` is the place of their document. */
const inserting = (messages: string) => `
  INSERT INTO messages (id, conversation_id, seq, client_id, kind, author_kind, author_id, author_name, text,
    locale, body, trace, created_at)
  SELECT n.id, "conversationId", seq, "clientId", kind, "authorKind", "authorId", "authorName", text, locale,
    body, trace, "createdAt"
  FROM jsonb_to_recordset(${messages}::jsonb) AS n(id uuid, "conversationId" uuid, seq int, "clientId" text, kind text,
    "authorKind" text, "authorId" text, "authorName" text, text text, locale text, body jsonb, trace jsonb,
    "createdAt" timestamptz)`

/** @throws where one was stored before, see `isKnownMessage` */
export async function insertMessages(ctx: Context, rows: MessageRow[]): Promise<void> {
  await ctx.client.query({
    name: 'insert_messages',
    text: inserting('$1'),
    values: [JSON.stringify(rows)],
  })
}

/** Whether a transaction failed because one of its messages is stored already. */
export function isKnownMessage(error: unknown): boolean {
  const { code, table } = error as { code?: string; table?: string }
  return code === '23505' && table === 'messages'
}

/** Which of these were stored before: by conversation and client id. */
export async function knownMessages(
  ctx: Context,
  conversationIds: string[],
  clientIds: string[],
): Promise<MessageRow[]> {
  const found = await ctx.client.query<MessageRow>({
    name: 'known_messages',
    text: `SELECT ${messageColumns} FROM unnest($1::uuid[], $2::text[]) AS given(conversation_id, client_id)
           CROSS JOIN LATERAL (SELECT * FROM messages WHERE conversation_id = given.conversation_id
                               AND client_id = given.client_id LIMIT 1) AS m`,
    values: [conversationIds, clientIds],
  })
  return found.rows
}

interface Span {
  after?: number
  before?: number
  limit: number
  /** Visitors do not see notes. */
  withNotes: boolean
}

/** Messages in order: the first ones after a sequence number, else the last ones before another or of all. */
export async function messagesOf(
  ctx: Context,
  conversationId: string,
  span: Span,
): Promise<{ items: MessageRow[]; hasMore: boolean }> {
  const forward = span.after !== undefined
  const found = await ctx.client.query<MessageRow>(
    `SELECT ${messageColumns} FROM messages m
     WHERE m.conversation_id = $1 AND m.seq > $2 AND m.seq < $3 AND (m.kind <> 'note' OR $5)
     ORDER BY m.seq ${forward ? 'ASC' : 'DESC'} LIMIT $4`,
    [conversationId, span.after ?? 0, span.before ?? 2_147_483_647, span.limit + 1, span.withNotes],
  )
  const items = found.rows.slice(0, span.limit)
  return { items: forward ? items : items.reverse(), hasMore: found.rows.length > span.limit }
}

export async function message(ctx: Context, id: string): Promise<MessageRow | null> {
  const found = await ctx.client.query<MessageRow>(
    `SELECT ${messageColumns} FROM messages m WHERE m.id = $1`,
    [id],
  )
  return found.rows[0] ?? null
}

export async function setFeedback(ctx: Context, id: string, value: 'up' | 'down' | null): Promise<void> {
  await ctx.client.query('UPDATE messages SET feedback = $2 WHERE id = $1', [id, value])
}

export async function addAttachment(
  ctx: Context,
  attachment: StoredAttachment,
  uploadedBy: string,
): Promise<void> {
  await ctx.client.query(
    'INSERT INTO attachments (id, uploaded_by, file_id, name, type, size_bytes) VALUES ($1, $2, $3, $4, $5, $6)',
    [attachment.id, uploadedBy, attachment.fileId, attachment.name, attachment.type, attachment.sizeBytes],
  )
}

/** Takes uploaded files for a message: each once, and only those of the same person. */
export async function claimAttachments(
  ctx: Context,
  ids: string[],
  uploadedBy: string,
  messageId: string,
): Promise<StoredAttachment[]> {
  const claimed = await ctx.client.query<StoredAttachment>(
    `UPDATE attachments SET message_id = $3 WHERE id = ANY($1::uuid[]) AND uploaded_by = $2 AND message_id IS NULL
     RETURNING id, file_id AS "fileId", name, type, size_bytes AS "sizeBytes"`,
    [ids, uploadedBy, messageId],
  )
  return claimed.rows
}

export async function attachment(ctx: Context, id: string): Promise<StoredAttachment | null> {
  const found = await ctx.client.query<StoredAttachment>(
    'SELECT id, file_id AS "fileId", name, type, size_bytes AS "sizeBytes" FROM attachments WHERE id = $1',
    [id],
  )
  return found.rows[0] ?? null
}

export async function conversationCount(ctx: Context, contactId: string): Promise<number> {
  const found = await ctx.client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM conversations WHERE contact_id = $1 AND merged_into IS NULL',
    [contactId],
  )
  return found.rows[0]?.count ?? 0
}

/** Everybody who waits for a person. */
export async function waitingIds(ctx: Context): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>(
    `SELECT id FROM conversations WHERE status = 'waiting' LIMIT 500`,
  )
  return found.rows.map((row) => row.id)
}

export { conversationColumns, idsOf, inserting, messageColumns, withContact }
