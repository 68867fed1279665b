import type { KeptTest, Locale } from '@svar/contract'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'

export interface TestRow {
  id: string
  question: string
  locale: Locale
  /** Of the question and answer, or the source, that is to be found. */
  sourceId: string
  answer: string
  answerNow: string
  state: KeptTest['state']
  ranVersion: number | null
  brokeAt: Date | null
  conversationId: string | null
  /** The answer that it corrects, where it does. */
  messageId: string | null
  createdBy: string | null
  createdAt: Date
}

const columns = `id, question, locale, source_id AS "sourceId", answer, answer_now AS "answerNow", state,
  ran_version AS "ranVersion", broke_at AS "brokeAt", conversation_id AS "conversationId", message_id AS "messageId", created_by AS "createdBy",
  created_at AS "createdAt"`
/** More take long to run; the oldest go. */
const MOST = 500

/** Broken ones first, then the newest. */
export async function keptTests(ctx: Context): Promise<TestRow[]> {
  const found = await ctx.client.query<TestRow>(
    `SELECT ${columns} FROM kept_tests
     ORDER BY CASE state WHEN 'broken' THEN 0 WHEN 'new' THEN 1 ELSE 2 END, created_at DESC, id LIMIT ${MOST}`,
  )
  return found.rows
}

type New = Pick<
  TestRow,
  | 'id'
  | 'question'
  | 'locale'
  | 'sourceId'
  | 'answer'
  | 'conversationId'
  | 'messageId'
  | 'createdBy'
  | 'createdAt'
>

/** Keeps it; of one question in a language there is one test, and what was taught last counts. */
export async function keepTest(ctx: Context, row: New): Promise<TestRow> {
  const kept = await ctx.client.query<TestRow>(
    `INSERT INTO kept_tests (id, question, locale, source_id, answer, conversation_id, message_id, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (tenant_id, locale, question) DO UPDATE SET source_id = excluded.source_id, answer = excluded.answer,
       conversation_id = excluded.conversation_id, message_id = excluded.message_id, created_by = excluded.created_by,
       created_at = excluded.created_at, state = 'new', answer_now = '',
       ran_version = NULL, broke_at = NULL
     RETURNING ${columns}`,
    [
      row.id,
      row.question,
      row.locale,
      row.sourceId,
      row.answer,
      row.conversationId,
      row.messageId,
      row.createdBy,
      row.createdAt,
    ],
  )
  await ctx.client.query(
    `DELETE FROM kept_tests WHERE id IN (SELECT id FROM kept_tests ORDER BY created_at DESC, id DESC OFFSET ${MOST})`,
  )
  return kept.rows[0] as TestRow
}

export interface Outcome {
  id: string
  state: KeptTest['state']
  answerNow: string
}

export async function noteOutcomes(ctx: Context, outcomes: Outcome[], version: number): Promise<void> {
  await ctx.client.query(
    `UPDATE kept_tests t SET state = n.state, answer_now = n."answerNow", ran_version = $2,
       broke_at = CASE WHEN n.state <> 'broken' THEN NULL ELSE coalesce(t.broke_at, $3) END
     FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, state text, "answerNow" text)
     WHERE t.id = n.id AND coalesce(t.ran_version, 0) <= $2`,
    [JSON.stringify(outcomes), version, ctx.clock.now()],
  )
}

/** @throws AppError `not_found` */
export async function removeTest(ctx: Context, id: string): Promise<void> {
  const removed = await ctx.client.query('DELETE FROM kept_tests WHERE id = $1', [id])
  if (removed.rowCount !== 1) throw notFound('test')
}
