import { simpleParser } from 'mailparser'
import { isAddressGone } from '../../kernel/refusal.ts'

export interface Bounce {
  /** Of the mail that it is about, with its brackets; null where the report does not hold its headers. */
  messageId: string | null
  recipients: {
    address: string
    state: 'delivered' | 'failed' | 'bounced' | 'complained' | 'delayed'
    /** `5.1.1 550 no such user`, as the server said it. */
    detail: string | null
  }[]
}

type Fields = Map<string, string>

/**
 * Reads a delivery report (RFC 3464) or a complaint (RFC 5965).
 * @param raw the whole message with its headers
 * @returns null where it is neither
 */
export async function readBounce(raw: string | Buffer): Promise<Bounce | null> {
  const { attachments } = await simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true })
  const part = (type: string) =>
    attachments.find(({ contentType }) => contentType === type)?.content.toString('utf8')
  const status = part('message/delivery-status')
  const feedback = part('message/feedback-report')
  if (status === undefined && feedback === undefined) return null
  const original =
    part('message/rfc822') ?? part('text/rfc822-headers') ?? part('message/rfc822-headers') ?? ''
  const recipients = status !== undefined ? reported(status) : complained(feedback ?? '', original)
  return { messageId: messageIdOf(original), recipients }
}

/** The first group of fields is about the message, each further one about one recipient. RFC 3464, section 2.1. */
function reported(status: string): Bounce['recipients'] {
  return groupsOf(status)
    .slice(1)
    .flatMap((fields) => {
      const address = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'))
      const action = fields.get('action')?.toLowerCase()
      if (!address || !action) return []
      const code = fields.get('status') ?? null
      const said = fields.get('diagnostic-code')?.replace(/^[\w-]+;\s*/, '') ?? null
      const detail = [code, said].filter(Boolean).join(' ') || null
      return [{ address, state: stateOf(action, code, detail ?? ''), detail }]
    })
}

/** Only what blames the address ends all writing to it: trouble that passed for too long, a full mailbox or our own name do not. */
function stateOf(action: string, code: string | null, said: string): Bounce['recipients'][number]['state'] {
  if (action === 'failed') return !code?.startsWith('4.') && isAddressGone(said) ? 'bounced' : 'failed'
  return action === 'delayed' ? 'delayed' : 'delivered'
}

function complained(feedback: string, original: string): Bounce['recipients'] {
  const fields = groupsOf(feedback)[0]
  const kind = fields?.get('feedback-type')?.toLowerCase()
  if (kind !== 'abuse' && kind !== 'fraud' && kind !== 'opt-out') return []
  const address = addressIn(fields?.get('original-rcpt-to')) ?? addressIn(groupsOf(original)[0]?.get('to'))
  return address ? [{ address, state: 'complained', detail: kind }] : []
}

/** Groups of `Name: value` lines with empty lines between; a line that begins with a space goes on with the one before. */
function groupsOf(text: string): Fields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((group) => {
      const fields: Fields = new Map()
      for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
        const colon = line.indexOf(':')
        const name = line.slice(0, colon).trim().toLowerCase()
        if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
      }
      return fields
    })
    .filter((fields) => fields.size > 0)
}

/** `rfc822; kari@kunde.example`, `<kari@kunde.example>`, or the address alone. */
function addressIn(value: string | undefined): string | null {
  const text = value?.replace(/^[\w-]+;\s*/, '') ?? ''
  const address = /<([^<>\s]+)>/.exec(text)?.[1] ?? text.trim()
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) ? address : null
}

const messageIdOf = (original: string): string | null =>
  /<[^<>\s]+>/.exec(groupsOf(original)[0]?.get('message-id') ?? '')?.[0] ?? null
