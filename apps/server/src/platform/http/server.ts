import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { AppError } from '../../kernel/errors.ts'
import { randomId } from '../../kernel/ids.ts'
import type { Redis } from '../redis/redis.ts'
import type { Log } from '../telemetry/log.ts'
import { answerError } from './errors.ts'
import { sharedCounts } from './shared-counts.ts'

const MAX_JSON_BYTES = 1024 * 1024
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

/** The HTTP server before any room: limits, one error shape, safe headers. */
export async function createServer(log: Log, redis: Redis | null): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log.child({}, { level: 'warn' }),
    bodyLimit: MAX_JSON_BYTES,
    genReqId: randomId,
    requestTimeout: 30_000,
    // Longer than proxies and clients keep an idle connection (a minute): who closes it first must not be this end.
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // Who comes while it closes is told by `watchRequests`, as all errors are told.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // Only a proxy on this machine may say whom it speaks for.
    trustProxy: 'loopback',
  }) as unknown as FastifyInstance
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError(log))
  app.setNotFoundHandler(() => {
    throw new AppError('not_found', 'There is nothing at this address.')
  })
  app.removeContentTypeParser('text/plain')
  await app.register(multipart, {
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 5, fieldSize: 10_000 },
  })
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: tooMany,
    ...(redis ? { store: sharedCounts(redis) } : {}),
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  return app
}

const tooMany = (_request: unknown, limit: { ttl: number }) =>
  new AppError('too_many_requests', 'Too many requests. Wait a little, then try again.', {
    retryAfterS: Math.ceil(limit.ttl / 1000),
  })
