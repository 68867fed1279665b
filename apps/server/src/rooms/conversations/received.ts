import { type DomainEvent, eventOf } from '../../platform/outbox/events.ts'
import { messageReceived } from './events.ts'
import type { ConversationRow, Draft, MessageRow, StoredAttachment } from './rows.ts'

/** What a customer wrote, as it comes in. */
export interface Received {
  contactId: string
  contactName: string | null
  channel: 'web' | 'api'
  clientId: string
  text: string
  attachmentIds: string[]
  locale: string | null
  page: { url: string; title: string } | null
  /** When the customer names one; else their latest. */
  conversationId?: string
}
export interface Acknowledged {
  conversation: ConversationRow
  message: MessageRow
  /** The same client id was stored before; this is that message. */
  again: boolean
}

export const customersDraft = (received: Received, attachments: StoredAttachment[]): Draft => ({
  clientId: received.clientId,
  kind: 'text',
  authorKind: 'visitor',
  authorId: received.contactId,
  authorName: received.contactName ?? '',
  text: received.text,
  locale: received.locale,
  body: attachments.length ? { attachments } : {},
})

/** What is announced of a customer's message. */
export const announcementOf = (conversation: ConversationRow, message: MessageRow): DomainEvent =>
  eventOf(messageReceived, conversation.id, {
    conversationId: conversation.id,
    messageId: message.id,
    seq: message.seq,
    status: conversation.status,
    contactId: conversation.contactId,
    locale: message.locale,
  })
