import type { FastifyRequest } from 'fastify'
import { AppError, notFound } from '../../../kernel/errors.ts'
import type { Account, Authenticators, Caller } from '../../../platform/http/callers.ts'
import { databaseGone } from '../../../platform/http/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import { authOf } from '../accounts/auth.ts'
import { authHeaders, sessionCookiesOf } from '../accounts/cookies.ts'
import { keyBySecret, membership } from '../directory.ts'
import { memoryOf } from './memory.ts'
import { noteSeen } from './note-seen.ts'

/** Who calls: by session, or by API key. Visitors are the widget's. */
export function identityAuthenticators(platform: Platform): Pick<Authenticators, 'account' | 'member'> {
  return {
    account: (request) => accountOf(platform, request),
    member: (request) => memberOf(platform, request),
  }
}

/** The session's account. @throws AppError `not_signed_in`, `session_invalid` */
export async function accountOf(platform: Platform, request: FastifyRequest): Promise<Account> {
  const cookies = sessionCookiesOf(request)
  if (!cookies) throw new AppError('not_signed_in', 'Sign in first.')
  return memoryOf(platform).accounts.recall(hashToken(cookies), () => readSession(platform, request))
}

/** The same, or null for somebody who is not signed in. */
export async function accountIfSignedIn(
  platform: Platform,
  request: FastifyRequest,
): Promise<Account | null> {
  try {
    return await accountOf(platform, request)
  } catch (error) {
    if (error instanceof AppError && error.status === 401) return null
    throw error
  }
}

async function readSession(platform: Platform, request: FastifyRequest): Promise<Account> {
  const asked = authOf(platform).api.getSession({
    headers: authHeaders(request),
    query: { disableRefresh: true },
  })
  // It asks nothing but the database, and keeps to itself what went wrong there.
  const found = await asked.catch((cause) => {
    throw databaseGone(cause)
  })
  if (!found) throw new AppError('session_invalid', 'Your session has ended. Sign in again.')
  const { user, session } = found
  return { userId: user.id, name: user.name, email: user.email, sessionId: session.id }
}

/** The member or API key that calls, in their workspace. @throws AppError */
export async function memberOf(platform: Platform, request: FastifyRequest): Promise<Caller> {
  const { authorization } = request.headers
  if (authorization) return keyCaller(platform, authorization)
  const account = await accountOf(platform, request)
  const slug = request.headers['x-svar-workspace']
  if (typeof slug !== 'string' || slug === '') {
    throw new AppError('bad_request', 'Name the workspace in the header x-svar-workspace.')
  }
  return sessionCaller(platform, account, slug)
}

async function sessionCaller(platform: Platform, account: Account, slug: string): Promise<Caller> {
  const found = await memoryOf(platform).memberships.recall(`${account.userId}:${slug}`, async () => {
    const entry = await membership(platform, account.userId, slug)
    // Somebody else's workspace and one that does not exist get the same answer.
    if (!entry) throw notFound('workspace')
    return { ...entry, userId: account.userId }
  })
  noteSeen(platform, found.tenantId, 'member', found.memberId)
  const { memberId, name, role } = found
  const { userId, sessionId } = account
  return { tenantId: found.tenantId, actor: { kind: 'member', memberId, userId, name, role }, sessionId }
}

async function keyCaller(platform: Platform, authorization: string): Promise<Caller> {
  const secret = /^Bearer (sk_[\w-]{20,100})$/i.exec(authorization)?.[1]
  if (!secret) throw keyInvalid()
  const found = await memoryOf(platform).keys.recall(hashToken(secret), async () => {
    const entry = await keyBySecret(platform, secret)
    if (!entry) throw keyInvalid()
    return entry
  })
  noteSeen(platform, found.tenantId, 'api_key', found.id)
  return {
    tenantId: found.tenantId,
    actor: { kind: 'api_key', id: found.id, name: found.name, role: found.role },
  }
}

const keyInvalid = () =>
  new AppError(
    'token_invalid',
    'This API key is not valid. Send "Authorization: Bearer sk_…" with one that is not revoked.',
  )
