import type { Locale, Me } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import type { Call } from '../../../platform/http/http.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { accountByEmail, markEmailVerified, meOf } from '../accounts/accounts.ts'
import { giveBackOwnerLink, takeOwnerLink } from '../accounts/owner-links.ts'
import { signInByPassword, signUp } from '../accounts/sign-in.ts'
import { listTenants } from '../directory.ts'
import { timeZoneOr } from '../time-zone.ts'
import { addMember, type Person } from './add-member.ts'
import { createTenant } from './create-tenant.ts'

interface Claim {
  token: string
  name: string
  email: string
  password: string
  businessName: string
  locale: Locale
  timeZone?: string | undefined
}

/**
 * Makes who holds the one-time link the owner: their account, their workspace, and the demo workspace too.
 * Where a step fails the link opens again, and the next try goes on with what stands.
 * @throws AppError `link_used`, `wrong_credentials` where the account exists with another password
 */
export async function claim(call: Call, input: Claim): Promise<Me> {
  const { platform } = call
  timeZoneOr(input.locale, input.timeZone)
  await takeOwnerLink(platform, input.token)
  try {
    const person = await accountFor(call, input)
    const { businessName: name, locale, timeZone } = input
    await createTenant(platform, { name, locale, timeZone }, person)
    await ownDemo(platform, person)
    return await meOf(platform, person.userId)
  } catch (error) {
    await giveBackOwnerLink(platform, input.token)
    throw error
  }
}

async function accountFor(call: Call, input: Claim): Promise<Person> {
  const { platform } = call
  const known = await accountByEmail(platform, input.email)
  const userId = known
    ? await signInByPassword(call, input)
    : await signUp(call, { ...input, name: input.name.trim() })
  // Who holds the installation's own link needs no proof of an address besides.
  await markEmailVerified(platform, userId)
  return {
    userId,
    name: known?.name ?? input.name.trim(),
    email: input.email.toLowerCase(),
    locale: known?.locale ?? input.locale,
  }
}

async function ownDemo(platform: Platform, person: Person): Promise<void> {
  for (const demo of (await listTenants(platform)).filter((tenant) => tenant.isDemo)) {
    await inTenant(platform, demo.tenantId, system('identity'), (ctx) => addMember(ctx, person, 'owner'))
  }
}
