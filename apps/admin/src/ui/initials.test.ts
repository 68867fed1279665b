import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differentTints, initialsOf, tintOf } from './initials.ts'

test('initials come from the first and the last name', () => {
  assert.equal(initialsOf('Åse Marie Lunde'), 'ÅL')
  assert.equal(initialsOf('  maja '), 'M')
  assert.equal(initialsOf(''), '')
})

test('a character outside the basic plane stays whole', () => {
  assert.equal(initialsOf('🦊 Rev'), '🦊R')
})

test('what has no shape of its own is no initial', () => {
  assert.equal(initialsOf('\u202eOla (Hansen)'), 'OH')
  assert.equal(initialsOf('«Kari» —'), 'K')
})

test('a name keeps its colours', () => {
  assert.equal(tintOf('Kari Moen'), tintOf('Kari Moen'))
})

test('people beside each other have colours of their own, and the first has the usual one', () => {
  const alike = Array.from({ length: 200 }, (_, index) => `Person ${index}`).filter(
    (name) => tintOf(name) === tintOf('Person 0'),
  )
  const names = alike.slice(0, 3)
  const tint = differentTints(names)
  assert.equal(new Set(names.map(tint)).size, 3)
  assert.equal(tint('Person 0'), tintOf('Person 0'))
  assert.notEqual(tint(alike[3] ?? ''), tintOf('Person 0'), 'who comes later as well')
  assert.equal(tint(alike[3] ?? ''), tint(alike[3] ?? ''))
})

test('names spread over all colours', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, index) => tintOf(`Person ${index}`)))
  assert.equal(seen.size, 8)
})
