import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { EnvelopeError } from './envelope-error.ts'
import { parseEnvelope, usualEnvelopeLimits } from './parse-envelope.ts'
import { parseStoreBody } from './parse-store-body.ts'

const faultOf = (bytes: Buffer): string | null => {
  try {
    parseEnvelope(bytes)
    return null
  } catch (error) {
    assert.ok(error instanceof EnvelopeError, String(error))
    return error.fault
  }
}

const lines = (...parts: (string | object)[]) =>
  Buffer.from(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('\n'))

const attached = 'a\nb{"type":"event"}\n'
const whole = lines(
  { event_id: '9ec79c33ec9942ab8353589fcb2e04dc', dsn: 'https://e12d836b15bb49d7bbf99e64295d995b@host/42' },
  { type: 'event' },
  { message: 'Blåbærsyltetøy 🫐' },
  { type: 'attachment', length: Buffer.byteLength(attached), filename: 'x.txt' },
  attached,
  { type: 'check_in', length: 15 },
  { status: 'ok' },
  '',
)

test('items are read by their length in bytes, and without one to the line break', () => {
  const { header, items, dropped } = parseEnvelope(whole)
  assert.equal(header.event_id, '9ec79c33ec9942ab8353589fcb2e04dc')
  assert.deepEqual(
    items.map(({ kind, body, payload }) => [kind, body ?? payload.toString()]),
    [
      ['event', { message: 'Blåbærsyltetøy 🫐' }],
      ['attachment', attached],
      ['check_in', { status: 'ok' }],
    ],
  )
  assert.deepEqual(dropped, [])
})

test('an envelope cut at any byte gives its complete items or says what is wrong', () => {
  const complete = parseEnvelope(whole).items.map(({ payload }) => payload.toString())
  const faults = new Set<string>()
  for (let end = 0; end < whole.length; end += 1) {
    const cut = whole.subarray(0, end)
    const fault = faultOf(cut)
    if (fault !== null) faults.add(fault)
    else {
      const got = parseEnvelope(cut).items.map(({ payload }) => payload.toString())
      assert.deepEqual(got, complete.slice(0, got.length), `cut at ${end}`)
    }
  }
  assert.deepEqual([...faults].sort(), ['bad_header', 'bad_item_header', 'bad_json', 'cut_short'])
})

test('no bytes at all make it throw anything but its own error', () => {
  const json = fc.json()
  const envelope = fc
    .tuple(json, fc.array(fc.tuple(json, json)))
    .map(([header, items]) => [header, ...items.flat()].join('\n'))
  const typed = fc
    .tuple(
      fc.constantFrom('event', 'attachment', 'sessions', 'x'),
      fc.oneof(fc.integer(), fc.double(), json),
      json,
    )
    .map(([type, length, payload]) => `{}\n${JSON.stringify({ type, length })}\n${payload}`)
  fc.assert(fc.property(fc.oneof(envelope, typed, fc.string()), (sent) => void faultOf(Buffer.from(sent))))
  fc.assert(fc.property(fc.uint8Array(), (sent) => void faultOf(Buffer.from(sent))))
})

test('what is too many, too large or of no use is dropped and counted, and the rest is taken', () => {
  const limits = { ...usualEnvelopeLimits, items: 2, itemBytes: { attachment: 3, other: 100 } }
  const sent = lines(
    {},
    { type: 'attachment' },
    'long',
    { type: 'log' },
    '{}',
    { type: 'event' },
    '{}',
    { type: 'event' },
    '{}',
    { type: 'event' },
    '{}',
  )
  const { items, dropped } = parseEnvelope(sent, limits)
  assert.equal(items.length, 2)
  assert.deepEqual(
    dropped.map(({ kind, reason }) => [kind, reason]),
    [
      ['attachment', 'too_large'],
      ['log', 'not_kept'],
      ['event', 'too_many'],
    ],
  )
})

test('a length that is wrong, and a header without end, are refused by name', () => {
  for (const length of [-1, 1.5, '4', 1e300])
    assert.equal(faultOf(lines({}, { type: 'event', length }, '{}')), 'bad_item_header')
  assert.equal(faultOf(lines({}, { type: 'event', length: 1 }, '{}')), 'bad_item_header')
  assert.equal(faultOf(lines({}, { type: 'event', length: 9 }, '{}')), 'cut_short')
  assert.equal(faultOf(lines({ x: 'x'.repeat(20_000) })), 'bad_header')
  assert.equal(faultOf(lines({}, { type: 'event' }, '[]')), 'bad_json')
})

test('JSON a hundred thousand levels deep is read or refused, never a crash', () => {
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  assert.equal(faultOf(lines({}, { type: 'event' }, deep)), null)
  assert.equal(faultOf(lines({}, { type: 'event' }, deep.slice(0, -1))), 'bad_json')
})

test('an event posted the old way becomes an envelope of one', () => {
  assert.deepEqual(parseStoreBody(Buffer.from('{"message":"x"}')).items[0]?.body, { message: 'x' })
  assert.throws(() => parseStoreBody(Buffer.from('{"message":')), {
    name: 'EnvelopeError',
    fault: 'bad_json',
  })
  assert.throws(() => parseStoreBody(Buffer.alloc(2_000_000)), { fault: 'too_large', status: 413 })
})
