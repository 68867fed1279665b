import { ticketTargets } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

const about = z.object({ ticketId: z.uuid(), number: z.string(), conversationId: z.uuid().nullable() })
const promise = about.extend({ target: z.enum(ticketTargets), assigneeId: z.uuid().nullable() })

/** A ticket was opened, by a person or by a rule. */
export const ticketOpened = eventType(
  'ticket.opened',
  // Whether the customer is told of it by mail.
  about.extend({ isMailed: z.boolean().optional() }),
)
/** A ticket has another status, priority, text or assignee. */
export const ticketUpdated = eventType('ticket.updated', about.extend({ status: z.string() }))
/** Somebody wrote: the customer, or a member to them or to the others. */
export const ticketCommented = eventType(
  'ticket.commented',
  about.extend({ commentId: z.uuid(), kind: z.enum(['note', 'reply', 'customer']) }),
)
/** What was promised is due soon. */
export const ticketPromiseNear = eventType('ticket.promise_near', promise)
/** What was promised was not kept in time. */
export const ticketPromiseBroken = eventType('ticket.promise_broken', promise)
