import type { Context } from '../../../platform/tenancy/context.ts'

/** Keeps why a conversation was as good or bad as it was; said again, the last words count. */
export async function keepReasons(ctx: Context, conversationId: string, reasons: string[]): Promise<void> {
  await ctx.client.query(
    `INSERT INTO feedback_reasons (id, conversation_id, message_id, reasons, created_at) VALUES ($1, $2, NULL, $3, $4)
     ON CONFLICT (tenant_id, conversation_id, message_id) DO UPDATE SET reasons = excluded.reasons`,
    [ctx.newId(), conversationId, reasons, ctx.clock.now()],
  )
}

export async function reasonsOf(ctx: Context, conversationId: string): Promise<string[]> {
  const found = await ctx.client.query<{ reasons: string[] }>(
    'SELECT reasons FROM feedback_reasons WHERE conversation_id = $1 AND message_id IS NULL',
    [conversationId],
  )
  return found.rows[0]?.reasons ?? []
}
