import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import {
  type ApiKeyRow,
  apiKeys,
  type InvitationRow,
  invitations,
  type MemberRow,
  members,
  type TenantRow,
  tenants,
} from './tables.ts'

// Row level security keeps every query here within the transaction's tenant.

export async function tenant(ctx: Context): Promise<TenantRow> {
  const [row] = await ctx.db.select().from(tenants).where(eq(tenants.tenantId, ctx.tenantId))
  if (!row) throw notFound('workspace')
  return row
}

/** @returns null where the slug is taken */
export async function addTenant(ctx: Context, row: typeof tenants.$inferInsert): Promise<TenantRow | null> {
  const [added] = await ctx.db
    .insert(tenants)
    .values(row)
    .onConflictDoNothing({ target: tenants.slug })
    .returning()
  return added ?? null
}

export async function changeTenant(ctx: Context, changes: Partial<TenantRow>): Promise<TenantRow> {
  const [row] = await ctx.db
    .update(tenants)
    .set(changes)
    .where(eq(tenants.tenantId, ctx.tenantId))
    .returning()
  if (!row) throw notFound('workspace')
  return row
}

export const allMembers = (ctx: Context): Promise<MemberRow[]> =>
  ctx.db.select().from(members).orderBy(asc(members.createdAt), asc(members.id))

export async function member(ctx: Context, id: string): Promise<MemberRow> {
  const [row] = await ctx.db.select().from(members).where(eq(members.id, id))
  if (!row) throw notFound('member')
  return row
}

export async function memberByEmail(ctx: Context, email: string): Promise<MemberRow | null> {
  const [row] = await ctx.db.select().from(members).where(eq(members.email, email))
  return row ?? null
}

/** @returns null where the person is a member already */
export async function addMember(
  ctx: Context,
  row: Omit<MemberRow, 'tenantId' | 'lastSeenAt' | 'createdAt'>,
): Promise<MemberRow | null> {
  const [added] = await ctx.db
    .insert(members)
    .values({ ...row, createdAt: ctx.clock.now() })
    .onConflictDoNothing({ target: [members.tenantId, members.userId] })
    .returning()
  return added ?? null
}

export async function changeMember(
  ctx: Context,
  id: string,
  changes: Partial<MemberRow>,
): Promise<MemberRow> {
  const [row] = await ctx.db.update(members).set(changes).where(eq(members.id, id)).returning()
  if (!row) throw notFound('member')
  return row
}

export const removeMember = (ctx: Context, id: string) => ctx.db.delete(members).where(eq(members.id, id))

/** The owners, locked: who changes them next waits, and then sees what is left. */
export const lockOwners = (ctx: Context): Promise<MemberRow[]> =>
  ctx.db.select().from(members).where(eq(members.role, 'owner')).orderBy(asc(members.id)).for('update')

const open = () => and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt))

export const openInvitations = (ctx: Context): Promise<InvitationRow[]> =>
  ctx.db
    .select()
    .from(invitations)
    .where(and(open(), gt(invitations.expiresAt, ctx.clock.now())))
    .orderBy(desc(invitations.createdAt))

export async function invitation(ctx: Context, id: string): Promise<InvitationRow> {
  const [row] = await ctx.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.id, id), open()))
  if (!row) throw notFound('invitation')
  return row
}

/** Withdraws what was open for the address, so that there is one link at most. */
export const withdrawInvitationsTo = (ctx: Context, email: string) =>
  ctx.db
    .update(invitations)
    .set({ revokedAt: ctx.clock.now() })
    .where(and(eq(invitations.email, email), open()))

export async function addInvitation(
  ctx: Context,
  row: typeof invitations.$inferInsert,
): Promise<InvitationRow> {
  const [added] = await ctx.db.insert(invitations).values(row).returning()
  return added as InvitationRow
}

export const withdrawInvitation = (ctx: Context, id: string) =>
  ctx.db
    .update(invitations)
    .set({ revokedAt: ctx.clock.now() })
    .where(and(eq(invitations.id, id), open()))

/** Takes the invitation: of several who try at once, one gets it. */
export async function takeInvitation(ctx: Context, id: string): Promise<InvitationRow | null> {
  const [row] = await ctx.db
    .update(invitations)
    .set({ acceptedAt: ctx.clock.now() })
    .where(and(eq(invitations.id, id), open(), gt(invitations.expiresAt, ctx.clock.now())))
    .returning()
  return row ?? null
}

export const workingApiKeys = (ctx: Context): Promise<ApiKeyRow[]> =>
  ctx.db.select().from(apiKeys).where(isNull(apiKeys.revokedAt)).orderBy(desc(apiKeys.createdAt))

export async function apiKey(ctx: Context, id: string): Promise<ApiKeyRow> {
  const [row] = await ctx.db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
  if (!row) throw notFound('API key')
  return row
}

export async function addApiKey(ctx: Context, row: typeof apiKeys.$inferInsert): Promise<ApiKeyRow> {
  const [added] = await ctx.db.insert(apiKeys).values(row).returning()
  return added as ApiKeyRow
}

export const revokeApiKey = (ctx: Context, id: string) =>
  ctx.db.update(apiKeys).set({ revokedAt: ctx.clock.now() }).where(eq(apiKeys.id, id))

export const noteMemberSeen = (ctx: Context, id: string) =>
  ctx.db
    .update(members)
    .set({ lastSeenAt: sql`greatest(last_seen_at, ${ctx.clock.now().toISOString()}::timestamptz)` })
    .where(eq(members.id, id))

export const noteKeyUsed = (ctx: Context, id: string) =>
  ctx.db
    .update(apiKeys)
    .set({ lastUsedAt: sql`greatest(last_used_at, ${ctx.clock.now().toISOString()}::timestamptz)` })
    .where(eq(apiKeys.id, id))
