import type { Ticket } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { membersOf } from '../../identity/index.ts'
import { mayWorkOnTickets } from '../policy.ts'
import type { TicketRow } from '../rows.ts'
import { readNumber } from '../show.ts'
import * as store from '../store.ts'
import { changeTickets } from './change-tickets.ts'

type Optional<T> = { [K in keyof T]?: T[K] | undefined }
export type ServiceChanges = Optional<
  Pick<Ticket, 'status' | 'priority' | 'category' | 'subject' | 'description' | 'assigned_to'>
>

/**
 * Changes what is given of a ticket, as the service API names it.
 * @throws AppError `not_found`, `validation_failed` when it is given to somebody who is no member
 */
export async function updateTicket(
  ctx: Context,
  number: string,
  { assigned_to, ...given }: ServiceChanges,
): Promise<TicketRow> {
  mayWorkOnTickets(ctx)
  const before = await store.ticket(ctx, readNumber(number), true)
  const assigneeId = assigned_to === undefined ? undefined : await memberWith(ctx, assigned_to)
  // It reads as pending there: who writes back what was read changes nothing.
  const isSame = given.status === 'pending' && before.status === 'on_hold'
  const changes = { ...given, assigneeId, ...(isSame ? { status: before.status } : {}) }
  const [row] = await changeTickets(ctx, [before], changes, ctx.newId())
  return row as TicketRow
}

async function memberWith(ctx: Context, address: string | null): Promise<string | null> {
  if (address === null) return null
  const member = (await membersOf(ctx)).find((one) => one.email.toLowerCase() === address.toLowerCase())
  if (member) return member.id
  throw new AppError(
    'validation_failed',
    'A ticket can be given to members of the workspace only. Nobody here has this address.',
    {
      fields: [{ path: 'assigned_to', message: 'must be the address of a member' }],
    },
  )
}
