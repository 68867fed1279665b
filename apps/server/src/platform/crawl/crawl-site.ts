import { setTimeout as wait } from 'node:timers/promises'
import type { Egress } from '../egress/index.ts'
import type { DocumentParser } from '../parsing/index.ts'
import type { CrawlEvent, CrawlStep } from './crawl-events.ts'
import { count, crawlPage, type KnownPage, type PageWork, skipped } from './crawl-page.ts'
import { type Frontier, newFrontier } from './frontier.ts'
import { failed, fetchRobots, findOrigin, readSitemaps } from './prepare-site.ts'
import { type RobotsRules, robotsRules } from './robots.ts'
import { defaultTrapLimits, type TrapLimits } from './traps.ts'

export interface CrawlOptions {
  start: string
  /** Pages that are read; the rest of the site is left. */
  maxPages: number
  /** Links away from the start; the pages of a sitemap count as one. */
  maxDepth: number
  /** Between two requests. A longer Crawl-delay of the site is followed. */
  delayMs: number
  userAgent: string
  egress: Egress
  parser: Pick<DocumentParser, 'parseDocument'>
  signal?: AbortSignal
  /** True where the operator's list of private addresses may be used. */
  allowPrivate?: boolean
  timeoutMs?: number
  maxPageBytes?: number
  traps?: TrapLimits
  isKnown?(url: string): Promise<KnownPage | undefined> | KnownPage | undefined
  /** The frontier of an earlier event, to go on from there. */
  frontier?: Frontier
}

/**
 * Reads a website page by page and tells each step as it is made. Every event carries the frontier as it is
 * after that event (one object that goes on changing: store or copy it before asking for the next).
 * Stored with what the event brought, it lets a crawl that was cut off go on without loss; at worst the
 * one page in work is fetched again. Ends after `done`; an aborted signal throws its reason.
 */
export async function* crawlSite(options: CrawlOptions): AsyncGenerator<CrawlEvent> {
  const frontier = options.frontier ?? newFrontier(options.start)
  const work = workOf(options, frontier)
  const attach = (step: CrawlStep) => ({ ...step, frontier }) as CrawlEvent

  const rules = await prepare(options, work)
  if ('type' in rules) {
    frontier.isDone = true
    yield attach(count(work, rules))
  } else {
    if (!frontier.sitemapsRead) {
      for await (const step of readSitemaps(frontier, work.seen, rules, work.fetch, work.limits))
        yield attach(step)
      frontier.sitemapsRead = true
    }
    for await (const step of crawlQueue(options, work, rules)) yield attach(step)
  }
  const isLimited = !('type' in rules) && frontier.queue.length > 0
  frontier.isDone = true
  yield attach({ type: 'done', counts: { ...frontier.counts }, isLimited })
}

async function* crawlQueue(
  options: CrawlOptions,
  work: PageWork,
  rules: RobotsRules,
): AsyncGenerator<CrawlStep> {
  const { frontier } = work
  const delayMs = Math.max(options.delayMs, rules.crawlDelayMs)
  while (frontier.queue.length > 0 && hasRoom(frontier, options.maxPages)) {
    options.signal?.throwIfAborted()
    const page = frontier.queue[0]
    if (!page) return
    if (!rules.allows(page.url)) {
      frontier.queue.shift()
      yield count(work, skipped(page.url, 'robots'))
      continue
    }
    // The page leaves the queue only together with its result: a frontier stored before still holds it.
    const { steps, retryAfterMs } = await takeFirst(work)
    yield* steps
    await wait(Math.max(delayMs, retryAfterMs ?? 0), undefined, { signal: options.signal })
  }
}

async function takeFirst(work: PageWork) {
  const page = work.frontier.queue.shift()
  if (!page) return { steps: [] }
  try {
    return await crawlPage(work, page)
  } catch (error) {
    work.frontier.queue.unshift(page)
    throw error
  }
}

/** Pages read count, and pages known to be unchanged; requests are bounded for sites that only redirect. */
function hasRoom(frontier: Frontier, maxPages: number): boolean {
  return frontier.counts.fetched < maxPages && frontier.counts.requests < maxPages * 3 + 20
}

async function prepare(options: CrawlOptions, work: PageWork): Promise<RobotsRules | CrawlStep> {
  const { frontier } = work
  if (!frontier.origin) {
    const start = frontier.queue[0]?.url
    if (!start) return failed(options.start, 'bad_start', {})
    const found = await findOrigin(start, work.fetch)
    if ('type' in found) return found
    frontier.origin = new URL(found.url).origin
    frontier.queue = [{ url: found.url, depth: 0, attempts: 0 }]
    frontier.seen = [...new Set([start, found.url])]
    for (const url of frontier.seen) work.seen.add(url)
  }
  if (!frontier.robots) {
    const robots = await fetchRobots(frontier.origin, work.fetch)
    if (robots && 'type' in robots) return robots
    frontier.robots = robots
  }
  return robotsRules(frontier.robots?.url ?? '', frontier.robots?.text ?? '', options.userAgent)
}

function workOf(options: CrawlOptions, frontier: Frontier): PageWork {
  const { egress, userAgent, signal, parser, isKnown, maxPages, maxDepth } = options
  return {
    frontier,
    seen: new Set(frontier.seen),
    parser,
    limits: { maxPages, maxDepth, traps: options.traps ?? defaultTrapLimits },
    fetch: {
      egress,
      userAgent,
      timeoutMs: options.timeoutMs ?? 20_000,
      maxBytes: options.maxPageBytes ?? 25 * 1024 * 1024,
      allowPrivate: options.allowPrivate ?? false,
      ...(signal ? { signal } : {}),
    },
    ...(isKnown ? { isKnown } : {}),
  }
}
