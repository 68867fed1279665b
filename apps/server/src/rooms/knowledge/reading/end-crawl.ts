import type { Problem } from '@svar/contract'
import type { CrawlEvent } from '../../../platform/crawl/index.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import * as documents from '../stores/documents.ts'
import { replacePassages } from '../stores/passages.ts'
import * as store from '../stores/sources.ts'
import type { SourceRow } from '../tables.ts'
import type { Crawl } from './crawl.ts'
import { readLater } from './read-later.ts'
import type { Ending } from './reading.ts'

type Done = Extract<CrawlEvent, { type: 'done' }>
const DAY_MS = 24 * 3_600_000

/** Takes out the pages that are not there any more, says how it went, and plans the next crawl. */
export async function endCrawl(crawl: Crawl, { isLimited }: Done): Promise<void> {
  await crawl.reading.finish(async (ctx, source) => {
    if (!crawl.isIncomplete) await removeVanished(ctx, crawl, source)
    const counted = await store.countSource(ctx, source.id)
    await store.changeSource(ctx, source.id, { frontier: null, crawlId: null })
    return { ...endingOf(crawl, counted, isLimited), nextCrawlAt: planNext(ctx, source) }
  })
}

/** A site that gave nothing at all has not vanished page by page: what is known of it stays. */
async function removeVanished(ctx: Context, crawl: Crawl, source: SourceRow): Promise<void> {
  const gone = await documents.documentsNotSeen(ctx, source.id, crawl.id)
  if (gone.length === 0) return
  await replacePassages(ctx, { documentIds: gone }, [])
  await documents.removeDocuments(ctx, gone)
}

function endingOf({ problem }: Crawl, counted: SourceRow, isLimited: boolean): Ending {
  const warnings: Problem[] = isLimited
    ? [{ code: 'page_limit', params: { maxPages: counted.crawl?.maxPages ?? 0 } }]
    : []
  if (counted.documents === 0) {
    return { state: 'failed', problem: problem ?? { code: 'nothing_readable', params: {} }, warnings }
  }
  if (counted.failedPages === 0) return { state: 'ready', warnings }
  return {
    state: 'partial',
    problem: { code: 'pages_failed', params: { pages: counted.failedPages } },
    warnings,
  }
}

function planNext(ctx: Context, source: SourceRow): Date | null {
  const { everyDays } = source.crawl ?? { everyDays: 0 }
  if (everyDays === 0) return null
  const at = new Date(ctx.clock.now().getTime() + everyDays * DAY_MS)
  readLater(ctx, source, at)
  return at
}
