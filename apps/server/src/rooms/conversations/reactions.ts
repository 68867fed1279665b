import { enqueue } from '../../platform/jobs/jobs.ts'
import { onOnce } from '../../platform/outbox/reactions.ts'
import { personRequested } from './events.ts'
import { checkWaiting, WAITING_LIMIT_MS } from './jobs.ts'
import { notifyOfWaiting } from './notify-of-waiting.ts'

/** Asking for a person always tells one, and is looked at again while nobody comes. */
export const reactions = [
  onOnce(personRequested, 'conversations.notify', async (ctx, { conversationId }) => {
    await notifyOfWaiting(ctx, conversationId, 'requested')
    const startAfter = new Date(ctx.clock.now().getTime() + WAITING_LIMIT_MS)
    enqueue(ctx, checkWaiting, { conversationId }, { startAfter, key: `waiting:${conversationId}` })
  }),
]
