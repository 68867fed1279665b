import type { Locale, ProactiveFields } from '@svar/contract'
import { boolean, integer, jsonb, text } from 'drizzle-orm/pg-core'
import { moment, tenantTable } from '../../platform/database/columns.ts'

export const proactiveMessages = tenantTable('proactive_messages', {
  name: text('name').notNull(),
  enabled: boolean('enabled').notNull(),
  priority: integer('priority').notNull(),
  pages: text('pages').array().notNull(),
  afterSeconds: integer('after_seconds').notNull(),
  scrollPercent: integer('scroll_percent').notNull(),
  visitFrom: integer('visit_from').notNull(),
  visitTo: integer('visit_to'),
  locales: text('locales').array().$type<Locale[]>().notNull(),
  when: text('shown_when').$type<ProactiveFields['when']>().notNull(),
  again: boolean('again').notNull(),
  quietDays: integer('quiet_days').notNull(),
  texts: jsonb('texts').$type<ProactiveFields['texts']>().notNull(),
  shown: integer('shown').notNull().default(0),
  opened: integer('opened').notNull().default(0),
  dismissed: integer('dismissed').notNull().default(0),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})
export type ProactiveRow = typeof proactiveMessages.$inferSelect
