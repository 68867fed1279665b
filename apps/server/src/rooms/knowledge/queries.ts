import type { Document, Faq, Passage, Source, Suggestion } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'
import { isUuid } from '../../kernel/ids.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { showDocument, showFaq, showPassage, showSource, showSuggestion } from './show.ts'
import * as documents from './stores/documents.ts'
import * as faqs from './stores/faqs.ts'
import * as passages from './stores/passages.ts'
import * as sources from './stores/sources.ts'
import * as suggestions from './stores/suggestions.ts'
import type { DocumentRow, FaqRow } from './tables.ts'

interface Paging {
  cursor?: string | undefined
  limit: number
}
interface Page<T> {
  items: T[]
  next: string | null
}

/** How much is known. */
export async function overview(ctx: Context) {
  const counted = await sources.countSources(ctx)
  const locales = await passages.countByLocale(ctx)
  return {
    ...counted,
    passages: locales.reduce((sum, one) => sum + one.passages, 0),
    faqs: await faqs.countFaqs(ctx),
    suggestions: await suggestions.countSuggestions(ctx),
    locales,
  }
}

export async function listSources(
  ctx: Context,
  { q, cursor, limit }: Paging & { q?: string | undefined },
): Promise<Page<Source>> {
  const rows = await sources.pageOfSources(ctx, q, idIn(cursor), limit + 1)
  return pageOf(rows, limit, showSource, (row) => row.id)
}

export async function listDocuments(
  ctx: Context,
  sourceId: string,
  { state, cursor, limit }: Paging & { state?: DocumentRow['state'] | undefined },
): Promise<Page<Document>> {
  await sources.source(ctx, sourceId)
  const rows = await documents.pageOfDocuments(ctx, sourceId, {
    state,
    afterId: idIn(cursor),
    limit: limit + 1,
  })
  return pageOf(rows, limit, showDocument, (row) => row.id)
}

export async function listPassages(
  ctx: Context,
  sourceId: string,
  { documentId, cursor, limit }: Paging & { documentId?: string | undefined },
): Promise<Page<Passage>> {
  await sources.source(ctx, sourceId)
  const last = readCursor(cursor)
  const after: [string, number] | null = last ? [last.id, last.number] : null
  const rows = await passages.pageOfPassages(ctx, sourceId, { documentId, after, limit: limit + 1 })
  const show = ({ position: _, ...row }: (typeof rows)[number]) => showPassage(row)
  return pageOf(rows, limit, show, (row) => `${row.position}.${row.documentId}`)
}

export async function listFaqs(
  ctx: Context,
  { cursor, limit, ...filter }: Paging & Parameters<typeof faqs.pageOfFaqs>[1],
): Promise<Page<Faq>> {
  const rows = await faqs.pageOfFaqs(ctx, filter, idIn(cursor), limit + 1)
  return pageOf(rows, limit, showFaq, (row) => row.id)
}

export async function listSuggestions(ctx: Context, { cursor, limit }: Paging): Promise<Page<Suggestion>> {
  const last = readCursor(cursor)
  const after = last ? { times: last.number, id: last.id } : null
  const rows = await suggestions.pageOfSuggestions(ctx, after, limit + 1)
  return pageOf(rows, limit, showSuggestion, (row) => `${row.times}.${row.id}`)
}

/** All questions and answers as an import takes them. */
export async function exportFaqs(ctx: Context) {
  const rows = await faqs.allFaqs(ctx)
  return rows.map(({ question, alternatives, answer, locale, status }: FaqRow) => ({
    question,
    alternatives,
    answer,
    locale,
    status,
  }))
}

export async function listFaqVersions(ctx: Context, id: string) {
  await faqs.faq(ctx, id)
  const rows = await faqs.versionsOf(ctx, id)
  return rows.map(({ version, question, answer, status, savedBy, savedAt }) => ({
    version,
    question,
    answer,
    status,
    savedBy,
    savedAt: savedAt.toISOString(),
  }))
}

function pageOf<Row, Shown>(
  rows: Row[],
  limit: number,
  show: (row: Row) => Shown,
  place: (row: Row) => string,
): Page<Shown> {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map(show), next: last ? place(last) : null }
}

function idIn(cursor: string | undefined): string | null {
  if (cursor === undefined) return null
  if (!isUuid(cursor)) throw badCursor()
  return cursor
}

function readCursor(cursor: string | undefined): { number: number; id: string } | null {
  if (cursor === undefined) return null
  const [number = '', id = ''] = cursor.split('.')
  if (!/^\d{1,9}$/.test(number) || !isUuid(id)) throw badCursor()
  return { number: Number(number), id }
}

const badCursor = () =>
  new AppError('bad_request', 'This cursor is not one of ours. Begin with the first page.')
