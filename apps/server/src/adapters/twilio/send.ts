import type { OutgoingTransport } from '../../kernel/ports.ts'
import { asForm, basicAuth, sendRequest } from '../../kernel/web-api.ts'

interface Account {
  accountSid: string
  authToken: string
  /** A number as `+4712345678`, a name of letters, or a messaging service (`MG…`). */
  from: string
  /** Where status callbacks go, up to the mail's id. */
  reportTo: string
  baseUrl?: string
}

/** Longer bodies are refused. */
const MAX_CHARACTERS = 1600

/** `POST …/Messages.json`: https://www.twilio.com/docs/messaging/api/message-resource */
export function createTwilio(fetchIt: typeof fetch, account: Account): OutgoingTransport {
  const { accountSid, authToken, from, reportTo, baseUrl = 'https://api.twilio.com' } = account
  const url = `${baseUrl}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`
  return {
    async send(mail) {
      const { text } = await sendRequest(fetchIt, url, {
        provider: 'Twilio',
        headers: {
          authorization: basicAuth(accountSid, authToken),
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: asForm({
          To: mail.to,
          ...(from.startsWith('MG') ? { MessagingServiceSid: from } : { From: from }),
          Body: cut(mail.text),
          // They call only addresses that the network outside can reach.
          StatusCallback:
            mail.id && reportTo.startsWith('https://') ? `${reportTo}?mail=${mail.id}` : undefined,
        }),
      })
      return { providerId: /"sid"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? null }
    },
  }
}

/** Cut between characters, never within one. */
function cut(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text
  const kept = text.slice(0, MAX_CHARACTERS - 1)
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`
}
