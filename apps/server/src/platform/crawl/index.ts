/**
 * Crawl: reads a business's own website, politely and page by page.
 * It owns which address is the same page, what to leave out, and where an interrupted crawl goes on.
 * It goes out through the egress guard and reads pages in the parser's processes.
 * It never leaves the site, never ignores robots.txt, and stores nothing: its caller does.
 */
export type { CrawlEvent, CrawledDocument, FailReason, SkipReason } from './crawl-events.ts'
export type { KnownPage } from './crawl-page.ts'
export { type CrawlOptions, crawlSite } from './crawl-site.ts'
export { crawlUrl } from './crawl-url.ts'
export type { Frontier, QueuedPage } from './frontier.ts'
