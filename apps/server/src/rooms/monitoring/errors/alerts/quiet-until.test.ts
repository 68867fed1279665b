import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { quietUntil } from './quiet-until.ts'

const night = { from: '22:00', to: '06:30' }
const until = (hours: typeof night | null, now: string, zone = 'Europe/Oslo') =>
  quietUntil(hours, zone, new Date(now))?.toISOString() ?? null

describe('quiet hours of a project', () => {
  it('hold over midnight, in the workspace’s own time', () => {
    assert.equal(until(night, '2026-11-20T20:59:59Z'), null)
    assert.equal(until(night, '2026-11-20T21:00:00Z'), '2026-11-21T05:30:00.000Z')
    assert.equal(until(night, '2026-11-21T03:00:00Z'), '2026-11-21T05:30:00.000Z')
    assert.equal(until(night, '2026-11-21T05:30:00Z'), null)
    assert.equal(until(night, '2026-11-21T04:45:00Z', 'Europe/Helsinki'), null)
  })
  it('hold within a day', () => {
    const lunch = { from: '12:00', to: '13:00' }
    assert.equal(until(lunch, '2026-11-20T11:30:00Z'), '2026-11-20T12:00:00.000Z')
    assert.equal(until(lunch, '2026-11-20T12:00:00Z'), null)
  })
  it('end by the wall clock where the clock changes in the night', () => {
    assert.equal(until(night, '2026-03-28T22:00:00Z'), '2026-03-29T04:30:00.000Z')
    assert.equal(until(night, '2026-10-24T22:00:00Z'), '2026-10-25T05:30:00.000Z')
  })
  it('are none where none are set, or where they have no length', () => {
    assert.equal(until(null, '2026-11-20T22:00:00Z'), null)
    assert.equal(until({ from: '08:00', to: '08:00' }, '2026-11-20T07:00:00Z'), null)
  })
})
