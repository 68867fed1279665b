import type { CrawlStep } from './crawl-events.ts'
import { crawlUrl, isSameSite } from './crawl-url.ts'
import { type FetchOptions, fetchFile, fetchPage } from './fetch-page.ts'
import { type Frontier, type QueueLimits, queuePage, type SeenAddresses } from './frontier.ts'
import type { RobotsRules } from './robots.ts'
import { readSitemap } from './sitemap.ts'

const maxSitemaps = 50
const maxStartRedirects = 5

/** Finds the site's own origin: people type `example.com` and the site lives at `https://www.example.com`. */
export async function findOrigin(start: string, options: FetchOptions): Promise<{ url: string } | CrawlStep> {
  let url = start
  for (let hops = 0; hops <= maxStartRedirects; hops += 1) {
    const page = await fetchPage(url, undefined, options)
    if (page.kind === 'failed' && page.code !== 'http_status') return failed(start, page.code, page.params)
    if (page.kind !== 'redirect') return { url }
    if (!page.to) return failed(start, 'bad_start', {})
    if (!isSameSite(url, page.to)) return failed(start, 'redirect_other_site', { to: page.to })
    url = page.to
  }
  return failed(start, 'too_many_redirects', { maxRedirects: maxStartRedirects })
}

/**
 * robots.txt of the site. None at all allows everything; one that cannot be read because the server is
 * in trouble forbids everything for now (RFC 9309, 2.3.1.4).
 */
export async function fetchRobots(
  origin: string,
  options: FetchOptions,
): Promise<Frontier['robots'] | CrawlStep> {
  const url = `${origin}/robots.txt`
  const file = await fetchFile(url, options)
  if (!file || file.status >= 500) return failed(url, 'robots_unreachable', { status: file?.status ?? 0 })
  const text = file.status === 200 ? new TextDecoder().decode(file.bytes.subarray(0, 500 * 1024)) : ''
  return { url, text }
}

/** Queues what the sitemaps list: those that robots.txt names, else the usual one. */
export async function* readSitemaps(
  frontier: Frontier,
  seen: SeenAddresses,
  rules: RobotsRules,
  options: FetchOptions,
  limits: QueueLimits,
): AsyncGenerator<CrawlStep> {
  const origin = frontier.origin ?? ''
  const waiting = rules.sitemaps.length > 0 ? [...rules.sitemaps] : [`${origin}/sitemap.xml`]
  const read = new Set<string>()
  while (waiting.length > 0 && read.size < maxSitemaps) {
    const url = crawlUrl(waiting.shift() ?? '', origin)
    if (!url || read.has(url) || !isSameSite(origin, url)) continue
    read.add(url)
    const file = await fetchFile(url, options)
    if (file?.status !== 200) continue
    const sitemap = await readSitemap(file.bytes).catch(() => ({ pages: [], sitemaps: [] }))
    waiting.push(...sitemap.sitemaps)
    for (const address of sitemap.pages) {
      const page = crawlUrl(address, url)
      if (page && queuePage(frontier, seen, { url: page, depth: 1 }, limits) === 'queued') {
        yield { type: 'found', url: page, depth: 1 }
      }
    }
  }
}

export function failed(url: string, reason: string, params: Record<string, string | number>): CrawlStep {
  return { type: 'failed', url, reason, params }
}
