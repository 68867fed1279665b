import type { Locale, Me } from '@svar/contract'
import { isAPIError } from 'better-auth/api'
import { AppError } from '../../../kernel/errors.ts'
import type { Call } from '../../../platform/http/http.ts'
import { meOf } from './accounts.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { authOf } from './auth.ts'
import { authHeaders, forwardCookies } from './cookies.ts'

const PER_ADDRESS_AND_EMAIL = 10
const PER_EMAIL = 50

const wrongCredentials = () => new AppError('wrong_credentials', 'E-mail or password is not right.')

/**
 * Signs in by password and sets the session cookie.
 * An unknown e-mail and a wrong password get the same answer after the same work.
 * @throws AppError `wrong_credentials`, `too_many_requests`
 */
export async function signIn(call: Call, input: { email: string; password: string }): Promise<Me> {
  return meOf(call.platform, await signInByPassword(call, input))
}

/** The same, for those who go on with the account. @returns its id */
export async function signInByPassword(
  call: Call,
  input: { email: string; password: string },
): Promise<string> {
  const { platform, request, reply } = call
  const email = input.email.toLowerCase()
  const nearKey = `sign-in:${request.ip}:${email}`
  await countAttempt(platform, [
    { key: nearKey, max: PER_ADDRESS_AND_EMAIL },
    { key: `sign-in:${email}`, max: PER_EMAIL },
  ])
  try {
    const { headers, response } = await authOf(platform).api.signInEmail({
      body: { email, password: input.password },
      headers: authHeaders(request),
      returnHeaders: true,
    })
    forwardCookies(reply, headers)
    await forgetAttempts(platform, [nearKey])
    return response.user.id
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) throw wrongCredentials()
    throw error
  }
}

interface NewAccount {
  name: string
  email: string
  password: string
  locale: Locale
}

/**
 * Makes an account, signs it in and sets the session cookie.
 * @returns its id
 * @throws AppError `already_taken`, `validation_failed`
 */
export async function signUp(call: Call, account: NewAccount): Promise<string> {
  try {
    const { headers, response } = await authOf(call.platform).api.signUpEmail({
      body: { ...account, email: account.email.toLowerCase() },
      headers: authHeaders(call.request),
      returnHeaders: true,
    })
    forwardCookies(call.reply, headers)
    return response.user.id
  } catch (error) {
    throw isAPIError(error) ? refused(error.body?.code) : error
  }
}

function refused(code: string | undefined): AppError {
  if (code?.startsWith('USER_ALREADY_EXISTS')) {
    return new AppError(
      'already_taken',
      'There is an account with this e-mail already. Sign in with its password.',
    )
  }
  // All but the e-mail's form was checked by the contract before.
  if (code === 'INVALID_EMAIL' || code === 'VALIDATION_ERROR')
    return field('email', 'must be an e-mail address in plain letters')
  if (code?.startsWith('PASSWORD')) return field('password', 'must have 10 to 200 characters')
  return new AppError('internal', 'The account could not be made. Try again in a moment.')
}

const field = (path: string, message: string) =>
  new AppError('validation_failed', `Some fields are not right: ${path}: ${message}`, {
    fields: [{ path, message }],
  })
