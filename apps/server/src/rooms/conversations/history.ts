import type { Context } from '../../platform/tenancy/context.ts'
import type { ConversationRow, MessageRow } from './rows.ts'
import { shorten } from './shorten.ts'
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

const RECENT = 30
const MOST_WORDS = 500

/** What the customer wrote last: whoever is called to them reads that, and not what they were answered. */
export async function customersWords(
  ctx: Context,
  { id, preview, lastAuthor }: Pick<ConversationRow, 'id' | 'preview' | 'lastAuthor'>,
): Promise<string> {
  if (lastAuthor === 'visitor') return preview
  const said = (await history(ctx, id, RECENT)).findLast(
    ({ kind, authorKind, text }) => kind === 'text' && authorKind === 'visitor' && text.trim() !== '',
  )
  return said ? shorten(said.text.trim(), MOST_WORDS) : preview
}
