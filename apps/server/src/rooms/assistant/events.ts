import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

/** A person has the conversation, or is waited for, and the customer's last words may have an answer to propose. */
export const draftWanted = eventType('assistant.draft_wanted', z.object({ conversationId: z.uuid() }), {
  priority: 'bulk',
})
