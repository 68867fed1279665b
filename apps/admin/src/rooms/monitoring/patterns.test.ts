import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monitoring } from '@svar/contract'
import { isId, isPattern, suggestionsFor } from './patterns.ts'

test('what passes here as a pattern is what the server takes', () => {
  const { query } = monitoring.events
  const written = [
    '#',
    'a',
    'conversation.*',
    '*.failed',
    'a.#',
    '',
    'A.b',
    'a..b',
    'a b',
    '.',
    'a.',
    'x'.repeat(101),
  ]
  for (const pattern of written)
    assert.equal(isPattern(pattern), query?.safeParse({ pattern }).success, pattern)
})

test('every area is offered once, before the types in it', () => {
  assert.deepEqual(suggestionsFor(['mail.sent', 'conversation.opened', 'conversation.closed']), [
    '#',
    'conversation.*',
    'mail.*',
    'conversation.closed',
    'conversation.opened',
    'mail.sent',
  ])
})

test('an id is a whole UUID and nothing beside it', () => {
  assert.ok(isId('0199a8c2-5d1e-7c3b-9f40-2b6d1e8a7c55'))
  assert.ok(!isId('0199a8c2-5d1e-7c3b-9f40'))
  assert.ok(!isId('x0199a8c2-5d1e-7c3b-9f40-2b6d1e8a7c55'))
})
