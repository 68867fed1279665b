import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { ProviderReport, ProviderReportRequest } from '../../kernel/ports.ts'
import { isAddressGone, isAddressNamed } from '../../kernel/refusal.ts'

const event = z.object({
  event: z.string(),
  email: z.string().default(''),
  mail_id: z.string().optional(),
  reason: z.string().optional(),
  response: z.string().optional(),
  status: z.string().optional(),
  type: z.string().optional(),
  bounce_classification: z.string().optional(),
})
type Event = z.infer<typeof event>

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
  const told = parsed(body)
  return Array.isArray(told) ? told.flatMap(reportOf) : []
}

/** Nothing where it is of another shape: those that came with it are read all the same. */
function reportOf(told: unknown): ProviderReport[] {
  const { data: read } = event.safeParse(told)
  const what = read && whatOf(read)
  if (!what || !read.mail_id) return []
  return [{ what, mailId: read.mail_id, recipient: read.email, detail: detailOf(read) || null }]
}

function isSigned(publicKey: string, signature: string, signed: Buffer): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return verify('sha256', signed, key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

function whatOf(event: Event): ProviderReport['what'] | null {
  const { event: what } = event
  if (what === 'delivered') return 'delivered'
  if (what === 'bounce') return isGone(event) ? 'bounced' : 'failed'
  if (what === 'spamreport') return 'complained'
  // They did not even try: it came back to them before.
  if (what === 'dropped') return event.reason === 'Bounced Address' ? 'bounced' : 'failed'
  return what === 'deferred' ? 'delayed' : null
}

/** What the receiving server said may say nothing; then it counts how they class what it says. */
const notTheAddress = new Set([
  'Content',
  'Frequency or Volume Too High',
  'Mailbox Unavailable',
  'Reputation',
  'Technical Failure',
])

/** Of the type `blocked` it is a refusal for now, not of the address. */
function isGone(event: Event): boolean {
  const { type, bounce_classification: classed = '' } = event
  const said = detailOf(event)
  if (type === 'blocked' || !isAddressGone(said)) return false
  return isAddressNamed(said) || !notTheAddress.has(classed)
}

const detailOf = ({ status, reason, response }: Event): string =>
  [status, reason ?? response].filter(Boolean).join(' ')

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
