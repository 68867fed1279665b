import type { FastifyReply, FastifyRequest } from 'fastify'

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?svar\.session_token=[^;]/

/** All cookies of a request that has a session cookie among them. Which one counts is for better-auth to say. */
export function sessionCookiesOf(request: FastifyRequest): string | null {
  const { cookie } = request.headers
  return cookie && SESSION_COOKIE.test(cookie) ? cookie : null
}

/** What better-auth needs to know of a request. */
export function authHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie)
  if (request.headers['user-agent']) headers.set('user-agent', request.headers['user-agent'].slice(0, 300))
  return headers
}

/** Each cookie in a header of its own: joined by commas they could not be told apart. */
export function forwardCookies(reply: FastifyReply, headers: Headers | null | undefined): void {
  const cookies = headers?.getSetCookie() ?? []
  if (cookies.length > 0) reply.header('set-cookie', cookies)
}
