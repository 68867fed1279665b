import type { Locale, Me } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Account } from '../../../platform/http/callers.ts'
import type { Platform } from '../../../platform/platform.ts'
import { accountLocale } from '../accounts/accounts.ts'
import { membershipsOf } from '../directory.ts'
import { createTenant } from './create-tenant.ts'

const MAX_OWNED = 20

/** A workspace that the person owns. @throws AppError `conflict` where they own too many */
export async function createWorkspace(
  platform: Platform,
  account: Account,
  input: { name: string; locale: Locale; timeZone?: string | undefined },
): Promise<Me['workspaces'][number]> {
  const owned = (await membershipsOf(platform, account.userId)).filter(
    (membership) => membership.role === 'owner',
  )
  if (owned.length >= MAX_OWNED)
    throw new AppError('conflict', `One person can own at most ${MAX_OWNED} workspaces.`)
  const { userId, email } = account
  const owner = { userId, email, name: account.name, locale: await accountLocale(platform, userId) }
  const { id, slug, name, isDemo } = await createTenant(platform, input, owner)
  return { id, slug, name, role: 'owner', isDemo }
}
