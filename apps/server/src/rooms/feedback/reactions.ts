import { onOnce } from '../../platform/outbox/reactions.ts'
import { conversationClosed, messageReceived } from '../conversations/index.ts'
import { readMood } from './moods/read-mood.ts'
import { sampleClosed } from './reviews/queue-review.ts'

export const reactions = [
  onOnce(
    messageReceived,
    'feedback.read_mood',
    (ctx, { conversationId }) => readMood(ctx, conversationId),
    // What is written in one breath is read together.
    { quiet: { ms: 1000, atMostMs: 10_000 } },
  ),
  onOnce(conversationClosed, 'feedback.sample', (ctx, { conversationId }) =>
    sampleClosed(ctx, conversationId),
  ),
]
