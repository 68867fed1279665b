import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addOpenTime, type Calendar, openTimeBetween } from './calendar.ts'

const HOUR = 3_600_000
const never = () => false
const office: Calendar = {
  timeZone: 'Europe/Oslo',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' })),
  isClosedOn: never,
}
const at = (moment: string) => new Date(moment).getTime()
const due = (calendar: Calendar, from: string, hours: number) =>
  new Date(addOpenTime(calendar, at(from), hours * HOUR) ?? Number.NaN).toISOString()

const time = fc
  .integer({ min: 0, max: 24 * 4 - 1 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarter % 4]}`,
  )
const hours = fc
  .record({ weekday: fc.integer({ min: 1, max: 7 }), one: time, other: time })
  .filter(({ one, other }) => one !== other)
  .map(({ weekday, one, other }) => ({
    weekday,
    from: one < other ? one : other,
    to: one < other ? other : one,
  }))
const calendars: fc.Arbitrary<Calendar> = fc.record({
  // Lord Howe moves its clock by half an hour, Apia and Kiritimati lie at the date line.
  timeZone: fc.constantFrom(
    'Europe/Oslo',
    'America/New_York',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'UTC',
  ),
  hours: fc.array(hours, { minLength: 1, maxLength: 9 }),
  isClosedOn: fc.constantFrom(never, (day: string) => day.endsWith('-25') || day.endsWith('-01')),
})
// Two years that hold every change of the clock of these places.
const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') })
const amounts = fc.integer({ min: 1, max: 60 * HOUR })
const options = { numRuns: 150 }

describe('open time', () => {
  it('passes while the business is open only', () => {
    assert.equal(due(office, '2026-11-20T14:00:00Z', 4), '2026-11-23T10:00:00.000Z')
    assert.equal(due(office, '2026-11-21T12:00:00Z', 1), '2026-11-23T08:00:00.000Z')
    assert.equal(due(office, '2026-11-20T07:00:00Z', 8), '2026-11-20T15:00:00.000Z')
  })

  it('passes always where no hours are set', () => {
    assert.equal(due({ ...office, hours: [] }, '2026-11-21T12:00:00Z', 5), '2026-11-21T17:00:00.000Z')
  })

  it('does not pass on days on which the business is closed', () => {
    const closed = { ...office, isClosedOn: (day: string) => day === '2026-11-23' }
    assert.equal(due(closed, '2026-11-20T14:00:00Z', 4), '2026-11-24T10:00:00.000Z')
  })

  it('has 23 hours on the day on which summer time begins, and 25 on that on which it ends', () => {
    const always: Calendar = {
      ...office,
      hours: [
        { weekday: 7, from: '00:00', to: '12:00' },
        { weekday: 7, from: '12:00', to: '23:59' },
      ],
    }
    const minutesOf = (from: string, to: string) => openTimeBetween(always, at(from), at(to)) / 60_000
    assert.equal(minutesOf('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'), 23 * 60 - 1)
    assert.equal(minutesOf('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'), 25 * 60 - 1)
  })

  it('that never comes gives no moment', () => {
    assert.equal(addOpenTime({ ...office, isClosedOn: () => true }, at('2026-11-20T14:00:00Z'), HOUR), null)
  })

  it('that was added lies between the two moments, in every zone and over every change of the clock', () => {
    fc.assert(
      fc.property(calendars, moments, amounts, (calendar, from, amount) => {
        const to = addOpenTime(calendar, from, amount)
        if (to === null) return
        assert.ok(to >= from + amount)
        assert.equal(openTimeBetween(calendar, from, to), amount)
        assert.ok(openTimeBetween(calendar, from, to - 1) < amount)
      }),
      options,
    )
  })

  it('may be added in two steps or in one', () => {
    fc.assert(
      fc.property(calendars, moments, amounts, amounts, (calendar, from, one, other) => {
        const between = addOpenTime(calendar, from, one)
        if (between === null) return
        assert.equal(addOpenTime(calendar, between, other), addOpenTime(calendar, from, one + other))
      }),
      options,
    )
  })

  it('is taken back to where it was added from', () => {
    fc.assert(
      fc.property(calendars, moments, amounts, amounts, (calendar, from, one, other) => {
        const due = addOpenTime(calendar, from, one)
        const now = due === null ? null : addOpenTime(calendar, due, other)
        if (now !== null) assert.equal(addOpenTime(calendar, now, -other), due)
      }),
      options,
    )
  })

  it('of two spans side by side is the time of both', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(moments, amounts, amounts), (calendar, [from, one, other]) => {
        const [between, to] = [from + one, from + one + other]
        const sum = openTimeBetween(calendar, from, between) + openTimeBetween(calendar, between, to)
        assert.equal(sum, openTimeBetween(calendar, from, to))
      }),
      options,
    )
  })
})
