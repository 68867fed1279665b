import type { Context } from '../../../platform/tenancy/context.ts'
import { visibleConversation } from '../../conversations/index.ts'
import { mayWorkOnTickets } from '../policy.ts'
import { readNumber } from '../show.ts'
import * as store from '../store.ts'
import { addChanges } from '../stores/changes.ts'
import { linkConversation, unlinkConversation } from '../stores/conversation-links.ts'

/** Links a conversation to a ticket, or takes the link away. Done twice, it is done once. @throws AppError `not_found` */
export async function setConversationLink(
  ctx: Context,
  number: string,
  { conversationId, linked }: { conversationId: string; linked: boolean },
): Promise<void> {
  mayWorkOnTickets(ctx)
  const row = await store.ticket(ctx, readNumber(number), true)
  await visibleConversation(ctx, conversationId)
  const change = linked ? linkConversation : unlinkConversation
  if (!(await change(ctx, row.id, conversationId))) return
  const [before, after] = linked ? [null, conversationId] : [conversationId, null]
  await addChanges(ctx, row.id, ctx.newId(), [{ field: 'conversation', before, after }])
  await store.changeTicket(ctx, row.id, { updatedAt: ctx.clock.now() })
}
