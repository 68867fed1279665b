import type { Conversation } from '@svar/contract'
import type { ConversationRow } from '../rows.ts'

/** Stands for "until they answer": later than any time that somebody means. */
export const NO_END = new Date('9999-12-31T00:00:00Z')

export interface Snooze {
  until: Date | null
  /** Whether an answer of the customer wakes it. */
  untilReply: boolean
}

/** What a request means: a time alone ends with an answer too; neither wakes. */
export const snoozeOf = ({
  until,
  untilReply,
}: {
  until: string | null
  untilReply?: boolean | undefined
}): Snooze => ({
  until: until === null ? null : new Date(until),
  untilReply: untilReply ?? until !== null,
})

/** Changes a locked conversation. An answer of the customer ends `snoozedUntil`, and leaves `quietUntil`. */
export function applySnooze(conversation: ConversationRow, { until, untilReply }: Snooze): void {
  conversation.snoozedUntil = untilReply ? (until ?? NO_END) : null
  conversation.quietUntil = untilReply ? null : until
}

export function showSnooze(row: ConversationRow): NonNullable<Conversation['snooze']> | null {
  if (row.quietUntil) return { until: new Date(row.quietUntil).toISOString(), untilReply: false }
  if (!row.snoozedUntil) return null
  const until = new Date(row.snoozedUntil)
  return { until: until >= NO_END ? null : until.toISOString(), untilReply: true }
}
