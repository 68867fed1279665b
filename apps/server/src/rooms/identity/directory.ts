import type { Locale, Role } from '@svar/contract'
import type { Platform } from '../../platform/platform.ts'
import { hashToken } from '../../platform/secrets/secrets.ts'
import { asLogin } from '../../platform/tenancy/context.ts'

// What must be found before the tenant is known. These are the only look-ups across tenants.

export interface TenantEntry {
  tenantId: string
  slug: string
  name: string
  locale: Locale
  timeZone: string
  isDemo: boolean
}
const tenantColumns = `t.tenant_id AS "tenantId", t.slug, t.name, t.locale, t.time_zone AS "timeZone", t.is_demo AS "isDemo"`

async function rows<T extends object>(
  platform: Platform,
  name: string,
  text: string,
  values: unknown[],
): Promise<T[]> {
  return asLogin(
    platform,
    async (client) => (await client.query<T & Record<string, unknown>>({ name, text, values })).rows,
  )
}

/** The workspace of this slug, or null. */
export async function tenantBySlug(platform: Platform, slug: string): Promise<TenantEntry | null> {
  const text = `SELECT ${tenantColumns} FROM tenants t WHERE t.slug = $1 AND t.deleted_at IS NULL`
  return (await rows<TenantEntry>(platform, 'tenant_by_slug', text, [slug]))[0] ?? null
}

/** All workspaces of the installation, oldest first. */
export const listTenants = (platform: Platform): Promise<TenantEntry[]> =>
  rows(
    platform,
    'list_tenants',
    `SELECT ${tenantColumns} FROM tenants t WHERE t.deleted_at IS NULL ORDER BY t.created_at, t.tenant_id`,
    [],
  )

export interface Membership extends TenantEntry {
  memberId: string
  name: string
  workspaceName: string
  role: Role
}

/** A person's workspaces; their own before the demo. */
export const membershipsOf = (platform: Platform, userId: string): Promise<Membership[]> =>
  rows(
    platform,
    'memberships_of',
    `SELECT ${tenantColumns}, t.name AS "workspaceName", m.id AS "memberId", m.name, m.role
     FROM members m JOIN tenants t USING (tenant_id)
     WHERE m.user_id = $1 AND t.deleted_at IS NULL
     ORDER BY t.is_demo, m.created_at, t.tenant_id`,
    [userId],
  )

export async function membership(
  platform: Platform,
  userId: string,
  slug: string,
): Promise<Membership | null> {
  const found = await rows<Membership>(
    platform,
    'membership',
    `SELECT ${tenantColumns}, t.name AS "workspaceName", m.id AS "memberId", m.name, m.role
     FROM members m JOIN tenants t USING (tenant_id)
     WHERE m.user_id = $1 AND t.slug = $2 AND t.deleted_at IS NULL`,
    [userId, slug],
  )
  return found[0] ?? null
}

export interface KeyEntry {
  tenantId: string
  id: string
  name: string
  role: Role
}

export async function keyBySecret(platform: Platform, secret: string): Promise<KeyEntry | null> {
  const found = await rows<KeyEntry>(
    platform,
    'key_by_secret',
    `SELECT k.tenant_id AS "tenantId", k.id, k.name, k.role
     FROM api_keys k JOIN tenants t USING (tenant_id)
     WHERE k.secret_hash = $1 AND k.revoked_at IS NULL AND t.deleted_at IS NULL`,
    [hashToken(secret)],
  )
  return found[0] ?? null
}

export interface InvitationEntry {
  tenantId: string
  id: string
  email: string
  locale: Locale
  workspaceName: string
  /** Whether it is the link that was mailed. */
  mailed: boolean
}

/** The open invitation behind a link's token. */
export async function invitationByToken(platform: Platform, token: string): Promise<InvitationEntry | null> {
  const found = await rows<InvitationEntry>(
    platform,
    'invitation_by_token',
    `SELECT i.tenant_id AS "tenantId", i.id, i.email, i.locale, t.name AS "workspaceName", i.mail_hash = $1 AS mailed
     FROM invitations i JOIN tenants t USING (tenant_id)
     WHERE (i.link_hash = $1 OR i.mail_hash = $1) AND i.accepted_at IS NULL AND i.revoked_at IS NULL
       AND i.expires_at > $2 AND t.deleted_at IS NULL`,
    [hashToken(token), platform.clock.now()],
  )
  return found[0] ?? null
}

/** Whether somebody owns a workspace here; before that, the one-time owner link holds. */
export async function hasOwner(platform: Platform): Promise<boolean> {
  return (
    (await rows(platform, 'has_owner', `SELECT 1 FROM members WHERE role = 'owner' LIMIT 1`, [])).length > 0
  )
}
