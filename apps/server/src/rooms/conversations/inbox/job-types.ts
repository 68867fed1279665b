import { z } from 'zod'
import { jobType } from '../../../platform/jobs/jobs.ts'

/** A snoozed conversation's time has come. */
export const wakeUp = jobType('conversations.wake_up', z.object({ conversationId: z.uuid() }))
/** A message is due. */
export const sendDue = jobType('conversations.send_due', z.object({ id: z.uuid() }))
/** Somebody was called in a note a while ago. */
export const remindOfMention = jobType(
  'conversations.remind_of_mention',
  z.object({ messageId: z.uuid(), memberId: z.uuid() }),
)
/** Something was said that has not been read for searching. */
export const readForSearch = jobType('conversations.read_for_search', z.object({}), {
  perTenant: 1,
  concurrency: 1,
})
