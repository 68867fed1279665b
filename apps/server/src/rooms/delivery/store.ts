import { and, desc, eq, sql } from 'drizzle-orm'
import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { type MailRow, mails } from './tables.ts'

/** @returns null where a mail with this key was written already */
export async function addMail(ctx: Context, row: typeof mails.$inferInsert): Promise<MailRow | null> {
  const [added] = await ctx.db.insert(mails).values(row).onConflictDoNothing().returning()
  return added ?? null
}

export async function mail(ctx: Context, id: string): Promise<MailRow> {
  const [row] = await ctx.db.select().from(mails).where(eq(mails.id, id))
  if (!row) throw notFound('mail')
  return row
}

/** @throws AppError `not_found` */
export async function lockMail(ctx: Context, id: string): Promise<MailRow> {
  const [row] = await ctx.db.select().from(mails).where(eq(mails.id, id)).for('update')
  if (!row) throw notFound('mail')
  return row
}

export const changeMail = (ctx: Context, id: string, changes: Partial<MailRow>) =>
  ctx.db.update(mails).set(changes).where(eq(mails.id, id))

/** Newest first; `before` is the last one of the page before. */
export const pageOfMails = (
  ctx: Context,
  limit: number,
  before: { createdAt: string; id: string } | null,
): Promise<MailRow[]> =>
  ctx.db
    .select()
    .from(mails)
    .where(
      before
        ? and(sql`(${mails.createdAt}, ${mails.id}) < (${before.createdAt}::timestamptz, ${before.id}::uuid)`)
        : undefined,
    )
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(limit)
