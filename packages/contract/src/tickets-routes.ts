import { z } from 'zod'
import { attachment } from './conversations.ts'
import { route } from './route.ts'
import { clientId, done, id, text } from './shared.ts'
import {
  newTicket,
  ticketCategoryList,
  ticketChanges,
  ticketDetails,
  ticketFieldList,
  ticketPage,
  ticketPolicyList,
  ticketQuery,
  ticketSettings,
  ticketSetup,
  ticketSummary,
} from './tickets.ts'

const room = 'tickets'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const
const admin = { kind: 'member', role: 'admin' } as const

const number = z.string().max(30).describe('`T-1042`')
const byNumber = z.object({ number })
const numbers = z.array(number).min(1).max(100)
const one = '/api/tickets/{number}'

/** Tickets as people work with them. Existing sites use the fixed routes of the customer-service API. */
export const tickets = {
  tickets: route({
    method: 'GET',
    path: '/api/tickets',
    room,
    access: viewer,
    summary: 'Tickets of a view, filtered and sorted',
    query: ticketQuery,
    output: ticketPage,
  }),
  ticketCounts: route({
    method: 'GET',
    path: '/api/ticket-counts',
    room,
    access: viewer,
    summary: 'How many tickets each view of those that are not done holds',
    output: z.object({
      open: z.number().int(),
      mine: z.number().int(),
      unassigned: z.number().int(),
      breaching: z.number().int(),
      following: z
        .number()
        .int()
        .describe('How many have yet to follow other hours, or another promise: they are due by those soon'),
    }),
  }),
  openTicket: route({
    method: 'POST',
    path: '/api/tickets',
    room,
    access: agent,
    status: 201,
    summary: 'Open a ticket',
    body: newTicket,
    output: ticketSummary,
  }),
  changeTickets: route({
    method: 'POST',
    path: '/api/ticket-batches',
    room,
    access: agent,
    summary: 'Change several tickets at once',
    body: z.object({ numbers, changes: ticketChanges }),
    output: z.object({ batchId: id, count: z.number().int() }),
  }),
  undoTicketBatch: route({
    method: 'POST',
    path: '/api/ticket-batches/{id}/undo',
    room,
    access: agent,
    summary: 'Take back what was changed in one go, where nobody has changed it since',
    params: z.object({ id }),
    output: z.object({ count: z.number().int() }),
  }),
  uploadTicketFile: route({
    method: 'POST',
    path: '/api/ticket-files',
    room,
    access: agent,
    upload: true,
    summary: 'Upload a file for a comment',
    output: attachment,
  }),
  ticketDetails: route({
    method: 'GET',
    path: one,
    room,
    access: viewer,
    summary: 'One ticket with all that was said and done',
    params: byNumber,
    output: ticketDetails,
  }),
  changeTicket: route({
    method: 'PATCH',
    path: one,
    room,
    access: agent,
    summary: 'Change a ticket',
    params: byNumber,
    body: ticketChanges,
    output: z.object({ batchId: id, ticket: ticketDetails }),
  }),
  addTicketComment: route({
    method: 'POST',
    path: `${one}/comments`,
    room,
    access: agent,
    summary: 'Write a note, or a reply to the customer',
    params: byNumber,
    body: z.object({
      clientId,
      kind: z.enum(['note', 'reply']),
      text: text(20_000, 1),
      attachmentIds: z.array(id).max(10).default([]),
      /** What it becomes with the reply. */
      status: ticketChanges.shape.status,
    }),
    output: ticketDetails,
  }),
  mergeTickets: route({
    method: 'POST',
    path: `${one}/merge`,
    room,
    access: agent,
    summary: 'Make other tickets part of this one; their numbers lead here',
    params: byNumber,
    body: z.object({ numbers }),
    output: ticketDetails,
  }),
  unmergeTicket: route({
    method: 'POST',
    path: `${one}/unmerge`,
    room,
    access: agent,
    summary: 'Make it a ticket of its own again',
    params: byNumber,
    output: ticketDetails,
  }),
  watchTicket: route({
    method: 'PUT',
    path: `${one}/watching`,
    room,
    access: agent,
    summary: 'Be told of what happens to it, or no more',
    params: byNumber,
    body: z.object({ watching: z.boolean() }),
    output: ticketDetails,
  }),
  linkTicketConversation: route({
    method: 'PUT',
    path: `${one}/conversations`,
    room,
    access: agent,
    summary: 'Link a conversation to it, or take the link away',
    params: byNumber,
    body: z.object({ conversationId: id, linked: z.boolean() }),
    output: ticketDetails,
  }),
  ticketSetup: route({
    method: 'GET',
    path: '/api/ticket-setup',
    room,
    access: viewer,
    summary: 'Categories, fields, promises and rules for tickets',
    output: ticketSetup,
  }),
  setTicketCategories: route({
    method: 'PUT',
    path: '/api/ticket-setup/categories',
    room,
    access: admin,
    summary: 'The list of categories; a new name goes to the tickets that have the old one',
    body: ticketCategoryList,
    output: ticketSetup,
  }),
  setTicketFields: route({
    method: 'PUT',
    path: '/api/ticket-setup/fields',
    room,
    access: admin,
    summary: "The workspace's own fields",
    body: ticketFieldList,
    output: ticketSetup,
  }),
  setTicketPolicies: route({
    method: 'PUT',
    path: '/api/ticket-setup/policies',
    room,
    access: admin,
    summary: 'What is promised to whom; the first that fits a ticket holds',
    body: ticketPolicyList,
    output: ticketSetup,
  }),
  setTicketSettings: route({
    method: 'PUT',
    path: '/api/ticket-setup/settings',
    room,
    access: admin,
    summary: 'Rules that open tickets, mail, holidays',
    body: ticketSettings,
    output: done,
  }),
}
