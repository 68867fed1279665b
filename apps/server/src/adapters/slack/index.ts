import type { Mail, OutgoingTransport } from '../../kernel/ports.ts'
import { sendRequest } from '../../kernel/web-api.ts'

const MAX_CHARACTERS = 3000
/** What says that the address itself no longer works, whatever is sent there. */
const GONE = [400, 403, 404, 410, 413]

/** Slack: messages by an incoming webhook. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function createSlack(
  fetchIt: typeof fetch,
  { webhookUrl }: { webhookUrl: string },
): OutgoingTransport {
  return {
    async send(mail) {
      await sendRequest(fetchIt, webhookUrl, {
        provider: 'Slack',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(mail)),
        permanent: GONE,
      })
      return { providerId: null }
    },
  }
}

function bodyOf({ subject, text, link }: Mail) {
  const title = link ? `<${link}|${escaped(subject)}>` : escaped(subject)
  const words = `*${title}*\n${escaped(text)}`
  const section = { type: 'section', text: { type: 'mrkdwn', text: shortened(words) } }
  return { text: escaped(subject), blocks: [section] }
}

/** A cut within what stands for one character would leave a part of it. */
const shortened = (words: string) =>
  words.length <= MAX_CHARACTERS
    ? words
    : `${words.slice(0, MAX_CHARACTERS - 1).replace(/(?:&[a-z]{0,3}|[\uD800-\uDBFF])$/, '')}…`

/** These three would be read as a mention, a link or a command. */
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
