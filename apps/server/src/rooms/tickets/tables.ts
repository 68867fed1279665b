import type { Ticket, TicketField, TicketStatus, TicketSummary } from '@svar/contract'
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment, tenantId, tenantTable } from '../../platform/database/columns.ts'
import type { Target } from './sla/clocks.ts'
import type { Agreed } from './sla/terms.ts'

export type FieldValues = Record<string, string | number | null>

export const tickets = tenantTable('tickets', {
  number: integer('number').notNull(),
  contactId: uuid('contact_id'),
  conversationId: uuid('conversation_id'),
  category: text('category'),
  priority: text('priority').$type<Ticket['priority']>().notNull(),
  status: text('status').$type<TicketStatus>().notNull(),
  subject: text('subject').notNull(),
  description: text('description').notNull(),
  assigneeId: uuid('assignee_id'),
  assignedTo: text('assigned_to'),
  teamId: uuid('team_id'),
  locale: text('locale'),
  cause: text('cause').$type<TicketSummary['cause']>().notNull(),
  fields: jsonb('fields').$type<FieldValues>().notNull(),
  watchers: uuid('watchers').array().notNull(),
  mergedInto: uuid('merged_into'),
  statusBeforeMerge: text('status_before_merge').$type<TicketStatus>(),
  mailIds: text('mail_ids').array().notNull(),
  lastCommentAt: moment('last_comment_at'),
  waitingKey: text('waiting_key'),
  slaPolicyId: uuid('sla_policy_id'),
  firstReplyDueAt: moment('first_reply_due_at'),
  firstRepliedAt: moment('first_replied_at'),
  nextReplyDueAt: moment('next_reply_due_at'),
  resolutionDueAt: moment('resolution_due_at'),
  slaLeft: jsonb('sla_left').$type<Partial<Record<Target, number>>>(),
  slaWarned: text('sla_warned').array().$type<Target[]>().notNull(),
  slaBroken: text('sla_broken').array().$type<Target[]>().notNull(),
  slaDueAt: moment('sla_due_at'),
  slaLookAt: moment('sla_look_at'),
  slaTerms: integer('sla_terms').notNull(),
  resolvedAt: moment('resolved_at'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})
export type StoredTicket = typeof tickets.$inferSelect

export const comments = tenantTable('ticket_comments', {
  ticketId: uuid('ticket_id').notNull(),
  kind: text('kind').$type<'note' | 'reply' | 'customer'>().notNull(),
  authorId: text('author_id'),
  authorName: text('author_name').notNull().default(''),
  text: text('text').notNull(),
  mailId: text('mail_id'),
  clientId: text('client_id'),
  createdAt: moment('created_at').notNull(),
})
export type CommentRow = typeof comments.$inferSelect

export const files = tenantTable('ticket_files', {
  uploadedBy: text('uploaded_by').notNull(),
  commentId: uuid('comment_id'),
  fileId: text('file_id').notNull(),
  name: text('name').notNull(),
  type: text('type').notNull(),
  sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
})
export type FileRow = typeof files.$inferSelect

export const changes = tenantTable('ticket_changes', {
  ticketId: uuid('ticket_id').notNull(),
  batchId: uuid('batch_id').notNull(),
  actorId: text('actor_id'),
  actorName: text('actor_name').notNull().default(''),
  field: text('field').notNull(),
  before: jsonb('before').$type<unknown>().notNull(),
  after: jsonb('after').$type<unknown>().notNull(),
  createdAt: moment('created_at').notNull(),
})
export type ChangeRow = typeof changes.$inferSelect

export const categories = tenantTable('ticket_categories', {
  name: text('name').notNull(),
  place: smallint('place').notNull(),
})

export const fields = tenantTable('ticket_fields', {
  name: text('name').notNull(),
  kind: text('kind').$type<TicketField['kind']>().notNull(),
  options: text('options').array().notNull(),
  place: smallint('place').notNull(),
})

export const policies = tenantTable('ticket_policies', {
  name: text('name').notNull(),
  place: smallint('place').notNull(),
  priority: text('priority').$type<Ticket['priority']>(),
  category: text('category'),
  firstReplyMinutes: integer('first_reply_minutes'),
  nextReplyMinutes: integer('next_reply_minutes'),
  resolutionMinutes: integer('resolution_minutes'),
  openHoursOnly: boolean('open_hours_only').notNull(),
})
export type PolicyRow = typeof policies.$inferSelect

export const settings = pgTable('ticket_settings', {
  tenantId: tenantId().primaryKey(),
  sendReceipt: boolean('send_receipt').notNull().default(true),
  replyDomain: text('reply_domain'),
  keepPublicHolidays: boolean('keep_public_holidays').notNull().default(true),
  closedDays: date('closed_days', { mode: 'string' }).array().notNull().default([]),
  warnMinutes: integer('warn_minutes').notNull().default(30),
  openOutOfHours: boolean('open_out_of_hours').notNull().default(true),
  openWhenUnsolved: boolean('open_when_unsolved').notNull().default(false),
  openWhenDissatisfied: boolean('open_when_dissatisfied').notNull().default(false),
  waitingMinutes: integer('waiting_minutes'),
  keywords: text('keywords').array().notNull().default([]),
})

export const termsNoted = pgTable(
  'ticket_terms',
  {
    tenantId: tenantId(),
    version: integer('version').notNull(),
    terms: jsonb('terms').$type<Agreed>().notNull(),
    since: moment('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.version] })],
)

export const links = pgTable(
  'ticket_links',
  {
    tenantId: tenantId(),
    tokenHash: text('token_hash').notNull(),
    ticketId: uuid('ticket_id').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.tokenHash] })],
)

export const conversationLinks = pgTable(
  'ticket_conversations',
  {
    tenantId: tenantId(),
    ticketId: uuid('ticket_id').notNull(),
    conversationId: uuid('conversation_id').notNull(),
    linkedAt: moment('linked_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.ticketId, table.conversationId] })],
)
