import { desc, eq, sql } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { type ResponseRow, responses } from './tables.ts'

/** Most used first. */
export const allResponses = (ctx: Context): Promise<ResponseRow[]> =>
  ctx.db.select().from(responses).orderBy(desc(responses.uses), responses.shortcut).limit(2000)

/** @throws AppError `not_found` */
export async function response(ctx: Context, id: string): Promise<ResponseRow> {
  const [row] = await ctx.db.select().from(responses).where(eq(responses.id, id))
  if (!row) throw notFound('canned response')
  return row
}

export async function addResponses(
  ctx: Context,
  rows: (typeof responses.$inferInsert)[],
): Promise<ResponseRow[]> {
  return ctx.db.insert(responses).values(rows).returning()
}

export async function changeResponse(
  ctx: Context,
  id: string,
  changes: Partial<ResponseRow>,
): Promise<ResponseRow> {
  const [row] = await ctx.db.update(responses).set(changes).where(eq(responses.id, id)).returning()
  if (!row) throw notFound('canned response')
  return row
}

export const removeResponse = (ctx: Context, id: string) =>
  ctx.db.delete(responses).where(eq(responses.id, id))

export const noteUse = (ctx: Context, id: string, now: Date) =>
  ctx.db
    .update(responses)
    .set({ uses: sql`${responses.uses} + 1`, lastUsedAt: now })
    .where(eq(responses.id, id))

/** @returns whether it is for us to give them: true once in a workspace's life */
export async function claimStarters(ctx: Context): Promise<boolean> {
  const claimed = await ctx.client.query('INSERT INTO canned_starters DEFAULT VALUES ON CONFLICT DO NOTHING')
  return claimed.rowCount === 1
}
