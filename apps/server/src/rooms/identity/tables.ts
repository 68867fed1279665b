import type { Locale, Role } from '@svar/contract'
import { boolean, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment, tenantTable } from '../../platform/database/columns.ts'

export const tenants = pgTable('tenants', {
  tenantId: uuid('tenant_id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  locale: text('locale').notNull(),
  timeZone: text('time_zone').notNull(),
  website: text('website'),
  notifyEmail: text('notify_email'),
  openingHours: jsonb('opening_hours')
    .$type<{ weekday: number; from: string; to: string }[]>()
    .notNull()
    .default([]),
  isDemo: boolean('is_demo').notNull().default(false),
  settings: jsonb('settings').$type<{ brandColor?: string }>().notNull().default({}),
  createdAt: moment('created_at').notNull().defaultNow(),
  deletedAt: moment('deleted_at'),
})

export const members = tenantTable('members', {
  userId: text('user_id').notNull(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  role: text('role').$type<Role>().notNull(),
  locale: text('locale').$type<Locale>(),
  lastSeenAt: moment('last_seen_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

export const invitations = tenantTable('invitations', {
  email: text('email').notNull(),
  role: text('role').$type<Role>().notNull(),
  locale: text('locale').notNull(),
  linkHash: text('link_hash').notNull(),
  mailHash: text('mail_hash').notNull(),
  invitedBy: uuid('invited_by'),
  createdAt: moment('created_at').notNull().defaultNow(),
  expiresAt: moment('expires_at').notNull(),
  acceptedAt: moment('accepted_at'),
  revokedAt: moment('revoked_at'),
})

export const apiKeys = tenantTable('api_keys', {
  name: text('name').notNull(),
  prefix: text('prefix').notNull(),
  secretHash: text('secret_hash').notNull(),
  role: text('role').$type<Role>().notNull(),
  createdBy: uuid('created_by'),
  createdAt: moment('created_at').notNull().defaultNow(),
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
})

export type TenantRow = typeof tenants.$inferSelect
export type MemberRow = typeof members.$inferSelect
export type InvitationRow = typeof invitations.$inferSelect
export type ApiKeyRow = typeof apiKeys.$inferSelect
