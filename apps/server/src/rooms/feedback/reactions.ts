import { onOnce } from '../../platform/outbox/reactions.ts'
import { conversationClosed, messageReceived } from '../conversations/index.ts'
import { readMood } from './moods/read-mood.ts'
import { sampleClosed } from './reviews/queue-review.ts'

export const reactions = [
  onOnce(
    messageReceived,
    'feedback.read_mood',
    (ctx, { conversationId, messageId }) => readMood(ctx, conversationId, messageId),
    // One at a time: messages come in by the same turns.
    { concurrency: 1 },
  ),
  onOnce(conversationClosed, 'feedback.sample', (ctx, { conversationId }) =>
    sampleClosed(ctx, conversationId),
  ),
]
