import type { Locale } from '@svar/contract'
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantTable } from '../../platform/database/columns.ts'

/** Who has it at hand: a team, one member, or, with neither, everybody. */
export const responses = tenantTable('canned_responses', {
  shortcut: text('shortcut').notNull(),
  title: text('title').notNull(),
  texts: jsonb('texts').$type<Partial<Record<Locale, string>>>().notNull(),
  teamId: uuid('team_id'),
  memberId: uuid('member_id'),
  uses: integer('uses').notNull().default(0),
  lastUsedAt: moment('last_used_at'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})
export type ResponseRow = typeof responses.$inferSelect
