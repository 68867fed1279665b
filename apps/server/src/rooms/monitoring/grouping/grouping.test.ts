import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../envelope/read-json.ts'
import { normaliseEvent } from '../event/normalise-event.ts'
import { fingerprint } from './fingerprint.ts'
import { headline } from './headline.ts'
import { normaliseFile } from './normalise-file.ts'
import { normaliseValue } from './normalise-value.ts'

const read = (event: JsonObject) => normaliseEvent(event, { receivedAtMs: 0, fallbackId: '0'.repeat(32) })
const groupOf = (event: JsonObject) => fingerprint(read(event)).hash

interface Call {
  fn?: string
  file?: string
  line?: number
  app?: boolean
}

function thrown(value: string, calls: Call[], more: JsonObject = {}, type = 'TypeError'): JsonObject {
  const frames = calls.map(({ fn, file, line, app }) => ({
    function: fn,
    filename: file,
    lineno: line,
    in_app: app ?? true,
  }))
  return { exception: { values: [{ type, value, stacktrace: { frames } }] }, ...more }
}

const basket = { fn: 'saveBasket', file: 'https://shop.no/assets/index-B4k9x_Qz.js', line: 1 }

test('the same error from another build, host, line and occurrence is one group', () => {
  const group = groupOf(thrown('Order 1234 failed', [{ fn: 'route', file: 'app:///router.js' }, basket]))
  const same = [
    thrown('Order 98 failed', [{ fn: 'route', file: 'app:///router.js' }, basket]),
    thrown('Order 1234 failed', [
      { fn: 'Object.route', file: 'https://cdn.no/router.js?v=2', line: 9 },
      { fn: 'async saveBasket', file: 'https://cdn.no/assets/index-Zk29xPqA.js', line: 77 },
    ]),
    thrown('Order 1 failed', [
      { fn: 'route', file: '/router.js' },
      { fn: 'next', file: '/node_modules/express/lib/router.js', app: false },
      basket,
    ]),
  ]
  for (const event of same) assert.equal(groupOf(event), group, JSON.stringify(event))
})

test('another type, message, function, file or cause is another group', () => {
  const events = [
    thrown('x is undefined', [basket]),
    thrown('y is undefined', [basket]),
    thrown('x is undefined', [basket], {}, 'RangeError'),
    thrown('x is undefined', [{ ...basket, fn: 'loadBasket' }]),
    thrown('x is undefined', [{ ...basket, file: '/assets/checkout-B4k9x_Qz.js' }]),
    thrown("Cannot read properties of undefined (reading 'name')", [basket]),
    thrown("Cannot read properties of undefined (reading 'price')", [basket]),
    {
      exception: {
        values: [
          { type: 'Cause' },
          ...(thrown('x is undefined', [basket]).exception as { values: object[] }).values,
        ],
      },
    },
    { message: 'x is undefined' },
    { message: 'x is undefined', transaction: 'GET /basket' },
  ]
  assert.equal(new Set(events.map(groupOf)).size, events.length)
})

/** As SDKs send what gathers others: those it gathers before it, each with its calls. */
function gathering(count: number, frames: object[] = []): JsonObject {
  const [cause] = (thrown('no price', [basket]).exception as { values: object[] }).values
  const causes = Array.from({ length: count }, () => cause)
  const stacktrace = frames.length > 0 ? { stacktrace: { frames } } : {}
  return {
    exception: { values: [...causes, { type: 'AggregateError', value: 'All failed', ...stacktrace }] },
  }
}

test('errors that are gathered are one group however many they are, and stand where the first of them happened', () => {
  assert.equal(groupOf(gathering(2)), groupOf(gathering(3)))
  const elsewhere = gathering(2, [{ function: 'orders', filename: '/srv/orders.js', in_app: true }])
  assert.notEqual(groupOf(gathering(2)), groupOf(elsewhere))
  assert.deepEqual(headline(read(gathering(2))), {
    title: 'AggregateError: All failed (TypeError: no price)',
    culprit: 'saveBasket in assets/index-B4k9x_Qz.js',
  })
})

test('calls of a browser’s extension are not the app’s, whatever the SDK says', () => {
  const extension = { fn: 'inject', file: 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/content.js' }
  const own = thrown('x is undefined', [basket])
  assert.equal(groupOf(thrown('x is undefined', [basket, extension])), groupOf(own))
  assert.deepEqual(
    read(thrown('x is undefined', [extension])).exceptions[0]?.frames.map(({ inApp }) => inApp),
    [false],
  )
})

test('where no call is the app’s own, all of them count', () => {
  const library = { fn: 'parse', file: '/node_modules/csv/parse.js', app: false }
  assert.notEqual(groupOf(thrown('bad', [library])), groupOf(thrown('bad', [{ ...library, fn: 'read' }])))
})

test('what the SDK asks for goes first, and the default in it is our own rule', () => {
  const event = thrown('a', [basket])
  const asked = (...parts: string[]) => ({ ...event, fingerprint: parts })
  assert.equal(groupOf(asked('{{ default }}')), groupOf(event))
  assert.equal(groupOf(asked('pay')), groupOf({ message: 'quite another', fingerprint: ['pay'] }))
  assert.notEqual(
    groupOf(asked('pay', '{{default}}')),
    groupOf({ ...thrown('b', [basket]), fingerprint: ['pay', '{{default}}'] }),
  )
  assert.notEqual(groupOf(asked('a', 'b')), groupOf(asked('ab')))
  assert.equal(fingerprint(read(asked('pay'))).groupedBy, 'sdk')
})

test('messages group by their template, else by what stays the same in them', () => {
  const said = (sku: string) => ({
    logentry: { message: 'No %s left', params: [sku], formatted: `No ${sku} left` },
  })
  assert.equal(groupOf(said('shoes')), groupOf(said('hats')))
  assert.equal(
    groupOf({ message: 'Took 12 ms' }),
    groupOf({ message: 'Took 1 900 ms'.replace(' 900', '900') }),
  )
})

test('what varies in a message is replaced by what it is', () => {
  const cases = {
    'GET https://shop.no/a?b=1 gave 404': 'GET <url> gave <number>',
    'user 550e8400-e29b-41d4-a716-446655440000 gone': 'user <uuid> gone',
    'at 2026-11-21T10:45:44.637Z by 0xdeadbeef and 3f2a91bc44': 'at <date> by <hex> and <hex>',
    'Unexpected token \'<\', "<!doctype" is not valid': 'Unexpected token <text>, <text> is not valid',
    "can't find it, isn't there": "can't find it, isn't there",
    'mail to kari@example.com': 'mail to <email>',
    "of null (reading 'map')": 'of null (reading map)',
    'ES2024 failed -1.5e': 'ES2024 failed <number>e',
    'Kunden «Kari Nordmann» finnes ikke': 'Kunden <text> finnes ikke',
    'Kunde „Schmidt“ fehlt, ”Anna” saknas, “Bo” too': 'Kunde <text> fehlt, <text> saknas, <text> too',
    'No such intent: pi_1NkXyZ2eZvKYlo2C, pi_3MtwBwLkdIwHu7ix': 'No such intent: <id>, <id>',
    'Order 01ARZ3NDEKTSV4RRFFQ69G5FAV of V1StGXR8_Z5jdHi6B-myT': 'Order <id> of <id>',
    'HttpConnectionPool2 and AWS_S3_BUCKET_NAME': 'HttpConnectionPool2 and AWS_S3_BUCKET_NAME',
    'Bad Sun Nov 22 2026 18:44:28 GMT+0100 (Central European Standard Time)': 'Bad <date>',
    'Bad Sun, 22 Nov 2026 18:44:28 GMT, 3. mars 2027, 22. november': 'Bad <date>, <date>, <date>',
    '3 markets failed for kr 1 234,50': '<number> markets failed for kr <number>',
    'Unable to preload CSS for /assets/Basket-B4k9x_Qz.css': 'Unable to preload CSS for assets/Basket-*.css',
    'Failed to parse URL from /api/users?name=kari': 'Failed to parse URL from /api/users?<query>',
    'Unexpected token < in JSON at position 0': 'Unexpected token <text> in JSON at position <number>',
    'Minified React error #418; visit https://react.dev/errors/418?args[]=Kari for the full message':
      'Minified React error #418; visit <url> for the full message',
  }
  for (const [value, normal] of Object.entries(cases)) assert.equal(normaliseValue(value), normal)
})

test('a bundle keeps its name and loses its hash; words are no hashes', () => {
  const cases = {
    'https://shop.no/assets/index-B4k9x_Qz.js?v=1': 'assets/index-*.js',
    '/srv/releases/app/main.3f2a91bc.chunk.js': 'releases/app/main.*.chunk.js',
    '/assets/index-D-x9_Kq2.js': 'assets/index-*.js',
    'src/rooms/show-message.ts': 'src/rooms/show-message.ts',
    'src/components/BasketList.tsx': 'src/components/BasketList.tsx',
    'webpack://shop/./src/basket-settings.ts': 'src/basket-settings.ts',
    'C:\\app\\src\\a.js': 'app/src/a.js',
    '/srv/app/releases/20261122101010/src/a.js': '*/src/a.js',
    '/srv/3f2a91bc/src/a.js': '*/src/a.js',
    '/srv/facade/src/a.js': 'facade/src/a.js',
  }
  for (const [file, normal] of Object.entries(cases)) assert.equal(normaliseFile(file), normal)
})

test('the title is the first line of what was thrown, the culprit the app’s last call', () => {
  const library = { fn: 'parse', file: '/node_modules/csv/parse.js', app: false }
  assert.deepEqual(headline(read(thrown('bad row\nat 3', [basket, library]))), {
    title: 'TypeError: bad row',
    culprit: 'saveBasket in assets/index-B4k9x_Qz.js',
  })
  assert.deepEqual(headline(read({ message: 'Low', transaction: 'GET /' })), {
    title: 'Low',
    culprit: 'GET /',
  })
  const mapped = thrown('bad row', [{ fn: 'save', file: '../../src/basket.ts' }])
  assert.equal(headline(read(mapped)).culprit, 'save in src/basket.ts')
  assert.equal(headline(read({ message: 'x'.repeat(999) })).title?.length, 200)
})
