import type { Call } from '../../../platform/http/http.ts'
import { authOf } from './auth.ts'
import { authHeaders, forwardCookies } from './cookies.ts'

/** Keeps the session of somebody who comes back alive: once a day its end moves on, and the cookie with it. */
export async function refreshSession(call: Call): Promise<void> {
  const { headers } = await authOf(call.platform).api.getSession({
    headers: authHeaders(call.request),
    returnHeaders: true,
  })
  forwardCookies(call.reply, headers)
}
