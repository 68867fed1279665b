import { type ErrorCode, errorCodes } from '@svar/contract'

interface Details {
  /** Which fields did not pass, and why. */
  fields?: { path: string; message: string }[]
  /** Values that a translated sentence needs. */
  params?: Record<string, string | number>
  /** Seconds after which it is worth trying again. */
  retryAfterS?: number
  cause?: unknown
}

/** An error that a client may see. Its message says what is wrong and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly details: Details

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.status = errorCodes[code]
    this.details = details
  }
}

export const notFound = (what: string) =>
  new AppError('not_found', `There is no such ${what} here, or you may not see it.`)

/** Throws unless the actor may. The sentence is the same for all, so that it tells nothing. */
export function must(
  allowed: boolean,
  message = 'Your role does not allow this. Ask an owner or admin.',
): void {
  if (!allowed) throw new AppError('forbidden', message)
}
