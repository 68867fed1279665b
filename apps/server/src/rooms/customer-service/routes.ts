import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { once } from '../../platform/http/idempotency.ts'
import { analytics } from '../insights/index.ts'
import {
  createTicket,
  listTickets,
  openTogether,
  showTicket,
  ticketByNumber,
  updateTicket,
} from '../tickets/index.ts'
import { chat } from './chat.ts'
import { checkHealth } from './health.ts'
import { beginSession } from './session/begin-session.ts'
import { listSessions, sessionWithMessages, shownSession } from './session/queries.ts'
import { updateSession } from './session/update-session.ts'

const { customerService: c } = contract

export function routes(http: Http): void {
  http.free(c.health, (call) => checkHealth(call))
  http.free(c.chat, (call, { body }) => chat(call, body))
  http.on(c.analytics, (ctx, { query }) => analytics(ctx, query))
  sessionRoutes(http)
  ticketRoutes(http)
}

function sessionRoutes(http: Http) {
  http.on(c.sessions, async (ctx, { query }) => {
    const { sessions, next } = await listSessions(ctx, query)
    return { sessions, next_cursor: next }
  })
  http.on(c.session, (ctx, { params }) => sessionWithMessages(ctx, params.session_id))
  http.on(c.createSession, async (ctx, { body }) => shownSession(ctx, (await beginSession(ctx, body)).id))
  http.on(c.updateSession, async (ctx, { params, body }) => {
    await updateSession(ctx, params.session_id, body)
    return shownSession(ctx, params.session_id)
  })
}

function ticketRoutes(http: Http) {
  http.on(c.tickets, async (ctx, { query }) => {
    const { tickets, next } = await listTickets(ctx, query)
    return { tickets, next_cursor: next }
  })
  http.on(c.ticket, (ctx, { params }) => ticketByNumber(ctx, params.ticket_number))
  // What programs open at the same moment is opened together, unless a retry must find the answer of the first.
  // A person opens a ticket as themselves: about what they see.
  http.free(c.createTicket, async (call, { body }) => {
    const { customer_email, gpt_session_id, ...rest } = body
    const cause = 'api' as const
    const given = { ...rest, cause, customerEmail: customer_email, conversationId: gpt_session_id }
    const key = call.request.headers['idempotency-key']
    if (typeof key !== 'string' && call.actor.kind !== 'member')
      return showTicket(await openTogether(call.platform, call.tenantId, given))
    return call.inTenant((ctx) => {
      const open = async () => showTicket(await createTicket(ctx, given))
      return typeof key === 'string' ? once(ctx, key, [c.createTicket.path, body], open) : open()
    })
  })
  http.on(c.updateTicket, async (ctx, { params, body }) =>
    showTicket(await updateTicket(ctx, params.ticket_number, body)),
  )
}
