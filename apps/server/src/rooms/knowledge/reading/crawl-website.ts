import { crawlSite, type KnownPage } from '../../../platform/crawl/index.ts'
import { tellSource } from '../live.ts'
import { documentAt, linksOf } from '../stores/documents.ts'
import * as store from '../stores/sources.ts'
import { beginCrawl, type Crawl, pack, progressOf } from './crawl.ts'
import { endCrawl } from './end-crawl.ts'
import { keepPage, type Settled } from './keep-page.ts'
import type { Reading } from './reading.ts'

/** Between two requests to somebody else's server; one that the operator named as their own is not spared. */
const POLITE_DELAY_MS = 400
/**
 * Where the crawl stands is kept with its pages; for a large site, where that takes longer, not with each of them.
 * What lies between is fetched again after a crash.
 */
const MAX_KEEP_EVERY_MS = 1000
const defaults = { maxPages: 200, maxDepth: 4 }

/** Reads a website page by page; what was cut off goes on where it was. */
export async function crawlWebsite(reading: Reading): Promise<void> {
  const { platform, source, signal } = reading
  const crawl = await beginCrawl(reading)
  const { maxPages, maxDepth } = source.crawl ?? defaults
  const keep = keeper(crawl, maxPages)
  for await (const event of crawlSite({
    start: source.url ?? '',
    maxPages,
    maxDepth,
    delayMs: isOwn(reading) ? 0 : POLITE_DELAY_MS,
    userAgent: `SvarBot/1.0 (+${platform.config.url})`,
    egress: platform.egress,
    parser: platform.parser,
    signal,
    allowPrivate: true,
    isKnown: (url) => knownPage(reading, url),
    ...(crawl.frontier ? { frontier: crawl.frontier } : {}),
  })) {
    if (event.type === 'done') await endCrawl(crawl, event)
    if (event.type !== 'done' && event.type !== 'found') await keep(event)
  }
}

/** Stores each step in one transaction: the page, how far it is, and at times where to go on. */
function keeper(crawl: Crawl, maxPages: number) {
  let keptAt = 0
  return async (event: Settled) => {
    const everyMs = Math.min(MAX_KEEP_EVERY_MS, event.frontier.seen.length)
    const isTime = performance.now() - keptAt >= everyMs
    const frontier = isTime ? await pack(event.frontier) : undefined
    const progress = progressOf(event, event.url, maxPages)
    await crawl.reading.write(async (ctx, source) => {
      await keepPage(ctx, crawl, source, event)
      // Something was read: whatever killed earlier runs, it was not this page.
      await store.changeSource(ctx, source.id, { progress, attempts: 0, ...(frontier ? { frontier } : {}) })
      if (isTime || event.type === 'fetched') tellSource(ctx, await store.countSource(ctx, source.id))
    })
    if (isTime) keptAt = performance.now()
  }
}

/** What an earlier crawl kept of a page, so that an unchanged one is not fetched again. */
async function knownPage(reading: Reading, url: string): Promise<KnownPage | undefined> {
  return reading.write(async (ctx, source) => {
    const page = await documentAt(ctx, source.id, url)
    if (page?.state !== 'ready' || page.passages === 0) return undefined
    return { etag: page.etag, lastModified: page.lastModified, links: await linksOf(ctx, page.id) }
  })
}

function isOwn({ platform, source }: Reading): boolean {
  const address = source.url ?? ''
  return URL.canParse(address) && platform.config.allowPrivate.includes(new URL(address).host)
}
