import type { Locale, Me } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { randomToken } from '../../../kernel/ids.ts'
import type { Call } from '../../../platform/http/http.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Platform } from '../../../platform/platform.ts'
import { hashToken } from '../../../platform/secrets/secrets.ts'
import { asLogin, inTenant } from '../../../platform/tenancy/context.ts'
import { endSessions } from '../access/revoke.ts'
import { membershipsOf } from '../directory.ts'
import { signInLinkRequested } from '../events.ts'
import { linkLifetimesMs, signInLink } from '../links.ts'
import { type AccountRow, accountByEmail, meOf } from './accounts.ts'
import { countAttempt } from './attempts.ts'
import { authOf } from './auth.ts'
import { authHeaders, forwardCookies } from './cookies.ts'

const PER_EMAIL = 5
const PER_ADDRESS = 30

/**
 * Sends a sign-in link. The answer comes before the e-mail is looked up,
 * so neither its words nor its time tell whether there is such an account.
 */
export async function requestSignInLink(
  call: Call,
  input: { email: string; locale?: Locale | undefined },
): Promise<void> {
  const { platform, request } = call
  const email = input.email.toLowerCase()
  await countAttempt(platform, [
    { key: `link:${email}`, max: PER_EMAIL },
    { key: `link:${request.ip}`, max: PER_ADDRESS },
  ])
  setImmediate(() => {
    sendLink(platform, email, input.locale).catch((error) =>
      platform.log.error({ err: error }, 'a sign-in link could not be sent'),
    )
  })
}

async function sendLink(platform: Platform, email: string, locale: Locale | undefined): Promise<void> {
  const account = await accountByEmail(platform, email)
  if (!account) return
  const link = await issue(platform, account)
  const [first] = await membershipsOf(platform, account.id)
  if (!first) return tellOperator(platform, link)
  await inTenant(platform, first.tenantId, system('identity'), async (ctx) => {
    emit(ctx, signInLinkRequested, null, {
      email: account.email,
      name: account.name,
      locale: locale ?? account.locale,
      sealedLink: platform.secrets.encrypt(link, ctx.tenantId),
    })
  })
}

/** Mails belong to a workspace; somebody without one can only be helped by who runs the installation. */
function tellOperator(platform: Platform, link: string): void {
  platform.log.warn('a sign-in link was asked for by somebody who is in no workspace; it was not mailed')
  if (!platform.mail) platform.log.info(`Sign-in link, good for 15 minutes: ${link}`)
}

async function issue(platform: Platform, account: AccountRow): Promise<string> {
  const token = randomToken()
  const expiresAt = new Date(platform.clock.now().getTime() + linkLifetimesMs.magic_link)
  await asLogin(platform, (client) =>
    client.query('INSERT INTO account.sign_in_links (token_hash, user_id, expires_at) VALUES ($1, $2, $3)', [
      hashToken(token),
      account.id,
      expiresAt,
    ]),
  )
  return signInLink(platform.config, token)
}

/** A sign-in link for the command line, good for 15 minutes and one use; null where there is no such account. */
export async function issueSignInLink(platform: Platform, email: string): Promise<string | null> {
  const account = await accountByEmail(platform, email)
  return account ? issue(platform, account) : null
}

/** Signs in by a link. @throws AppError `link_used` */
export async function takeSignInLink(call: Call, token: string): Promise<Me> {
  const { platform, request, reply } = call
  const taken = await asLogin(platform, (client) =>
    client.query<{ user_id: string }>(
      `UPDATE account.sign_in_links SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING user_id`,
      [hashToken(token), platform.clock.now()],
    ),
  )
  const userId = taken.rows[0]?.user_id
  if (!userId) throw new AppError('link_used', 'This link was used or is too old. Ask for a new one.')
  const { headers, response } = await authOf(platform).api.startSession({
    body: { userId, provesEmail: true },
    headers: authHeaders(request),
    returnHeaders: true,
  })
  if (response.endedOthers) await endSessions(platform, userId)
  forwardCookies(reply, headers)
  return meOf(platform, userId)
}
