import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { ProviderReport, ProviderReportRequest, ProviderReports } from '../../kernel/ports.ts'
import { isAddressGone } from '../../kernel/refusal.ts'

/** For eight hours they tell again what was not taken, and under the signature that it had the first time. */
const MAX_AGE_S = 9 * 3600
const MAX_AHEAD_S = 300

const webhook = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string().min(1).max(200), signature: z.string() }),
  'event-data': z.object({
    event: z.string(),
    severity: z.string().optional(),
    recipient: z.string().default(''),
    reason: z.string().optional(),
    'delivery-status': z
      .object({
        code: z.union([z.number(), z.string()]).optional(),
        'enhanced-code': z.string().nullish(),
        message: z.string().optional(),
      })
      .optional()
      .catch(undefined),
    // Of a mail without any, and so of none of ours, they are a list.
    'user-variables': z.object({ mail_id: z.string().optional() }).optional().catch(undefined),
  }),
})
type Event = z.infer<typeof webhook>['event-data']

/**
 * Reads what a webhook sends, after its signature: HMAC-SHA-256 over timestamp and token.
 * It does not cover what is told, so a token is good once.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks
 * https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhook-retries
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
  const ageS = now.getTime() / 1000 - Number(timestamp)
  // Not "older than": a timestamp that is no number is no younger either.
  const isYoung = ageS <= MAX_AGE_S && ageS >= -MAX_AHEAD_S
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

/** They also call it permanent when they tried for too long, or hold the address back for what it once asked. */
const notGone = new Set(['old', 'espblock', 'suppress-unsubscribe', 'suppress-complaint'])

/** https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/tracking-failures */
function whatOf(event: Event): ProviderReport['what'] | null {
  if (event.event === 'delivered' || event.event === 'complained') return event.event
  if (event.event !== 'failed') return null
  if (event.severity !== 'permanent') return 'delayed'
  return notGone.has(event.reason ?? '') || !isAddressGone(detailOf(event) ?? '') ? 'failed' : 'bounced'
}

function detailOf(event: Event): string | null {
  const status = event['delivery-status']
  const message = status?.message || event.reason
  const code = status?.['enhanced-code']
  const enhanced = code && !message?.startsWith(code) ? code : null
  return [status?.code, enhanced, message].filter(Boolean).join(' ') || null
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
