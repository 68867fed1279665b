import type { ApiKey, Invitation, Locale, Member, Workspace } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import type { ApiKeyRow, InvitationRow, MemberRow, TenantRow } from './tables.ts'

const SEEN_RECENTLY_MS = 90_000

export const showWorkspace = (row: TenantRow): Workspace => ({
  id: row.tenantId,
  slug: row.slug,
  name: row.name,
  locale: row.locale as Locale,
  timeZone: row.timeZone,
  website: row.website,
  openingHours: row.openingHours,
  notifyEmail: row.notifyEmail,
  isDemo: row.isDemo,
})

export function showMember(ctx: Context, row: MemberRow): Member {
  const { id, userId, name, email, role } = row
  return { id, userId, name, email, role, online: isOnline(ctx, row), createdAt: row.createdAt.toISOString() }
}

/** Online: connected to this process, or seen by any process a moment ago. */
function isOnline(ctx: Context, row: MemberRow): boolean {
  const connected = ctx.platform.live
    .connections(ctx.tenantId)
    .some(({ actor }) => actor.kind === 'member' && actor.memberId === row.id)
  const seen = row.lastSeenAt?.getTime() ?? 0
  return connected || ctx.clock.now().getTime() - seen < SEEN_RECENTLY_MS
}

export const showInvitation = ({ id, email, role, createdAt, expiresAt }: InvitationRow): Invitation => ({
  id,
  email,
  role,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})

export const showApiKey = ({ id, name, prefix, role, createdAt, lastUsedAt }: ApiKeyRow): ApiKey => ({
  id,
  name,
  prefix,
  role,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})
