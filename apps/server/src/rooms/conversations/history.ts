import type { Context } from '../../platform/tenancy/context.ts'
import type { MessageRow } from './rows.ts'
import * as store from './store.ts'

/** One message; null where there is none, or it is in another tenant. */
export const messageOf = (ctx: Context, id: string): Promise<MessageRow | null> => store.message(ctx, id)

/**
 * What was said last, in order, by all: the assistant reads what people wrote, so that it knows what they promised.
 * @param before only what was said before this place in the conversation
 */
export async function history(
  ctx: Context,
  conversationId: string,
  limit: number,
  before?: number,
): Promise<MessageRow[]> {
  const span = { limit, withNotes: false, ...(before === undefined ? {} : { before }) }
  const { items } = await store.messagesOf(ctx, conversationId, span)
  return items
}
