import { createHmac, timingSafeEqual } from 'node:crypto'
import type { ProviderReport, ProviderReportRequest } from '../../kernel/ports.ts'

/**
 * Reads a status callback, after its signature: HMAC-SHA-1 over the address and all fields in the order of their names.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 * @returns null where the signature is not theirs
 */
export function readTwilioStatus(
  authToken: string,
  { url, headers, body }: ProviderReportRequest,
): ProviderReport[] | null {
  const fields = new URLSearchParams(body.toString('utf8'))
  const signed = [...new Set(fields.keys())]
    .sort()
    .reduce((all, name) => `${all}${name}${fields.getAll(name).join('')}`, url)
  const expected = createHmac('sha1', authToken).update(signed).digest()
  const given = Buffer.from(headers['x-twilio-signature'] ?? '', 'base64')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const what = whatOf(fields.get('MessageStatus') ?? '')
  const mailId = new URL(url).searchParams.get('mail')
  if (!what || !mailId) return []
  const code = fields.get('ErrorCode')
  return [{ what, mailId, recipient: fields.get('To') ?? '', detail: code ? `Twilio ${code}` : null }]
}

function whatOf(status: string): ProviderReport['what'] | null {
  if (status === 'delivered') return 'delivered'
  return status === 'undelivered' || status === 'failed' ? 'failed' : null
}
