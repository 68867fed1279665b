import { crawlUrl, isSameSite, mayBeDocument } from './crawl-url.ts'
import { isTrap, type TrapLimits } from './traps.ts'

export interface QueuedPage {
  url: string
  depth: number
  attempts: number
}

/**
 * All that a crawl knows about where it stands, as plain data: kept with its results, it lets another
 * process go on. The frontier yielded with an event is the one after that event.
 */
export interface Frontier {
  version: 1
  /** The site's origin, once its first page has answered. */
  origin: string | null
  /** robots.txt as it was read; null before. */
  robots: { url: string; text: string } | null
  sitemapsRead: boolean
  queue: QueuedPage[]
  /** Every address ever queued or refused. */
  seen: string[]
  patterns: Record<string, number>
  /** Hash of a page's text → its address. */
  contents: Record<string, string>
  counts: { fetched: number; skipped: number; failed: number; requests: number }
  isDone: boolean
}

export function newFrontier(start: string): Frontier {
  const url = crawlUrl(start)
  return {
    version: 1,
    origin: null,
    robots: null,
    sitemapsRead: false,
    queue: url ? [{ url, depth: 0, attempts: 0 }] : [],
    seen: url ? [url] : [],
    patterns: {},
    contents: {},
    counts: { fetched: 0, skipped: 0, failed: 0, requests: 0 },
    isDone: false,
  }
}

export interface QueueLimits {
  maxPages: number
  maxDepth: number
  traps: TrapLimits
}

export type QueueOutcome = 'queued' | 'trap' | 'known' | 'other_site' | 'no_document' | 'depth' | 'full'

/** The set of seen addresses, kept beside the list that is stored. */
export type SeenAddresses = Set<string>

/** Queues a page that was found, unless it is known or lies outside of what was asked for. */
export function queuePage(
  frontier: Frontier,
  seen: SeenAddresses,
  found: { url: string; depth: number },
  limits: QueueLimits,
): QueueOutcome {
  if (frontier.origin && !isSameSite(frontier.origin, found.url)) return 'other_site'
  const url = onOrigin(found.url, frontier.origin)
  if (seen.has(url)) return 'known'
  if (!mayBeDocument(url)) return 'no_document'
  if (found.depth > limits.maxDepth) return 'depth'
  // What cannot be reached within the limit need not be remembered either.
  if (seen.size >= limits.maxPages * 4 + 100) return 'full'
  seen.add(url)
  frontier.seen.push(url)
  if (isTrap(url, frontier.patterns, limits.traps)) return 'trap'
  frontier.queue.push({ url, depth: found.depth, attempts: 0 })
  return 'queued'
}

/** `http` and `www.` variants are the same page as the one on the site's own origin. */
function onOrigin(address: string, origin: string | null): string {
  if (!origin) return address
  const url = new URL(address)
  const home = new URL(origin)
  url.protocol = home.protocol
  url.host = home.host
  return url.href
}
