import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addOpenTime, type Calendar } from './calendar.ts'
import { customerWrote, noClocks, replied, start, stop } from './clocks.ts'
import { giveBack } from './give-back.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const closedOn = (...days: string[]): Calendar => ({
  timeZone: 'Europe/Oslo',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  isClosedOn: (day) => days.includes(day),
})
const office = closedOn()
const promised = { first_reply: 4 * HOUR, next_reply: 2 * HOUR, resolution: 12 * HOUR }
/** On Monday the 23rd of November 2026, by the clock in Oslo. */
const monday = (time: string) => new Date(`2026-11-23T${time}:00+01:00`)
const thatDay = { from: office, to: closedOn('2026-11-23') }
const friday = new Date('2026-11-20T15:00:00+01:00')
const begun = start(noClocks, promised, office, friday)

describe('a day that is said to be closed while it goes on', () => {
  it('gives back what it has counted: Friday afternoon stays used, Monday morning does not', () => {
    assert.deepEqual(begun.firstReplyDueAt, monday('11:00'))
    const { firstReplyDueAt, resolutionDueAt } = giveBack(begun, promised, thatDay, monday('10:30'))
    assert.deepEqual(firstReplyDueAt, monday('13:30'), 'three hours are left of four')
    assert.deepEqual(resolutionDueAt?.getTime(), addOpenTime(office, monday('10:30').getTime(), 11 * HOUR))
  })

  it('takes back what was late on it, as it was due on a closed day', () => {
    const late = { ...begun, slaBroken: ['first_reply' as const], slaWarned: ['first_reply' as const] }
    const given = giveBack(late, promised, thatDay, monday('12:00'))
    assert.deepEqual(given.firstReplyDueAt, monday('15:00'))
    assert.deepEqual([given.slaBroken, given.slaWarned], [[], []])
  })

  it('leaves late what was late before it', () => {
    const early = start(noClocks, promised, office, new Date('2026-11-20T09:00:00+01:00'))
    const late = { ...early, slaBroken: ['first_reply' as const] }
    const given = giveBack(late, promised, thatDay, monday('12:00'))
    assert.deepEqual([given.firstReplyDueAt, given.slaBroken], [early.firstReplyDueAt, ['first_reply']])
  })

  it('gives back no more than was used, whenever a clock began that day', () => {
    const asked = customerWrote(replied(begun, monday('09:00')), promised, office, monday('09:30'))
    const { nextReplyDueAt } = giveBack(asked, promised, thatDay, monday('10:00'))
    assert.deepEqual(nextReplyDueAt, monday('12:00'), 'all of two hours are left')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }), (from, after) => {
        const opened = new Date(monday('00:00').getTime() + from * MINUTE)
        const at = new Date(opened.getTime() + after * MINUTE)
        const given = giveBack(start(noClocks, promised, office, opened), promised, thatDay, at)
        const most = addOpenTime(office, at.getTime(), promised.resolution) ?? 0
        assert.ok((given.resolutionDueAt?.getTime() ?? 0) <= most)
      }),
    )
  })

  it('gives nothing back of days that are over, to clocks that stand, or where the day was closed before', () => {
    const tuesday = new Date('2026-11-24T10:00:00+01:00')
    assert.equal(giveBack(begun, promised, thatDay, tuesday), begun)
    const standing = stop(begun, office, monday('10:00'))
    assert.deepEqual(giveBack(standing, promised, thatDay, monday('11:00')), standing)
    const known = { from: thatDay.to, to: thatDay.to }
    assert.equal(giveBack(begun, promised, known, monday('10:30')), begun)
    const opened = { from: thatDay.to, to: office }
    assert.equal(giveBack(begun, promised, opened, monday('10:30')), begun)
  })
})
