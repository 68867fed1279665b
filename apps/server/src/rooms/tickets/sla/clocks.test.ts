import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Calendar, openTimeBetween } from './calendar.ts'
import {
  type Clocks,
  customerWrote,
  dueOf,
  look,
  noClocks,
  promiseAnew,
  replied,
  resume,
  runOn,
  start,
  stop,
  takeOver,
  targets,
} from './clocks.ts'

const MINUTE = 60_000
const office: Calendar = {
  timeZone: 'Europe/Oslo',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  isClosedOn: () => false,
}
const promised = { first_reply: 60 * MINUTE, next_reply: 120 * MINUTE, resolution: 480 * MINUTE }
const friday = new Date('2026-11-20T14:30:00Z')
const begun = start(noClocks, promised, office, friday)
const warning = (minutes: number, calendar = office) => ({ ms: minutes * MINUTE, calendar })
const later = (date: Date, minutes: number) => new Date(date.getTime() + minutes * MINUTE)

const moments = fc.date({ min: new Date('2026-03-01'), max: new Date('2026-12-01'), noInvalidDate: true })
const gaps = fc.integer({ min: 0, max: 20_000 })
const duesOf = (clocks: Clocks) => targets.map((target) => dueOf(clocks, target)?.toISOString())

describe('the clocks of a ticket', () => {
  it('promise a first reply and a solution from the beginning, and a next reply when the customer writes again', () => {
    assert.deepEqual(duesOf(begun), ['2026-11-23T07:30:00.000Z', undefined, '2026-11-23T14:30:00.000Z'])
    assert.equal(customerWrote(begun, promised, office, friday).nextReplyDueAt, null)
    const answered = replied(begun, later(friday, 5))
    assert.equal(answered.firstReplyDueAt, null)
    const again = customerWrote(answered, promised, office, later(friday, 10))
    assert.equal(again.nextReplyDueAt?.toISOString(), '2026-11-23T08:40:00.000Z')
    const once = customerWrote(again, promised, office, later(friday, 20))
    assert.deepEqual(once.nextReplyDueAt, again.nextReplyDueAt)
  })

  it('are where they were when they stand for no time, whenever that is', () => {
    fc.assert(
      fc.property(moments, gaps, (from, gap) => {
        const running = start(noClocks, promised, office, from)
        const now = later(from, gap)
        for (const target of targets) {
          const due = dueOf(running, target)
          const back = dueOf(resume(stop(running, office, now), office, now), target)
          // Where no time passed since it was due, it is due now as well as then.
          const isCounted = due && (due >= now || openTimeBetween(office, due.getTime(), now.getTime()) > 0)
          if (isCounted) assert.equal(back?.getTime(), due.getTime())
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are never due earlier because they stood', () => {
    fc.assert(
      fc.property(moments, gaps, gaps, (from, until, pause) => {
        const running = start(noClocks, promised, office, from)
        const [stopped, resumed] = [later(from, until), later(from, until + pause)]
        const after = resume(stop(running, office, stopped), office, resumed)
        for (const target of targets) {
          const [due, then] = [dueOf(running, target), dueOf(after, target)]
          if (due) assert.ok(then && then.getTime() >= Math.min(due.getTime(), resumed.getTime()))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are stopped and started as often as one likes without another effect', () => {
    const stood = stop(begun, office, later(friday, 5))
    assert.deepEqual(stop(stood, office, later(friday, 50)), stood)
    const running = resume(stood, office, later(friday, 60))
    assert.deepEqual(resume(running, office, later(friday, 600)), running)
  })

  it('warn once before and break once', () => {
    const due = begun.firstReplyDueAt as Date
    const first = look(begun, promised, warning(15), later(due, -20))
    assert.deepEqual([first.warned, first.broken], [[], []])
    assert.deepEqual(first.clocks.slaLookAt, later(due, -15))
    const near = look(first.clocks, promised, warning(15), later(due, -15))
    assert.deepEqual([near.warned, near.broken], [['first_reply'], []])
    assert.deepEqual(near.clocks.slaLookAt, due)
    const late = look(near.clocks, promised, warning(15), due)
    assert.deepEqual([late.warned, late.broken], [[], ['first_reply']])
    const after = look(late.clocks, promised, warning(15), later(due, 5))
    assert.deepEqual([after.warned, after.broken], [[], []])
  })

  it('warn while it is open, of what is due soon after the next opening', () => {
    const promise = { ...promised, resolution: null }
    const late = start(noClocks, promise, office, new Date('2026-11-20T14:05:00Z'))
    assert.deepEqual(duesOf(late)[0], '2026-11-23T07:05:00.000Z', 'five minutes after they open')
    const { clocks } = look(late, promise, warning(20), friday)
    assert.deepEqual(
      clocks.slaLookAt,
      new Date('2026-11-20T14:45:00Z'),
      'twenty open minutes before: on Friday',
    )
    const always = look(late, promise, warning(20, { ...office, hours: [] }), friday)
    assert.deepEqual(always.clocks.slaLookAt, new Date('2026-11-23T06:45:00Z'))
  })

  it('remember a promise that was broken while nobody looked', () => {
    const due = begun.firstReplyDueAt as Date
    assert.deepEqual(replied(begun, later(due, 1)).slaBroken, ['first_reply'])
    assert.deepEqual(replied(begun, due).slaBroken, [])
    assert.deepEqual(stop(begun, office, later(due, 1)).slaBroken, ['first_reply'])
  })

  it('take over the time that was used when something else is promised', () => {
    const now = later(friday, 30)
    const both = { before: promised, after: { ...promised, first_reply: 240 * MINUTE, resolution: null } }
    const anew = promiseAnew(begun, both, { from: office, to: office, openedAt: friday, now })
    assert.equal(anew.firstReplyDueAt?.toISOString(), '2026-11-23T10:30:00.000Z')
    assert.equal(anew.resolutionDueAt, null)
  })

  it('are as late after a pause as before it, and as late by another promise as they are by then', () => {
    const twoHoursLate = new Date('2026-11-23T09:30:00Z')
    const stood = stop(begun, office, twoHoursLate)
    assert.equal(stood.slaLeft?.first_reply, -120 * MINUTE)
    const again = resume(stood, office, new Date('2026-11-24T08:00:00Z'))
    assert.equal(again.firstReplyDueAt?.toISOString(), '2026-11-23T14:00:00.000Z')
    const both = { before: promised, after: { ...promised, first_reply: 240 * MINUTE } }
    const late = look(begun, promised, warning(0), twoHoursLate).clocks
    const anew = promiseAnew(late, both, { from: office, to: office, openedAt: friday, now: twoHoursLate })
    assert.equal(anew.firstReplyDueAt?.toISOString(), '2026-11-23T10:30:00.000Z')
    assert.deepEqual(anew.slaBroken, [], 'four hours are not over')
  })

  it('run on in other hours, and what was due before stays when it was', () => {
    const from = office
    const short = { ...office, hours: office.hours.map((one) => ({ ...one, to: '10:00' })) }
    const now = later(friday, 15)
    const moved = runOn(begun, { from, to: short }, now)
    assert.deepEqual(duesOf(moved), ['2026-11-23T07:45:00.000Z', undefined, '2026-11-26T08:45:00.000Z'])
    const late = runOn(begun, { from, to: short }, later(begun.firstReplyDueAt as Date, 5))
    assert.deepEqual(late.firstReplyDueAt, begun.firstReplyDueAt)
    const stood = stop(begun, office, now)
    assert.deepEqual(runOn(stood, { from, to: short }, now), stood)
  })

  it('that come to be due later are near and broken no more, and are warned of again', () => {
    const due = begun.firstReplyDueAt as Date
    const near = look(begun, promised, warning(15), later(due, -10)).clocks
    const moved = { ...near, firstReplyDueAt: later(due, 60) }
    const far = look(moved, promised, warning(15), later(due, -9))
    assert.deepEqual(far.clocks.slaWarned, [])
    assert.deepEqual(look(far.clocks, promised, warning(15), later(due, 50)).warned, ['first_reply'])
    const late = look(begun, promised, warning(15), due).clocks
    const excused = look({ ...late, firstReplyDueAt: later(due, 60) }, promised, warning(15), later(due, 1))
    assert.deepEqual(excused.clocks.slaBroken, [])
  })

  it('take over what a part of the ticket owes, by the earlier of both moments', () => {
    const urgent = start(noClocks, { ...promised, first_reply: 30 * MINUTE }, office, friday)
    assert.deepEqual(takeOver(begun, urgent).firstReplyDueAt, urgent.firstReplyDueAt)
    assert.deepEqual(takeOver(urgent, begun), urgent)
    const answered = replied(begun, later(friday, 5))
    assert.deepEqual(takeOver(answered, urgent).nextReplyDueAt, urgent.firstReplyDueAt)
    const stood = stop(begun, office, later(friday, 5))
    assert.deepEqual(takeOver(stood, urgent), stood)
  })
})
