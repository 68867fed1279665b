import { createHash } from 'node:crypto'
import type { Route } from '@svar/contract'
import type { FastifyRequest } from 'fastify'
import type { Platform } from '../platform.ts'

/** Requests per ten seconds, by who may call. Generous for people, tight for guessing. */
const perTenSeconds = {
  public: 20,
  account: 100,
  member: 3000,
  // Of one address: a whole office may look at one page.
  widget: 200,
  visitor: 100,
  member_or_widget: 1000,
} as const

/** The rate limit of a route: counted by the secret that the caller must show, else by address. */
export function limitFor(route: Route, platform: Platform) {
  const max = route.path.endsWith('/health') ? 1000 : perTenSeconds[route.access.kind]
  return {
    max: Math.round(max * platform.config.limitFactor),
    timeWindow: 10_000,
    whenAway: provesWhoOneIs(route) ? ('closed' as const) : ('open' as const),
    keyGenerator: (request: FastifyRequest) => `${route.access.kind}:${callerKey(route, request)}`,
  }
}

/** Where passwords and links are given: while their tries cannot be counted for all processes, none is taken. */
const provesWhoOneIs = ({ access, room, method }: Route) =>
  access.kind === 'public' && room === 'identity' && method !== 'GET'

/** A header that a route does not check must not count: with another value each time it would lift the limit. */
function callerKey(route: Route, request: FastifyRequest): string {
  const secret = secretOf(route, request)
  return secret ? createHash('sha256').update(secret).digest('base64url').slice(0, 16) : request.ip
}

function secretOf({ access: { kind } }: Route, { headers }: FastifyRequest): string | undefined {
  if (kind === 'visitor') return headers['x-visitor-token']?.toString()
  const isKey = kind === 'member' || (kind === 'member_or_widget' && !headers['x-widget-key'])
  return isKey ? headers.authorization : undefined
}
