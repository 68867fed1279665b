import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isObject, type JsonObject } from '../envelope/read-json.ts'
import { fingerprint } from '../grouping/fingerprint.ts'
import { headline } from '../grouping/headline.ts'
import { boundedCopy } from './bounded-copy.ts'
import { normaliseEvent } from './normalise-event.ts'

const receivedAtMs = Date.parse('2026-03-01T12:00:00Z')
const read = (event: JsonObject) => normaliseEvent(event, { receivedAtMs, fallbackId: 'f'.repeat(32) })

/** Random JSON, in the places where an SDK writes. */
const names = [
  'exception',
  'values',
  'stacktrace',
  'frames',
  'tags',
  'user',
  'request',
  'headers',
  'breadcrumbs',
  'contexts',
  'trace',
  'message',
  'logentry',
  'fingerprint',
  'debug_meta',
  'images',
  'timestamp',
  'threads',
  '__proto__',
  'mechanism',
  'type',
  'value',
]
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(null, true, 0, -1, 1e300, '', 'x', '\u0000', '\ud800', [], {}),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 6 }),
  ),
}))

test('no event makes reading, grouping or naming it throw, and what is read is JSON without loss', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), tree), (sent) => {
      const event = read(JSON.parse(JSON.stringify(sent)))
      assert.deepEqual(JSON.parse(JSON.stringify(event)), JSON.parse(JSON.stringify(structuredClone(event))))
      assert.ok(!/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(event)))
      assert.match(fingerprint(event).hash, /^[0-9a-f]{64}$/)
      headline(event)
    }),
    { numRuns: 300 },
  )
})

test('a million breadcrumbs, deep nesting and endless texts are trimmed, and the count says how much', () => {
  let deep: JsonObject = {}
  for (let level = 0; level < 50_000; level += 1) deep = { deep }
  const event = read({
    message: 'x'.repeat(100_000),
    breadcrumbs: Array.from({ length: 1_000_000 }, (_, index) => ({ message: `${index}` })),
    exception: {
      values: [{ type: 'Error', stacktrace: { frames: Array(5000).fill({ function: 'again' }) } }],
    },
    tags: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`tag${index}`, index])),
    extra: deep,
    contexts: { wide: Array(100_000).fill('x'.repeat(20_000)) },
  })
  assert.deepEqual(event.trimmed, { frames: 4900, tags: 4900, breadcrumbs: 999_900 })
  assert.equal(event.breadcrumbs.at(-1)?.message, '999999')
  assert.equal(event.message?.length, 8192)
  assert.ok(JSON.stringify(event).length < 2_000_000)
  assert.match(JSON.stringify(event.extra), /"…"/)
})

test('the shape is whole even where nothing was sent', () => {
  const event = read({})
  assert.equal(event.id, 'f'.repeat(32))
  assert.equal(event.environment, 'production')
  assert.equal(event.level, 'error')
  assert.equal(event.corrected, 'unreadable')
  assert.deepEqual([event.exceptions, event.tags, event.request], [[], {}, null])
  assert.deepEqual(headline(event), { title: null, culprit: null })
  assert.equal(fingerprint(event).groupedBy, 'nothing')
})

test('older forms are read as well: pairs for tags, headers and query, a bare exception, logentry', () => {
  const event = read({
    exception: {
      type: 'KeyError',
      value: 'sku',
      stacktrace: { frames: [{ filename: 'node_modules/a/b.js' }] },
    },
    tags: [['plan', 'pro'], ['broken']],
    request: {
      url: 'https://shop/x',
      headers: [['Accept', '*/*']],
      query_string: [['a', '1']],
      data: { b: [1] },
    },
    logentry: { message: 'No %s', params: ['sku'], formatted: 'No sku' },
  })
  assert.equal(event.exceptions[0]?.type, 'KeyError')
  assert.equal(event.exceptions[0]?.frames[0]?.inApp, false)
  assert.deepEqual(event.tags, { plan: 'pro' })
  assert.deepEqual(event.request, {
    method: null,
    url: 'https://shop/x',
    query: 'a=1',
    headers: { Accept: '*/*' },
    body: { b: [1] },
  })
  assert.deepEqual([event.message, event.messageTemplate], ['No sku', 'No %s'])
})

test('a copy never changes what an object is, and small JSON comes through as it was', () => {
  const copy = boundedCopy(JSON.parse('{"__proto__": {"polluted": true}, "kept": 1}'))
  assert.deepEqual(copy, { kept: 1 })
  assert.equal(({} as JsonObject).polluted, undefined)
  const small = fc
    .jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
    .filter(
      (value) =>
        !JSON.stringify(value).includes('__proto__') &&
        !JSON.stringify(value).includes('\\u') &&
        !/":""|"":/.test(JSON.stringify(value)),
    )
  fc.assert(
    fc.property(small, (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      if (isObject(plain) || Array.isArray(plain)) assert.deepEqual(boundedCopy(plain), plain)
    }),
  )
})
