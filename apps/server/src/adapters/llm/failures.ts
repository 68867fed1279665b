import { APICallError } from 'ai'
import { ModelError } from '../../kernel/ports.ts'

/** What the network guard's errors look like from here: an adapter knows only the kernel. */
const guarded: Record<string, ModelError['reason']> = {
  blocked_address: 'address_refused',
  timeout: 'timed_out',
  too_large: 'too_long',
  dns: 'unreachable',
  tls: 'unreachable',
  connect: 'unreachable',
}

/** Any error of a call as one of the port's reasons. `lost` is why our own patience ended, if it did. */
export function failureOf(error: unknown, lost: ModelError | null): ModelError {
  if (lost) return lost
  if (error instanceof ModelError) return error
  if (APICallError.isInstance(error) && error.statusCode && error.statusCode >= 400) {
    return statusFailure(
      error.statusCode,
      error.responseBody ?? error.message,
      error.responseHeaders?.['retry-after'] ?? null,
    )
  }
  for (let cause = error as ErrorLike | undefined; cause; cause = cause.cause as ErrorLike | undefined) {
    const reason = guarded[cause.code ?? '']
    if (reason) return new ModelError(reason, cause.message ?? 'The endpoint cannot be reached.', null, error)
    if (/^(ECONN|EPIPE|UND_ERR|ENOTFOUND|EAI_AGAIN)/.test(cause.code ?? '')) {
      return new ModelError(
        cause.code === 'ECONNRESET' ? 'cut' : 'unreachable',
        cause.message ?? '',
        null,
        error,
      )
    }
    if (/terminated|aborted|premature|other side closed/i.test(cause.message ?? ''))
      return new ModelError('cut', cause.message ?? '', null, error)
  }
  return new ModelError(
    'garbage',
    (error as Error)?.message ?? 'The endpoint answered something that is no answer.',
    null,
    error,
  )
}

interface ErrorLike {
  code?: string
  message?: string
  cause?: unknown
}

export function statusFailure(status: number, body: string, retryAfter: string | null): ModelError {
  const seconds = Number.parseInt(retryAfter ?? '', 10)
  return new ModelError(
    reasonOf(status, body),
    `HTTP ${status}: ${body.slice(0, 300)}`,
    Number.isFinite(seconds) ? seconds : null,
  )
}

function reasonOf(status: number, body: string): ModelError['reason'] {
  if (status === 401 || status === 403) return 'refused_key'
  if (status === 404) return 'unknown_model'
  if (status === 429 || status === 402) return 'quota'
  if (status === 408) return 'timed_out'
  if (status >= 500) return 'server_error'
  return /model/i.test(body) && /not (found|exist|available)/i.test(body) ? 'unknown_model' : 'garbage'
}
