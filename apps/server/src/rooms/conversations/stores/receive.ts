import {
  type Added,
  type DomainEvent,
  eventValues,
  insertEvents,
  type StoredEvent,
  storedEvent,
} from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { idsOf, inserting } from '../store.ts'

/** A conversation as it becomes by what its customer wrote, and the version of what it was. */
export interface Grown {
  row: ConversationRow
  version: string
  /** Whether it is stored only while its contact has begun no later one. */
  isLatest: boolean
}

/** What is stored: of each conversation that was as it was remembered. */
export interface Kept {
  conversations: Map<
    string,
    { version: string; name: string | null; email: string | null; phone: string | null }
  >
  events: StoredEvent[]
}

/**
 * Stores what customers wrote, and announces it, in one statement and without having read anything: of conversations
 * that somebody has changed since nothing is stored.
 */
export async function storeReceived(
  ctx: Context,
  grown: Grown[],
  messages: MessageRow[],
  events: DomainEvent[],
): Promise<Kept> {
  const found = await ctx.client.query<{ changed: ChangedRow[] | null; told: AddedRow[] | null }>({
    name: 'store_received',
    text: storing,
    values: [JSON.stringify(grown.map(changeOf)), JSON.stringify(messages), ...eventValues(ctx, events)],
  })
  const { changed, told } = found.rows[0] ?? { changed: null, told: null }
  const conversations = new Map((changed ?? []).map((one) => [one.id, one]))
  const announced = events.filter(({ aggregateId }) => conversations.has(aggregateId ?? ''))
  return {
    conversations,
    events: announced.map((event, index) => {
      const added = told?.[index] as AddedRow
      return storedEvent(ctx, event, { ...added, createdAt: new Date(added.createdAt) })
    }),
  }
}

interface ChangedRow {
  id: string
  version: string
  name: string | null
  email: string | null
  phone: string | null
}
type AddedRow = Omit<Added, 'createdAt'> & { createdAt: string }

/** What a customer's words change of a conversation, and what it must still be for that. */
const changeOf = ({ row, version, isLatest }: Grown) => ({
  id: row.id,
  version,
  isLatest,
  contactId: row.contactId,
  lastSeq: row.lastSeq,
  lastMessageAt: row.lastMessageAt,
  subject: row.subject,
  preview: row.preview,
  unread: row.unread,
  page: row.page,
  updatedAt: row.updatedAt,
})

const inChanged = 'IN (SELECT id FROM changed)'

// Rows that were changed meanwhile bear another xmin, also when they were changed while this waited for them.
const storing = `
  WITH changed AS (
    UPDATE conversations c SET last_seq = n."lastSeq", last_message_at = n."lastMessageAt", last_author = 'visitor',
      subject = n.subject, preview = n.preview, unread = n.unread, page = n.page, snoozed_until = NULL, updated_at = n."updatedAt"
    FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, version xid, "isLatest" boolean, "contactId" uuid, "lastSeq" int, "lastMessageAt" timestamptz,
      subject text, preview text, unread int, page jsonb, "updatedAt" timestamptz)
    JOIN contacts k ON k.id = n."contactId"
    WHERE ${idsOf('$1')} AND c.id = n.id AND c.xmin = n.version AND c.contact_id = n."contactId"
      AND (NOT n."isLatest" OR (
        SELECT true FROM conversations later WHERE later.tenant_id = c.tenant_id AND later.contact_id = c.contact_id
          AND later.created_at > c.created_at AND later.merged_into IS NULL LIMIT 1) IS NULL)
    RETURNING c.id, c.xmin::text AS version, k.name, k.email, k.phone),
  said AS (${inserting('$2')} WHERE "conversationId" ${inChanged}),
  told AS (${insertEvents({ values: ['$3', '$4', '$5'], condition: `"aggregateId" ${inChanged}` })})
  SELECT (SELECT jsonb_agg(changed) FROM changed) AS changed, (SELECT jsonb_agg(told ORDER BY told.id) FROM told) AS told`
