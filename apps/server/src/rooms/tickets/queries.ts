import type { Ticket } from '@svar/contract'
import type { Context } from '../../platform/tenancy/context.ts'
import { numberOf, readNumber, showTicket } from './show.ts'
import * as store from './store.ts'

interface Listing {
  status?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Tickets, newest first; the cursor is the last one's number. */
export async function listTickets(
  ctx: Context,
  { status, cursor, limit }: Listing,
): Promise<{ tickets: Ticket[]; next: string | null }> {
  const before = cursor ? readNumber(cursor) : null
  const rows = await store.tickets(ctx, { status: status || null, before, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { tickets: shown.map(showTicket), next: rows.length > limit && last ? numberOf(last) : null }
}

/** @throws AppError `not_found` */
export const ticketByNumber = async (ctx: Context, number: string): Promise<Ticket> =>
  showTicket(await store.ticket(ctx, readNumber(number)))

/** A conversation's latest ticket, or null. */
export async function ticketOf(ctx: Context, conversationId: string): Promise<Ticket | null> {
  const row = await store.latestTicketOf(ctx, conversationId)
  return row && showTicket(row)
}
