import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Document, Passage, Source } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { whenRead } from '../factory.ts'
import { knowledge, searchKnowledge } from '../index.ts'
import { crawlWebsite } from './crawl-website.ts'
import { runReading } from './run-reading.ts'

type Page = string | ((response: ServerResponse) => void)

const page = (title: string, text: string, ...links: string[]) =>
  `<!doctype html><html lang="nb"><title>${title}</title><main><h1>${title}</h1><p>${text} Her står det mer om ${title.toLowerCase()}, så mye at siden har noe å fortelle.</p>${links
    .map((link) => `<p><a href="${link}">${link}</a></p>`)
    .join('')}</main></html>`

describe('reading a website', () => {
  let house: TestHouse
  let a: TestTenant
  let site: Record<string, Page> = {}
  let requests: string[] = []
  let origin = ''
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    const found = site[request.url ?? '']
    if (typeof found === 'function') return found(response)
    if (!found) return void response.writeHead(404).end('not here')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: `"${found.length}"` })
      .end(found)
  })
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    origin = `http://${host}`
    const allow = { allowPrivate: [host], env: { SVAR_ALLOW_PRIVATE: host } }
    house = await startTestHouse({ rooms: [knowledge], work: true, ...allow })
    ;({ a } = await house.twoTenants())
  })
  after(async () => {
    await house?.stop()
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    requests = []
  })

  const get = <T>(url: string) => a.as<T>(a.agent, { url: `/api/knowledge${url}` })
  const send = <T>(method: 'POST' | 'DELETE', url: string, payload?: object) =>
    a.as<T>(a.agent, { method, url: `/api/knowledge${url}`, ...(payload ? { payload } : {}) })
  const add = (path: string, crawl = {}) =>
    send<Source>('POST', '/websites', { url: origin + path, crawl: { everyDays: 0, ...crawl } })
  const pagesOf = async (id: string) => {
    const { items } = (await get<{ items: Document[] }>(`/sources/${id}/documents?limit=100`)).body
    return Object.fromEntries(
      items.map((one) => [one.url?.replace(origin, ''), one.problem?.code ?? one.state]),
    )
  }
  const search = (question: string) =>
    searchKnowledge(house.platform, a.tenantId, { question, locale: 'nb', limit: 3 })

  let sourceId = ''
  it('pages of the sitemap and of links are read; what robots.txt forbids, and other sites, are left', async () => {
    site = {
      '/robots.txt': 'User-agent: *\nDisallow: /hemmelig\nSitemap: /kart.xml\n',
      '/kart.xml': `<urlset><url><loc>${origin}/lager</loc></url></urlset>`,
      '/': page('Flyttefirma', 'Vi flytter hele Oslo.', '/priser', '/hemmelig', '/borte', '/inn'),
      '/priser': page('Priser', 'En toroms koster 8 900 kr.'),
      '/lager': page('Lager', 'En bod koster 990 kr.'),
      '/hemmelig': page('Hemmelig', 'Ingen skal se dette.'),
      '/inn': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    }
    const added = await add('/')
    assert.equal(added.status, 202)
    sourceId = added.body.id
    const read = await whenRead(a, sourceId)
    assert.equal(read.state, 'partial')
    assert.deepEqual(read.problem, { code: 'pages_failed', params: { pages: 1 } })
    assert.deepEqual(await pagesOf(sourceId), {
      '/': 'ready',
      '/priser': 'ready',
      '/lager': 'ready',
      '/borte': 'http_status',
    })
    assert.ok(!requests.includes('/hemmelig'))
    const [hit] = (await search('Hva koster en toroms?')).hits
    assert.equal(hit?.passage.url, `${origin}/priser`)
    assert.equal((await add('/')).body.error?.code, 'conflict')
  })

  it('read again: an unchanged page keeps its passages, a changed one gets new ones, a vanished one goes', async () => {
    const idsOf = async () => {
      const { items } = (await get<{ items: Passage[] }>(`/sources/${sourceId}/passages`)).body
      return new Map(items.map((one) => [one.url?.replace(origin, ''), one.id]))
    }
    const before = await idsOf()
    site['/'] = page('Flyttefirma', 'Vi flytter hele Norge nå.', '/priser')
    site['/priser'] = page('Priser', 'En toroms koster 9 900 kr.')
    site['/kart.xml'] = '<urlset></urlset>'
    const lager = site['/lager'] ?? ''
    delete site['/lager']
    await send('POST', `/sources/${sourceId}/refresh`)
    const read = await whenRead(a, sourceId)
    assert.equal(read.state, 'ready')
    assert.deepEqual(await pagesOf(sourceId), { '/': 'ready', '/priser': 'ready' })
    assert.match((await search('Hva koster en toroms?')).hits[0]?.passage.text ?? '', /9 900/)
    site['/lager'] = lager
    await send('POST', `/sources/${sourceId}/refresh`)
    await whenRead(a, sourceId)
    const after = await idsOf()
    assert.notEqual(after.get('/priser'), before.get('/priser'))
    await send('POST', `/sources/${sourceId}/refresh`)
    await whenRead(a, sourceId)
    assert.deepEqual(await idsOf(), after)
  })

  it('a site that does not answer leaves what was known of it', async () => {
    site['/robots.txt'] = (response) => response.writeHead(503).end()
    await send('POST', `/sources/${sourceId}/refresh`)
    const read = await whenRead(a, sourceId)
    assert.equal(read.state, 'partial')
    assert.ok(read.passages > 0)
    assert.match((await search('Hva koster en toroms?')).hits[0]?.passage.text ?? '', /9 900/)
  })

  it('the next crawl is planned once, however often it is read by hand meanwhile, and runs when it is due', async () => {
    site = { '/plan': page('Plan', 'Vi har åpent på hverdager.') }
    const { id } = (await add('/plan', { everyDays: 1, maxDepth: 0 })).body
    await whenRead(a, id)
    house.clock.advance(3_600_000)
    await send('POST', `/sources/${id}/refresh`)
    const read = await whenRead(a, id)
    assert.equal(read.state, 'ready')
    const dueInMs = Date.parse(read.nextCrawlAt ?? '') - house.clock.now().getTime()
    assert.ok(Math.abs(dueInMs - 24 * 3_600_000) < 60_000)
    const planned = await house.platform.database.pool.query(
      `SELECT id FROM jobs.job WHERE name = 'knowledge.crawl' AND state = 'created' AND data->'payload'->>'sourceId' = $1`,
      [id],
    )
    assert.equal(planned.rows.length, 1)
    const run = () => runReading(house.platform, a.tenantId, id, new AbortController().signal, crawlWebsite)
    requests = []
    await run()
    assert.equal(requests.length, 0)
    house.clock.advance(25 * 3_600_000)
    await run()
    assert.ok(requests.includes('/plan'))
  })

  it('a website inside the network is refused with its reason', async () => {
    const inside = await send<Source>('POST', '/websites', { url: 'http://127.0.0.1:8899/' })
    const failed = await whenRead(a, inside.body.id)
    assert.equal(failed.state, 'failed')
    assert.equal(failed.problem?.code, 'blocked_address')
  })
})
