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
import { inserting } from '../store.ts'

/** A conversation as it becomes by what its customer wrote, and the version of what it was. */
export interface Grown {
  row: ConversationRow
  version: string
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
    values: [
      JSON.stringify(grown.map(({ row, version }) => ({ ...row, version }))),
      JSON.stringify(messages),
      ...eventValues(ctx, events),
    ],
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

const inChanged = 'IN (SELECT id FROM changed)'

// Rows that were changed meanwhile bear another xmin, also when they were changed while this waited for them.
const storing = `
  WITH changed AS (
    UPDATE conversations c SET last_seq = n."lastSeq", last_message_at = n."lastMessageAt", last_author = 'visitor',
      subject = n.subject, preview = n.preview, unread = n.unread, snoozed_until = NULL, updated_at = n."updatedAt"
    FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, version xid, "contactId" uuid, "lastSeq" int, "lastMessageAt" timestamptz,
      subject text, preview text, unread int, "updatedAt" timestamptz)
    JOIN contacts k ON k.id = n."contactId"
    WHERE c.id = n.id AND c.xmin = n.version AND c.contact_id = n."contactId"
    RETURNING c.id, c.xmin::text AS version, k.name, k.email, k.phone),
  said AS (${inserting('$2')} WHERE "conversationId" ${inChanged}),
  told AS (${insertEvents({ values: ['$3', '$4', '$5'], condition: `"aggregateId" ${inChanged}` })})
  SELECT (SELECT jsonb_agg(changed) FROM changed) AS changed, (SELECT jsonb_agg(told ORDER BY told.id) FROM told) AS told`
