import type { ErrorBody } from '@svar/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { AppError } from '../../kernel/errors.ts'
import { EgressError } from '../egress/index.ts'
import { FileStoreError } from '../files/index.ts'
import type { Log } from '../telemetry/log.ts'

/** The one place that turns what went wrong into an answer: `{"error":{"code","message"}}`. */
export function answerError(log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const known = recognise(error)
    // An outage is told once, by what watches the database; hundreds of refused requests say no more.
    if (known.code === 'unavailable')
      log.debug({ request: request.id, url: request.routeOptions.url }, 'a request was refused')
    else if (known.status >= 500)
      log.error({ err: error, request: request.id, url: request.routeOptions.url }, 'a request failed')
    if (known.details.retryAfterS) reply.header('retry-after', String(known.details.retryAfterS))
    return reply.status(known.status).send(bodyOf(known, request.id))
  }
}

export function bodyOf(error: AppError, requestId?: string): ErrorBody {
  const { fields, params } = error.details
  return {
    error: {
      code: error.code,
      message: error.message,
      ...(fields ? { fields } : {}),
      ...(params ? { params } : {}),
      ...(requestId ? { request_id: requestId } : {}),
    },
  }
}

/** Errors of the libraries below, told as ours. */
export function recognise(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (hasZodFastifySchemaValidationErrors(error)) return validationError(error)
  if (error instanceof FileStoreError) return fileError(error)
  if (error instanceof EgressError) {
    return new AppError('address_refused', error.message, { params: { reason: error.code }, cause: error })
  }
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  const byCode = code ? translated[code] : undefined
  if (byCode) return byCode()
  if (isConnectionLost(error)) return databaseGone(error)
  if (isUnstorable(error))
    return new AppError('bad_request', 'Send text without NUL characters or halves of characters.')
  if (statusCode && statusCode >= 400 && statusCode < 500) {
    return new AppError('bad_request', 'This request cannot be read. Check its format.', { cause: error })
  }
  return new AppError('internal', 'Something went wrong here. It was noted; try again in a moment.', {
    cause: error,
  })
}

function validationError(error: {
  validation: { instancePath: string; message?: string | undefined }[]
}): AppError {
  const fields = error.validation.slice(0, 20).map((issue) => ({
    path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message: issue.message ?? 'is not right',
  }))
  const list = fields.map((field) => `${field.path || 'body'}: ${field.message}`).join('; ')
  return new AppError('validation_failed', `Some fields are not right: ${list}`, { fields })
}

const fileErrors = { 507: 'disk_full', 413: 'payload_too_large', 404: 'not_found' } as const
function fileError(error: FileStoreError): AppError {
  const code = fileErrors[error.status as keyof typeof fileErrors] ?? 'bad_request'
  return new AppError(code, error.message, { params: error.params, cause: error })
}

const tooLarge = () => new AppError('payload_too_large', 'This is larger than what is taken here.')
const translated: Record<string, () => AppError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new AppError('unsupported_media_type', 'Send application/json (or multipart/form-data for files).'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new AppError('bad_request', 'The body is empty; send a JSON object.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new AppError('bad_request', 'The body is not valid JSON.'),
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_REQ_FILE_TOO_LARGE: tooLarge,
  FST_INVALID_MULTIPART_CONTENT_TYPE: () =>
    new AppError('unsupported_media_type', 'Send the file as multipart/form-data.'),
  FST_ERR_RATE_LIMIT: () =>
    new AppError('too_many_requests', 'Too many requests. Wait a little, then try again.'),
}

interface Fault {
  code?: string
  syscall?: string
  message?: string
}

/** PostgreSQL's classes 08 and 57P, and what a broken or missing socket says; a missing file is none. Drizzle keeps the first error as its cause. */
function isConnectionLost(error: unknown): boolean {
  const chain = [error, (error as { cause?: unknown }).cause] as Fault[]
  return chain.some(
    (one) =>
      /^(08|57P|ECONN|EPIPE|ETIMEDOUT)/.test(one?.code ?? '') ||
      (one?.code === 'ENOENT' && one.syscall === 'connect') ||
      /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed/.test(
        one?.message ?? '',
      ),
  )
}

/** Text that PostgreSQL holds in no column: NUL as it is, and NUL or half of a character within JSON. */
function isUnstorable(error: unknown): boolean {
  const chain = [error, (error as { cause?: unknown }).cause] as { code?: string; detail?: string }[]
  return chain.some(
    (one) =>
      one?.code === '22021' ||
      one?.code === '22P05' ||
      (one?.code === '22P02' && /surrogate/.test(one.detail ?? '')),
  )
}

export const databaseGone = (cause?: unknown) =>
  new AppError('unavailable', 'The database does not answer right now. Try again in a moment.', {
    retryAfterS: 2,
    cause,
  })
