import type { AssignmentRule, Holiday, OpeningHours, Presence, VisibilityKind } from '@svar/contract'
import { boolean, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantId, tenantTable } from '../../platform/database/columns.ts'

export const teams = tenantTable('teams', {
  name: text('name').notNull(),
  color: text('color').notNull(),
  emoji: text('emoji').notNull().default(''),
  timeZone: text('time_zone'),
  openingHours: jsonb('opening_hours').$type<OpeningHours>(),
  holidays: jsonb('holidays').$type<Holiday[]>().notNull().default([]),
  languages: text('languages').array().notNull().default([]),
  rule: text('rule').$type<AssignmentRule>(),
  createdAt: moment('created_at').notNull(),
})
export type TeamRow = typeof teams.$inferSelect

export const teamMembers = pgTable(
  'team_members',
  {
    tenantId: tenantId(),
    teamId: uuid('team_id').notNull(),
    memberId: uuid('member_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.teamId, table.memberId] })],
)

export const deskMembers = pgTable(
  'desk_members',
  {
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    visibility: text('visibility').$type<VisibilityKind>().notNull().default('all'),
    capacity: smallint('capacity').notNull().default(5),
    skills: text('skills').array().notNull().default([]),
    languages: text('languages').array().notNull().default([]),
    lastGivenAt: moment('last_given_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.memberId] })],
)

export const deskSettings = pgTable('desk_settings', {
  tenantId: tenantId().primaryKey(),
  rule: text('rule').$type<AssignmentRule>().notNull().default('by_hand'),
  sticky: boolean('sticky').notNull().default(true),
  matchLanguages: boolean('match_languages').notNull().default(true),
  awayAfterMinutes: smallint('away_after_minutes').notNull().default(10),
  passOnAfterMinutes: smallint('pass_on_after_minutes').default(15),
  holidays: jsonb('holidays').$type<Holiday[]>().notNull().default([]),
})
export type SettingsRow = typeof deskSettings.$inferSelect

export const memberPresence = pgTable(
  'member_presence',
  {
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    choice: text('choice').$type<'busy' | 'away'>(),
    choiceUntil: moment('choice_until'),
    activeAt: moment('active_at'),
    shown: text('shown').$type<Presence>().notNull().default('away'),
    shownSince: moment('shown_since').notNull(),
    lookAt: moment('look_at'),
    passOnAt: moment('pass_on_at'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.memberId] })],
)
export type PresenceRow = typeof memberPresence.$inferSelect
