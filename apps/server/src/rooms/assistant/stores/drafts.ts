import type { Citation, DraftReason, Locale, Receipt } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface DraftRow {
  id: string
  conversationId: string
  messageId: string
  seq: number
  question: string
  locale: Locale
  engine: string
  text: string
  sources: Citation[]
  receipts: Receipt[]
  state: 'ready' | 'taken' | 'used' | 'edited' | 'refused' | 'passed' | 'stale'
  createdAt: Date
}

const columns = `d.id, d.conversation_id AS "conversationId", d.message_id AS "messageId", d.seq, d.question, d.locale,
  d.engine, d.text, d.sources, d.receipts, d.state, d.created_at AS "createdAt"`
const OPEN = `state IN ('ready', 'taken')`

/** Those before it are out of date. @returns whether it was added; a message has one at most */
export async function addDraft(ctx: Context, row: Omit<DraftRow, 'state'>): Promise<boolean> {
  await leaveDrafts(ctx, row.conversationId, row.seq, 'stale')
  const added = await ctx.client.query(
    `INSERT INTO drafts (id, conversation_id, message_id, seq, question, locale, engine, text, sources, receipts, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (tenant_id, message_id) DO NOTHING`,
    [
      row.id,
      row.conversationId,
      row.messageId,
      row.seq,
      row.question,
      row.locale,
      row.engine,
      row.text,
      JSON.stringify(row.sources),
      JSON.stringify(row.receipts),
      row.createdAt,
    ],
  )
  return added.rowCount === 1
}

export async function hasDraft(ctx: Context, messageId: string): Promise<boolean> {
  const found = await ctx.client.query('SELECT FROM drafts WHERE message_id = $1', [messageId])
  return found.rowCount === 1
}

/** The one that waits for a person to decide. */
export async function openDraft(ctx: Context, conversationId: string): Promise<DraftRow | null> {
  const found = await ctx.client.query<DraftRow>(
    `SELECT ${columns} FROM drafts d WHERE d.conversation_id = $1 AND ${OPEN} ORDER BY d.seq DESC LIMIT 1`,
    [conversationId],
  )
  return found.rows[0] ?? null
}

/** @throws AppError `not_found` */
export async function lockDraft(ctx: Context, id: string): Promise<DraftRow> {
  const found = await ctx.client.query<DraftRow>(
    `SELECT ${columns} FROM drafts d WHERE d.id = $1 FOR UPDATE`,
    [id],
  )
  if (!found.rows[0]) throw notFound('draft')
  return found.rows[0]
}

/** What was written before a message is no longer what one would answer. @returns whether there was any */
export async function leaveDrafts(
  ctx: Context,
  conversationId: string,
  beforeSeq: number,
  state: 'stale' | 'passed',
): Promise<boolean> {
  const left = await ctx.client.query(
    `UPDATE drafts SET state = $3 WHERE conversation_id = $1 AND seq < $2 AND ${OPEN}`,
    [conversationId, beforeSeq, state],
  )
  return (left.rowCount ?? 0) > 0
}

export interface Decision {
  state: 'taken' | 'used' | 'edited' | 'refused' | 'passed'
  /** 0 to 1. */
  changed?: number
  reason?: DraftReason
  note?: string
  byName?: string | null
}

export async function decideDraft(ctx: Context, id: string, decision: Decision): Promise<void> {
  const { state, changed = null, reason = null, note = '', byName = null } = decision
  await ctx.client.query(
    `UPDATE drafts SET state = $2, changed = $3, reason = $4, note = $5, decided_by = coalesce($6, decided_by), decided_at = $7
     WHERE id = $1`,
    [id, state, changed, reason, note, byName, ctx.clock.now()],
  )
}

export async function settleRefusal(ctx: Context, id: string): Promise<void> {
  await ctx.client.query('UPDATE drafts SET settled_at = coalesce(settled_at, $2) WHERE id = $1', [
    id,
    ctx.clock.now(),
  ])
}
