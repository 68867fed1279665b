import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Source } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { upload, whenRead } from '../factory.ts'
import { knowledge } from '../index.ts'
import { crawlWebsite } from './crawl-website.ts'
import { readFile } from './read-file.ts'
import { resumeReading } from './resume.ts'
import { runReading } from './run-reading.ts'

const PAGES = 12

describe('reading that is cut off', () => {
  let house: TestHouse
  let a: TestTenant
  let host = ''
  let requests: string[] = []
  let onRequest = (_path: string) => undefined as unknown
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt' || path === '/sitemap.xml') return void response.writeHead(404).end()
    requests.push(path)
    onRequest(path)
    const links = Array.from({ length: PAGES }, (_, at) => `<a href="/page-${at}">${at}</a>`).join(' ')
    const html = `<title>Page ${path}</title><main><h1>Page ${path}</h1><p>All that there is to know of ${path}, told at length.</p>${links}</main>`
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(html), 25)
  })
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    house = await startTestHouse({ rooms: [knowledge], ...own() })
    ;({ a } = await house.twoTenants())
  })
  after(async () => {
    await house?.stop()
    server.closeAllConnections()
    server.close()
  })

  const own = () => ({ allowPrivate: [host], env: { SVAR_ALLOW_PRIVATE: host } })
  const sourceNow = async (id: string) =>
    (await a.as<Source>(a.agent, { url: `/api/knowledge/sources/${id}` })).body
  const addSite = async (path = '/') => {
    const payload = { url: `http://${host}${path}`, crawl: { everyDays: 0 } }
    return (await a.as<Source>(a.agent, { method: 'POST', url: '/api/knowledge/websites', payload })).body
  }
  /** Nothing is left of the queue, as when a job has died with its process and was not noticed yet. */
  const loseJobs = () =>
    house.platform.database.pool.query(`DELETE FROM jobs.job WHERE name LIKE 'knowledge.%'`)
  const crawl = (where: TestHouse, id: string, signal = new AbortController().signal) =>
    runReading(where.platform, a.tenantId, id, signal, crawlWebsite)

  it('goes on at the next start without waiting, and fetches again only the page that was under way', async () => {
    const { id } = await addSite()
    const stop = new AbortController()
    onRequest = () => requests.length === 7 && stop.abort(new Error('killed'))
    await assert.rejects(crawl(house, id, stop.signal), /killed/)
    assert.equal((await sourceNow(id)).state, 'working')
    assert.ok((await sourceNow(id)).passages > 0)
    await loseJobs()
    const next = await startTestHouse({ rooms: [knowledge], work: true, sharing: house, ...own() })
    const read = await whenRead(a, id)
    await next.stop()
    assert.equal(read.state, 'ready')
    assert.equal(read.documents, PAGES + 1)
    const twice = requests.filter((path, at) => requests.indexOf(path) !== at)
    assert.ok(twice.length <= 2, `fetched twice: ${twice.join(' ')}`)
  })

  it('a source that a living process reads is left to it', async () => {
    requests = []
    const { id } = await addSite('/page-0?other')
    const other = await startTestHouse({ rooms: [knowledge], sharing: house, ...own() })
    let second: Promise<void> | undefined
    onRequest = () => {
      if (requests.length === 3) second = crawl(other, id)
    }
    await crawl(house, id)
    await second
    await other.stop()
    assert.equal((await sourceNow(id)).state, 'ready')
    // The first page is asked for once more, to find the site's own address.
    assert.equal(new Set(requests).size, requests.length - 1)
  })

  it('removing a source ends the job that reads it, and nothing comes back', async () => {
    requests = []
    const { id } = await addSite('/page-1?removed')
    let removed: Promise<unknown> | undefined
    onRequest = () => {
      if (requests.length === 3)
        removed = a.as(a.agent, { method: 'DELETE', url: `/api/knowledge/sources/${id}` })
    }
    await crawl(house, id)
    await removed
    assert.ok(requests.length < PAGES)
    assert.equal((await a.as(a.agent, { url: `/api/knowledge/sources/${id}` })).status, 404)
    const left = await a.as<{ documents: number }>(a.agent, { url: '/api/knowledge' })
    assert.equal(left.body.documents, (PAGES + 1) * 2)
  })

  it('a file that was waiting when the process ended is read by the next', async () => {
    const { id } = (await a.as<Source>(a.agent, upload('hours.txt', 'We are open on weekdays.'))).body
    await loseJobs()
    await resumeReading(house.platform)
    const queued = await house.platform.database.pool.query(
      `SELECT data FROM jobs.job WHERE name = 'knowledge.read_file'`,
    )
    assert.deepEqual(
      queued.rows.map(({ data }) => data.payload.sourceId),
      [id],
    )
    await runReading(house.platform, a.tenantId, id, new AbortController().signal, readFile)
    assert.equal((await sourceNow(id)).state, 'ready')
  })

  it('what fails again and again without getting further is given up, with a reason', async () => {
    const { id } = (await a.as<Source>(a.agent, upload('other.txt', 'We are closed on Sundays.'))).body
    const breaks = async () => {
      throw new Error('something nobody thought of')
    }
    const signal = new AbortController().signal
    let thrown = 0
    for (let run = 0; run < 6; run += 1) {
      await runReading(house.platform, a.tenantId, id, signal, breaks).catch(() => (thrown += 1))
    }
    assert.equal(thrown, 5)
    const { state, problem } = await sourceNow(id)
    assert.equal(state, 'failed')
    assert.equal(problem?.code, 'internal')
  })
})
