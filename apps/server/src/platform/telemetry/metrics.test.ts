import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import type { TestTenant } from '../../../test/test-tenant.ts'
import { type LanguageModels, ModelError } from '../../kernel/ports.ts'
import { asLogin } from '../tenancy/context.ts'
import { serveMetrics } from './serve-metrics.ts'

const TOKEN = 'a-token-for-the-scraper'
interface Sample {
  name: string
  labels: Record<string, string>
  value: number
}

/** Prometheus' text format 0.0.4: every line is a comment, or a name with labels and a number. */
function parse(text: string): Sample[] {
  const typed = new Set<string>()
  return text.split('\n').flatMap((line) => {
    if (line === '') return []
    const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) ?(.*)$/.exec(line)
    if (comment) {
      if (comment[1] === 'TYPE') {
        assert.match(comment[3] ?? '', /^(counter|gauge|histogram|summary)$/)
        assert.ok(!typed.has(comment[2] ?? ''), `${line} stands twice`)
        typed.add(comment[2] ?? '')
      }
      return []
    }
    const sample = /^([a-zA-Z_:][\w:]*)(?:\{((?:\w+="(?:[^"\\\n]|\\.)*",?)*)\})? (\S+)$/.exec(line)
    assert.ok(sample, `this is no sample: ${line}`)
    const [, name = '', labels = '', value] = sample
    const family = name.replace(/_(bucket|sum|count)$/, '')
    assert.ok(typed.has(name) || typed.has(family), `${name} has no type`)
    assert.ok(!Number.isNaN(Number(value)) || value?.toLowerCase() === 'nan', line)
    const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text])
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }]
  })
}

let house: TestHouse
let a: TestTenant
const models: LanguageModels = {
  async *stream(endpoint) {
    if (endpoint.provider === 'ollama') throw new ModelError('quota', 'no more')
    yield { type: 'text', text: 'x' }
    yield { type: 'end', usage: { inputTokens: 30, outputTokens: 7 }, finish: 'stop' }
  },
  list: async () => [],
}

before(async () => {
  house = await startTestHouse({
    models,
    env: { SVAR_METRICS_TOKEN: TOKEN },
    rooms: [{ routes: (http) => void serveMetrics(http.app, http.platform(), 0) }],
  })
  ;({ a } = await house.twoTenants())
})
after(() => house?.stop())

const scrape = async () => parse((await house.app.inject({ url: '/metrics' })).body)
const figure = (samples: Sample[], name: string, labels: Record<string, string> = {}) =>
  samples.find(
    (one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value),
  )?.value

test('a scrape is text that Prometheus reads, with the process, the pool and the queues in it', async () => {
  const samples = await scrape()
  assert.ok(Number(figure(samples, 'process_resident_memory_bytes')) > 0)
  assert.equal(figure(samples, 'svar_database_open'), 1)
  for (const state of ['in_use', 'idle', 'waiting'])
    assert.ok(Number(figure(samples, 'svar_database_connections', { state })) >= 0, state)
  assert.equal(figure(samples, 'svar_outbox_events', { state: 'waiting' }), 0)
  assert.equal(figure(samples, 'svar_live_connections'), 0)
})

test('requests are counted by the route as it is written, never by the address that was asked for', async () => {
  for (let n = 0; n < 30; n += 1) await house.app.inject({ url: `/nothing-${n}?secret=${n}` })
  await a.as(a.owner, { url: '/api/identity/members' })
  const counts = (await scrape()).filter(({ name }) => name === 'svar_http_request_duration_seconds_count')
  const lost = counts.filter(({ labels }) => labels.status === '404')
  assert.deepEqual(
    lost.map(({ labels, value }) => [labels.route, value]),
    [['none', 30]],
  )
  assert.ok(counts.some(({ labels }) => labels.route === '/api/identity/members' && labels.status === '200'))
})

test('no workspace, person or id stands in a label', async () => {
  const text = (await house.app.inject({ url: '/metrics' })).body
  for (const secret of ['Alfa', 'Beta', a.slug, a.owner.email, a.tenantId, a.owner.memberId])
    assert.ok(!text.includes(secret), secret)
  assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-/)
})

test('what a subscriber owes is counted; those that are not known share one label', async () => {
  const text = `INSERT INTO redeliveries (tenant_id, event_id, subscriber, type, state)
    SELECT $1, n, 'stranger.' || n, 'x.y', 'dead' FROM generate_series(1, 40) n`
  await asLogin(house.platform, (client) => client.query(text, [a.tenantId]))
  const debts = (await scrape()).filter(({ name }) => name === 'svar_outbox_redeliveries')
  assert.deepEqual(debts, [
    { name: 'svar_outbox_redeliveries', labels: { subscriber: 'other', state: 'dead' }, value: 40 },
  ])
})

test('calls of models are counted with their tokens, and by why they failed', async () => {
  const ask = async (provider: 'openai' | 'ollama') => {
    const endpoint = { provider, baseUrl: null, model: 'm', apiKey: null }
    const request = { signal: AbortSignal.timeout(1000) } as Parameters<LanguageModels['stream']>[1]
    for await (const _ of house.platform.models.stream(endpoint, request));
  }
  await ask('openai')
  await assert.rejects(ask('ollama'), ModelError)
  const samples = await scrape()
  assert.equal(figure(samples, 'svar_model_calls_total', { provider: 'openai', outcome: 'ok' }), 1)
  assert.equal(figure(samples, 'svar_model_calls_total', { provider: 'ollama', outcome: 'quota' }), 1)
  assert.equal(figure(samples, 'svar_model_tokens_total', { provider: 'openai', direction: 'written' }), 7)
})

test('what egress refuses is counted by the reason', async () => {
  const asked = house.platform.egress.fetch('http://127.0.0.1:8080/', { purpose: 'test' })
  await assert.rejects(asked)
  assert.equal(figure(await scrape(), 'svar_egress_requests_total', { outcome: 'blocked_address' }), 1)
})

test('from elsewhere there are no metrics without the token', async () => {
  const from = (headers: Record<string, string>, remoteAddress = '203.0.113.7') =>
    house.app.inject({ url: '/metrics', remoteAddress, headers }).then(({ statusCode }) => statusCode)
  assert.equal(await from({}), 404)
  assert.equal(await from({ authorization: `Bearer ${TOKEN}x` }), 404)
  assert.equal(await from({ authorization: `Bearer ${TOKEN}` }), 200)
  assert.equal(await from({}, '127.0.0.1'), 200)
})

test('a proxy on this machine does not open them to the world', async () => {
  const by = (headers: Record<string, string>) =>
    house.app.inject({ url: '/metrics', headers }).then(({ statusCode }) => statusCode)
  assert.equal(await by({ 'x-forwarded-for': '203.0.113.7' }), 404)
  assert.equal(await by({ host: 'svar.example.com' }), 404)
})
