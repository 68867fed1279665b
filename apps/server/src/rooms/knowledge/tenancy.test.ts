import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { contract, type Faq, type Route, type Source } from '@svar/contract'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { system } from '../../kernel/actor.ts'
import { inTenant } from '../../platform/tenancy/context.ts'
import { upload, whenRead } from './factory.ts'
import { knowledge, suggestFaq } from './index.ts'

const routes = Object.values(contract.knowledge) as Route[]
const bodies: Record<string, object> = {
  '/api/knowledge/websites': { url: 'https://example.com' },
  '/api/knowledge/texts': { title: 'x', text: 'x' },
  '/api/knowledge/faqs': { question: 'x', answer: 'x', locale: 'nb' },
  '/api/knowledge/faqs/import': { faqs: [] },
  '/api/knowledge/embeddings': { provider: 'openai', model: 'x' },
  '/api/knowledge/embeddings/test': { provider: 'openai' },
}

describe('tenancy of knowledge', () => {
  let house: TestHouse
  let a: TestTenant
  let b: TestTenant
  const ofA: Record<string, string> = {}
  before(async () => {
    house = await startTestHouse({ rooms: [knowledge], work: true })
    ;({ a, b } = await house.twoTenants())
    const post = <T>(url: string, payload: object) =>
      a.as<T>(a.agent, { method: 'POST', url: `/api/knowledge${url}`, payload })
    await post<Source>('/texts', { title: 'Hemmelig', text: 'Koden er 4711.' })
    const file = await a.as<Source>(a.agent, upload('secret.txt', 'The code is 4712 and nobody else knows.'))
    await whenRead(a, file.body.id)
    ofA.sources = file.body.id
    ofA.faqs = (await post<Faq>('/faqs', { question: 'Hva er koden?', answer: '4713', locale: 'nb' })).body.id
    await inTenant(house.platform, a.tenantId, system('test'), (ctx) =>
      suggestFaq(ctx, { question: 'Hvor er koden?', answer: '4714', locale: 'nb', origin: 'api' }),
    )
    const suggested = await a.as<{ items: { id: string }[] }>(a.agent, { url: '/api/knowledge/suggestions' })
    ofA.suggestions = suggested.body.items[0]?.id ?? ''
  })
  after(() => house?.stop())

  const everythingOfA = async () => {
    const urls = ['', '/sources', '/faqs', '/faqs/export', '/suggestions', `/sources/${ofA.sources}/passages`]
    return JSON.stringify(
      await Promise.all(urls.map((url) => a.as(a.owner, { url: `/api/knowledge${url}` }))),
    )
  }

  it('mounts every route of the contract', () => {
    const missing = routes.filter(({ method, path }) => !house.http.mounted.has(`${method} ${path}`))
    assert.deepEqual(
      missing.map(({ path }) => path),
      [],
    )
  })

  it('every route that takes an id answers "not found" for another tenant\'s, and changes nothing', async () => {
    const before = await everythingOfA()
    for (const route of routes.filter(({ path }) => path.includes('{id}'))) {
      const id = ofA[route.path.split('/')[3] ?? ''] ?? ''
      assert.ok(id, route.path)
      const url = route.path.replace('{id}', id)
      for (const caller of [b.owner, 'key'] as const) {
        const payload = route.body ? { answer: 'mine now' } : undefined
        const answer = await b.as(caller, { method: route.method, url, ...(payload ? { payload } : {}) })
        assert.equal(answer.status, 404, `${route.method} ${url}`)
      }
    }
    assert.equal(await everythingOfA(), before)
  })

  it('every list and search shows the own tenant alone', async () => {
    for (const route of routes.filter(({ method, path }) => method === 'GET' && !path.includes('{'))) {
      const url = route.path.endsWith('/search') ? `${route.path}?q=koden` : route.path
      const { status, body } = await b.as(b.owner, { url })
      assert.equal(status, 200, url)
      const answer = JSON.stringify(body)
      for (const secret of [a.tenantId, ...Object.values(ofA), '4711', '4712', '4713', '4714']) {
        assert.ok(!answer.includes(secret), `${url} shows ${secret}`)
      }
    }
  })

  it('the same file may be known to two tenants, each for itself', async () => {
    const file = await b.as<Source>(b.agent, upload('secret.txt', 'The code is 4712 and nobody else knows.'))
    assert.equal(file.status, 202)
    assert.notEqual(file.body.id, ofA.sources)
    await whenRead(b, file.body.id)
  })

  it('nobody may enter without a session or key', async () => {
    for (const { method, path, body } of routes) {
      const url = path.replace('{id}', ofA.sources ?? '')
      const payload = bodies[path] ?? { answer: 'x' }
      const answer = await house.app.inject({
        method,
        url: path.endsWith('/search') ? `${url}?q=x` : url,
        ...(body ? { payload } : {}),
      })
      assert.equal(answer.statusCode, 401, `${method} ${url}`)
    }
  })
})
