import { onOnce } from '../../platform/outbox/reactions.ts'
import { conversationSplit, conversationsMerged, feedbackGiven } from '../conversations/index.ts'
import { ticketOpened, ticketUpdated } from '../tickets/index.ts'
import { leaveToCount, leaveToCountOfTicket } from './stores/facts.ts'

/** What changes a conversation's figures without changing the conversation. */
export const reactions = [
  onOnce(feedbackGiven, 'insights.count', (ctx, { conversationId }) => leaveToCount(ctx, [conversationId])),
  onOnce(conversationsMerged, 'insights.count_merged', (ctx, { keptId, otherId }) =>
    leaveToCount(ctx, [keptId, otherId]),
  ),
  onOnce(conversationSplit, 'insights.count_split', (ctx, { keptId, otherId }) =>
    leaveToCount(ctx, [keptId, otherId]),
  ),
  onOnce(
    ticketOpened,
    'insights.count_opened_ticket',
    (ctx, { ticketId }) => leaveToCountOfTicket(ctx, ticketId),
    { when: ({ conversationId }) => conversationId !== null },
  ),
  onOnce(ticketUpdated, 'insights.count_ticket', (ctx, { ticketId }) => leaveToCountOfTicket(ctx, ticketId)),
]
