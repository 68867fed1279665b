import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { ProviderReport, ProviderReportRequest, ProviderReports } from '../../kernel/ports.ts'

const MAX_AGE_S = 300

const webhook = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string().min(1).max(200), signature: z.string() }),
  'event-data': z.object({
    event: z.string(),
    severity: z.string().optional(),
    recipient: z.string().default(''),
    reason: z.string().optional(),
    'delivery-status': z
      .object({ code: z.union([z.number(), z.string()]).optional(), message: z.string().optional() })
      .optional(),
    'user-variables': z.object({ mail_id: z.string().optional() }).optional(),
  }),
})
type Event = z.infer<typeof webhook>['event-data']

/**
 * Reads what a webhook sends, after its signature: HMAC-SHA-256 over timestamp and token, no older than five minutes.
 * It does not cover what is told, so a token is good once.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks
 * @param signingKey the "HTTP webhook signing key" of their settings
 * @returns null where the signature is not theirs
 */
export function readMailgunEvent(
  signingKey: string,
  { body, now }: ProviderReportRequest,
): ProviderReports | null {
  const read = webhook.safeParse(parsed(body))
  if (!read.success) return null
  const { timestamp, token, signature } = read.data.signature
  const expected = createHmac('sha256', signingKey).update(`${timestamp}${token}`).digest('hex')
  // Not "older than": a timestamp that is no number is no younger either.
  const isYoung = Math.abs(now.getTime() / 1000 - Number(timestamp)) <= MAX_AGE_S
  if (!isSame(expected, signature) || !isYoung) return null
  return { once: token, reports: reportsIn(read.data['event-data']) }
}

function reportsIn(event: Event): ProviderReport[] {
  const what = whatOf(event)
  const mailId = event['user-variables']?.mail_id
  if (!what || !mailId) return []
  return [{ what, mailId, recipient: event.recipient, detail: detailOf(event) }]
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function whatOf({ event, severity }: Event): ProviderReport['what'] | null {
  if (event === 'delivered' || event === 'complained') return event
  if (event === 'failed') return severity === 'permanent' ? 'bounced' : 'delayed'
  return null
}

function detailOf(event: Event): string | null {
  const status = event['delivery-status']
  return [status?.code, status?.message || event.reason].filter(Boolean).join(' ') || null
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
