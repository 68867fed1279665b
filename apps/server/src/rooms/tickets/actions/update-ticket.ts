import type { Ticket } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import { emit } from '../../../platform/outbox/events.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf } from '../../identity/index.ts'
import { ticketUpdated } from '../events.ts'
import { mayWorkOnTickets } from '../policy.ts'
import type { TicketRow } from '../rows.ts'
import { numberOf, readNumber } from '../show.ts'
import * as store from '../store.ts'

type Optional<T> = { [K in keyof T]?: T[K] | undefined }
export type TicketChanges = Optional<
  Pick<Ticket, 'status' | 'priority' | 'category' | 'subject' | 'description' | 'assigned_to'>
>

/**
 * Changes what is given of a ticket.
 * @throws AppError `not_found`, `validation_failed` when it is given to somebody who is no member
 */
export async function updateTicket(ctx: Context, number: string, changes: TicketChanges): Promise<TicketRow> {
  mayWorkOnTickets(ctx)
  const before = await store.ticket(ctx, readNumber(number), true)
  const status = changes.status ?? before.status
  const row: TicketRow = {
    ...before,
    status,
    priority: changes.priority ?? before.priority,
    subject: changes.subject ?? before.subject,
    description: changes.description ?? before.description,
    category: changes.category === undefined ? before.category : changes.category?.trim() || null,
    assignedTo:
      changes.assigned_to === undefined ? before.assignedTo : await memberAddress(ctx, changes.assigned_to),
    resolvedAt: isDone(status) ? (before.resolvedAt ?? ctx.clock.now()) : null,
    updatedAt: ctx.clock.now(),
  }
  await store.saveTicket(ctx, row)
  emit(ctx, ticketUpdated, row.id, {
    ticketId: row.id,
    number: numberOf(row),
    conversationId: row.conversationId,
    status,
  })
  return row
}

const isDone = (status: Ticket['status']) => status === 'resolved' || status === 'closed'

async function memberAddress(ctx: Context, address: string | null): Promise<string | null> {
  if (address === null) return null
  const member = (await membersOf(ctx)).find((one) => one.email.toLowerCase() === address.toLowerCase())
  if (member) return member.email
  throw new AppError(
    'validation_failed',
    'A ticket can be given to members of the workspace only. Nobody here has this address.',
    {
      fields: [{ path: 'assigned_to', message: 'must be the address of a member' }],
    },
  )
}
