import type {
  DeliveryProvider,
  Locale,
  MailMeasure,
  MailPart,
  MailStep,
  MailTemplate,
  OutgoingMail,
  Suppression,
} from '@svar/contract'
import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { moment, tenantId, tenantTable } from '../../platform/database/columns.ts'

/** Everything that goes out, whatever the channel: a mail, an SMS, a push, a Slack message. */
export const mails = tenantTable('mails', {
  key: text('key'),
  channel: text('channel').$type<OutgoingMail['channel']>().notNull().default('mail'),
  priority: smallint('priority').notNull().default(1),
  availableAt: moment('available_at').notNull().defaultNow(),
  batchId: uuid('batch_id'),
  link: text('link'),
  headers: jsonb('headers').$type<Record<string, string>>(),
  recipient: text('recipient').notNull(),
  template: text('template').notNull(),
  locale: text('locale').notNull(),
  subject: text('subject').notNull(),
  html: text('html').notNull(),
  body: text('body').notNull(),
  sealed: text('sealed'),
  measures: text('measures').array().$type<MailMeasure[]>().notNull().default([]),
  messageId: text('message_id').notNull(),
  state: text('state').$type<OutgoingMail['state']>().notNull().default('queued'),
  stateAt: moment('state_at'),
  provider: text('provider'),
  providerId: text('provider_id'),
  error: text('error'),
  attempts: smallint('attempts').notNull().default(0),
  inFlight: boolean('in_flight').notNull().default(false),
  maybeSent: boolean('maybe_sent').notNull().default(false),
  createdAt: moment('created_at').notNull().defaultNow(),
  sentAt: moment('sent_at'),
  againAt: moment('again_at'),
  namedMailbox: text('named_mailbox'),
  history: jsonb('history').$type<MailStep[]>().notNull().default([]),
})

export type MailRow = typeof mails.$inferSelect

export const deliverySettings = pgTable('delivery_settings', {
  tenantId: tenantId().primaryKey(),
  quietFrom: text('quiet_from'),
  quietTo: text('quiet_to'),
  mailsPerMinute: integer('mails_per_minute'),
  senderName: text('sender_name'),
  senderAddress: text('sender_address'),
  replyTo: text('reply_to'),
  measures: text('measures').array().$type<MailMeasure[]>().notNull().default([]),
  quietExcept: text('quiet_except').array().$type<MailTemplate[]>().notNull().default([]),
})

export const suppressions = pgTable(
  'suppressions',
  {
    tenantId: tenantId(),
    address: text('address').notNull(),
    reason: text('reason').$type<Suppression['reason']>().notNull(),
    note: text('note'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.address] })],
)
export type SuppressionRow = typeof suppressions.$inferSelect

export const deliveryProviders = tenantTable('delivery_providers', {
  channel: text('channel').$type<DeliveryProvider['channel']>().notNull(),
  kind: text('kind').$type<DeliveryProvider['kind']>().notNull(),
  name: text('name').notNull(),
  place: smallint('place').notNull(),
  sealed: text('sealed').notNull(),
  perMinute: integer('per_minute'),
  trouble: text('trouble'),
  troubleAt: moment('trouble_at'),
  takenAt: moment('taken_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
})
export type ProviderRow = typeof deliveryProviders.$inferSelect

export const mailboxes = pgTable('mailboxes', {
  tenantId: tenantId().primaryKey(),
  sealed: text('sealed').notNull(),
  address: text('address'),
  lookAt: moment('look_at').notNull().defaultNow(),
  lookedAt: moment('looked_at'),
  trouble: text('trouble'),
  troubleAt: moment('trouble_at'),
  uidValidity: text('uid_validity'),
  lastUid: bigint('last_uid', { mode: 'number' }).notNull().default(0),
  retries: jsonb('retries').$type<Record<string, number>>().notNull().default({}),
})
export type MailboxRow = typeof mailboxes.$inferSelect

export const pushSubscriptions = tenantTable('push_subscriptions', {
  memberId: uuid('member_id').notNull(),
  endpoint: text('endpoint').notNull(),
  p256dh: text('p256dh').notNull(),
  auth: text('auth').notNull(),
  sessionId: text('session_id'),
  endedAt: moment('ended_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

export const templateTexts = pgTable(
  'template_texts',
  {
    tenantId: tenantId(),
    template: text('template').$type<MailTemplate>().notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    part: text('part').$type<MailPart>().notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.template, table.locale, table.part] })],
)
