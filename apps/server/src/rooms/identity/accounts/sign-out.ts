import type { Call } from '../../../platform/http/http.ts'
import { accountIfSignedIn } from '../access/authenticate.ts'
import { endSessions } from '../access/revoke.ts'
import { authOf } from './auth.ts'
import { authHeaders, forwardCookies } from './cookies.ts'

/** Ends the session of this browser; its live connections close. Signing out twice is no error. */
export async function signOut(call: Call): Promise<void> {
  const account = await accountIfSignedIn(call.platform, call.request)
  const { headers } = await authOf(call.platform).api.signOut({
    headers: authHeaders(call.request),
    returnHeaders: true,
  })
  forwardCookies(call.reply, headers)
  if (account) await endSessions(call.platform, account.userId)
}
