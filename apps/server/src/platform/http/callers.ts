import type { Role } from '@svar/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, hasRole } from '../../kernel/actor.ts'
import { AppError, must } from '../../kernel/errors.ts'

/** A signed-in person, before any workspace. */
export interface Account {
  userId: string
  name: string
  email: string
  /** Which of their sessions it is. */
  sessionId: string
}
export interface Caller {
  tenantId: string
  actor: Actor
  /** The session that a member calls in; a key or a visitor has none. */
  sessionId?: string
}

/** Finds out who calls. Rooms provide them: this floor knows no accounts and no keys. */
export interface Authenticators {
  /** The session's account. @throws AppError `not_signed_in` */
  account(request: FastifyRequest): Promise<Account>
  /** By API key, or by session and the `x-svar-workspace` header. @throws AppError */
  member(request: FastifyRequest): Promise<Caller>
  /** By the widget's public key, from an allowed origin; sets the CORS headers. @throws AppError */
  widget(request: FastifyRequest, reply: FastifyReply): Promise<Caller>
  /** The same, with a visitor's token. @throws AppError */
  visitor(request: FastifyRequest, reply: FastifyReply): Promise<Caller>
}

export async function memberWithRole(
  auth: Authenticators,
  request: FastifyRequest,
  role: Role,
): Promise<Caller> {
  const caller = await auth.member(request)
  must(hasRole(caller.actor, role))
  return caller
}

/**
 * A form on another site can send cookies but no header of ours, so changes by cookie need one.
 * @throws AppError `forbidden`
 */
export function refuseForgedRequest(request: FastifyRequest): void {
  const changes = request.method !== 'GET' && request.method !== 'HEAD'
  const byCookie = !request.headers.authorization && Boolean(request.headers.cookie)
  if (changes && byCookie && !request.headers['x-svar-client']) {
    throw new AppError('forbidden', 'Send the header x-svar-client with requests that change something.')
  }
}
