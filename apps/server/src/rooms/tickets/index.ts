/**
 * Tickets: what is still to be done for a customer, and what was promised to them.
 * It owns tickets and their numbers, what was said and done in each, the clocks, and the page that the customer sees.
 * It opens one by itself when a customer is left without an answer, once per cause.
 * It never closes one by itself: that something is done is for people to say.
 */
import type { Room } from '../../platform/room.ts'
import { onReceivedMail } from '../delivery/index.ts'
import { jobs, lookAtAll } from './jobs.ts'
import { tellMembers } from './live.ts'
import { takeAnswer } from './mail/take-answer.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const tickets: Room = {
  routes,
  reactions,
  jobs,
  async start(platform) {
    tellMembers(platform)
    onReceivedMail(platform, takeAnswer)
    await lookAtAll(platform)
  },
}

export { createTicket } from './actions/create-ticket.ts'
export { updateTicket } from './actions/update-ticket.ts'
export { ticketOpened, ticketUpdated } from './events.ts'
export { type ParsedMail, type Received, receiveTicketMail } from './mail/receive-ticket-mail.ts'
export { openTogether } from './open-together.ts'
export { listTickets, ticketByNumber, ticketOf } from './queries.ts'
export { openForWaiting } from './rules/open-for-waiting.ts'
export { showTicket } from './show.ts'
export { openTimeBetween } from './sla/calendar.ts'
