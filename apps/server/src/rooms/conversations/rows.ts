import type { Citation, Happening, Message, Status } from '@svar/contract'

/** A conversation as stored, with what is shown of its contact. */
export interface ConversationRow {
  id: string
  contactId: string
  channel: 'web' | 'api'
  status: Status
  subject: string
  preview: string
  topic: string | null
  locale: string | null
  assigneeId: string | null
  assigneeName: string | null
  teamId: string | null
  lastSeq: number
  lastMessageAt: Date
  lastAuthor: Message['author']['kind']
  unread: number
  waitingSince: Date | null
  waitedSince: Date | null
  helpedAt: Date | null
  remindedAt: Date | null
  snoozedUntil: Date | null
  /** Asleep until then, also when the customer writes. */
  quietUntil: Date | null
  mergedInto: string | null
  sentiment: 'positive' | 'neutral' | 'negative' | null
  tags: string[]
  page: { url: string; title: string } | null
  metadata: Record<string, unknown>
  visitorReadSeq: number
  memberReadSeq: number
  misses: number
  csatScore: number | null
  csatComment: string | null
  createdAt: Date
  updatedAt: Date
  closedAt: Date | null
  closedBy: string | null
  contactName: string | null
  contactEmail: string | null
  contactPhone: string | null
}

export interface StoredAttachment {
  id: string
  fileId: string
  name: string
  type: string
  sizeBytes: number
}

/** What a message carries beside its words. */
export interface MessageBody {
  attachments?: StoredAttachment[]
  sources?: Citation[]
  buttons?: Message['buttons']
  event?: Happening
  turnId?: string
}

export interface MessageRow {
  id: string
  conversationId: string
  seq: number
  clientId: string
  kind: Message['kind']
  authorKind: Message['author']['kind']
  authorId: string | null
  authorName: string
  text: string
  locale: string | null
  body: MessageBody
  trace: Message['trace'] | null
  feedback: 'up' | 'down' | null
  createdAt: Date
}

/** A message before it has its place in a conversation. */
export type Draft = Pick<
  MessageRow,
  'clientId' | 'kind' | 'authorKind' | 'authorId' | 'authorName' | 'text'
> &
  Partial<Pick<MessageRow, 'locale' | 'body' | 'trace'>>
