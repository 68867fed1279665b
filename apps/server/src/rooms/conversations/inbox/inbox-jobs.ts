import { handles } from '../../../platform/jobs/jobs.ts'
import { onOnce } from '../../../platform/outbox/reactions.ts'
import { conversationReopened } from '../events.ts'
import { remindOfMention, sendDue, wakeUp } from './job-types.ts'
import { mailMention } from './mentions.ts'
import { sendScheduled } from './send-scheduled.ts'
import { showAwake } from './snooze.ts'
import { followMerge } from './undo-rearrange.ts'

export const inboxJobs = [
  handles(wakeUp, (platform, tenantId, { conversationId }) => showAwake(platform, tenantId, conversationId)),
  handles(sendDue, (platform, tenantId, { id }) => sendScheduled(platform, tenantId, id)),
  handles(remindOfMention, (platform, tenantId, mention) => mailMention(platform, tenantId, mention)),
]

/** Only a conversation that was closed can have been merged away, so writing to one opens it first. */
export const inboxReactions = [
  onOnce(conversationReopened, 'conversations.follow_merge', (ctx, { conversationId }) =>
    followMerge(ctx, conversationId),
  ),
]
