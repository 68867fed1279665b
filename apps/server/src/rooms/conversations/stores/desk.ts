import type { ComposerDraft } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { ConversationRow } from '../rows.ts'

/** Saves what saving a conversation leaves out: until when it sleeps whatever the customer does. */
export async function setQuiet(
  ctx: Context,
  rows: Pick<ConversationRow, 'id' | 'quietUntil'>[],
): Promise<void> {
  await ctx.client.query(
    `UPDATE conversations c SET quiet_until = n.quiet_until
     FROM unnest($1::uuid[], $2::timestamptz[]) AS n(id, quiet_until)
     WHERE c.id = n.id AND c.quiet_until IS DISTINCT FROM n.quiet_until`,
    [rows.map(({ id }) => id), rows.map(({ quietUntil }) => quietUntil)],
  )
}

export async function holdSecondsOf(ctx: Context, memberId: string): Promise<number> {
  const found = await ctx.client.query<{ seconds: number }>(
    'SELECT hold_seconds AS seconds FROM inbox_settings WHERE member_id = $1',
    [memberId],
  )
  return found.rows[0]?.seconds ?? 0
}

export async function setHoldSeconds(ctx: Context, memberId: string, seconds: number): Promise<void> {
  await ctx.client.query(
    `INSERT INTO inbox_settings (member_id, hold_seconds) VALUES ($1, $2)
     ON CONFLICT (tenant_id, member_id) DO UPDATE SET hold_seconds = excluded.hold_seconds`,
    [memberId, seconds],
  )
}

export type DraftRow = Omit<ComposerDraft, 'updatedAt'> & { updatedAt: Date }

const draftColumns = `conversation_id AS "conversationId", kind, text, attachment_ids::text[] AS "attachmentIds",
  version, updated_at AS "updatedAt"`

export async function draftsOf(ctx: Context, memberId: string): Promise<DraftRow[]> {
  const found = await ctx.client.query<DraftRow>(
    `SELECT ${draftColumns} FROM composer_drafts WHERE member_id = $1 ORDER BY updated_at DESC LIMIT 200`,
    [memberId],
  )
  return found.rows
}

export async function lockDraft(
  ctx: Context,
  memberId: string,
  conversationId: string,
): Promise<DraftRow | null> {
  const found = await ctx.client.query<DraftRow>(
    `SELECT ${draftColumns} FROM composer_drafts WHERE member_id = $1 AND conversation_id = $2 FOR UPDATE`,
    [memberId, conversationId],
  )
  return found.rows[0] ?? null
}

/** @returns false where another version stands there meanwhile */
export async function putDraft(ctx: Context, memberId: string, row: DraftRow): Promise<boolean> {
  const put = await ctx.client.query(
    `INSERT INTO composer_drafts AS d (member_id, conversation_id, kind, text, attachment_ids, version, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (tenant_id, member_id, conversation_id)
     DO UPDATE SET kind = $3, text = $4, attachment_ids = $5, version = $6, updated_at = $7
     WHERE d.version = $6 - 1`,
    [memberId, row.conversationId, row.kind, row.text, row.attachmentIds, row.version, row.updatedAt],
  )
  return put.rowCount === 1
}

export async function dropDraft(ctx: Context, memberId: string, conversationId: string): Promise<boolean> {
  const dropped = await ctx.client.query(
    'DELETE FROM composer_drafts WHERE member_id = $1 AND conversation_id = $2',
    [memberId, conversationId],
  )
  return dropped.rowCount === 1
}
