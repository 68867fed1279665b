import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import type { Context } from '../../../platform/tenancy/context.ts'
import { noteBounce } from '../heard.ts'
import { readBounce } from '../read-bounce.ts'
import type { ReceivedMail } from './receivers.ts'
import { receiversOf } from './receivers.ts'
import { mailOfAddresses } from './return-address.ts'

/** Headers in which mail servers write whom a mail was delivered to. */
const deliveredTo = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']

/**
 * Takes one message of the mailbox: what came back, a complaint, or an answer to a mail of ours. Harmless to repeat.
 * @returns whether it was for us; what was not is left as it is
 */
export async function takeMessage(ctx: Context, raw: Buffer): Promise<boolean> {
  const bounce = await readBounce(raw)
  const mail = await simpleParser(raw, { skipImageLinks: true, skipHtmlToText: false })
  const to = addressesOf(mail)
  if (bounce) {
    const mailId = mailOfAddresses(ctx.platform.secrets, ctx.tenantId, to)
    return (await noteBounce(ctx, bounce, mailId)) > 0
  }
  const received = receivedFrom(mail, to)
  for (const receive of receiversOf(ctx.platform)) if (await receive(ctx, received)) return true
  return false
}

function addressesOf(mail: ParsedMail): string[] {
  const parsed = [mail.to, mail.cc].flat().flatMap((one) => addressesIn(one))
  const written = mail.headerLines
    .filter(({ key }) => deliveredTo.includes(key))
    .flatMap(({ line }) => line.match(/[^\s<>,:;"()]+@[^\s<>,:;"()]+/g) ?? [])
  return [...new Set([...parsed, ...written])]
}

const addressesIn = (object: AddressObject | undefined): string[] =>
  (object?.value ?? []).flatMap(({ address, group }) => [
    ...(address ? [address] : []),
    ...(group ?? []).flatMap((one) => one.address ?? []),
  ])

function receivedFrom(mail: ParsedMail, to: string[]): ReceivedMail {
  const from = mail.from?.value[0]
  const automatic = mail.headers.get('auto-submitted')
  return {
    messageId: mail.messageId ?? null,
    to,
    from: { address: from?.address ?? '', name: from?.name || null },
    text: mail.text ?? '',
    attachments: mail.attachments
      // A picture in the signature is not something that was sent along.
      .filter(({ related }) => !related)
      .map(({ filename, content }) => ({ name: filename ?? 'attachment', content })),
    autoSubmitted: typeof automatic === 'string' ? automatic : null,
  }
}
