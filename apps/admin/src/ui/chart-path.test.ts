import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linePath } from './chart-path.ts'

test('the highest value touches the top and the lowest the bottom', () => {
  assert.equal(linePath([0, 10], 100, 20), 'M0 20 L100 0')
})

test('equal values lie in the middle', () => {
  assert.equal(linePath([5, 5, 5], 100, 20), 'M0 10 L50 10 L100 10')
})

test('nothing at all lies at the bottom', () => {
  assert.equal(linePath([0, 0], 100, 20, 2), 'M2 18 L98 18')
})

test('one value or none still gives a line', () => {
  assert.equal(linePath([7], 100, 20), 'M0 10 L100 10')
  assert.equal(linePath([], 100, 20), 'M0 10 L100 10')
})
