import type { Locale, Me } from '@svar/contract'
import { AppError, notFound } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin } from '../../../platform/tenancy/context.ts'
import { membershipsOf } from '../directory.ts'

export interface AccountRow {
  id: string
  name: string
  email: string
  locale: Locale
  hasPassword: boolean
}

const columns = `u.id, u.name, u.email, u.locale,
  EXISTS (SELECT 1 FROM account.credentials c WHERE c.user_id = u.id AND c.password IS NOT NULL) AS "hasPassword"`

const find = (platform: Platform, column: 'id' | 'email', value: string): Promise<AccountRow | null> =>
  asLogin(platform, async (client) => {
    const found = await client.query<AccountRow>({
      name: `account_by_${column}`,
      text: `SELECT ${columns} FROM account.users u WHERE u.${column} = $1`,
      values: [value],
    })
    return found.rows[0] ?? null
  })

export const accountByEmail = (platform: Platform, email: string) =>
  find(platform, 'email', email.toLowerCase())

/** @throws AppError `session_invalid` where the account is gone */
export async function accountById(platform: Platform, userId: string): Promise<AccountRow> {
  const row = await find(platform, 'id', userId)
  if (!row) throw new AppError('session_invalid', 'This account is gone. Sign in again.')
  return row
}

/** The language that somebody reads. @throws AppError `session_invalid` where the account is gone */
export const accountLocale = async (platform: Platform, userId: string): Promise<Locale> =>
  (await accountById(platform, userId)).locale

/** Who somebody is, and where they may go. */
export async function meOf(platform: Platform, userId: string): Promise<Me> {
  const [user, workspaces] = await Promise.all([
    accountById(platform, userId),
    membershipsOf(platform, userId),
  ])
  return {
    user,
    workspaces: workspaces.map(({ tenantId, slug, workspaceName, role, isDemo }) => ({
      id: tenantId,
      slug,
      name: workspaceName,
      role,
      isDemo,
    })),
  }
}

export async function changeAccount(
  platform: Platform,
  userId: string,
  changes: { name?: string; locale?: Locale },
): Promise<AccountRow> {
  await asLogin(platform, (client) =>
    client.query(
      'UPDATE account.users SET name = coalesce($2, name), locale = coalesce($3, locale), updated_at = now() WHERE id = $1',
      [userId, changes.name ?? null, changes.locale ?? null],
    ),
  )
  const row = await find(platform, 'id', userId)
  if (!row) throw notFound('account')
  return row
}

export const markEmailVerified = (platform: Platform, userId: string) =>
  asLogin(platform, (client) =>
    client.query('UPDATE account.users SET email_verified = true WHERE id = $1', [userId]),
  )
