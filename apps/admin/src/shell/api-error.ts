import type { ErrorCode } from '@svar/contract'

type Field = { path: string; message: string }

/** What went wrong on the way to or in the API. `code` is for programs and for the sentence that is shown. */
export class ApiError extends Error {
  override name = 'ApiError'
  /** `offline` when nobody answered; codes of a newer server may be unknown here. */
  code: ErrorCode | 'offline' | (string & {})
  status: number
  fields: Field[]
  params: Record<string, string | number>

  constructor(code: string, message: string, status: number, fields: Field[] = [], params = {}) {
    super(message)
    this.code = code
    this.status = status
    this.fields = fields
    this.params = params
  }
}

/** Reads the error that an answer carries; a proxy's page instead of ours counts as "unavailable". */
export async function errorFrom(response: Response): Promise<ApiError> {
  try {
    const { error } = await response.clone().json()
    return new ApiError(
      String(error.code),
      String(error.message),
      response.status,
      error.fields,
      error.params,
    )
  } catch {
    return new ApiError(
      response.status === 404 ? 'not_found' : 'unavailable',
      response.statusText,
      response.status,
    )
  }
}

/** Whether an error has this code. */
export function isApiError(error: unknown, code: ErrorCode | 'offline'): error is ApiError {
  return error instanceof ApiError && error.code === code
}

/** Whether it means that nobody is signed in: never was, or the session has ended since. */
export function isSignedOut(error: unknown): boolean {
  return isApiError(error, 'not_signed_in') || isApiError(error, 'session_invalid')
}

/** Whether nobody answered, or nobody who can just now. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500)
}

/** What is wrong with each field, by its path: `{ email: 'must be an e-mail address' }`. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {}
  return Object.fromEntries(error.fields.map(({ path, message }) => [path, message]))
}
