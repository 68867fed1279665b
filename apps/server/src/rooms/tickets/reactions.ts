import { onOnce } from '../../platform/outbox/reactions.ts'
import { personRequested } from '../conversations/index.ts'
import { openForWaiting } from './actions/open-for-waiting.ts'

export const reactions = [
  onOnce(personRequested, 'tickets.open', (ctx, { conversationId }) => openForWaiting(ctx, conversationId)),
]
