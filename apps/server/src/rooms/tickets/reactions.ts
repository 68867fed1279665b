import { system } from '../../kernel/actor.ts'
import { on } from '../../platform/outbox/reactions.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { personRequested } from '../conversations/index.ts'
import { openForWaiting } from './actions/open-for-waiting.ts'

export const reactions = [
  on(personRequested, 'tickets.open', (platform, event, { conversationId }) =>
    inTenant(
      platform,
      event.tenantId,
      system('tickets'),
      async (ctx) => void (await openForWaiting(ctx, conversationId)),
    ),
  ),
]
