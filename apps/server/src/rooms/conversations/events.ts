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
/** A person is asked for: by the customer, or by the assistant for them. */
export const personRequested = eventType(
  'conversation.person_requested',
  z.object({ conversationId: z.uuid(), contactId: z.uuid(), reason: z.string() }),
  { priority: 'urgent' },
)
/** A member has the conversation now. */
export const takenOver = eventType(
  'conversation.taken_over',
  z.object({ conversationId: z.uuid(), memberId: z.uuid() }),
)
/** The assistant has the conversation again. */
export const handedBack = eventType('conversation.handed_back', z.object({ conversationId: z.uuid() }))
/** It is over, until the customer writes again. */
export const conversationClosed = eventType(
  'conversation.closed',
  z.object({ conversationId: z.uuid(), contactId: z.uuid() }),
)
/** The customer wrote in a conversation that was closed. */
export const conversationReopened = eventType('conversation.reopened', z.object({ conversationId: z.uuid() }))
/** A thumb up or down for one answer, or why it was down; null takes it back. */
export const feedbackGiven = eventType(
  'conversation.feedback_given',
  z.object({
    conversationId: z.uuid(),
    messageId: z.uuid(),
    value: z.enum(['up', 'down']).nullable(),
    reasons: z.array(z.string()).default([]),
    comment: z.string().default(''),
  }),
)
/** Somebody was called in a note. */
export const memberMentioned = eventType(
  'conversation.member_mentioned',
  z.object({ conversationId: z.uuid(), messageId: z.uuid(), memberId: z.uuid() }),
)
/** A message that was to be sent was not: `reason` is an error code. */
export const scheduledMessageFailed = eventType(
  'conversation.scheduled_message_failed',
  z.object({ conversationId: z.uuid(), scheduledId: z.uuid(), memberId: z.uuid(), reason: z.string() }),
)
/** Messages of `otherId` are in `keptId` now. */
export const conversationsMerged = eventType(
  'conversation.merged',
  z.object({ keptId: z.uuid(), otherId: z.uuid() }),
)
/** Messages of `keptId` are in `otherId` now: split off, or where they were before a merge. */
export const conversationSplit = eventType(
  'conversation.split',
  z.object({ keptId: z.uuid(), otherId: z.uuid() }),
)
