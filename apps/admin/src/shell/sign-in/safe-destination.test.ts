import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeDestination } from './safe-destination.ts'

test('one comes back to the page that asked for the sign-in', () => {
  assert.equal(safeDestination('/w/nordlys/inbox/17'), '/w/nordlys/inbox/17')
})

test('a link cannot send anybody elsewhere', () => {
  for (const wanted of [
    'https://example.com',
    '//example.com',
    '/\\example.com',
    '/sign-in',
    'w/x',
    '/w/',
    '/w//x',
    7,
    null,
  ]) {
    assert.equal(safeDestination(wanted), '/')
  }
})
