import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inTwoUnits, timeBetween } from './time-left.ts'

const MINUTE = 60_000

describe('the time that is left', () => {
  it('is told in whole units, before and after', () => {
    assert.deepEqual(timeBetween(0, 1501 * MINUTE), { days: 1, hours: 1, minutes: 1 })
    assert.deepEqual(timeBetween(61 * MINUTE, 0), { days: 0, hours: 1, minutes: 1 })
    assert.deepEqual(timeBetween(0, 10), { days: 0, hours: 0, minutes: 1 })
  })

  it('is shown in two units at most, and none of nothing', () => {
    const units = { days: ' d', hours: ' t', minutes: ' min' }
    const shown = (minutes: number) => inTwoUnits(timeBetween(0, minutes * MINUTE), units)
    assert.deepEqual([8640, 1501, 125, 120, 7].map(shown), ['6 d', '1 d 1 t', '2 t 5 min', '2 t', '7 min'])
  })
})
