import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from '@svar/contract'
import { bigint, jsonb, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantTable } from '../../platform/database/columns.ts'

export const endpoints = tenantTable('webhook_endpoints', {
  url: text('url').notNull(),
  description: text('description').notNull().default(''),
  patterns: text('patterns').array().notNull(),
  sealedSecret: text('sealed_secret').notNull(),
  sealedPreviousSecret: text('sealed_previous_secret'),
  previousSecretUntil: moment('previous_secret_until'),
  disabledReason: text('disabled_reason').$type<NonNullable<WebhookEndpoint['disabledReason']>>(),
  disabledAt: moment('disabled_at'),
  failingSince: moment('failing_since'),
  createdAt: moment('created_at').notNull(),
})
export type EndpointRow = typeof endpoints.$inferSelect

export const deliveries = tenantTable('webhook_deliveries', {
  endpointId: uuid('endpoint_id').notNull(),
  eventId: bigint('event_id', { mode: 'number' }),
  type: text('type').notNull(),
  body: text('body').notNull(),
  state: text('state').$type<WebhookDelivery['state']>().notNull().default('waiting'),
  availableAt: moment('available_at').notNull().defaultNow(),
  takenBy: uuid('taken_by'),
  attempts: smallint('attempts').notNull().default(0),
  attemptLog: jsonb('attempt_log').$type<WebhookAttempt[]>().notNull().default([]),
  error: text('error'),
  createdAt: moment('created_at').notNull(),
  endedAt: moment('ended_at'),
})
export type DeliveryRow = typeof deliveries.$inferSelect
