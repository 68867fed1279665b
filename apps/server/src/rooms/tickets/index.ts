/**
 * Tickets: what is still to be done for a customer.
 * It owns tickets and their numbers, and opens one by itself when a customer asks for a person and nobody is there.
 * It never closes one by itself: that something is done is for people to say.
 */
import type { Room } from '../../platform/room.ts'
import { reactions } from './reactions.ts'

export const tickets: Room = { reactions }

export { createTicket } from './actions/create-ticket.ts'
export { openForWaiting } from './actions/open-for-waiting.ts'
export { updateTicket } from './actions/update-ticket.ts'
export { listTickets, ticketByNumber, ticketOf } from './queries.ts'
export { showTicket } from './show.ts'
