import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

const about = z.object({ ticketId: z.uuid(), number: z.string(), conversationId: z.uuid().nullable() })

/** A ticket was opened, by a person or by a rule. */
export const ticketOpened = eventType('ticket.opened', about)
/** A ticket has another status, priority, text or assignee. */
export const ticketUpdated = eventType('ticket.updated', about.extend({ status: z.string() }))
