import type { Mail, OutgoingTransport } from '../../kernel/ports.ts'
import { asForm, basicAuth, sendRequest } from '../../kernel/web-api.ts'

interface Account {
  apiKey: string
  domain: string
  region: 'us' | 'eu'
  baseUrl?: string
}

const hosts = { us: 'https://api.mailgun.net', eu: 'https://api.eu.mailgun.net' }

/** `POST /v3/{domain}/messages`: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages */
export function createMailgun(fetchIt: typeof fetch, account: Account): OutgoingTransport {
  const { apiKey, domain, region, baseUrl = hosts[region] } = account
  return {
    async send(mail) {
      const { text } = await sendRequest(fetchIt, `${baseUrl}/v3/${encodeURIComponent(domain)}/messages`, {
        provider: 'Mailgun',
        headers: {
          authorization: basicAuth('api', apiKey),
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: asForm(fieldsOf(mail)),
      })
      return { providerId: /"id"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? null }
    },
  }
}

function fieldsOf(mail: Mail): Record<string, string | undefined> {
  const headers = { 'Message-Id': mail.messageId, 'Auto-Submitted': 'auto-generated', ...mail.headers }
  return {
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    'o:tracking': 'no',
    'v:mail_id': mail.id,
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [`h:${name}`, value])),
  }
}
