import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
import type { Caller } from '../../platform/http/callers.ts'
import type { Platform } from '../../platform/platform.ts'
import { readVisitorToken } from '../visitors/index.ts'
import { allowsOrigin } from './origins.ts'
import { knownWidget } from './settings.ts'

/**
 * A page that holds the public key and lies on an allowed origin.
 * @throws AppError `not_signed_in`, `origin_not_allowed`
 */
export async function authenticateWidget(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller> {
  const row = await knownWidget(platform, publicKeyOf(request))
  if (!row)
    throw new AppError(
      'not_signed_in',
      'This widget key is not known. Copy the line from the widget settings again.',
    )
  const origin = request.headers.origin ?? null
  if (!allowsOrigin(row.settings, origin, platform.config.url)) {
    throw new AppError(
      'origin_not_allowed',
      `Pages of ${origin} may not use this chat. Add the address in the widget settings.`,
    )
  }
  if (origin) reply.headers({ 'access-control-allow-origin': origin, vary: 'origin' })
  return { tenantId: row.tenantId, actor: { kind: 'widget' } }
}

/** @throws AppError `session_invalid` when the token is not ours */
export async function authenticateVisitor(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller> {
  const { tenantId } = await authenticateWidget(platform, request, reply)
  const token = request.headers['x-visitor-token']
  const contactId = typeof token === 'string' ? readVisitorToken(platform, tenantId, token) : null
  if (!contactId) throw new AppError('session_invalid', 'This visit is not known here. Begin a new one.')
  return { tenantId, actor: { kind: 'visitor', contactId } }
}

function publicKeyOf(request: FastifyRequest): string {
  const header = request.headers['x-widget-key']
  const query = (request.query as { key?: unknown } | undefined)?.key
  const given = typeof header === 'string' ? header : query
  return typeof given === 'string' ? given : ''
}
