import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { quietUntil } from './quiet-hours.ts'

const night = { from: '21:30', to: '07:00' }
const until = (hours: typeof night | null, now: string, zone = 'Europe/Oslo') =>
  quietUntil(hours, zone, new Date(now))?.toISOString() ?? null

describe('quiet hours', () => {
  it('hold from evening to morning in the workspace’s own time', () => {
    assert.equal(until(night, '2026-11-20T20:29:59Z'), null)
    assert.equal(until(night, '2026-11-20T20:30:00Z'), '2026-11-21T06:00:00.000Z')
    assert.equal(until(night, '2026-11-21T03:00:00Z'), '2026-11-21T06:00:00.000Z')
    assert.equal(until(night, '2026-11-21T06:00:00Z'), null)
    assert.equal(until(night, '2026-11-21T05:30:00Z', 'Europe/Helsinki'), null)
  })
  it('hold within a day', () => {
    const noon = { from: '12:00', to: '13:00' }
    assert.equal(until(noon, '2026-11-20T11:30:00Z'), '2026-11-20T12:00:00.000Z')
    assert.equal(until(noon, '2026-11-20T12:00:00Z'), null)
  })
  it('end by the wall clock on the night when it changes', () => {
    assert.equal(until(night, '2026-03-28T22:00:00Z'), '2026-03-29T05:00:00.000Z')
    assert.equal(until(night, '2026-10-24T22:00:00Z'), '2026-10-25T06:00:00.000Z')
  })
  it('end once, where the clock shows their end twice or not at all', () => {
    const short = { from: '21:30', to: '02:30' }
    for (const moment of ['2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z'])
      assert.equal(until(short, moment), '2026-10-25T01:30:00.000Z', moment)
    assert.equal(until(short, '2026-10-25T01:30:00Z'), null)
    for (const moment of ['2026-03-29T00:45:00Z', '2026-03-29T01:10:00Z'])
      assert.equal(until(short, moment), '2026-03-29T01:30:00.000Z', moment)
    assert.equal(until(short, '2026-03-29T01:30:00Z'), null)
  })
  it('are none where none are set, or where they have no length', () => {
    assert.equal(until(null, '2026-11-20T22:00:00Z'), null)
    assert.equal(until({ from: '08:00', to: '08:00' }, '2026-11-20T07:00:00Z'), null)
  })
})
