import { and, desc, eq, getTableColumns, ilike, lt, or, sql } from 'drizzle-orm'
import { notFound } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { asLogin, type Context } from '../../../platform/tenancy/context.ts'
import { type SourceRow, sources } from '../tables.ts'
import { containing } from './containing.ts'

const { content: _content, frontier: _frontier, ...columns } = getTableColumns(sources)

type NewSource = typeof sources.$inferInsert

/** @returns null where the same file or website is there already */
export async function addSource(
  ctx: Context,
  row: Omit<NewSource, 'createdAt' | 'updatedAt'>,
): Promise<SourceRow | null> {
  const now = ctx.clock.now()
  const [added] = await ctx.db
    .insert(sources)
    .values({ ...row, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning(columns)
  return added ?? null
}

/** @throws AppError `not_found` */
export async function source(ctx: Context, id: string): Promise<SourceRow> {
  const [row] = await ctx.db.select(columns).from(sources).where(eq(sources.id, id))
  if (!row) throw notFound('source')
  return row
}

/** The source, locked; nothing where it is gone. */
export const findAndLock = (ctx: Context, id: string): Promise<SourceRow[]> =>
  ctx.db.select(columns).from(sources).where(eq(sources.id, id)).for('update')

/** @throws AppError `not_found` */
export async function lockSource(ctx: Context, id: string): Promise<SourceRow> {
  const [row] = await findAndLock(ctx, id)
  if (!row) throw notFound('source')
  return row
}

/** The source, if this run still has it. */
export const lockRun = (ctx: Context, id: string, runId: string): Promise<SourceRow[]> =>
  ctx.db
    .select(columns)
    .from(sources)
    .where(and(eq(sources.id, id), eq(sources.runId, runId)))
    .for('update')

export async function sourceWithHash(ctx: Context, sha256: string): Promise<SourceRow | null> {
  const [row] = await ctx.db
    .select(columns)
    .from(sources)
    .where(and(eq(sources.sha256, sha256), eq(sources.kind, 'file')))
  return row ?? null
}

export async function changeSource(
  ctx: Context,
  id: string,
  changes: Partial<NewSource>,
): Promise<SourceRow> {
  const [row] = await ctx.db
    .update(sources)
    .set({ ...changes, updatedAt: ctx.clock.now() })
    .where(eq(sources.id, id))
    .returning(columns)
  if (!row) throw notFound('source')
  return row
}

/** Newest first: ids are sortable by time. */
export const pageOfSources = (
  ctx: Context,
  q: string | undefined,
  beforeId: string | null,
  limit: number,
): Promise<SourceRow[]> => {
  const pattern = containing(q)
  const named = [sources.title, sources.url, sources.fileName]
  return ctx.db
    .select(columns)
    .from(sources)
    .where(
      and(
        pattern ? or(...named.map((column) => ilike(column, pattern))) : undefined,
        beforeId ? lt(sources.id, beforeId) : undefined,
      ),
    )
    .orderBy(desc(sources.id))
    .limit(limit)
}

export async function contentOf(ctx: Context, id: string): Promise<string> {
  const [row] = await ctx.db.select({ content: sources.content }).from(sources).where(eq(sources.id, id))
  return row?.content ?? ''
}

export async function frontierOf(ctx: Context, id: string): Promise<Buffer | null> {
  const [row] = await ctx.db.select({ frontier: sources.frontier }).from(sources).where(eq(sources.id, id))
  return row?.frontier ?? null
}

/** Counts anew what a source has brought. */
export async function countSource(ctx: Context, id: string): Promise<SourceRow> {
  await ctx.client.query({
    name: 'count_source',
    text: `UPDATE sources s SET documents = n.documents, passages = n.passages, failed_pages = n.failed, updated_at = $2
           FROM (SELECT count(*) FILTER (WHERE state <> 'failed')::int AS documents, coalesce(sum(passages), 0)::int AS passages,
                   count(*) FILTER (WHERE problem IS NOT NULL)::int AS failed
                 FROM documents WHERE source_id = $1) AS n
           WHERE s.id = $1`,
    values: [id, ctx.clock.now()],
  })
  return source(ctx, id)
}

export const removeSourceRow = (ctx: Context, id: string) => ctx.db.delete(sources).where(eq(sources.id, id))

/** What is waiting or being read, in all workspaces. */
export const unfinishedSources = (
  platform: Platform,
): Promise<{ tenantId: string; id: string; kind: SourceRow['kind'] }[]> =>
  asLogin(platform, async (client) => {
    const found = await client.query(
      `SELECT tenant_id AS "tenantId", id, kind FROM sources WHERE state IN ('waiting', 'working') ORDER BY tenant_id, id`,
    )
    return found.rows
  })

/** How many sources and documents there are. */
export async function countSources(ctx: Context): Promise<{ sources: number; documents: number }> {
  const [row] = await ctx.db
    .select({
      sources: sql<number>`count(*)::int`,
      documents: sql<number>`coalesce(sum(${sources.documents}), 0)::int`,
    })
    .from(sources)
  return row ?? { sources: 0, documents: 0 }
}
