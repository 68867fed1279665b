import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { ProviderReport, ProviderReportRequest } from '../../kernel/ports.ts'

const events = z.array(
  z.object({
    event: z.string(),
    email: z.string().default(''),
    mail_id: z.string().optional(),
    reason: z.string().optional(),
    response: z.string().optional(),
    status: z.string().optional(),
    type: z.string().optional(),
  }),
)

/**
 * Reads what the event webhook sends, after its signature: ECDSA with SHA-256 over the timestamp and the body as it came.
 * https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features
 * @param publicKey base64, as their settings show it
 * @returns null where the signature is not theirs
 */
export function readSendGridEvents(
  publicKey: string,
  { headers, body }: ProviderReportRequest,
): ProviderReport[] | null {
  const signature = headers['x-twilio-email-event-webhook-signature'] ?? ''
  const timestamp = headers['x-twilio-email-event-webhook-timestamp'] ?? ''
  if (!isSigned(publicKey, signature, Buffer.concat([Buffer.from(timestamp), body]))) return null
  const read = events.safeParse(parsed(body))
  if (!read.success) return []
  return read.data.flatMap((event) => {
    const what = whatOf(event)
    if (!what || !event.mail_id) return []
    const detail = [event.status, event.reason ?? event.response].filter(Boolean).join(' ') || null
    return [{ what, mailId: event.mail_id, recipient: event.email, detail }]
  })
}

function isSigned(publicKey: string, signature: string, signed: Buffer): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return verify('sha256', signed, key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** A bounce of the type `blocked` is a refusal for now, not of the address. */
function whatOf({
  event,
  type,
}: {
  event: string
  type?: string | undefined
}): ProviderReport['what'] | null {
  if (event === 'delivered') return 'delivered'
  if (event === 'bounce') return type === 'blocked' ? 'failed' : 'bounced'
  if (event === 'spamreport') return 'complained'
  if (event === 'dropped') return 'failed'
  return event === 'deferred' ? 'delayed' : null
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
