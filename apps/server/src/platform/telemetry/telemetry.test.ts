import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { startTestHouse, type TestHouse } from '../../../test/harness.ts'
import { system } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { emit, eventType } from '../outbox/events.ts'
import { on } from '../outbox/reactions.ts'
import { inTenant } from '../tenancy/context.ts'
import { readLogLine } from './log-record.ts'
import { sendTelemetry, type Telemetry } from './send-telemetry.ts'
import { readTraceParent } from './trace.ts'
import { summaryOf } from './trace-statements.ts'

interface SentSpan {
  status: { code?: number }
  attributes: { key: string; value: { stringValue?: string } }[]
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  startTimeUnixNano: string
  endTimeUnixNano: string
}
const parcelSent = eventType('telemetry_test.parcel_sent', z.object({ to: z.string() }))
const collectorKey = { 'x-collector-key': 'our own' }
const keysSent = new Set<unknown>()
const received: { url: string; body: Record<string, unknown> }[] = []
let collector: Server
let house: TestHouse
let telemetry: Telemetry
let tenantId: string
let outside: string

before(async () => {
  collector = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      keysSent.add(request.headers['x-collector-key'])
      if (request.method === 'POST')
        received.push({ url: request.url ?? '', body: JSON.parse(Buffer.concat(parts).toString()) })
      if (request.url === '/lost') response.statusCode = 404
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  outside = `127.0.0.1:${(collector.address() as AddressInfo).port}`
  const reactions = [
    on(parcelSent, 'parcel.call', async (platform) => {
      const call = { purpose: 'parcel service', allowPrivate: true }
      await (await platform.egress.fetch(`http://${outside}/track?of=somebody`, call)).arrayBuffer()
      const lost = { ...call, purpose: 'lost parcels' }
      await (await platform.egress.fetch(`http://${outside}/lost`, lost)).arrayBuffer()
    }),
  ]
  house = await startTestHouse({
    allowPrivate: [outside],
    env: { LOG_LEVEL: 'warn' },
    rooms: [
      {
        reactions,
        routes: ({ app, platform }) => {
          telemetry = sendTelemetry(
            platform(),
            { endpoint: `http://${outside}`, headers: collectorKey },
            { 'service.name': 'svar' },
          )
          telemetry.traceRequests(app)
          app.get('/assets/*', async () => 'a file')
          app.get('/api/health', async () => 'well')
          app.get('/broken', async (_request, reply) => reply.status(503).send())
          app.post('/parcels/:id', async () => {
            await inTenant(platform(), tenantId, system('test'), async (ctx) =>
              emit(ctx, parcelSent, newId(Date.now()), { to: 'x' }),
            )
            const link = 'http://svar.example/admin/link?token=hidden'
            platform().log.warn({ err: new RangeError(`no ${link}`) }, `no mail server; ${link} lets them in`)
            platform().log.warn({ token: 'hidden', parcel: { token: 'hidden' } }, 'a parcel went out')
            return { ok: true }
          })
        },
      },
    ],
  })
  tenantId = (await house.twoTenants()).a.tenantId
  const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
  await house.app.inject({ method: 'POST', url: '/parcels/7', headers: { traceparent } })
  for (const url of ['/assets/a.js', '/api/health', '/broken']) await house.app.inject({ url })
  await house.settled()
  await telemetry.stop()
})
after(async () => {
  await house?.stop()
  collector?.closeAllConnections()
  collector?.close()
})

const spans = () =>
  received
    .filter(({ url }) => url === '/v1/traces')
    .flatMap(({ body }) => {
      const [{ scopeSpans }] = body.resourceSpans as [{ scopeSpans: [{ spans: SentSpan[] }] }]
      return scopeSpans[0].spans
    })
const named = (name: string) => spans().find((span) => span.name === name) as SentSpan
const ofTrace = (name: string) =>
  spans().find((span) => span.name === name && span.traceId === 'a'.repeat(32)) as SentSpan

test('one trace leads from the request by its transaction and the reaction to the call outside', () => {
  const request = named('POST /parcels/:id')
  assert.equal(request.traceId, 'a'.repeat(32))
  assert.equal(request.parentSpanId, 'b'.repeat(16))
  assert.equal(request.kind, 2)
  assert.equal(ofTrace('transaction').parentSpanId, request.spanId)
  assert.equal(ofTrace('parcel.call').parentSpanId, request.spanId)
  assert.equal(ofTrace('parcel service').parentSpanId, ofTrace('parcel.call').spanId)
})

test('each statement of a transaction is a span of its own, without its text or values', () => {
  const within = spans().filter(({ parentSpanId }) => parentSpanId === ofTrace('transaction').spanId)
  const names = within.map(({ name }) => name)
  assert.equal(names[0], 'BEGIN')
  assert.ok(names.includes('INSERT events'), names.join(', '))
  const insert = within.find(({ name }) => name === 'INSERT events')
  assert.deepEqual(
    [insert?.kind, ...(insert?.attributes ?? []).map(({ key, value }) => `${key}=${value.stringValue}`)],
    [3, 'db.system.name=postgresql', 'db.operation.name=INSERT', 'db.collection.name=events'],
  )
  assert.doesNotMatch(JSON.stringify(spans()), /SET LOCAL|\$1/)
})

test('a statement is named by what it does to which table first', () => {
  const named = (text: string) => Object.values(summaryOf(text)).join(' ')
  assert.equal(named('select "a" from "mails" where x = $1'), 'SELECT mails')
  assert.equal(
    named('WITH given AS (SELECT * FROM unnest($1::uuid[])) INSERT INTO jobs.job (id)'),
    'WITH jobs.job',
  )
  assert.equal(named('UPDATE ONLY tickets SET a = 1'), 'UPDATE tickets')
  assert.equal(named('SELECT pg_advisory_xact_lock(1)'), 'SELECT ')
  assert.equal(named('BEGIN; SET LOCAL ROLE svar_app'), 'BEGIN ')
})

test('spans are as OTLP in JSON wants them', () => {
  assert.ok(spans().length > 4)
  for (const span of spans()) {
    assert.match(span.traceId, /^[0-9a-f]{32}$/)
    assert.match(span.spanId, /^[0-9a-f]{16}$/)
    assert.match(span.startTimeUnixNano, /^\d{19}$/)
    assert.ok(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano))
  }
})

test('nothing of a person or of an address beyond its host goes along', () => {
  assert.doesNotMatch(JSON.stringify(received), /somebody|\/track|Alfa|hidden/)
})

test('the collector is told by what it knows us, with each batch', () => {
  assert.ok(keysSent.has('our own'))
})

test('what answers outside with an error, and what we answer so ourselves, is marked as failed', async () => {
  const failed = (name: string) => {
    const { status, attributes } = named(name)
    const type = attributes.find(({ key }) => key === 'error.type')?.value.stringValue
    return [status.code, type]
  }
  assert.deepEqual(failed('lost parcels'), [2, '404'])
  assert.deepEqual(failed('GET /broken'), [2, '503'])
  assert.deepEqual(failed('POST /parcels/:id'), [undefined, undefined])
})

test('files of pages and questions whether all is well are not traced', () => {
  assert.deepEqual(
    spans().filter(({ name }) => /asset|health/.test(name)),
    [],
  )
})

test('an error in a line stands under the names by which collectors know errors', () => {
  const text = JSON.stringify(received.filter(({ url }) => url === '/v1/logs'))
  assert.match(text, /"exception.type","value":{"stringValue":"RangeError"}/)
  assert.match(text, /"exception.stacktrace"/)
  assert.match(text, /token=… lets them in/)
  assert.match(text, /"severityText":"WARN"/)
})

test('log lines go along with the trace in which they were written', () => {
  const lines = received.filter(({ url }) => url === '/v1/logs')
  const text = JSON.stringify(lines)
  assert.match(text, /a parcel went out/)
  assert.ok(text.includes(`"traceId":"${'a'.repeat(32)}"`))
  assert.match(text, /"severityNumber":13/)
})

test("a caller's trace is followed only where it is written right", () => {
  const trace = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
  assert.deepEqual(readTraceParent(trace), { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) })
  for (const wrong of [
    undefined,
    '',
    trace.toUpperCase(),
    `${trace}x`,
    trace.replaceAll('a', '0'),
    trace.replaceAll('b', '0'),
  ])
    assert.equal(readTraceParent(wrong), null, String(wrong))
})

test('what is no log line is left out', () => {
  assert.equal(readLogLine('half a li'), null)
  assert.deepEqual(readLogLine('{"level":50,"time":5,"msg":"x","n":1}'), {
    timeMs: 5,
    severity: 17,
    text: 'x',
    attributes: { n: 1 },
  })
})
