import type { Context } from '../../../platform/tenancy/context.ts'
import { conversation, messagesOf } from '../../conversations/index.ts'
import type { TicketRow } from '../rows.ts'
import { settingsOf } from '../stores/setup.ts'
import { hasKeyword } from './has-keyword.ts'
import { openOnce, waitingKeyOf } from './open-for-waiting.ts'

const unsolved = ['no_answer', 'budget', 'complaint']

/** The assistant gave up. @returns null where the workspace does not want a ticket for that */
export async function openForUnsolved(
  ctx: Context,
  conversationId: string,
  reason: string,
): Promise<TicketRow | null> {
  if (!unsolved.includes(reason) || !(await settingsOf(ctx)).openWhenUnsolved) return null
  const row = await conversation(ctx, conversationId)
  return row && openOnce(ctx, row, waitingKeyOf(row), { cause: 'unsolved' })
}

/** The customer wrote one of the workspace's words: one ticket per conversation. */
export async function openForKeyword(ctx: Context, conversationId: string, seq: number): Promise<void> {
  const { keywords } = await settingsOf(ctx)
  const { items } = await messagesOf(ctx, conversationId, { after: seq - 1, limit: 1, withNotes: false })
  const text = items[0]?.text ?? ''
  const row = hasKeyword(text, keywords) ? await conversation(ctx, conversationId) : null
  if (row) await openOnce(ctx, row, `keyword:${row.id}`, { cause: 'keyword' })
}

/** The customer is not content: one ticket per conversation. */
export async function openForMood(ctx: Context, conversationId: string): Promise<void> {
  const { openWhenDissatisfied } = await settingsOf(ctx)
  const row = openWhenDissatisfied ? await conversation(ctx, conversationId) : null
  if (row?.sentiment === 'negative') await openOnce(ctx, row, `mood:${row.id}`, { cause: 'dissatisfied' })
}
