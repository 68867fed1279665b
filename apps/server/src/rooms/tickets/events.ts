import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

const about = z.object({ ticketId: z.uuid(), number: z.string(), conversationId: z.uuid().nullable() })

export const ticketOpened = eventType('ticket.opened', about)
export const ticketUpdated = eventType('ticket.updated', about.extend({ status: z.string() }))
