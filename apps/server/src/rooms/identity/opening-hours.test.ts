import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOpen } from './opening-hours.ts'

const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }))
const weekdays = {
  timeZone: 'Europe/Oslo',
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
}
const at = (workspace: Parameters<typeof isOpen>[0], moment: string) => isOpen(workspace, new Date(moment))
const opens = (moment: string) => ({ openNow: false, opensAt: new Date(moment) })
const open = { openNow: true, opensAt: null }

describe('opening hours', () => {
  it('count in the time zone of the workspace, from the first minute to before the last', () => {
    assert.deepEqual(at(weekdays, '2026-11-20T07:00:00Z'), open)
    assert.deepEqual(at(weekdays, '2026-11-20T14:59:59Z'), open)
    assert.deepEqual(at(weekdays, '2026-11-20T06:59:59Z'), opens('2026-11-20T07:00:00Z'))
  })

  it('after the last day of the week are those of the next week', () => {
    assert.deepEqual(at(weekdays, '2026-11-20T15:00:00Z'), opens('2026-11-23T07:00:00Z'))
    const mondays = { timeZone: 'Europe/Oslo', openingHours: [{ weekday: 1, from: '08:00', to: '09:00' }] }
    assert.deepEqual(at(mondays, '2026-11-23T08:00:00Z'), opens('2026-11-30T07:00:00Z'))
  })

  it('that are not set are around the clock', () => {
    assert.deepEqual(at({ timeZone: 'Europe/Oslo', openingHours: [] }, '2026-11-20T02:00:00Z'), open)
  })

  it('keep their wall time when the clock changes', () => {
    // Norway leaves summer time on 25 October 2026.
    assert.deepEqual(at(weekdays, '2026-10-23T14:30:00Z'), opens('2026-10-26T07:00:00Z'))
    assert.deepEqual(at(weekdays, '2026-10-22T14:30:00Z'), opens('2026-10-23T06:00:00Z'))
  })

  it('that begin in an hour that is skipped begin as far after the jump', () => {
    // 29 March 2026, 02:00 becomes 03:00 in Oslo: 02:30 is skipped, and means 03:30.
    const night = { timeZone: 'Europe/Oslo', openingHours: everyDay('02:30', '05:00') }
    assert.deepEqual(at(night, '2026-03-29T01:00:00Z'), opens('2026-03-29T01:30:00Z'))
    assert.deepEqual(at(night, '2026-03-29T01:30:00Z'), open)
  })

  it('in an hour that comes twice are open from its first beginning to its last end', () => {
    // 25 October 2026, 03:00 becomes 02:00 in Oslo: 02:15 and 02:45 come twice.
    const night = { timeZone: 'Europe/Oslo', openingHours: everyDay('02:15', '02:45') }
    assert.deepEqual(at(night, '2026-10-25T00:14:00Z'), opens('2026-10-25T00:15:00Z'))
    assert.deepEqual(at(night, '2026-10-25T00:15:00Z'), open)
    assert.deepEqual(at(night, '2026-10-25T01:44:00Z'), open)
    assert.deepEqual(at(night, '2026-10-25T01:45:00Z').openNow, false)
  })
})
