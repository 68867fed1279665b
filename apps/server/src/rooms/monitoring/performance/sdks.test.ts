import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as browser from '@sentry/browser'
import * as node11 from '@sentry/node'
import type { PerformanceRow } from '@svar/contract'
import * as node10 from 'sentry-node-10'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { errorHouse, errorsOf } from '../errors/errors.fixture.ts'

const run = promisify(execFile)
let house: TestHouse
let a: TestTenant
let address: string
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
  address = await house.listen()
})
after(() => house?.stop())

/** What all three have, as the traced program uses it. */
interface Sdk {
  init(options: object): unknown
  flush(timeoutMs: number): PromiseLike<boolean>
  close(timeoutMs: number): PromiseLike<boolean>
  startSpan<T>(options: object, work: () => T): T
  continueTrace<T>(options: object, work: () => T): T
}
// Their own way of sending, with the address in front that a page would have.
const byFetch = (options: never) =>
  browser.makeFetchTransport(options, (url: unknown, init: unknown) => {
    const { keepalive: _, ...rest } = (init ?? {}) as RequestInit
    return fetch(url as string, { ...rest, headers: { origin: 'https://shop.example', ...rest.headers } })
  })
const sdks: Record<string, [sdk: Sdk, more: object]> = {
  'node 10': [node10 as unknown as Sdk, {}],
  'node 11': [node11 as unknown as Sdk, {}],
  'browser 11': [browser as unknown as Sdk, { transport: byFetch, stackParser: browser.defaultStackParser }],
}

/** A program that answers requests, some of them badly, with a query for each. */
function answerRequests({ startSpan }: Sdk): void {
  for (let number = 0; number < 6; number += 1) {
    const attributes = { 'http.response.status_code': number < 2 ? 503 : 200, 'sentry.source': 'url' }
    startSpan(
      { name: `GET /users/${number}0${number}`, op: 'http.server', attributes, forceTransaction: true },
      () => startSpan({ name: `SELECT * FROM users WHERE id = ${number}`, op: 'db' }, () => {}),
    )
  }
  startSpan({ name: 'nightly report', op: 'job', forceTransaction: true }, () => {})
  try {
    startSpan({ name: 'mail', op: 'job', forceTransaction: true }, () => {
      throw new Error('no server')
    })
  } catch {}
}

for (const [name, [sdk, more]] of Object.entries(sdks))
  test(`a program traced by the SDK for ${name} appears with its routes and operations, rightly counted`, async () => {
    const errors = await errorsOf(house, a, name)
    sdk.init({
      dsn: errors.dsnAt(address),
      defaultIntegrations: false,
      integrations: [],
      tracesSampleRate: 1,
      environment: 'production',
      release: 'shop@1.2.3',
      ...more,
    })
    answerRequests(sdk)
    assert.equal(await sdk.flush(5000), true)
    await sdk.close(1000)
    const namesOf = async (kind: string) => {
      const path = `performance/names?project=${errors.project.id}&span=hour&kind=${kind}&environment=production`
      const { items } = (await errors.call<{ items: PerformanceRow[] }>('GET', path)).body
      return items.map(({ name, operation, now }) => [operation, name, now.total, now.failed]).sort()
    }
    assert.deepEqual(await namesOf('route'), [
      ['http.server', 'GET /users/:id', 6, 2],
      ['job', 'mail', 1, 1],
      ['job', 'nightly report', 1, 0],
    ])
    assert.deepEqual(await namesOf('operation'), [['db', 'SELECT * FROM users WHERE id = ?', 6, 0]])
  })

for (const version of ['10', '11'])
  test(`requests that no router names are told apart by their path, with the SDK for node ${version}`, async () => {
    const errors = await errorsOf(house, a, `paths ${version}`)
    const program = fileURLToPath(new URL('./traced-program.fixture.ts', import.meta.url))
    await run(process.execPath, [program, version, errors.dsnAt(address)])
    const path = `performance/names?project=${errors.project.id}&span=hour&kind=route`
    const { items } = (await errors.call<{ items: PerformanceRow[] }>('GET', path)).body
    const ofServer = items.filter(({ operation }) => operation === 'http.server')
    assert.deepEqual(ofServer.map(({ name, now }) => [name, now.total]).sort(), [
      ['GET /orders/:id', 3],
      ['GET /users/:id', 2],
    ])
  })

for (const [name, [sdk, more]] of Object.entries(sdks))
  test(`a share that the SDK for ${name} traces is counted as all that it stands for`, async () => {
    const errors = await errorsOf(house, a, `${name} sampled`)
    const rate = 0.25
    let traced = 0
    sdk.init({
      dsn: errors.dsnAt(address),
      defaultIntegrations: false,
      integrations: [],
      tracesSampleRate: rate,
      environment: 'production',
      release: 'shop@1.2.3',
      ...more,
    })
    for (let number = 0; number < 100; number += 1) {
      const trace = `${(number + 1).toString(16).padStart(32, 'c')}-${'b'.repeat(16)}`
      const baggage = `sentry-trace_id=${trace.slice(0, 32)},sentry-sample_rate=${rate},sentry-sample_rand=0.${String(number).padStart(2, '0')}5,sentry-public_key=${errors.publicKey}`
      sdk.continueTrace({ sentryTrace: trace, baggage }, () =>
        sdk.startSpan({ name: 'GET /', op: 'http.server', forceTransaction: true }, (span?: unknown) => {
          if ((span as { isRecording(): boolean }).isRecording()) traced += 1
        }),
      )
    }
    assert.equal(await sdk.flush(5000), true)
    await sdk.close(1000)
    assert.equal(traced, 25)
    const path = `performance/names?project=${errors.project.id}&span=hour&kind=route`
    const { items } = (await errors.call<{ items: PerformanceRow[] }>('GET', path)).body
    assert.deepEqual(
      items.map(({ name, now }) => [name, now.total]),
      [['GET /', 100]],
    )
  })
