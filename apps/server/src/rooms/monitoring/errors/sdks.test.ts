import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as browser from '@sentry/browser'
import * as node11 from '@sentry/node'
import * as node10 from 'sentry-node-10'
import type { TestHouse } from '../../../../test/harness.ts'
import type { TestTenant } from '../../../../test/test-tenant.ts'
import { errorHouse, errorsOf } from './errors.fixture.ts'

let house: TestHouse
let a: TestTenant
let address: string
before(async () => {
  house = await errorHouse()
  ;({ a } = await house.twoTenants())
  address = await house.listen()
})
after(() => house?.stop())

interface Client {
  init?(): void
  captureException(error: unknown, hint?: object, scope?: unknown): string
  captureMessage(message: string, level?: string, hint?: object, scope?: unknown): string
  flush(timeoutMs: number): PromiseLike<boolean>
  on(hook: string, heard: (event: unknown, answer: { statusCode?: number }) => void): unknown
}
interface Scope {
  setUser(user: object): unknown
  setTag(name: string, value: string): unknown
  setExtra(name: string, value: unknown): unknown
  addBreadcrumb(crumb: object): unknown
}

type Transport = (options: never) => unknown
// A browser sends by fetch; so does this one, with the address in front that a page would have.
const byFetch = (options: never) =>
  browser.makeFetchTransport(options, (url: unknown, init: unknown) => {
    const { keepalive: _, ...rest } = (init ?? {}) as RequestInit
    return fetch(url as string, { ...rest, headers: { origin: 'https://shop.example', ...rest.headers } })
  })

const sdks: Record<string, [Client: unknown, sdk: object, transport: Transport]> = {
  'node 11': [node11.NodeClient, node11, node11.makeNodeTransport as Transport],
  'node 10': [node10.NodeClient, node10, node10.makeNodeTransport as Transport],
  'browser 11': [browser.BrowserClient, browser, byFetch],
}

function start([Client, sdk, transport]: [unknown, object, Transport], dsn: string) {
  const { defaultStackParser: stackParser, Scope } = sdk as {
    defaultStackParser: unknown
    Scope: new () => Scope
  }
  const options = {
    dsn,
    transport,
    stackParser,
    integrations: [],
    release: 'shop@1.2.3',
    environment: 'production',
  }
  const client = new (Client as new (given: object) => Client)(options)
  return { client, scope: new Scope() }
}

const thrown = (message: string): Error => {
  try {
    throw new RangeError(message)
  } catch (error) {
    return error as Error
  }
}

for (const [name, sdk] of Object.entries(sdks)) {
  test(`the SDK for ${name} reports to its DSN as it does elsewhere, small and large`, async () => {
    const errors = await errorsOf(house, a, name)
    const { client, scope } = start(sdk, errors.dsnAt(address))
    const statuses: (number | undefined)[] = []
    client.on('afterSendEvent', (_event, { statusCode }) => void statuses.push(statusCode))
    scope.setUser({ id: '7' })
    scope.setTag('plan', 'pro')
    scope.addBreadcrumb({ category: 'ui', message: 'pressed save' })
    const id = client.captureException(thrown('the basket 4711 is full'), {}, scope)
    await client.flush(5000)
    // Large enough to be sent packed and in chunks.
    scope.setExtra(
      'state',
      Array.from({ length: 150 }, (_, n) => `line ${n} ${'of the state '.repeat(30)}`),
    )
    client.captureException(thrown('the basket 4712 is full'), {}, scope)
    client.captureMessage('The shop opens', 'info', {}, scope)
    assert.equal(await client.flush(5000), true)
    assert.deepEqual(statuses, [200, 200, 200])

    const groups = await errors.list(`?project=${errors.project.id}&sort=events`)
    assert.deepEqual(
      groups.map(({ title, events, level, lastRelease }) => [title, events, level, lastRelease]),
      [
        ['RangeError: the basket 4711 is full', 2, 'error', 'shop@1.2.3'],
        ['The shop opens', 1, 'info', 'shop@1.2.3'],
      ],
    )
    const details = await errors.details(groups[0]?.id ?? '')
    assert.equal(details.firstEvent?.id.replaceAll('-', ''), id)
    assert.deepEqual(
      details.firstEvent?.breadcrumbs.map(({ message }) => message),
      ['pressed save'],
    )
    assert.deepEqual(details.tags.find((tag) => tag.name === 'plan')?.values, [{ value: 'pro', events: 2 }])
    assert.match(details.firstEvent?.exceptions[0]?.frames.at(-1)?.file ?? '', /sdks\.test\.ts/)
  })

  test(`the SDK for ${name} is silent for as long as it is told to`, async () => {
    const errors = await errorsOf(house, a, `${name} limited`)
    await errors.call('PATCH', `error-keys/${errors.key.id}`, { eventsPerMinute: 1 })
    const { client, scope } = start(sdk, errors.dsnAt(address))
    const statuses: (number | undefined)[] = []
    client.on('afterSendEvent', (_event, { statusCode }) => void statuses.push(statusCode))
    for (let turn = 0; turn < 4; turn += 1) {
      client.captureException(thrown(`number ${turn}`), {}, scope)
      await client.flush(5000)
    }
    // The third and the fourth never left the program.
    assert.deepEqual(
      statuses.filter((status) => status !== undefined),
      [200, 429],
    )
  })
}
