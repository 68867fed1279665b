import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type SuggestionRow, suggestions } from '../tables.ts'

export interface NewSuggestion {
  question: string
  questionKey: string
  answer: string
  locale: SuggestionRow['locale']
  origin: SuggestionRow['origin']
  conversationId: string | null
}

/** Adds it, or counts the same question once more; a newer answer takes the place of an older one. */
export async function countSuggestion(ctx: Context, row: NewSuggestion): Promise<SuggestionRow> {
  const now = ctx.clock.now()
  const { answer, origin, conversationId } = row
  const [stored] = await ctx.db
    .insert(suggestions)
    .values({ ...row, id: ctx.newId(), createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [suggestions.tenantId, suggestions.locale, suggestions.questionKey],
      set: {
        times: sql`${suggestions.times} + 1`,
        updatedAt: now,
        ...(answer === '' ? {} : { answer, origin, conversationId }),
      },
    })
    .returning()
  return stored as SuggestionRow
}

/** Takes back one count of a question that nobody had answered; the last one takes it away. */
export async function uncountUnanswered(ctx: Context, key: string, locale: SuggestionRow['locale']) {
  const isIt = and(
    eq(suggestions.questionKey, key),
    eq(suggestions.locale, locale),
    eq(suggestions.origin, 'unanswered'),
    isNull(suggestions.refusedAt),
  )
  await ctx.db.delete(suggestions).where(and(isIt, eq(suggestions.times, 1)))
  await ctx.db
    .update(suggestions)
    .set({ times: sql`${suggestions.times} - 1` })
    .where(and(isIt, gt(suggestions.times, 1)))
}

/** @throws AppError `not_found` */
export async function lockSuggestion(ctx: Context, id: string): Promise<SuggestionRow> {
  const [row] = await ctx.db
    .select()
    .from(suggestions)
    .where(and(eq(suggestions.id, id), isNull(suggestions.refusedAt)))
    .for('update')
  if (!row) throw notFound('suggestion')
  return row
}

export const refuseSuggestion = (ctx: Context, id: string) =>
  ctx.db.update(suggestions).set({ refusedAt: ctx.clock.now() }).where(eq(suggestions.id, id))

export const removeSuggestion = (ctx: Context, id: string) =>
  ctx.db.delete(suggestions).where(eq(suggestions.id, id))

/** Those asked most come first; `after` is the last one's count and id. */
export const pageOfSuggestions = (
  ctx: Context,
  after: { times: number; id: string } | null,
  limit: number,
): Promise<SuggestionRow[]> =>
  ctx.db
    .select()
    .from(suggestions)
    .where(
      and(
        isNull(suggestions.refusedAt),
        after
          ? sql`(${suggestions.times}, ${suggestions.id}) < (${after.times}::int, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(suggestions.times), desc(suggestions.id))
    .limit(limit)

export const countSuggestions = (ctx: Context): Promise<number> =>
  ctx.db.$count(suggestions, isNull(suggestions.refusedAt))
