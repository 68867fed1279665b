import type { FastifyRequest } from 'fastify'
import { AppError } from '../../../../kernel/errors.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { readKey } from '../../envelope/read-key.ts'
import type { KnownKey } from '../../stores/errors-keys.ts'
import { knownKey } from '../projects/known-keys.ts'
import { allowsOrigin } from '../projects/origins.ts'

export interface IntakeRequest {
  Params: { project: string }
  Querystring: Record<string, string | string[] | undefined>
}

/** The key that the address or a header names; null where only the envelope itself may name one. */
export function keyNamed({ headers, query }: FastifyRequest<IntakeRequest>): string | null {
  const queryKey = query.sentry_key
  if (queryKey === undefined && !headers['x-sentry-auth'] && !headers.authorization) return null
  const authHeader = headers['x-sentry-auth'] ?? headers.authorization
  const sources = {
    ...(typeof authHeader === 'string' ? { authHeader } : {}),
    ...(queryKey === undefined ? {} : { queryKey: String(queryKey) }),
  }
  const key = readKey(sources)
  if (key === null) throw noKey()
  return key
}

/**
 * The key, if it may send to this project from this page.
 * @throws AppError `token_invalid`, `forbidden` or `origin_not_allowed`
 */
export async function admit(
  platform: Platform,
  request: FastifyRequest<IntakeRequest>,
  publicKey: string,
): Promise<KnownKey> {
  const key = await knownKey(platform, publicKey)
  if (!key || key.disabledAt || key.projectId !== request.params.project) {
    tellOnce(
      platform,
      `${publicKey}/${request.params.project}`,
      'an error report came with a key that is not known',
    )
    throw new AppError(
      'forbidden',
      'This key is not known here, or is switched off, or belongs to another project.',
    )
  }
  const { origin } = request.headers
  if (!allowsOrigin(key.allowedOrigins, origin)) {
    tellOnce(platform, `${publicKey}/${origin}`, 'an error report came from a page that may not send any')
    throw new AppError('origin_not_allowed', 'Pages of this origin may not send errors to this project.')
  }
  return key
}

export const noKey = () =>
  new AppError('token_invalid', 'Name one key: `sentry_key` in the address, or the header X-Sentry-Auth.')

const MOST_TOLD = 1000
const told = new WeakMap<Platform, Set<string>>()

/** A program with a wrong key sends without end; the log says so once. */
function tellOnce(platform: Platform, what: string, sentence: string): void {
  const known = told.get(platform) ?? new Set()
  told.set(platform, known)
  if (known.has(what) || known.size >= MOST_TOLD) return
  known.add(what)
  const [key, of] = what.split(/\/(.*)/s)
  platform.log.warn({ key: `${key?.slice(0, 6)}…`, of: of?.slice(0, 100) }, sentence)
}
