import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextAttempt, PATIENCE_MS, pauses } from './schedule.ts'

test('what fails is tried for at least three days, and then no more', () => {
  const waits = pauses.map((_, index) => nextAttempt(index + 1, 0, 0) as number)
  assert.ok(waits.reduce((sum, wait) => sum + wait, 0) >= PATIENCE_MS)
  assert.equal(nextAttempt(pauses.length + 1, 0), null)
})

test('what failed together does not come back together, and never earlier than planned', () => {
  for (const [index, pause] of pauses.entries()) {
    assert.equal(nextAttempt(index + 1, 0, 0), pause)
    const latest = nextAttempt(index + 1, 0, 1) as number
    assert.ok(latest > pause && latest <= pause * 1.2)
  }
})

test('a receiver may ask for a longer wait, but not for longer than a day', () => {
  assert.equal(nextAttempt(1, 60_000, 0), 60_000)
  assert.equal(nextAttempt(1, 10 * 86_400_000, 0), 86_400_000)
  assert.equal(nextAttempt(3, 1000, 0), pauses[2])
})
