import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normaliseName } from './normalise-name.ts'

const paths: [string, string][] = [
  ['GET /users/42', 'GET /users/:id'],
  ['GET /users/42/orders/2026-01-31?page=2#top', 'GET /users/:id/orders/:id'],
  ['GET /files/0190a5c2-7c1d-7e55-8f3a-0123456789ab', 'GET /files/:id'],
  ['GET /files/0190a5c27c1d7e558f3a0123456789ab', 'GET /files/:id'],
  ['GET /commit/9fceb02', 'GET /commit/:id'],
  ['POST https://pay.example:8443/charges/ch_3NqL8s2eZvKYlo2C1pQ', 'POST /charges/:id'],
  ['GET /invite/kari.nordmann@example.com/accept', 'GET /invite/:email/accept'],
  ['GET /invite/kari%40example.com/accept', 'GET /invite/:email/accept'],
  ['GET /orders/order-1234', 'GET /orders/:id'],
  ['GET /users/:user/posts/[slug]/{id}/*', 'GET /users/:user/posts/[slug]/{id}/*'],
  ['GET /api/v2/oauth2/feedback', 'GET /api/v2/oauth2/feedback'],
  ['GET /deface/facade', 'GET /deface/facade'],
  ['nightly report', 'nightly report'],
  ['/', '/'],
]
for (const [given, name] of paths)
  test(`"${given}" is counted as "${name}"`, () => assert.equal(normaliseName(given, 'http.server'), name))

const statements: [string, string][] = [
  [
    "SELECT * FROM users WHERE mail = 'kari@example.com' AND age > 42",
    'SELECT * FROM users WHERE mail = ? AND age > ?',
  ],
  ['select a1 from t2 where id in ($1, $2, $3)', 'select a1 from t2 where id in (?)'],
  ["INSERT INTO t VALUES (1, 'it''s'), (2, 'b')", 'INSERT INTO t VALUES (?)'],
  ["SELECT 'never closed", 'SELECT ?'],
  ['SELECT 1 -- of 4711\n FROM t /* 7 */', 'SELECT ? FROM t'],
]
for (const [given, name] of statements)
  test(`the statement "${given}" loses what was asked for`, () =>
    assert.equal(normaliseName(given, 'db.query'), name))

test('what is done twice changes nothing more', () => {
  for (const [, name] of paths) assert.equal(normaliseName(name, 'http.server'), name)
})

test('long, broken and empty names become short, whole and empty ones', () => {
  assert.equal(normaliseName('x'.repeat(1_000_000), '').length, 200)
  assert.ok(normaliseName(`${'a'.repeat(199)}😀`, '').isWellFormed())
  assert.equal(normaliseName('a\u0000b\ud800', ''), 'ab\ufffd')
  assert.equal(normaliseName('  \n ', ''), '')
  assert.ok(normaliseName(`'${"'".repeat(100_000)}`, 'db').length <= 200)
})
