import { contract } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { writeComment } from './actions/add-comment.ts'
import { changeTogether, undoBatch } from './actions/change-together.ts'
import { causeOf, createTicket } from './actions/create-ticket.ts'
import { setConversationLink } from './actions/link-conversation.ts'
import { mergeTickets, unmergeTicket } from './actions/merge-tickets.ts'
import { setCategories, setFields, setPolicies, setSettings, setupOf } from './actions/set-up.ts'
import { setWatching } from './actions/watch-ticket.ts'
import { customerRoutes } from './customer/routes.ts'
import { keepUpload } from './files.ts'
import { changedDetails, countsOf, detailsOf, summaryOf, ticketsOf } from './queries.ts'

const c = contract.tickets

export function routes(http: Http): void {
  http.on(c.tickets, (ctx, { query }) => ticketsOf(ctx, query))
  http.on(c.ticketCounts, (ctx) => countsOf(ctx))
  http.on(c.openTicket, async (ctx, { body }) =>
    summaryOf(ctx, await createTicket(ctx, { ...body, cause: causeOf(ctx) })),
  )
  http.on(c.changeTickets, async (ctx, { body }) => {
    const { batchId, rows } = await changeTogether(ctx, body.numbers, body.changes)
    return { batchId, count: rows.length }
  })
  http.on(c.undoTicketBatch, async (ctx, { params }) => ({ count: await undoBatch(ctx, params.id) }))
  http.free(c.uploadTicketFile, (call) => keepUpload(call))
  ticketRoutes(http)
  setupRoutes(http)
  customerRoutes(http)
}

function ticketRoutes(http: Http): void {
  http.on(c.ticketDetails, (ctx, { params }) => detailsOf(ctx, params.number))
  http.on(c.changeTicket, async (ctx, { params, body }) => {
    const { batchId } = await changeTogether(ctx, [params.number], body)
    return { batchId, ticket: await changedDetails(ctx, params.number) }
  })
  http.on(c.addTicketComment, async (ctx, { params, body }) => {
    await writeComment(ctx, params.number, body)
    return changedDetails(ctx, params.number)
  })
  http.on(c.mergeTickets, async (ctx, { params, body }) => {
    await mergeTickets(ctx, params.number, body.numbers)
    return changedDetails(ctx, params.number)
  })
  http.on(c.unmergeTicket, async (ctx, { params }) => {
    await unmergeTicket(ctx, params.number)
    return changedDetails(ctx, params.number)
  })
  http.on(c.watchTicket, async (ctx, { params, body }) => {
    await setWatching(ctx, params.number, body.watching)
    return changedDetails(ctx, params.number)
  })
  http.on(c.linkTicketConversation, async (ctx, { params, body }) => {
    await setConversationLink(ctx, params.number, body)
    return changedDetails(ctx, params.number)
  })
}

function setupRoutes(http: Http): void {
  http.on(c.ticketSetup, (ctx) => setupOf(ctx))
  http.on(c.setTicketCategories, (ctx, { body }) => setCategories(ctx, body.items))
  http.on(c.setTicketFields, (ctx, { body }) => setFields(ctx, body.items))
  http.on(c.setTicketPolicies, (ctx, { body }) => setPolicies(ctx, body.items))
  http.on(c.setTicketSettings, async (ctx, { body }) => {
    await setSettings(ctx, body)
    return { ok: true } as const
  })
}
