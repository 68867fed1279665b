import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { readConfig } from '../platform/config/config.ts'
import { createLog } from '../platform/telemetry/log.ts'
import { openHouse } from './house.ts'
import { createPlatform } from './platform.ts'

interface Sent {
  url: string
  key: unknown
  text: string
}
let database: TestDatabase
let collector: Server
let endpoint: string
let sent: Sent[] = []
const dataDir = mkdtempSync(join(tmpdir(), 'svar-whole-house-'))

before(async () => {
  database = await createTestDatabase()
  collector = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const [url = '', key] = [request.url, request.headers['x-collector-key']]
      sent.push({ url, key, text: Buffer.concat(parts).toString() })
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
})
after(async () => {
  collector?.closeAllConnections()
  collector?.close()
  await database?.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Has a whole house, as it is started, answer a request and write a line. @returns which hosts it called */
async function liveBriefly(env: Record<string, string>): Promise<string[]> {
  sent = []
  const called: string[] = []
  const note = (message: unknown) =>
    void called.push((message as { connectParams: { host: string } }).connectParams.host)
  subscribe('undici:client:beforeConnect', note)
  const config = readConfig({ SVAR_DATA_DIR: dataDir, SVAR_DEMO: 'off', LOG_LEVEL: 'warn', ...env })
  const platform = createPlatform(config, createLog(config.logLevel), database.loginUrl, 'both')
  const house = await openHouse(platform, config, 'both')
  try {
    const answer = await house.app?.inject({ url: '/api/identity/members' })
    assert.equal(answer?.statusCode, 401)
    platform.log.warn('the lamp in the hall went out')
  } finally {
    await house.close()
    unsubscribe('undici:client:beforeConnect', note)
  }
  return called
}
const of = (path: string) => sent.filter(({ url }) => url === path)

test('a house that is told of a receiver sends it its traces and its log, under its name', async () => {
  const called = await liveBriefly({
    OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/`,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-collector-key=our own',
    OTEL_SERVICE_NAME: 'front desk',
  })
  assert.deepEqual([...new Set(called)], [new URL(endpoint).host])
  const traces = of('/v1/traces')
  const spans = traces.flatMap(({ text }) => JSON.parse(text).resourceSpans[0].scopeSpans[0].spans)
  assert.ok(
    spans.some(({ name }) => name === 'GET /api/identity/members'),
    JSON.stringify(spans.map(({ name }) => name)),
  )
  const logs = of('/v1/logs')
  assert.match(logs.map(({ text }) => text).join('\n'), /the lamp in the hall went out/)
  assert.equal(sent.length, traces.length + logs.length)
  for (const { key, text } of sent) {
    assert.equal(key, 'our own')
    assert.match(text, /"key":"service.name","value":{"stringValue":"front desk"}/)
    assert.match(text, /"key":"svar.role","value":{"stringValue":"both"}/)
  }
})

test('a house that is told of none sends nothing, and calls nobody', async () => {
  assert.deepEqual(await liveBriefly({ OTEL_SERVICE_NAME: 'front desk' }), [])
  assert.deepEqual(sent, [])
})
