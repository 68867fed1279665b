import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curveOf, dotsOf, roundTop } from './curve.ts'

test('a curve runs from edge to edge, zero at the bottom and the top at the top', () => {
  assert.equal(curveOf([0, 5, 10], 10), 'M0 140 L300 70 L600 0')
})

test('where nothing was measured the curve has a gap, and what stands alone is a dot', () => {
  assert.equal(curveOf([10, 10, null, 10, 10], 10), 'M0 0 L150 0 M450 0 L600 0')
  assert.equal(dotsOf([10, 10, null, 10, 10], 10), '')
  assert.equal(curveOf([null, 10, null], 10), '')
  assert.equal(dotsOf([null, 10, null, null, 0], 10), 'M150 0h0M600 140h0')
  assert.equal(dotsOf([10], 10), 'M0 0h0')
  assert.equal(curveOf([null, null], 10), '')
})

test('the top of a scale is a round number that nothing exceeds', () => {
  for (const [value, top] of [
    [0, 1],
    [0.03, 0.05],
    [1, 1],
    [1.1, 2],
    [47, 50],
    [51, 100],
    [200, 200],
  ] as const)
    assert.equal(Math.round(roundTop(value) * 1e6) / 1e6, top)
})
