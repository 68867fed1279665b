import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type CommentRow, comments, type FileRow, files } from '../tables.ts'

export async function addComment(ctx: Context, row: Omit<CommentRow, 'tenantId'>): Promise<CommentRow> {
  const [added] = await ctx.db.insert(comments).values(row).returning()
  return added as CommentRow
}

/** Whether a ticket has a comment that its writer called so. */
export async function isKnownComment(ctx: Context, ticketId: string, clientId: string): Promise<boolean> {
  const named = and(eq(comments.ticketId, ticketId), eq(comments.clientId, clientId))
  const found = await ctx.db.select({ id: comments.id }).from(comments).where(named)
  return found.length > 0
}

/** Whether a mail was taken before. */
export async function isKnownMail(ctx: Context, mailId: string): Promise<boolean> {
  const found = await ctx.db.select({ id: comments.id }).from(comments).where(eq(comments.mailId, mailId))
  return found.length > 0
}

/** The oldest first. */
export const commentsOf = (ctx: Context, ticketIds: string[]): Promise<CommentRow[]> =>
  ctx.db
    .select()
    .from(comments)
    .where(inArray(comments.ticketId, ticketIds))
    .orderBy(asc(comments.createdAt), asc(comments.id))

export const filesOf = (ctx: Context, commentIds: string[]): Promise<FileRow[]> =>
  ctx.db.select().from(files).where(inArray(files.commentId, commentIds)).orderBy(asc(files.createdAt))

export const addFile = (ctx: Context, row: Omit<typeof files.$inferInsert, 'tenantId'>) =>
  ctx.db.insert(files).values(row)

/** @throws AppError `not_found` */
export async function file(ctx: Context, id: string): Promise<FileRow> {
  const [row] = await ctx.db.select().from(files).where(eq(files.id, id))
  if (!row) throw notFound('file')
  return row
}

/** A comment takes files of its own writer, each once. @throws AppError `not_found` for any other */
export async function claimFiles(
  ctx: Context,
  commentId: string,
  uploadedBy: string,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return
  const free = and(inArray(files.id, ids), eq(files.uploadedBy, uploadedBy), isNull(files.commentId))
  const taken = await ctx.db.update(files).set({ commentId }).where(free).returning()
  if (taken.length !== new Set(ids).size) throw notFound('file')
}
