import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nearness, timeBetween } from './time-left.ts'

const MINUTE = 60_000

describe('the time that is left', () => {
  it('is told in whole units, before and after', () => {
    assert.deepEqual(timeBetween(0, 1501 * MINUTE), { days: 1, hours: 1, minutes: 1 })
    assert.deepEqual(timeBetween(61 * MINUTE, 0), { days: 0, hours: 1, minutes: 1 })
    assert.deepEqual(timeBetween(0, 10), { days: 0, hours: 0, minutes: 1 })
  })

  it('is near within an hour, and late from the moment itself', () => {
    assert.equal(nearness(0, 61 * MINUTE), 'far')
    assert.equal(nearness(0, 60 * MINUTE), 'near')
    assert.equal(nearness(5, 5), 'late')
  })
})
