import { z } from 'zod'
import { route } from './route.ts'
import { email, locale, text, timestamp } from './shared.ts'

/** The customer-service API that existing sites call. Its paths and snake_case names are fixed. */
const room = 'customer-service'
const base = '/api/ai-customer-service'
const agent = { kind: 'member', role: 'agent' } as const
const viewer = { kind: 'member', role: 'viewer' } as const
const chatter = { kind: 'member_or_widget', role: 'agent' } as const
const limit = z.coerce.number().int().min(1).max(200).default(50)
const cursor = z.string().max(200).optional()

export const health = z.object({
  status: z.enum(['ok', 'degraded']),
  version: z.string(),
  database: z.string(),
  uptime_s: z.number(),
  failing: z.array(z.string()).optional(),
})
export const chatReply = z.object({
  session_id: z.string(),
  message_id: z.string(),
  reply: z.string(),
  locale: z.string(),
  intent: z.string().nullable(),
  sentiment: z.string().nullable(),
  sources: z.array(z.object({ title: z.string(), url: z.string().nullable(), quote: z.string() })),
  suggestions: z
    .array(z.string())
    .describe(
      'Where nothing is answered surely: up to three questions or subjects that may be meant. Offer them to be chosen; the one chosen, sent as the next `message` of the session, is answered with its source',
    ),
  handed_over: z.boolean(),
  ticket_number: z.string().nullable(),
  quote: z.null(),
  appointment: z.null(),
})
export type ChatReply = z.infer<typeof chatReply>
export const session = z.object({
  session_id: z.string(),
  customer_email: z.string().nullable(),
  customer_name: z.string().nullable(),
  customer_id: z.string().nullable(),
  started_at: timestamp,
  ended_at: timestamp.nullable(),
  messages_count: z.number().int(),
  revenue_potential: z.number().nullable(),
  status: z.string(),
  agent_name: z.string(),
  conversation_topic: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()),
  created_at: timestamp,
  updated_at: timestamp,
})
const sessionMessage = z.object({
  message_id: z.string(),
  role: z.enum(['customer', 'assistant', 'agent', 'system']),
  author_name: z.string(),
  content: z.string(),
  created_at: timestamp,
})
export const ticket = z.object({
  ticket_number: z.string(),
  customer_email: z.string().nullable(),
  customer_id: z.string().nullable(),
  category: z.string().nullable(),
  priority: z.enum(['low', 'medium', 'high', 'urgent']),
  status: z.enum(['open', 'pending', 'resolved', 'closed']),
  subject: z.string(),
  description: z.string(),
  gpt_session_id: z.string().nullable(),
  assigned_to: z.string().nullable(),
  resolved_at: timestamp.nullable(),
  created_at: timestamp,
  updated_at: timestamp,
})
export type Ticket = z.infer<typeof ticket>
const sessionId = z.object({ session_id: z.uuid() })
const ticketNumber = z.object({ ticket_number: z.string().max(30) })
const metadata = z
  .record(z.string().max(60), z.unknown())
  .refine((value) => JSON.stringify(value).length <= 10_000, 'must be at most 10,000 characters as JSON')

export const customerService = {
  health: route({
    method: 'GET',
    path: `${base}/health`,
    room,
    access: { kind: 'public' },
    summary: 'Whether it is well',
    output: health,
  }),
  chat: route({
    method: 'POST',
    path: `${base}/gpt/chat`,
    room,
    access: chatter,
    streams: true,
    summary: 'One message, one reply',
    body: z.object({
      message: text(8000, 1),
      session_id: z.uuid().optional(),
      customer_email: email.optional(),
      customer_name: text(200).optional(),
      locale: locale.optional(),
      client_message_id: z.string().min(1).max(64).optional(),
    }),
    output: chatReply,
  }),
  sessions: route({
    method: 'GET',
    path: `${base}/gpt/sessions`,
    room,
    access: viewer,
    summary: 'Sessions, newest first',
    query: z.object({
      status: z.string().max(20).optional(),
      customer_email: z.string().max(254).optional(),
      limit,
      cursor,
    }),
    output: z.object({ sessions: z.array(session), next_cursor: z.string().nullable() }),
  }),
  session: route({
    method: 'GET',
    path: `${base}/gpt/sessions/{session_id}`,
    room,
    access: viewer,
    summary: 'One session with its messages',
    params: sessionId,
    output: session.extend({ messages: z.array(sessionMessage) }),
  }),
  createSession: route({
    method: 'POST',
    path: `${base}/gpt/sessions`,
    room,
    access: chatter,
    status: 201,
    summary: 'Begin a session',
    body: z.object({
      customer_email: email.optional(),
      customer_name: text(200).optional(),
      locale: locale.optional(),
      conversation_topic: text(200).optional(),
      metadata: metadata.optional(),
    }),
    output: session,
  }),
  updateSession: route({
    method: 'PATCH',
    path: `${base}/gpt/sessions/{session_id}`,
    room,
    access: agent,
    summary: 'Change a session',
    params: sessionId,
    body: z.object({
      status: z.enum(['active', 'closed']).optional(),
      customer_email: email.optional(),
      customer_name: text(200).optional(),
      conversation_topic: text(200).optional(),
      metadata: metadata.optional(),
    }),
    output: session,
  }),
  tickets: route({
    method: 'GET',
    path: `${base}/gpt/tickets`,
    room,
    access: viewer,
    summary: 'Tickets, newest first',
    query: z.object({ status: z.string().max(20).optional(), limit, cursor }),
    output: z.object({ tickets: z.array(ticket), next_cursor: z.string().nullable() }),
  }),
  createTicket: route({
    method: 'POST',
    path: `${base}/gpt/tickets`,
    room,
    access: agent,
    status: 201,
    summary: 'Open a ticket',
    body: z.object({
      subject: text(300, 1),
      description: text(20_000).default(''),
      customer_email: email.optional(),
      category: text(60).optional(),
      priority: ticket.shape.priority.default('medium'),
      gpt_session_id: z.uuid().optional(),
    }),
    output: ticket,
  }),
  ticket: route({
    method: 'GET',
    path: `${base}/gpt/tickets/{ticket_number}`,
    room,
    access: viewer,
    summary: 'One ticket',
    params: ticketNumber,
    output: ticket,
  }),
  updateTicket: route({
    method: 'PATCH',
    path: `${base}/gpt/tickets/{ticket_number}`,
    room,
    access: agent,
    summary: 'Change a ticket',
    params: ticketNumber,
    body: z.object({
      status: ticket.shape.status.optional(),
      priority: ticket.shape.priority.optional(),
      category: text(60).nullable().optional(),
      subject: text(300, 1).optional(),
      description: text(20_000).optional(),
      assigned_to: email.nullable().optional(),
    }),
    output: ticket,
  }),
  analytics: route({
    method: 'GET',
    path: `${base}/analytics`,
    room,
    access: viewer,
    summary: 'Counts and series over a span of days',
    query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
    output: z.object({
      from: z.string(),
      to: z.string(),
      sessions: z.number().int(),
      messages: z.number().int(),
      resolution: z.object({
        confirmed: z.number().int(),
        verified: z.number().int(),
        assumed: z.number().int(),
      }),
      tickets: z.record(z.string(), z.number().int()),
      bookings: z.number().int(),
      booking_rate: z.number().nullable(),
      revenue_potential: z.number().nullable(),
      top_questions: z.array(z.object({ question: z.string(), count: z.number().int() })),
      sentiment: z.record(z.string(), z.number().int()),
      errors: z.number().int(),
      series: z.array(
        z.object({
          date: z.string(),
          sessions: z.number().int(),
          messages: z.number().int(),
          tickets: z.number().int(),
        }),
      ),
    }),
  }),
}
