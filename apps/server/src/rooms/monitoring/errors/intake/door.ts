import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../../../kernel/errors.ts'
import { databaseGone } from '../../../../platform/http/errors.ts'
import type { Http } from '../../../../platform/http/http.ts'
import type { Platform } from '../../../../platform/platform.ts'
import { decompress, usualSizeLimits } from '../../envelope/decompress.ts'
import { EnvelopeError } from '../../envelope/envelope-error.ts'
import { readJsonObject } from '../../envelope/read-json.ts'
import { readKey } from '../../envelope/read-key.ts'
import type { KnownKey } from '../../stores/errors-keys.ts'
import { admit, type IntakeRequest, keyNamed, noKey } from './callers.ts'
import { type Arrived, take, waitFor } from './intake.ts'
import { readBody } from './read-body.ts'

type Request = FastifyRequest<IntakeRequest>

const PER_TEN_SECONDS = 50_000
/** More than the limit of any key. */
const BODY_LIMIT = 32 * 1024 * 1024
const admitted = new WeakMap<FastifyRequest, KnownKey>()

/** What the SDKs of Sentry call, in the way in which they call it; it is no route of the contract. */
export function openDoor(http: Http): void {
  http.app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    // Browsers say text/plain, Node says nothing at all; the bytes are the same.
    scope.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
      const most = admitted.get(request)?.mostSentBytes ?? usualSizeLimits.sentBytes
      return readBody(payload, most).catch(refuse)
    })
    for (const form of ['envelope', 'store'] as const) serve(scope, http.platform, form)
  })
}

function serve(scope: FastifyInstance, platform: () => Platform, form: Arrived['form']): void {
  for (const url of [`/api/:project(^\\d{1,18}$)/${form}/`, `/api/:project(^\\d{1,18}$)/${form}`]) {
    scope.options(url, async (_request, reply) => open(reply).status(204).send())
    scope.route<IntakeRequest>({
      method: 'POST',
      url,
      bodyLimit: BODY_LIMIT,
      config: { rateLimit: { max: PER_TEN_SECONDS * platform().config.limitFactor, timeWindow: 10_000 } },
      // Before the body is read: who may not send is not listened to.
      onRequest: async (request, reply) => {
        open(reply)
        const named = keyNamed(request)
        if (named !== null) await letIn(platform(), request, reply, named)
      },
      handler: async (request, reply) => {
        const answering = answer(platform(), request, reply, form)
        return platform().database.gate.guard(answering, databaseGone)
      },
    })
  }
}

async function answer(platform: Platform, request: Request, reply: FastifyReply, form: Arrived['form']) {
  const arrived = {
    bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    encoding: request.headers['content-encoding'],
    form,
  }
  try {
    const key = admitted.get(request) ?? (await letIn(platform, request, reply, await keyWithin(arrived)))
    return { id: await take(platform, key, arrived) }
  } catch (error) {
    return refuse(error)
  }
}

async function letIn(
  platform: Platform,
  request: Request,
  reply: FastifyReply,
  named: string,
): Promise<KnownKey> {
  const key = await admit(platform, request, named)
  const waitS = waitFor(platform, key)
  if (waitS > 0) {
    reply.header('x-sentry-rate-limits', `${waitS}::key:events_per_minute`)
    throw new AppError('too_many_requests', 'This key has sent as much as it may in a minute.', {
      retryAfterS: waitS,
    })
  }
  admitted.set(request, key)
  return key
}

/** An SDK behind a tunnel names its key in the first line of the envelope alone. */
async function keyWithin({ bytes, encoding, form }: Arrived): Promise<string> {
  if (form === 'store') throw noKey()
  const unpacked = await decompress(bytes, encoding)
  const end = unpacked.indexOf(0x0a)
  const { dsn } = readJsonObject(
    unpacked.subarray(0, end < 0 ? unpacked.length : end),
    'bad_header',
    'The header line',
  )
  const key = readKey({ dsn })
  if (key === null) throw noKey()
  return key
}

const codes = { 400: 'bad_request', 413: 'payload_too_large', 415: 'unsupported_media_type' } as const

function refuse(error: unknown): never {
  if (error instanceof EnvelopeError) throw new AppError(codes[error.status], error.message, { cause: error })
  throw error
}

/** Any page may ask; whether it may send is found out by its key. Scripts may read when they are to be silent. */
function open(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers': 'content-type, content-encoding, x-sentry-auth, authorization',
    'access-control-expose-headers': 'retry-after, x-sentry-rate-limits',
    'access-control-max-age': '86400',
  })
}
