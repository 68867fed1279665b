import type { Context } from '../../../platform/tenancy/context.ts'
import { brandColorOf, workspaceOf } from '../../identity/index.ts'
import { wholeOf } from '../actions/merge-tickets.ts'
import { showComments } from '../files.ts'
import { localeOf } from '../mail/mail-customer.ts'
import { numberOf } from '../show.ts'
import * as store from '../store.ts'
import { commentsOf } from '../stores/comments.ts'
import type { ShownTicket } from './page.ts'

/**
 * A ticket as its customer may see it: without notes, and without what other customers wrote in tickets that were
 * merged with it.
 */
export async function shownTicket(
  ctx: Context,
  ticketId: string,
): Promise<Omit<ShownTicket, 'formId' | 'wasSent'>> {
  const row = await store.ticketById(ctx, ticketId)
  const whole = await wholeOf(ctx, row)
  const ids = [whole.id, ...(await store.partsOf(ctx, whole.id)).map(({ id }) => id)]
  const own = await store.idsOfContact(ctx, ids, row.contactId)
  const said = await commentsOf(ctx, [...new Set([row.id, ...own])])
  const { name, timeZone } = await workspaceOf(ctx)
  const visible = said.filter(({ kind }) => kind !== 'note')
  return {
    locale: await localeOf(ctx, row),
    timeZone,
    workspaceName: name,
    color: await brandColorOf(ctx),
    number: numberOf(row),
    subject: row.subject,
    status: whole.status,
    // What a rule or a member wrote down of a conversation is not the customer's own text.
    description: ['api', 'customer'].includes(row.cause) ? row.description : '',
    createdAt: row.createdAt,
    comments: await showComments(ctx, visible, new Map()),
  }
}
