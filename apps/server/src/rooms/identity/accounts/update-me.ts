import type { Locale, Me } from '@svar/contract'
import { isAPIError } from 'better-auth/api'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import type { Account } from '../../../platform/http/callers.ts'
import type { Call } from '../../../platform/http/http.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { endSessions, forgetAccount } from '../access/revoke.ts'
import { membershipsOf } from '../directory.ts'
import { memberChanged } from '../events.ts'
import { changeMember } from '../store.ts'
import { accountById, changeAccount, meOf } from './accounts.ts'
import { countAttempt } from './attempts.ts'
import { authOf } from './auth.ts'
import { authHeaders, forwardCookies } from './cookies.ts'

interface Changes {
  name?: string | undefined
  locale?: Locale | undefined
  currentPassword?: string | undefined
  newPassword?: string | undefined
}

/** Changes a person's own name, language or password; a new password ends their other sessions. */
export async function updateMe(call: Call, account: Account, changes: Changes): Promise<Me> {
  const { platform } = call
  if (changes.newPassword) await changePassword(call, account, changes.currentPassword, changes.newPassword)
  if (changes.name || changes.locale) {
    const changed = {
      ...(changes.name ? { name: changes.name.trim() } : {}),
      ...(changes.locale ? { locale: changes.locale } : {}),
    }
    await changeAccount(platform, account.userId, changed)
    forgetAccount(platform, account.userId)
    await changeMemberships(platform, account.userId, changed)
  }
  return meOf(platform, account.userId)
}

async function changePassword(
  call: Call,
  { userId }: Account,
  currentPassword: string | undefined,
  newPassword: string,
) {
  const { platform, request, reply } = call
  const { api } = authOf(platform)
  const headers = authHeaders(request)
  const { hasPassword } = await accountById(platform, userId)
  if (!hasPassword) {
    await api.setPassword({ body: { newPassword }, headers })
    return
  }
  await countAttempt(platform, [{ key: `password:${userId}`, max: 10 }])
  try {
    const body = { newPassword, currentPassword: currentPassword ?? '', revokeOtherSessions: true }
    const changed = await api.changePassword({ body, headers, returnHeaders: true })
    forwardCookies(reply, changed.headers)
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500)
      throw new AppError('wrong_credentials', 'The current password is not right.')
    throw error
  }
  await endSessions(platform, userId)
}

/** Workspaces know their members' names and languages by themselves. */
async function changeMemberships(
  platform: Platform,
  userId: string,
  changes: { name?: string; locale?: Locale },
): Promise<void> {
  for (const { tenantId, memberId } of await membershipsOf(platform, userId)) {
    await inTenant(platform, tenantId, system('identity'), async (ctx) => {
      const { role } = await changeMember(ctx, memberId, changes)
      if (changes.name) emit(ctx, memberChanged, memberId, { memberId, userId, role })
    })
  }
}
