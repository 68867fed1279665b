import type { Context } from '../../platform/tenancy/context.ts'
import type { MessageRow } from './rows.ts'
import * as store from './store.ts'

/** What was said last, in order, by all: the assistant reads what people wrote, so that it knows what they promised. */
export async function history(ctx: Context, conversationId: string, limit: number): Promise<MessageRow[]> {
  const { items } = await store.messagesOf(ctx, conversationId, { limit, withNotes: false })
  return items
}
