import { createHash } from 'node:crypto'
import { type DocumentParser, type ParsedDocument, ParseError } from '../parsing/index.ts'
import type { CrawledDocument, CrawlStep, SkipReason } from './crawl-events.ts'
import { crawlUrl, isSameSite } from './crawl-url.ts'
import { type FetchedPage, type FetchOptions, fetchPage } from './fetch-page.ts'
import {
  type Frontier,
  type QueuedPage,
  type QueueLimits,
  queuePage,
  type SeenAddresses,
} from './frontier.ts'
import { failed } from './prepare-site.ts'

/** What an earlier crawl kept of a page. Without its links it is fetched in full. */
export interface KnownPage {
  etag?: string | null
  lastModified?: string | null
  links?: string[]
}

export interface PageWork {
  frontier: Frontier
  seen: SeenAddresses
  limits: QueueLimits
  fetch: FetchOptions
  parser: Pick<DocumentParser, 'parseDocument'>
  isKnown?(url: string): Promise<KnownPage | undefined> | KnownPage | undefined
}

export interface PageResult {
  steps: CrawlStep[]
  /** Set when the server is busy: the page was put back, and this is how long it asks us to wait. */
  retryAfterMs?: number
}

const maxAttempts = 3

/** One page: fetch, read, compare, follow. All changes to the frontier are made before the steps are told. */
export async function crawlPage(work: PageWork, page: QueuedPage): Promise<PageResult> {
  const known = await work.isKnown?.(page.url)
  const fetched = await fetchPage(page.url, known?.links ? known : undefined, work.fetch)
  work.frontier.counts.requests += 1
  if (fetched.kind === 'failed' && fetched.retryAfterMs !== undefined && page.attempts + 1 < maxAttempts) {
    work.frontier.queue.unshift({ ...page, attempts: page.attempts + 1 })
    return { steps: [], retryAfterMs: fetched.retryAfterMs }
  }
  return { steps: await stepsOf(work, page, fetched, known) }
}

async function stepsOf(
  work: PageWork,
  page: QueuedPage,
  fetched: FetchedPage,
  known: KnownPage | undefined,
): Promise<CrawlStep[]> {
  switch (fetched.kind) {
    case 'failed':
      return [count(work, failed(page.url, fetched.code, fetched.params))]
    case 'unchanged':
      return [count(work, skipped(page.url, 'unchanged')), ...follow(work, page, known?.links ?? [])]
    case 'content_type':
      return [count(work, skipped(page.url, 'content_type', { contentType: fetched.contentType }))]
    case 'redirect':
      return redirected(work, page, fetched.to)
    case 'content':
      return read(work, page, fetched)
  }
}

function redirected(work: PageWork, page: QueuedPage, to: string | undefined): CrawlStep[] {
  const outcome = to
    ? queuePage(work.frontier, work.seen, { url: to, depth: page.depth }, work.limits)
    : 'other_site'
  const reason = outcome === 'other_site' ? 'other_site' : 'redirect'
  const steps = [count(work, skipped(page.url, reason, to ? { to } : {}))]
  if (to && outcome === 'queued') steps.push({ type: 'found', url: to, depth: page.depth })
  return steps
}

async function read(
  work: PageWork,
  page: QueuedPage,
  fetched: Extract<FetchedPage, { kind: 'content' }>,
): Promise<CrawlStep[]> {
  const parsed = await parse(work, page.url, fetched)
  if (parsed instanceof ParseError) {
    const isBlank = parsed.code === 'empty'
    const step = isBlank ? skipped(page.url, 'empty') : failed(page.url, parsed.code, parsed.params)
    return [count(work, step)]
  }
  const links = linksOf(parsed)
  const found = follow(work, page, links)
  const judged = judge(work, page, parsed)
  if (judged.reason) return [count(work, skipped(page.url, judged.reason, judged.params)), ...found]
  const crawled: CrawledDocument = {
    contentType: fetched.contentType,
    document: parsed,
    contentHash: judged.contentHash,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    links,
  }
  return [count(work, { type: 'fetched', url: page.url, page: crawled }), ...found]
}

async function parse(
  work: PageWork,
  url: string,
  fetched: { bytes: Uint8Array; contentType: string },
): Promise<ParsedDocument | ParseError> {
  const isPage = /html/i.test(fetched.contentType)
  const name = decodeURIComponent(
    new URL(url).pathname
      .split('/')
      .at(-1)
      ?.replace(/%(?![0-9a-f]{2})/gi, '') ?? '',
  )
  try {
    return await work.parser.parseDocument({
      bytes: fetched.bytes,
      // `/price-list.php` and `/` are pages whatever they are called.
      fileName: isPage ? 'page.html' : name,
      declaredType: fetched.contentType,
      baseUrl: url,
    })
  } catch (error) {
    if (error instanceof ParseError && error.code !== 'stopped') return error
    throw error
  }
}

type Judged =
  | { reason: SkipReason; params: Record<string, string> }
  | { reason?: undefined; contentHash: string }

/** Whether the page is to be kept: not when it asks not to be, is another's copy, or was read before. */
function judge(work: PageWork, page: QueuedPage, parsed: ParsedDocument): Judged {
  if (parsed.page?.noIndex) return { reason: 'noindex', params: {} }
  const original = originalOf(page.url, parsed.page?.canonicalUrl)
  if (original) {
    const outcome = queuePage(work.frontier, work.seen, { url: original, depth: page.depth }, work.limits)
    if (outcome === 'queued' || outcome === 'known') return { reason: 'canonical', params: { of: original } }
  }
  const contentHash = hashOf(parsed)
  const twin = work.frontier.contents[contentHash]
  if (twin !== undefined) return { reason: 'duplicate', params: { of: twin } }
  work.frontier.contents[contentHash] = page.url
  return { contentHash }
}

/**
 * The address without the query, where the page names it as its canonical one. Other canonical addresses
 * are not followed: many sites name their front page on each page, or one that leads back here.
 */
function originalOf(address: string, canonicalUrl: string | undefined): string | undefined {
  const named = canonicalUrl && crawlUrl(canonicalUrl)
  if (!named || !isSameSite(address, named)) return undefined
  const [own, other] = [new URL(address), new URL(named)]
  return own.pathname === other.pathname && own.search !== '' && other.search === '' ? named : undefined
}

function follow(work: PageWork, page: QueuedPage, links: readonly string[]): CrawlStep[] {
  const steps: CrawlStep[] = []
  for (const url of links) {
    const depth = page.depth + 1
    const outcome = queuePage(work.frontier, work.seen, { url, depth }, work.limits)
    if (outcome === 'queued') steps.push({ type: 'found', url, depth })
    if (outcome === 'trap') steps.push(count(work, skipped(url, 'trap')))
  }
  return steps
}

function linksOf(parsed: ParsedDocument): string[] {
  if (!parsed.page || parsed.page.noFollow) return []
  const links = parsed.page.links.flatMap((link) => crawlUrl(link) ?? [])
  return [...new Set(links)]
}

function hashOf(parsed: ParsedDocument): string {
  const hash = createHash('sha256')
  for (const section of parsed.sections) hash.update(section.text).update('\0')
  return hash.digest('hex')
}

export function skipped(
  url: string,
  reason: SkipReason,
  params: Record<string, string | number> = {},
): CrawlStep {
  return { type: 'skipped', url, reason, params }
}

/** Each step that settles a page is counted once. */
export function count({ frontier }: Pick<PageWork, 'frontier'>, step: CrawlStep): CrawlStep {
  if (step.type === 'fetched' || step.type === 'skipped' || step.type === 'failed')
    frontier.counts[step.type] += 1
  return step
}
