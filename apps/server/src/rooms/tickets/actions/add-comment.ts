import { AppError } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { ticketCommented } from '../events.ts'
import { mailReply } from '../mail/mail-customer.ts'
import { mayWorkOnTickets } from '../policy.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf, readNumber } from '../show.ts'
import type { Happened } from '../sla/keep-time.ts'
import { termsOf } from '../sla/terms.ts'
import * as store from '../store.ts'
import { whoIs } from '../stores/changes.ts'
import { addComment, claimFiles, isKnownComment } from '../stores/comments.ts'
import type { CommentRow } from '../tables.ts'
import { refuseMerged, saveTicket, withStatus } from './change-tickets.ts'
import { wholeOf } from './merge-tickets.ts'

interface NewComment {
  clientId: string
  kind: 'note' | 'reply'
  text: string
  attachmentIds: string[]
  status?: TicketRow['status'] | undefined
}

/**
 * A member writes: a note for the others, or a reply that goes to the customer by mail. Written twice under one
 * client id, it is one.
 * @throws AppError `not_found`, `state_conflict` for a ticket that is part of another one
 */
export async function writeComment(ctx: Context, number: string, given: NewComment): Promise<void> {
  mayWorkOnTickets(ctx)
  const row = await store.ticket(ctx, readNumber(number), true)
  refuseMerged(row)
  if (await isKnownComment(ctx, row.id, given.clientId)) return
  const { id: authorId, name: authorName } = whoIs(ctx)
  const { kind, text, clientId } = given
  const comment = await keepComment(ctx, row, { kind, text, authorId, authorName, clientId, mailId: null })
  await claimFiles(ctx, comment.id, authorId ?? '', given.attachmentIds)
  const mailed = kind === 'reply' ? await mailReply(ctx, row, comment) : row
  await note(ctx, row, mailed, { status: given.status, happened: kind === 'reply' ? 'replied' : 'changed' })
}

interface FromCustomer {
  text: string
  authorName: string
  mailId: string | null
  clientId: string | null
  /** The Message-IDs that the mail named, so that a reply keeps its thread. */
  mailIds?: string[]
}

/**
 * The customer writes, on their page or by mail. What was done or waited for them is open again.
 * @param addressed held already
 */
export async function keepCustomerReply(
  ctx: Context,
  addressed: TicketRow,
  given: FromCustomer,
): Promise<CommentRow> {
  const { mailIds = [], ...rest } = given
  if (given.text.trim() === '') throw new AppError('validation_failed', 'Write something, or attach a file.')
  // It stays with the ticket that it was written to, which may have another customer than the one it is part of now.
  const row = await wholeOf(ctx, addressed, true)
  const comment = await keepComment(ctx, addressed, {
    ...rest,
    kind: 'customer',
    authorId: addressed.contactId,
  })
  const after = { ...row, mailIds: [...row.mailIds, ...mailIds].slice(-MOST_MAIL_IDS) }
  await note(ctx, row, after, { status: 'open', happened: 'customer_wrote' })
  return comment
}

const MOST_MAIL_IDS = 20

async function keepComment(
  ctx: Context,
  row: TicketRow,
  given: Pick<CommentRow, 'kind' | 'text' | 'authorId' | 'authorName' | 'clientId' | 'mailId'>,
): Promise<CommentRow> {
  const createdAt = ctx.clock.now()
  const comment = await addComment(ctx, { ...given, id: ctx.newId(), ticketId: row.id, createdAt })
  const { id, conversationId } = row
  const about = { ticketId: id, number: numberOf(row), conversationId }
  emit(ctx, ticketCommented, id, { ...about, commentId: comment.id, kind: given.kind })
  return comment
}

async function note(
  ctx: Context,
  before: TicketRow,
  changed: TicketRow,
  { status, happened }: { status: TicketRow['status'] | undefined; happened: Happened },
): Promise<void> {
  const now = ctx.clock.now()
  const after = { ...withStatus(changed, status ?? before.status, now), lastCommentAt: now }
  const batchId = ctx.newId()
  const saved = await saveTicket(ctx, { before, after, batchId, happened, terms: await termsOf(ctx) })
  if (saved === before) await store.changeTicket(ctx, before.id, { lastCommentAt: now, updatedAt: now })
}
