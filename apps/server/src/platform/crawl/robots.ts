import robotsModule from 'robots-parser'

// Its types describe an ES module with a default export; what Node loads is the function itself.
const parseRobots = robotsModule as unknown as typeof robotsModule.default

export interface RobotsRules {
  allows(url: string): boolean
  crawlDelayMs: number
  sitemaps: string[]
}

const maxCrawlDelayMs = 10_000

/** The rules of a robots.txt (RFC 9309) for one user agent. A delay is followed up to ten seconds. */
export function robotsRules(url: string, text: string, userAgent: string): RobotsRules {
  const robots = parseRobots(url, text)
  const seconds = robots.getCrawlDelay(userAgent) ?? 0
  return {
    allows: (address) => robots.isAllowed(address, userAgent) !== false,
    crawlDelayMs: Math.min(maxCrawlDelayMs, Math.max(0, seconds * 1000) || 0),
    sitemaps: robots.getSitemaps(),
  }
}
