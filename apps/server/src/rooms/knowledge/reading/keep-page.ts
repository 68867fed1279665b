import type { CrawlEvent } from '../../../platform/crawl/index.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as documents from '../stores/documents.ts'
import { replacePassages } from '../stores/passages.ts'
import type { SourceRow } from '../tables.ts'
import type { Crawl } from './crawl.ts'
import { keepDocument } from './keep-document.ts'

/** A step that settles a page. */
export type Settled = Extract<CrawlEvent, { type: 'fetched' | 'failed' | 'skipped' }>
type Fetched = Extract<CrawlEvent, { type: 'fetched' }>
type Failed = Extract<CrawlEvent, { type: 'failed' }>

/** Stores what became of one page. */
export async function keepPage(ctx: Context, crawl: Crawl, source: SourceRow, event: Settled): Promise<void> {
  if (event.type === 'fetched') return keepRead(ctx, crawl, source, event)
  if (event.type === 'failed') return keepFailed(ctx, crawl, source, event)
  if (event.reason === 'unchanged') await keepSeen(ctx, crawl, source, event.url)
}

/** A page whose text is the same keeps its passages, and with them their ids. */
async function keepRead(
  ctx: Context,
  crawl: Crawl,
  source: SourceRow,
  { url, page }: Fetched,
): Promise<void> {
  const { document, contentHash, etag, lastModified, links } = page
  const title = document.title ?? url
  const before = await documents.documentAt(ctx, source.id, url)
  const fresh = { etag, lastModified, links, crawlId: crawl.id }
  if (before?.contentHash === contentHash && before.title === title && before.passages > 0) {
    await documents.changeDocument(ctx, before.id, { ...fresh, state: 'ready', problem: null })
    return
  }
  await keepDocument(ctx, source, {
    address: url,
    title,
    url,
    sections: document.sections,
    contentHash,
    ...fresh,
  })
}

async function keepSeen(ctx: Context, crawl: Crawl, source: SourceRow, url: string): Promise<void> {
  const page = await documents.documentAt(ctx, source.id, url)
  if (page) await documents.changeDocument(ctx, page.id, { crawlId: crawl.id })
}

/** A page that is gone loses its passages; one that could not be read just now keeps them. */
async function keepFailed(ctx: Context, crawl: Crawl, source: SourceRow, event: Failed): Promise<void> {
  const problem = { code: event.reason, params: event.params }
  crawl.problem ??= problem
  const isGone = event.reason === 'http_status' && [404, 410].includes(Number(event.params.status))
  if (!isGone) crawl.isIncomplete = true
  const before = await documents.documentAt(ctx, source.id, event.url)
  const keeps = before !== null && before.passages > 0 && !isGone
  if (before && before.passages > 0 && isGone) await replacePassages(ctx, { documentIds: [before.id] }, [])
  await documents.saveDocument(ctx, {
    ...(before ?? {}),
    id: before?.id ?? ctx.newId(),
    sourceId: source.id,
    address: event.url,
    title: before?.title ?? event.url,
    state: keeps ? 'partial' : 'failed',
    problem,
    passages: keeps ? before.passages : 0,
    crawlId: crawl.id,
  })
}
