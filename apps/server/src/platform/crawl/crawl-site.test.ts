import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { createEgress, type Egress } from '../egress/index.ts'
import { createDocumentParser } from '../parsing/index.ts'
import type { CrawlEvent } from './crawl-events.ts'
import { type CrawlOptions, crawlSite } from './crawl-site.ts'
import type { Frontier } from './frontier.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Site = Record<string, string | Handler>

const parser = createDocumentParser()
const requests: string[] = []
let site: Site = {}
let origin = ''
let egress: Egress

const server = createServer((request, response) => {
  requests.push(request.url ?? '')
  const found = site[request.url ?? ''] ?? site[new URL(request.url ?? '', origin).pathname]
  if (typeof found === 'function') return found(request, response)
  if (found === undefined) return void response.writeHead(404).end('not here')
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found)
})

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  origin = `http://${host}`
  egress = createEgress({ allowPrivate: [host] })
})

after(async () => {
  await egress.close()
  await parser.close()
  server.closeAllConnections()
  server.close()
})

function html(title: string, ...links: string[]): string {
  const anchors = links.map((link) => `<a href="${link}">${link}</a>`).join(' ')
  return `<!doctype html><title>${title}</title><main><h1>${title}</h1><p>All about ${title}, told at length so that
    it counts as content of its own and nobody takes it for a frame.</p>${anchors}</main>`
}

async function crawl(pages: Site, options: Partial<CrawlOptions> = {}): Promise<CrawlEvent[]> {
  site = pages
  requests.length = 0
  return collect(crawlSite({ ...base(), ...options }))
}

async function collect(crawling: AsyncIterable<CrawlEvent>): Promise<CrawlEvent[]> {
  const events: CrawlEvent[] = []
  for await (const event of crawling) events.push(event)
  return events
}

function base(): CrawlOptions {
  return {
    start: `${origin}/`,
    maxPages: 50,
    maxDepth: 5,
    delayMs: 0,
    userAgent: 'SvarBot/1.0',
    egress,
    parser,
    allowPrivate: true,
    timeoutMs: 1_000,
    maxPageBytes: 100_000,
  }
}

function paths(events: readonly CrawlEvent[], type: CrawlEvent['type'], reason?: string): string[] {
  return events
    .filter((event) => event.type === type && (!reason || ('reason' in event && event.reason === reason)))
    .map((event) => ('url' in event ? event.url.replace(origin, '') : ''))
    .sort()
}

test('links are followed to the asked depth, each page once, with its title', async () => {
  const events = await crawl(
    {
      '/': html('Home', '/a', '/a#part', '/a?utm_source=x', '/b', '/logo.png', 'https://elsewhere.example/'),
      '/a': html('A', '/', '/c'),
      '/b': html('B', '/a'),
      '/c': html('C', '/d'),
      '/d': html('D'),
    },
    { maxDepth: 2 },
  )
  assert.deepEqual(paths(events, 'fetched'), ['/', '/a', '/b', '/c'])
  const home = events.find((event) => event.type === 'fetched')
  assert.ok(home?.type === 'fetched' && home.page.document.title === 'Home')
  assert.equal(requests.filter((path) => path.startsWith('/a')).length, 1)
  const last = events.at(-1)
  assert.ok(last?.type === 'done' && last.counts.fetched === 4)
})

test('robots.txt is obeyed, and a server that cannot give it is left alone', async () => {
  const robots: Handler = (_request, response) => response.end('User-agent: *\nDisallow: /private\n')
  const events = await crawl({
    '/robots.txt': robots,
    '/': html('Home', '/private/x'),
    '/private/x': html('X'),
  })
  assert.deepEqual(paths(events, 'skipped', 'robots'), ['/private/x'])
  assert.ok(!requests.includes('/private/x'))

  const troubled: Handler = (_request, response) => response.writeHead(503).end()
  const refused = await crawl({ '/robots.txt': troubled, '/': html('Home', '/a'), '/a': html('A') })
  assert.deepEqual(paths(refused, 'failed', 'robots_unreachable'), ['/robots.txt'])
  assert.deepEqual(paths(refused, 'fetched'), [])
})

test('sitemaps are read: from robots.txt, as an index, gzipped', async () => {
  const urlset = (...list: string[]) =>
    `<urlset>${list.map((path) => `<url><loc>${origin}${path}</loc></url>`)}</urlset>`
  const events = await crawl({
    '/robots.txt': (_request, response) => response.end(`Sitemap: ${origin}/index.xml`),
    '/index.xml': `<?xml version="1.0"?><sitemapindex><sitemap><loc>${origin}/one.xml.gz</loc></sitemap></sitemapindex>`,
    '/one.xml.gz': (_request, response) => response.end(gzipSync(urlset('/hidden?a=1&amp;b=2', '/other'))),
    '/': html('Home'),
    '/hidden': html('Hidden'),
    '/other': html('Other'),
  })
  assert.deepEqual(paths(events, 'fetched'), ['/', '/hidden?a=1&b=2', '/other'])
})

test('each page that cannot be read says why, and the others are read all the same', async () => {
  const events = await crawl({
    '/': html('Home', '/gone', '/slow', '/endless', '/inside', '/ok', '/picture', '/broken.pdf', '/again'),
    '/slow': () => undefined,
    '/endless': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => {
        while (!response.destroyed && response.write('<p>and on</p>'.repeat(1000)));
      }
      response.on('drain', more)
      more()
    },
    '/inside': (_request, response) =>
      void response.writeHead(302, { location: 'http://127.0.0.1:1/admin' }).end(),
    '/again': (_request, response) => void response.writeHead(302, { location: '/again' }).end(),
    '/ok': html('Fine'),
    '/picture': (_request, response) =>
      void response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/broken.pdf': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4 and nothing more')
    },
  })
  assert.deepEqual(paths(events, 'failed', 'http_status'), ['/gone'])
  assert.deepEqual(paths(events, 'failed', 'timeout'), ['/slow'])
  assert.deepEqual(paths(events, 'failed', 'too_large'), ['/endless'])
  assert.deepEqual(paths(events, 'failed', 'broken'), ['/broken.pdf'])
  assert.deepEqual(paths(events, 'skipped', 'other_site'), ['/inside'])
  assert.deepEqual(paths(events, 'skipped', 'redirect'), ['/again'])
  assert.deepEqual(paths(events, 'skipped', 'content_type'), ['/picture'])
  assert.deepEqual(paths(events, 'fetched'), ['/', '/ok'])
})

test('a site inside the network is refused unless the operator allowed it', async () => {
  const events = await crawl({ '/': html('Home') }, { allowPrivate: false })
  assert.deepEqual(paths(events, 'fetched'), [])
  assert.deepEqual(paths(events, 'failed'), ['/'])
  const failure = events.find((event) => event.type === 'failed')
  assert.ok(failure?.type === 'failed' && failure.reason === 'blocked_address')
})

test('copies, noindex pages and filters of a page are not kept', async () => {
  const canonical = html('Shoes').replace('<title>', `<link rel="canonical" href="/shoes"><title>`)
  const events = await crawl({
    '/': html('Home', '/copy', '/original', '/secret', '/shoes?color=red', '/nofollow'),
    '/copy': html('Twin'),
    '/original': html('Twin'),
    '/secret': html('Secret', '/behind').replace('<title>', '<meta name="robots" content="noindex"><title>'),
    '/behind': html('Behind'),
    '/shoes': canonical,
    '/nofollow': html('End', '/unfollowed').replace(
      '<title>',
      '<meta name="robots" content="nofollow"><title>',
    ),
  })
  assert.deepEqual(paths(events, 'skipped', 'duplicate'), ['/original'])
  assert.deepEqual(paths(events, 'skipped', 'noindex'), ['/secret'])
  assert.deepEqual(paths(events, 'skipped', 'canonical'), ['/shoes?color=red'])
  assert.deepEqual(paths(events, 'fetched'), ['/', '/behind', '/copy', '/nofollow', '/shoes'])
})

test('a calendar without end does not hold the crawl', async () => {
  const calendar: Handler = (request, response) => {
    const month = Number(new URL(request.url ?? '', origin).searchParams.get('month') ?? 0)
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(html(`Month ${month}`, `/calendar?month=${month + 1}`))
  }
  const events = await crawl(
    { '/': html('Home', '/calendar?month=1', '/a'), '/a': html('A'), '/calendar': calendar },
    { maxPages: 500, maxDepth: 1000, traps: { perQueryPattern: 5, perDatePattern: 5, maxSegments: 10 } },
  )
  assert.equal(paths(events, 'fetched').length, 7)
  assert.equal(paths(events, 'skipped', 'trap').length, 1)
})

test('the limit of pages is kept and told', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `/page-${index}`)
  const pages = Object.fromEntries(many.map((path) => [path, html(path)]))
  const events = await crawl({ '/': html('Home', ...many), ...pages }, { maxPages: 5 })
  assert.equal(paths(events, 'fetched').length, 5)
  const last = events.at(-1)
  assert.ok(last?.type === 'done' && last.isLimited)
})

test('an unchanged page is not sent again, and its links are still followed', async () => {
  const home: Handler = (request, response) => {
    const isKnown = request.headers['if-none-match'] === '"v1"'
    response.writeHead(isKnown ? 304 : 200, { 'content-type': 'text/html', etag: '"v1"' })
    response.end(isKnown ? undefined : html('Home', '/a'))
  }
  const first = await crawl({ '/': home, '/a': html('A') })
  const fetched = first.find((event) => event.type === 'fetched')
  assert.ok(fetched?.type === 'fetched')
  const { etag, links } = fetched.page
  const again = await crawl(
    { '/': home, '/a': html('A') },
    { isKnown: (url) => (url === `${origin}/` ? { etag, links } : undefined) },
  )
  assert.deepEqual(paths(again, 'skipped', 'unchanged'), ['/'])
  assert.deepEqual(paths(again, 'fetched'), ['/a'])
})

test('a busy server is asked again later', async () => {
  let refusals = 1
  const busy: Handler = (_request, response) => {
    if (refusals-- > 0) return void response.writeHead(429, { 'retry-after': '0' }).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(html('Busy'))
  }
  const events = await crawl({ '/': html('Home', '/busy'), '/busy': busy })
  assert.deepEqual(paths(events, 'fetched'), ['/', '/busy'])
})

test('a crawl cut off after any event goes on from its stored frontier without loss or repetition', async () => {
  const pages: Site = {
    '/': html('Home', '/a', '/b', '/gone'),
    '/a': html('A', '/c'),
    '/b': html('B', '/a', '/d'),
    '/c': html('C'),
    '/d': html('D'),
  }
  const whole = await crawl(pages)
  for (let cutAfter = 1; cutAfter < whole.length; cutAfter += 1) {
    const { kept, frontier } = await cutOff(cutAfter)
    const rest = await collect(crawlSite({ ...base(), frontier }))
    assert.deepEqual(paths([...kept, ...rest], 'fetched'), paths(whole, 'fetched'), `cut after ${cutAfter}`)
    assert.deepEqual(paths([...kept, ...rest], 'failed'), ['/gone'], `cut after ${cutAfter}`)
  }
})

async function cutOff(cutAfter: number): Promise<{ kept: CrawlEvent[]; frontier: Frontier }> {
  const kept: CrawlEvent[] = []
  let stored = ''
  for await (const event of crawlSite(base())) {
    kept.push(event)
    stored = JSON.stringify(event.frontier)
    if (kept.length === cutAfter) break
  }
  return { kept, frontier: JSON.parse(stored) as Frontier }
}

test('an abort stops at once and leaves the page in the queue', async () => {
  site = { '/': html('Home', '/slow'), '/slow': () => undefined }
  const controller = new AbortController()
  let frontier: Frontier | undefined
  const crawling = async () => {
    for await (const event of crawlSite({ ...base(), signal: controller.signal })) {
      frontier = event.frontier
      if (event.type === 'fetched') setTimeout(() => controller.abort(new Error('server stops')), 50)
    }
  }
  await assert.rejects(crawling, /server stops/)
  assert.deepEqual(
    frontier?.queue.map((page) => page.url),
    [`${origin}/slow`],
  )
})
