import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { contactForUpdate } from '../customers/index.ts'
import type { ConversationRow } from './rows.ts'
import * as store from './store.ts'

const REOPENS_WITHIN_MS = 7 * 24 * 3600 * 1000

/** A closed conversation opens again when the customer soon writes on; later, or when they ended it themselves, a new one begins. */
export function isOver(row: ConversationRow, now: Date): boolean {
  if (row.status !== 'closed') return false
  return row.closedBy === 'visitor' || now.getTime() - (row.closedAt?.getTime() ?? 0) > REOPENS_WITHIN_MS
}

export interface Beginning {
  contactId: string
  channel: 'web' | 'api'
  locale: string | null
  page: { url: string; title: string } | null
  topic?: string | null
  metadata?: Record<string, unknown>
  /** Begin one even while the contact has another open, as each session of the service API is its own. */
  alongside?: boolean
}

/**
 * Begins a conversation. The contact's row is locked first: of two first messages that come
 * at the same time in two processes, the second finds the conversation of the first.
 */
export async function freshConversation(ctx: Context, beginning: Beginning): Promise<ConversationRow> {
  const contact = await contactForUpdate(ctx, beginning.contactId)
  if (!contact) throw notFound('contact')
  const meanwhile = beginning.alongside ? null : await store.latestOf(ctx, beginning.contactId)
  if (meanwhile && !isOver(meanwhile, ctx.clock.now())) {
    const [locked] = await store.lockConversations(ctx, [meanwhile.id])
    if (locked) return locked
  }
  const row = emptyConversation(ctx, beginning, contact)
  await store.addConversation(ctx, row)
  return row
}

export function emptyConversation(
  ctx: Context,
  { contactId, channel, locale, page, topic, metadata }: Beginning,
  contact: { name: string | null; email: string | null; phone: string | null },
): ConversationRow {
  const now = ctx.clock.now()
  return {
    id: ctx.newId(),
    contactId,
    channel,
    status: 'bot',
    subject: topic ?? '',
    preview: '',
    topic: topic ?? null,
    locale,
    assigneeId: null,
    assigneeName: null,
    teamId: null,
    lastSeq: 0,
    lastMessageAt: now,
    lastAuthor: 'visitor',
    unread: 0,
    waitingSince: null,
    waitedSince: null,
    helpedAt: null,
    remindedAt: null,
    snoozedUntil: null,
    quietUntil: null,
    mergedInto: null,
    sentiment: null,
    tags: [],
    page,
    metadata: metadata ?? {},
    visitorReadSeq: 0,
    memberReadSeq: 0,
    misses: 0,
    csatScore: null,
    csatComment: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  }
}
