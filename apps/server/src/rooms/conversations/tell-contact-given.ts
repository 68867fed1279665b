import type { Context } from '../../platform/tenancy/context.ts'
import { append } from './append.ts'
import { happened } from './happenings.ts'
import type { ConversationRow } from './rows.ts'
import { lockOne } from './send-message.ts'

/** The customer has left an address: told within the conversation, so that both sides see that it is kept. */
export async function tellContactGiven(ctx: Context, conversationId: string): Promise<ConversationRow> {
  const conversation = await lockOne(ctx, conversationId)
  append(ctx, [{ conversation, drafts: [happened(ctx, 'contact_given')] }])
  return conversation
}
