import type { Context } from '../../../platform/tenancy/context.ts'

export interface MentionRow {
  messageId: string
  memberId: string
  conversationId: string
  byName: string
  seenAt: Date | null
  mailedAt: Date | null
}

/** @returns whom it was new for */
export async function addMentions(
  ctx: Context,
  { messageId, conversationId, byName }: Pick<MentionRow, 'messageId' | 'conversationId' | 'byName'>,
  memberIds: string[],
): Promise<string[]> {
  const added = await ctx.client.query<{ memberId: string }>(
    `INSERT INTO mentions (message_id, member_id, conversation_id, by_name, created_at)
     SELECT $1, unnest($2::uuid[]), $3, $4, $5 ON CONFLICT DO NOTHING RETURNING member_id AS "memberId"`,
    [messageId, memberIds, conversationId, byName, ctx.clock.now()],
  )
  return added.rows.map(({ memberId }) => memberId)
}

export async function lockMention(
  ctx: Context,
  messageId: string,
  memberId: string,
): Promise<MentionRow | null> {
  const found = await ctx.client.query<MentionRow>(
    `SELECT message_id AS "messageId", member_id AS "memberId", conversation_id AS "conversationId",
            by_name AS "byName", seen_at AS "seenAt", mailed_at AS "mailedAt"
     FROM mentions WHERE message_id = $1 AND member_id = $2 FOR UPDATE`,
    [messageId, memberId],
  )
  return found.rows[0] ?? null
}

export async function seeMentions(ctx: Context, conversationId: string, memberId: string): Promise<void> {
  await ctx.client.query(
    'UPDATE mentions SET seen_at = $3 WHERE conversation_id = $1 AND member_id = $2 AND seen_at IS NULL',
    [conversationId, memberId, ctx.clock.now()],
  )
}

export async function noteMailed(ctx: Context, { messageId, memberId }: MentionRow): Promise<void> {
  await ctx.client.query('UPDATE mentions SET mailed_at = $3 WHERE message_id = $1 AND member_id = $2', [
    messageId,
    memberId,
    ctx.clock.now(),
  ])
}
