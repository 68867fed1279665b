import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { MAX_PASSAGES } from '../limits.ts'
import { fillForNew } from '../meaning/fill-later.ts'
import type { PassageDraft, PassageRow } from '../passage.ts'
import { countRemoved, nextVersion } from './state.ts'

/** Whose passages: of documents, of questions and answers, or all of a source. */
export type PassageOwner = { documentIds: string[] } | { faqIds: string[] } | { sourceId: string }

const columns = `p.id, p.source_id AS "sourceId", p.document_id AS "documentId", p.faq_id AS "faqId", p.title, p.heading,
  p.phrasings, p.text, p.page, p.url, p.locale`

/**
 * Puts passages in the place of those that the owner had; `owner` null where there were none.
 * @throws AppError `payload_too_large` when the workspace would hold too many
 */
export async function replacePassages(
  ctx: Context,
  owner: PassageOwner | null,
  drafts: PassageDraft[],
): Promise<void> {
  if (!owner && drafts.length === 0) return
  const state = await nextVersion(ctx, drafts.length)
  const removed = owner ? await bury(ctx, owner, state.version) : 0
  await countRemoved(ctx, removed)
  if (drafts.length > 0 && state.passages - removed > MAX_PASSAGES) throw tooMany()
  await insert(ctx, drafts, state.version)
  if (drafts.length > 0) await fillForNew(ctx)
}

const tooMany = () =>
  new AppError(
    'payload_too_large',
    `A workspace may hold ${MAX_PASSAGES.toLocaleString('en')} passages. Remove sources that are no longer needed.`,
    { params: { maxPassages: MAX_PASSAGES } },
  )

async function bury(ctx: Context, owner: PassageOwner, version: number): Promise<number> {
  const [condition, value] =
    'documentIds' in owner
      ? ['document_id = ANY($2::uuid[])', owner.documentIds]
      : 'faqIds' in owner
        ? ['faq_id = ANY($2::uuid[])', owner.faqIds]
        : ['source_id = $2::uuid', owner.sourceId]
  const buried = await ctx.client.query(
    `WITH gone AS (DELETE FROM passages WHERE ${condition} RETURNING id)
     INSERT INTO passage_tombstones (version, id) SELECT $1, id FROM gone`,
    [version, value],
  )
  return buried.rowCount ?? 0
}

/** Many at once; the position is the place in the list. */
async function insert(ctx: Context, drafts: PassageDraft[], version: number): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map((draft, position) => ({ ...draft, id: ctx.newId(), position }))
  await ctx.client.query({
    name: 'add_passages',
    text: `INSERT INTO passages (id, source_id, document_id, faq_id, position, title, heading, phrasings, text, page, url, locale, version)
           SELECT id, "sourceId", "documentId", "faqId", position, title, heading, phrasings, text, page, url, locale, $2
           FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "sourceId" uuid, "documentId" uuid, "faqId" uuid, position int,
             title text, heading text[], phrasings text[], text text, page int, url text, locale text)`,
    values: [JSON.stringify(rows), version],
  })
}

/** In the order of the ids given; those that do not exist (any more) are left out. */
export async function passagesByIds(ctx: Context, ids: string[]): Promise<PassageRow[]> {
  const found = await ctx.client.query<PassageRow>({
    name: 'passages_by_ids',
    text: `SELECT ${columns} FROM unnest($1::uuid[]) WITH ORDINALITY AS given(id, place)
           JOIN passages p ON p.id = given.id ORDER BY place`,
    values: [ids],
  })
  return found.rows
}

/** Before all ids. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000'

/** A page of all passages by id, for building an index. */
export async function passagesAfter(ctx: Context, afterId: string, limit: number): Promise<PassageRow[]> {
  const found = await ctx.client.query<PassageRow>({
    name: 'passages_after',
    text: `SELECT ${columns} FROM passages p WHERE p.id > $1 ORDER BY p.id LIMIT $2`,
    values: [afterId, limit],
  })
  return found.rows
}

/** What came since a version, oldest first. */
export async function passagesSince(
  ctx: Context,
  version: number,
  limit: number,
): Promise<(PassageRow & { version: number })[]> {
  const found = await ctx.client.query<PassageRow & { version: number }>({
    name: 'passages_since',
    text: `SELECT ${columns}, p.version FROM passages p WHERE p.version > $1 ORDER BY p.version
           FETCH FIRST $2 ROWS WITH TIES`,
    values: [version, limit],
  })
  return found.rows
}

/** What went since a version. */
export async function removedSince(ctx: Context, version: number): Promise<string[]> {
  const found = await ctx.client.query<{ id: string }>({
    name: 'passages_removed_since',
    text: 'SELECT id FROM passage_tombstones WHERE version > $1',
    values: [version],
  })
  return found.rows.map(({ id }) => id)
}

/** A source's passages in reading order; `after` is the last one's document and position. */
export async function pageOfPassages(
  ctx: Context,
  sourceId: string,
  {
    documentId,
    after,
    limit,
  }: { documentId: string | undefined; after: [string, number] | null; limit: number },
): Promise<(PassageRow & { position: number })[]> {
  const found = await ctx.client.query<PassageRow & { position: number }>(
    `SELECT ${columns}, p.position FROM passages p
     WHERE p.source_id = $1 AND ($2::uuid IS NULL OR p.document_id = $2)
       AND ($3::uuid IS NULL OR (p.document_id, p.position) > ($3, $4::int))
     ORDER BY p.document_id, p.position LIMIT $5`,
    [sourceId, documentId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit],
  )
  return found.rows
}

/** How many passages there are in each language. */
export async function countByLocale(ctx: Context): Promise<{ locale: string; passages: number }[]> {
  const found = await ctx.client.query<{ locale: string; passages: number }>(
    `SELECT coalesce(locale, '') AS locale, count(*)::int AS passages FROM passages GROUP BY 1 ORDER BY 2 DESC, 1`,
  )
  return found.rows
}
