import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { mayWorkOnTickets } from '../policy.ts'
import { readNumber } from '../show.ts'
import * as store from '../store.ts'

/** The caller is told of what happens to a ticket from now on, or no more. @throws AppError `not_found` */
export async function setWatching(ctx: Context, number: string, watching: boolean): Promise<void> {
  mayWorkOnTickets(ctx)
  const row = await store.ticket(ctx, readNumber(number), true)
  if (ctx.actor.kind !== 'member')
    throw new AppError('bad_request', 'Only people watch tickets. Sign in as a member.')
  const { memberId } = ctx.actor
  const others = row.watchers.filter((one) => one !== memberId)
  await store.changeTicket(ctx, row.id, { watchers: watching ? [...others, memberId] : others })
}
