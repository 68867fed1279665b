import type { Locale, Me } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import type { Call } from '../../../platform/http/http.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { accountIfSignedIn } from '../access/authenticate.ts'
import { forgetAccount } from '../access/revoke.ts'
import { accountByEmail, markEmailVerified, meOf } from '../accounts/accounts.ts'
import { signInByPassword, signUp } from '../accounts/sign-in.ts'
import { type InvitationEntry, invitationByToken } from '../directory.ts'
import * as store from '../store.ts'
import { addMember, type Person } from './add-member.ts'

interface Acceptance {
  token: string
  name?: string | undefined
  password?: string | undefined
  locale?: Locale | undefined
}

interface InvitationCheck {
  valid: boolean
  email: string | null
  workspaceName: string | null
  needsAccount: boolean
}

/** What an invitation's link is for, as its page needs it. */
export async function checkInvitation(platform: Platform, token: string): Promise<InvitationCheck> {
  const found = await invitationByToken(platform, token)
  if (!found) return { valid: false, email: null, workspaceName: null, needsAccount: false }
  const needsAccount = (await accountByEmail(platform, found.email)) === null
  return { valid: true, email: found.email, workspaceName: found.workspaceName, needsAccount }
}

/**
 * Joins by invitation. Somebody new makes their account by it. Somebody who has an account must be signed in,
 * or give its password: the inviter knows the link too, and must not get into another person's account by it.
 * @throws AppError `link_used`, `not_signed_in`, `wrong_credentials`, `validation_failed`
 */
export async function acceptInvitation(call: Call, input: Acceptance): Promise<Me> {
  const { platform } = call
  const found = await invitationByToken(platform, input.token)
  if (!found) throw gone()
  const person = await personFor(call, found, input)
  await inTenant(platform, found.tenantId, system('identity'), async (ctx) => {
    const taken = await store.takeInvitation(ctx, found.id)
    if (!taken) throw gone()
    await addMember(ctx, person, taken.role)
  })
  return meOf(platform, person.userId)
}

const gone = () =>
  new AppError('link_used', 'This invitation was used, withdrawn or is too old. Ask for a new one.')

async function personFor(call: Call, found: InvitationEntry, input: Acceptance): Promise<Person> {
  const { platform } = call
  const { email } = found
  const known = await accountByEmail(platform, email)
  if (!known) return newPerson(call, found, input)
  const signedIn = await accountIfSignedIn(platform, call.request)
  const { name, locale } = known
  if (signedIn?.userId === known.id) return { userId: known.id, name, email, locale }
  if (!input.password)
    throw new AppError('not_signed_in', `Sign in as ${email} first, or give the password of that account.`)
  const userId = await signInByPassword(call, { email, password: input.password })
  return { userId, name, email, locale }
}

async function newPerson(
  call: Call,
  { email, mailed, ...found }: InvitationEntry,
  input: Acceptance,
): Promise<Person> {
  if (!input.name || !input.password) {
    throw new AppError('validation_failed', 'Give your name and choose a password.', {
      fields: (['name', 'password'] as const)
        .filter((path) => !input[path])
        .map((path) => ({ path, message: 'is needed' })),
    })
  }
  const name = input.name.trim()
  const locale = input.locale ?? found.locale
  const userId = await signUp(call, { name, email, password: input.password, locale })
  // Only where mails really go out does the mailed link prove the address.
  if (mailed && call.platform.mail) await markEmailVerified(call.platform, userId)
  forgetAccount(call.platform, userId)
  return { userId, name, email, locale }
}
