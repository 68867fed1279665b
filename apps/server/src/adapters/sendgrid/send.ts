import type { Mail, OutgoingTransport } from '../../kernel/ports.ts'
import { senderParts, sendRequest } from '../../kernel/web-api.ts'

interface Account {
  apiKey: string
  /** Without one it was added before it was asked for, and lies where all did. */
  region?: 'us' | 'eu'
  baseUrl?: string
}

const hosts = { us: 'https://api.sendgrid.com', eu: 'https://api.eu.sendgrid.com' }

/** `POST /v3/mail/send`: https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send */
export function createSendGrid(fetchIt: typeof fetch, account: Account): OutgoingTransport {
  const { apiKey, region = 'us', baseUrl = hosts[region] } = account
  return {
    async send(mail) {
      const answer = await sendRequest(fetchIt, `${baseUrl}/v3/mail/send`, {
        provider: 'SendGrid',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(mail)),
      })
      return { providerId: answer.headers.get('x-message-id') }
    },
  }
}

function bodyOf(mail: Mail) {
  // Their API refuses this one among the headers, and has a field of its own for it.
  const { 'Reply-To': replyTo, ...headers } = mail.headers ?? {}
  return {
    personalizations: [
      { to: [{ email: mail.to }], ...(mail.id ? { custom_args: { mail_id: mail.id } } : {}) },
    ],
    from: senderParts(mail.from),
    ...(replyTo ? { reply_to: senderParts(replyTo) } : {}),
    subject: mail.subject,
    // The plain text first: their API refuses another order.
    content: [
      { type: 'text/plain', value: mail.text },
      { type: 'text/html', value: mail.html },
    ],
    headers: { 'Message-ID': mail.messageId, 'Auto-Submitted': 'auto-generated', ...headers },
    tracking_settings: {
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
      subscription_tracking: { enable: false },
    },
  }
}
