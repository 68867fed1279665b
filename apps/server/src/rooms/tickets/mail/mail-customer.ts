import { type Locale, locales } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { sendMailInThread } from '../../delivery/index.ts'
import { workspaceOf } from '../../identity/index.ts'
import { newTicketLink } from '../customer/links.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf } from '../show.ts'
import * as store from '../store.ts'
import { settingsOf } from '../stores/setup.ts'
import type { CommentRow } from '../tables.ts'
import { replyAddress } from './reply-address.ts'

const DAY_MS = 86_400_000

/** Causes after which the customer expects to hear of it; of the others only the members know. */
const told: TicketRow['cause'][] = ['person', 'api', 'out_of_hours', 'unsolved', 'customer']

/** Whether the customer is to hear that a ticket was opened, where the workspace wants it. */
export const isTold = (row: TicketRow): boolean => row.contactEmail !== null && told.includes(row.cause)

/** Tells the customer once that their request has a number, and where they see how it goes. */
export async function mailReceipt(ctx: Context, ticketId: string): Promise<void> {
  const row = await store.ticketById(ctx, ticketId, true)
  if (!row.contactEmail || !isTold(row)) return
  const sent = await sendMailInThread(ctx, {
    to: row.contactEmail,
    template: 'ticket_received',
    locale: await localeOf(ctx, row),
    key: `ticket:${row.id}`,
    params: {
      name: row.contactName ?? '',
      number: numberOf(row),
      about: row.subject,
      link: await newTicketLink(ctx, row.id),
    },
    headers: await threadHeaders(ctx, row),
  })
  if (sent) await store.changeTicket(ctx, row.id, { mailIds: [...row.mailIds, sent] })
}

/** An address came after the tickets: of those that are open since the day before it is told as it would have been then. */
export async function mailLateReceipts(ctx: Context, contactId: string): Promise<void> {
  if (!(await settingsOf(ctx)).sendReceipt) return
  const since = new Date(ctx.clock.now().getTime() - DAY_MS)
  for (const id of await store.unmailedOf(ctx, contactId, since)) await mailReceipt(ctx, id)
}

/**
 * Sends a member's reply to the customer, in the thread of the mails before it.
 * @returns the ticket, which remembers the mail
 */
export async function mailReply(ctx: Context, row: TicketRow, comment: CommentRow): Promise<TicketRow> {
  if (!row.contactEmail) return row
  const { name } = await workspaceOf(ctx)
  const sent = await sendMailInThread(ctx, {
    to: row.contactEmail,
    template: 'ticket_reply',
    locale: await localeOf(ctx, row),
    key: `ticket-comment:${comment.id}`,
    params: {
      agentName: comment.authorName || name,
      number: numberOf(row),
      about: row.subject,
      words: comment.text,
      link: await newTicketLink(ctx, row.id),
    },
    headers: await threadHeaders(ctx, row),
  })
  return sent ? { ...row, mailIds: [...row.mailIds, sent] } : row
}

/** The customer's language, else the workspace's. */
export async function localeOf(ctx: Context, row: TicketRow): Promise<Locale> {
  const known = locales.find((one) => one === row.locale)
  return known ?? (await workspaceOf(ctx)).locale
}

/** RFC 5322, section 3.6.4: the mail that it answers, and the thread so far. */
async function threadHeaders(ctx: Context, row: TicketRow): Promise<Record<string, string>> {
  const { replyDomain } = await settingsOf(ctx)
  const last = row.mailIds.at(-1)
  return {
    ...(last ? { 'In-Reply-To': last, References: row.mailIds.join(' ') } : {}),
    ...(replyDomain ? { 'Reply-To': replyAddress(ctx, row.id, replyDomain) } : {}),
  }
}
