import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeOf } from './change.ts'

test('a figure is compared with the one before it, by its share', () => {
  assert.deepEqual(changeOf(150, 100), { kind: 'more', share: 0.5 })
  assert.deepEqual(changeOf(25, 100), { kind: 'less', share: 0.75 })
  assert.deepEqual(changeOf(0, 100), { kind: 'less', share: 1 })
})

test('what is within the error of the figures is no change', () => {
  assert.deepEqual(changeOf(109, 100), { kind: 'same' })
  assert.deepEqual(changeOf(91, 100), { kind: 'same' })
  assert.deepEqual(changeOf(0, 0), { kind: 'same' })
})

test('where nothing was before, nothing is said', () => {
  assert.equal(changeOf(5, null), null)
  assert.equal(changeOf(null, 5), null)
  assert.equal(changeOf(5, 0), null)
  assert.equal(changeOf(null, null), null)
})
