import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayOver, nextMorning } from './plan.ts'

const next = (timeZone: string, now: string) => nextMorning(timeZone, new Date(now)).toISOString()

describe('the morning of the daily report', () => {
  it('is seven on the workspace’s own clocks, today or tomorrow', () => {
    assert.equal(next('Europe/Oslo', '2026-11-20T05:59:59Z'), '2026-11-20T06:00:00.000Z')
    assert.equal(next('Europe/Oslo', '2026-11-20T06:00:00Z'), '2026-11-21T06:00:00.000Z')
    assert.equal(next('Asia/Kolkata', '2026-11-20T05:00:00Z'), '2026-11-21T01:30:00.000Z')
    assert.equal(next('Pacific/Auckland', '2026-11-20T05:00:00Z'), '2026-11-20T18:00:00.000Z')
  })

  it('stays at seven when the clock goes forward or back', () => {
    assert.equal(next('Europe/Oslo', '2026-03-28T06:00:00Z'), '2026-03-29T05:00:00.000Z')
    assert.equal(next('Europe/Oslo', '2026-10-24T05:00:00Z'), '2026-10-25T06:00:00.000Z')
  })

  it('tells of the day that is over there, and of that weekday a week before', () => {
    const over = (timeZone: string, now: string) => dayOver(timeZone, new Date(now))
    assert.deepEqual(over('Europe/Oslo', '2026-03-30T05:00:00Z'), {
      day: '2026-03-29',
      dayBefore: '2026-03-22',
    })
    assert.deepEqual(over('Pacific/Auckland', '2026-11-20T18:00:00Z'), {
      day: '2026-11-20',
      dayBefore: '2026-11-13',
    })
  })
})
