import { z } from 'zod'

/**
 * Every error that a client may see: its code and HTTP status. The sentence beside it is for a person;
 * programs go by the code. Screens translate codes, and show the sentence when they do not know one.
 */
export const errorCodes = {
  bad_request: 400,
  validation_failed: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  token_invalid: 401,
  session_invalid: 401,
  forbidden: 403,
  origin_not_allowed: 403,
  not_found: 404,
  conflict: 409,
  already_taken: 409,
  idempotency_mismatch: 409,
  state_conflict: 409,
  link_used: 410,
  payload_too_large: 413,
  unsupported_media_type: 415,
  unreadable_document: 422,
  address_refused: 422,
  too_many_requests: 429,
  budget_exhausted: 429,
  internal: 500,
  provider_failed: 502,
  unavailable: 503,
  disk_full: 507,
} as const

export type ErrorCode = keyof typeof errorCodes

export const errorBody = z.object({
  error: z.object({
    code: z.string().describe('Stable, for programs'),
    message: z.string().describe('What is wrong and what to do, for a person'),
    fields: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Which fields did not pass, and why'),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    request_id: z.string().optional(),
  }),
})
export type ErrorBody = z.infer<typeof errorBody>
