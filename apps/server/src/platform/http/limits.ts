import { createHash } from 'node:crypto'
import type { Route } from '@svar/contract'
import type { FastifyRequest } from 'fastify'
import type { Platform } from '../platform.ts'

/** Requests per ten seconds, by who may call. Generous for people, tight for guessing. */
const perTenSeconds = {
  public: 20,
  account: 100,
  member: 3000,
  widget: 60,
  visitor: 100,
  member_or_widget: 1000,
} as const

/** The rate limit of a route: counted per caller, by key or token where there is one, else by address. */
export function limitFor(route: Route, platform: Platform) {
  const max = route.path.endsWith('/health') ? 1000 : perTenSeconds[route.access.kind]
  return {
    max: Math.round(max * platform.config.limitFactor),
    timeWindow: 10_000,
    whenAway: provesWhoOneIs(route) ? ('closed' as const) : ('open' as const),
    keyGenerator: (request: FastifyRequest) => `${route.access.kind}:${callerKey(request)}`,
  }
}

/** Where passwords and links are given: while their tries cannot be counted for all processes, none is taken. */
const provesWhoOneIs = ({ access, room, method }: Route) =>
  access.kind === 'public' && room === 'identity' && method !== 'GET'

function callerKey(request: FastifyRequest): string {
  const { authorization } = request.headers
  const visitor = request.headers['x-visitor-token']
  const secret = authorization ?? (typeof visitor === 'string' ? visitor : undefined)
  return secret ? createHash('sha256').update(secret).digest('base64url').slice(0, 16) : request.ip
}
