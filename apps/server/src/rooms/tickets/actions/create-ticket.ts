import type { Ticket } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { conversation } from '../../conversations/index.ts'
import { addContact, contactByEmail } from '../../customers/index.ts'
import { ticketOpened } from '../events.ts'
import { mayWorkOnTickets } from '../policy.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf } from '../show.ts'
import * as store from '../store.ts'

interface NewTicket {
  subject: string
  description: string
  priority: Ticket['priority']
  category?: string | undefined
  customerEmail?: string | undefined
  conversationId?: string | undefined
  /** Which waiting opened it by itself. */
  waitingKey?: string | undefined
}

/**
 * Opens a ticket for a customer, by address or by conversation.
 * @throws AppError `not_found` when there is no such conversation
 */
export async function createTicket(ctx: Context, given: NewTicket): Promise<TicketRow> {
  mayWorkOnTickets(ctx)
  const whose = await customerOf(ctx, given)
  const now = ctx.clock.now()
  const row: TicketRow = {
    id: ctx.newId(),
    number: await store.nextNumber(ctx),
    ...whose,
    conversationId: given.conversationId ?? null,
    category: given.category?.trim() || null,
    priority: given.priority,
    status: 'open',
    subject: given.subject,
    description: given.description,
    assignedTo: null,
    waitingKey: given.waitingKey ?? null,
    resolvedAt: null,
    createdAt: now,
    updatedAt: now,
  }
  await store.addTicket(ctx, row)
  emit(ctx, ticketOpened, row.id, {
    ticketId: row.id,
    number: numberOf(row),
    conversationId: row.conversationId,
  })
  return row
}

/** The address that the caller vouches for comes before the conversation's contact. */
async function customerOf(
  ctx: Context,
  { customerEmail, conversationId }: NewTicket,
): Promise<Pick<TicketRow, 'contactId' | 'contactEmail'>> {
  const about = conversationId ? await conversation(ctx, conversationId) : null
  if (conversationId && !about) throw notFound('session')
  if (!customerEmail)
    return { contactId: about?.contactId ?? null, contactEmail: about?.contactEmail ?? null }
  const known = await contactByEmail(ctx, customerEmail)
  if (known) return { contactId: known.id, contactEmail: known.email }
  const id = ctx.newId()
  await addContact(ctx, { id, name: null, email: customerEmail, phone: null, locale: null })
  return { contactId: id, contactEmail: customerEmail }
}
