import type { Locale } from '@svar/contract'
import { and, desc, eq, ilike, inArray, lt, or, sql } from 'drizzle-orm'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type FaqRow, faqs } from '../tables.ts'
import { containing } from './containing.ts'

export interface FaqVersionRow {
  version: number
  question: string
  alternatives: string[]
  answer: string
  status: FaqRow['status']
  savedBy: string | null
  savedAt: Date
}

/** @throws AppError `not_found` */
export async function faq(ctx: Context, id: string): Promise<FaqRow> {
  const [row] = await ctx.db.select().from(faqs).where(eq(faqs.id, id))
  if (!row) throw notFound('question and answer')
  return row
}

/** @throws AppError `not_found` */
export async function lockFaq(ctx: Context, id: string): Promise<FaqRow> {
  const [row] = await ctx.db.select().from(faqs).where(eq(faqs.id, id)).for('update')
  if (!row) throw notFound('question and answer')
  return row
}

/** Those that ask one of these questions in its language, locked in one order. */
export async function lockFaqsAsking(
  ctx: Context,
  asked: { locale: string; question: string }[],
): Promise<FaqRow[]> {
  if (asked.length === 0) return []
  const questions = [...new Set(asked.map(({ question }) => question))]
  return ctx.db.select().from(faqs).where(inArray(faqs.question, questions)).orderBy(faqs.id).for('update')
}

/** Adds many at once. @returns how many were new; a question that is there already stays as it is */
export async function addFaqRows(ctx: Context, rows: FaqRow[]): Promise<number> {
  const added = await ctx.client.query({
    name: 'add_faqs',
    text: `INSERT INTO faqs (id, question, alternatives, answer, locale, status, version, updated_by, created_at, updated_at)
           SELECT id, question, alternatives, answer, locale, status, version, "updatedBy", "createdAt", "updatedAt"
           FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, question text, alternatives text[], answer text, locale text,
             status text, version int, "updatedBy" text, "createdAt" timestamptz, "updatedAt" timestamptz)
           ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(rows)],
  })
  return added.rowCount ?? 0
}

/** Saves changed ones, and what each was before as its earlier version. */
export async function saveFaqRows(ctx: Context, changed: { before: FaqRow; after: FaqRow }[]): Promise<void> {
  if (changed.length === 0) return
  await ctx.client.query({
    name: 'add_faq_versions',
    text: `INSERT INTO faq_versions (faq_id, version, question, alternatives, answer, status, saved_by, saved_at)
           SELECT id, version, question, alternatives, answer, status, "updatedBy", "updatedAt"
           FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, version int, question text, alternatives text[], answer text,
             status text, "updatedBy" text, "updatedAt" timestamptz)`,
    values: [JSON.stringify(changed.map(({ before }) => before))],
  })
  await ctx.client.query({
    name: 'save_faqs',
    text: `UPDATE faqs f SET question = n.question, alternatives = n.alternatives, answer = n.answer, locale = n.locale,
             status = n.status, version = n.version, updated_by = n."updatedBy", updated_at = n."updatedAt"
           FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, question text, alternatives text[], answer text, locale text,
             status text, version int, "updatedBy" text, "updatedAt" timestamptz)
           WHERE f.id = n.id`,
    values: [JSON.stringify(changed.map(({ after }) => after))],
  })
}

export const removeFaqRow = (ctx: Context, id: string) => ctx.db.delete(faqs).where(eq(faqs.id, id))

interface FaqFilter {
  q?: string | undefined
  locale?: Locale | undefined
  status?: FaqRow['status'] | undefined
}

/** Newest first. */
export const pageOfFaqs = (
  ctx: Context,
  { q, locale, status }: FaqFilter,
  beforeId: string | null,
  limit: number,
): Promise<FaqRow[]> => {
  const pattern = containing(q)
  return ctx.db
    .select()
    .from(faqs)
    .where(
      and(
        pattern
          ? or(
              ilike(faqs.question, pattern),
              ilike(faqs.answer, pattern),
              sql`array_to_string(${faqs.alternatives}, ' ') ILIKE ${pattern}`,
            )
          : undefined,
        locale ? eq(faqs.locale, locale) : undefined,
        status ? eq(faqs.status, status) : undefined,
        beforeId ? lt(faqs.id, beforeId) : undefined,
      ),
    )
    .orderBy(desc(faqs.id))
    .limit(limit)
}

export const allFaqs = (ctx: Context): Promise<FaqRow[]> => ctx.db.select().from(faqs).orderBy(faqs.id)

export const faqsByIds = (ctx: Context, ids: string[]): Promise<FaqRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : ctx.db.select().from(faqs).where(inArray(faqs.id, ids))

export async function countFaqs(ctx: Context): Promise<number> {
  return ctx.db.$count(faqs)
}

/** Earlier versions, the latest first. */
export async function versionsOf(ctx: Context, faqId: string): Promise<FaqVersionRow[]> {
  const found = await ctx.client.query<FaqVersionRow>(
    `SELECT version, question, alternatives, answer, status, saved_by AS "savedBy", saved_at AS "savedAt"
     FROM faq_versions WHERE faq_id = $1 ORDER BY version DESC LIMIT 200`,
    [faqId],
  )
  return found.rows
}
