import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standsFor } from './stands-for.ts'

const ids = Array.from({ length: 4000 }, (_, n) => ((n * 0x9e3779b1) >>> 0).toString(16).padStart(32, '0'))

test('what is kept of any share stands for all of it in the mean, and each for as many as before', () => {
  for (const rate of [0.5, 0.3, 0.07, 0.9, 0.001]) {
    const counts = ids.map((id) => standsFor(rate, id))
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length
    assert.ok(Math.abs(mean * rate - 1) < 0.01, `${rate}: ${mean}`)
    assert.ok(counts.every(Number.isSafeInteger))
    assert.deepEqual(
      ids.map((id) => standsFor(rate, id)),
      counts,
    )
  }
})

test('a share that cannot be is taken for all, and none makes one count without end', () => {
  for (const rate of [0, -1, 1, 2, Number.NaN, Number.POSITIVE_INFINITY])
    assert.equal(standsFor(rate, 'ffff'), 1, String(rate))
  assert.equal(standsFor(1e-300, '0'.repeat(32)), 10_000)
  assert.equal(standsFor(0.5, 'no id'), 2)
})
