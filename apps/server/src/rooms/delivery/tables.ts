import type { OutgoingMail } from '@svar/contract'
import { boolean, smallint, text } from 'drizzle-orm/pg-core'
import { moment, tenantTable } from '../../platform/database/columns.ts'

export const mails = tenantTable('mails', {
  key: text('key'),
  recipient: text('recipient').notNull(),
  template: text('template').notNull(),
  locale: text('locale').notNull(),
  subject: text('subject').notNull(),
  html: text('html').notNull(),
  body: text('body').notNull(),
  sealed: text('sealed'),
  messageId: text('message_id').notNull(),
  state: text('state').$type<OutgoingMail['state']>().notNull().default('queued'),
  error: text('error'),
  attempts: smallint('attempts').notNull().default(0),
  inFlight: boolean('in_flight').notNull().default(false),
  maybeSent: boolean('maybe_sent').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
  sentAt: moment('sent_at'),
})

export type MailRow = typeof mails.$inferSelect
