import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Context } from '../../platform/tenancy/context.ts'
import type { EndpointRow } from './tables.ts'

const SECRET_BYTES = 32
/** So long after a change both secrets sign, so that a receiver can change its own without losing a message. */
export const OVERLAP_MS = 24 * 60 * 60 * 1000

/** A secret as the Standard Webhooks specification writes it: `whsec_` and the key in base64. */
export const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`

export const sealSecret = (ctx: Context, secret: string): string =>
  ctx.platform.secrets.encrypt(secret, ctx.tenantId)

/** The secrets that sign now: the one before the last change too, while it is valid. */
export function signingSecrets(ctx: Context, endpoint: EndpointRow): string[] {
  const previous = isPreviousValid(endpoint, ctx.clock.now()) ? endpoint.sealedPreviousSecret : null
  return [endpoint.sealedSecret, ...(previous ? [previous] : [])].map((sealed) =>
    ctx.platform.secrets.decrypt(sealed, ctx.tenantId),
  )
}

export const isPreviousValid = (endpoint: EndpointRow, now: Date): boolean =>
  endpoint.previousSecretUntil !== null && endpoint.previousSecretUntil > now

/**
 * The headers of one attempt by the Standard Webhooks specification 1.0: one signature per secret, divided by spaces.
 * @param id the same at each attempt, so that a receiver can tell a repetition
 * @param at the time of this attempt
 */
export function signedHeaders(secrets: string[], id: string, at: Date, body: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Svar-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}
