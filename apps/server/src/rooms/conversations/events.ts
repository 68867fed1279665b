import { status } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

const about = z.object({ conversationId: z.uuid(), messageId: z.uuid(), seq: z.number().int() })

/** A customer wrote. `status` is who has the conversation after it. */
export const messageReceived = eventType(
  'conversation.message_received',
  about.extend({ status, contactId: z.uuid(), locale: z.string().nullable() }),
)
/** A member or the assistant wrote to the customer. */
export const messageSent = eventType(
  'conversation.message_sent',
  about.extend({ author: z.enum(['member', 'assistant', 'system']) }),
)
export const personRequested = eventType(
  'conversation.person_requested',
  z.object({ conversationId: z.uuid(), contactId: z.uuid(), reason: z.string() }),
)
export const takenOver = eventType(
  'conversation.taken_over',
  z.object({ conversationId: z.uuid(), memberId: z.uuid() }),
)
export const handedBack = eventType('conversation.handed_back', z.object({ conversationId: z.uuid() }))
export const conversationClosed = eventType(
  'conversation.closed',
  z.object({ conversationId: z.uuid(), contactId: z.uuid() }),
)
export const conversationReopened = eventType('conversation.reopened', z.object({ conversationId: z.uuid() }))
export const feedbackGiven = eventType(
  'conversation.feedback_given',
  z.object({ conversationId: z.uuid(), messageId: z.uuid(), value: z.enum(['up', 'down']).nullable() }),
)
