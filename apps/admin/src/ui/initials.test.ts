import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf, tintOf } from './initials.ts'

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

test('names spread over all colours', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, index) => tintOf(`Person ${index}`)))
  assert.equal(seen.size, 8)
})
