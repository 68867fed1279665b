import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Context } from '../../../platform/tenancy/context.ts'
import { keepCustomerReply } from '../actions/add-comment.ts'
import { noteFile, storeUpload } from '../files.ts'
import type { TicketRow } from '../rows.ts'
import * as store from '../store.ts'
import { isKnownMail } from '../stores/comments.ts'
import { ticketOfAddresses } from './reply-address.ts'
import { stripQuote } from './strip-quote.ts'

/** A mail as a channel has read it. */
export interface ParsedMail {
  /** Its Message-ID, with its angle brackets; null where it has none. */
  messageId: string | null
  /** All addresses that it was delivered to. */
  to: string[]
  from: { address: string; name: string | null }
  text: string
  attachments: { name: string; content: Buffer }[]
  /** The header Auto-Submitted; null where there is none. */
  autoSubmitted: string | null
}

/** `taken`: it stands in the ticket. `again`: it did so before. `automatic`: an out-of-office answer. `not_ours`: no address of ours. */
export type Received = { what: 'taken' | 'again'; ticketId: string } | { what: 'automatic' | 'not_ours' }

const MAX_TEXT = 20_000
const MAX_FILES = 10
const messageIdShape = /^<[^<>\s]{1,250}>$/

/**
 * Takes a customer's answer by mail. What lets it in is the signed address that it was sent to; whom it says that it
 * comes from only decides what name stands beside it. A ticket that was done is open again.
 */
export async function receiveTicketMail(ctx: Context, mail: ParsedMail): Promise<Received> {
  const addressed = ticketOfAddresses(ctx, mail.to)
  if (!addressed) return { what: 'not_ours' }
  if (mail.autoSubmitted && mail.autoSubmitted.toLowerCase() !== 'no') return { what: 'automatic' }
  const row = await store.ticketById(ctx, addressed, true)
  const mailId = idOf(mail)
  if (await isKnownMail(ctx, mailId)) return { what: 'again', ticketId: row.id }
  const text = stripQuote(mail.text).slice(0, MAX_TEXT).replaceAll('\u0000', '').toWellFormed()
  const files = mail.attachments.slice(0, MAX_FILES)
  const comment = await keepCustomerReply(ctx, row, {
    text: text || files.map(({ name }) => name).join(', '),
    authorName: nameOf(row, mail.from),
    mailId,
    clientId: null,
    mailIds: messageIdShape.test(mail.messageId ?? '') ? [mailId] : [],
  })
  for (const { name, content } of files) {
    const upload = { file: Readable.from([content]), filename: name }
    await noteFile(
      ctx,
      await storeUpload(ctx.platform, ctx.tenantId, upload),
      row.contactId ?? '',
      comment.id,
    )
  }
  return { what: 'taken', ticketId: row.id }
}

/** One without a Message-ID of its own is known by what it says. */
function idOf({ messageId, from, text }: ParsedMail): string {
  if (messageId && messageIdShape.test(messageId)) return messageId
  const digest = createHash('sha256').update(`${from.address}\n${text}`).digest('hex')
  return `<${digest}@without-id>`
}

/** Somebody else who answers is named by their address, so that nobody takes them for the customer. */
const nameOf = (row: TicketRow, from: ParsedMail['from']): string =>
  from.address.toLowerCase() === row.contactEmail?.toLowerCase()
    ? (row.contactName ?? from.address)
    : from.address.slice(0, 254)
