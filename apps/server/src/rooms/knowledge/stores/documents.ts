import { and, asc, eq, getTableColumns, gt, isNull, ne, or } from 'drizzle-orm'
import type { Context } from '../../../platform/tenancy/context.ts'
import { type DocumentRow, documents } from '../tables.ts'

const { links: _links, ...columns } = getTableColumns(documents)

type NewDocument = typeof documents.$inferInsert

/** The page of a source at this address; '' for a source that is one document. */
export async function documentAt(
  ctx: Context,
  sourceId: string,
  address: string,
): Promise<DocumentRow | null> {
  const [row] = await ctx.db
    .select(columns)
    .from(documents)
    .where(and(eq(documents.sourceId, sourceId), eq(documents.address, address)))
  return row ?? null
}

export async function linksOf(ctx: Context, id: string): Promise<string[]> {
  const [row] = await ctx.db.select({ links: documents.links }).from(documents).where(eq(documents.id, id))
  return row?.links ?? []
}

/** Adds it, or changes the one at the same address. */
export async function saveDocument(ctx: Context, row: Omit<NewDocument, 'updatedAt'>): Promise<void> {
  const { id: _, sourceId: __, address: ___, ...changes } = { ...row, updatedAt: ctx.clock.now() }
  await ctx.db
    .insert(documents)
    .values({ ...row, updatedAt: ctx.clock.now() })
    .onConflictDoUpdate({ target: [documents.tenantId, documents.sourceId, documents.address], set: changes })
}

export const changeDocument = (ctx: Context, id: string, changes: Partial<NewDocument>) =>
  ctx.db
    .update(documents)
    .set({ ...changes, updatedAt: ctx.clock.now() })
    .where(eq(documents.id, id))

/** Pages that a crawl has not met. */
export async function documentsNotSeen(ctx: Context, sourceId: string, crawlId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(eq(documents.sourceId, sourceId), or(isNull(documents.crawlId), ne(documents.crawlId, crawlId))),
    )
  return rows.map(({ id }) => id)
}

export async function removeDocuments(ctx: Context, ids: string[]): Promise<void> {
  if (ids.length > 0) await ctx.client.query('DELETE FROM documents WHERE id = ANY($1::uuid[])', [ids])
}

export const removeDocumentsOf = (ctx: Context, sourceId: string) =>
  ctx.db.delete(documents).where(eq(documents.sourceId, sourceId))

/** In the order in which they were first read. */
export const pageOfDocuments = (
  ctx: Context,
  sourceId: string,
  {
    state,
    afterId,
    limit,
  }: { state: DocumentRow['state'] | undefined; afterId: string | null; limit: number },
): Promise<DocumentRow[]> =>
  ctx.db
    .select(columns)
    .from(documents)
    .where(
      and(
        eq(documents.sourceId, sourceId),
        state ? eq(documents.state, state) : undefined,
        afterId ? gt(documents.id, afterId) : undefined,
      ),
    )
    .orderBy(asc(documents.id))
    .limit(limit)
