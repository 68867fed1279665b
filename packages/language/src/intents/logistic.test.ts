import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnWeights, type Observation, probability } from './logistic.ts'

const seen = (sign: number, holds: boolean, share: number): Observation => ({ signs: [sign], holds, share })

test('the probability of what was seen is its share', () => {
  const many = Array.from({ length: 1000 }, () => [
    seen(0, true, 1),
    seen(0, false, 3),
    seen(1, true, 3),
    seen(1, false, 1),
  ])
  const weights = learnWeights(many.flat())
  assert.ok(Math.abs(probability(weights, [0]) - 0.25) < 0.02)
  assert.ok(Math.abs(probability(weights, [1]) - 0.75) < 0.02)
})

test('the scale of a sign does not matter', () => {
  const at = (scale: number) =>
    probability(learnWeights([1, 2, 3, 4, 5, 6].map((x) => seen(x * scale, x % 3 > 0, 1))), [2 * scale])
  assert.ok(Math.abs(at(1) - at(1000)) < 1e-6)
})

test('two that a sign parts wholly do not make its weight boundless, and a sign that never varies does no harm', () => {
  const weights = learnWeights([
    { signs: [0, 1], holds: false, share: 1 },
    { signs: [1, 1], holds: true, share: 1 },
  ])
  assert.ok(weights.every((weight) => Math.abs(weight) < 100))
  assert.ok(probability(weights, [1, 1]) > 0.5)
})
