import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { correctTime } from './correct-time.ts'
import { keyInDsn, readKey } from './read-key.ts'

const key = 'e12d836b15bb49d7bbf99e64295d995b'
const now = Date.parse('2026-03-01T12:00:00Z')

test('the key is found in the header, the query and the dsn', () => {
  assert.equal(readKey({ authHeader: `Sentry sentry_version=7, sentry_key=${key}, sentry_client=x/1` }), key)
  assert.equal(readKey({ authHeader: `Sentry sentry_key=${key.toUpperCase()}` }), key)
  assert.equal(readKey({ queryKey: key }), key)
  assert.equal(readKey({ dsn: `https://${key}@errors.example.com/under/42` }), key)
  assert.deepEqual(keyInDsn(`https://${key}@errors.example.com/under/42`), { key, project: '42' })
})

test('no key, half a key and two different keys name nobody', () => {
  assert.equal(readKey({}), null)
  assert.equal(readKey({ queryKey: key.slice(1) }), null)
  assert.equal(readKey({ authHeader: `Basic sentry_key=${key}` }), null)
  assert.equal(readKey({ queryKey: key, dsn: `https://${'0'.repeat(32)}@host/1` }), null)
  assert.equal(readKey({ queryKey: key, dsn: `https://${key}@host/1` }), key)
  assert.equal(readKey({ dsn: { not: 'a text' } }), null)
})

test('a time from the future or long past becomes the time of arrival, and says so', () => {
  const at = (sent: unknown) => correctTime(sent, now)
  assert.deepEqual(at(now / 1000 - 60.5), { occurredAtMs: now - 60_500, corrected: null })
  assert.deepEqual(at('2026-03-01T11:59:00'), { occurredAtMs: now - 60_000, corrected: null })
  assert.deepEqual(at('2026-03-01T12:59:00+01:00'), { occurredAtMs: now - 60_000, corrected: null })
  assert.deepEqual(at(now / 1000 + 3600), { occurredAtMs: now, corrected: 'future' })
  assert.deepEqual(at(0), { occurredAtMs: now, corrected: 'past' })
  assert.deepEqual(at('yesterday'), { occurredAtMs: now, corrected: 'unreadable' })
})

test('whatever is sent as a time, the one kept is near the arrival', () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      const { occurredAtMs } = correctTime(sent, now)
      assert.ok(occurredAtMs <= now + 300_000 && occurredAtMs >= now - 30 * 86_400_000)
    }),
  )
})
