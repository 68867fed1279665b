import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOpen } from '../identity/index.ts'
import { openState } from './hours.ts'

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '16:00' }))
const oslo = {
  timeZone: 'Europe/Oslo',
  openingHours: weekdays,
  holidays: [] as { date: string; name: string }[],
}
const iso = (moment: Date | null) => moment?.toISOString() ?? null

test('after closing, it opens at nine tomorrow by the desk’s own clock', () => {
  const evening = new Date('2026-11-18T18:00:00Z')
  assert.equal(iso(openState(oslo, evening).opensAt), '2026-11-19T08:00:00.000Z')
})

test('a holiday is closed all day, and what follows it is promised instead', () => {
  const christmas = [
    { date: '2026-12-24', name: '' },
    { date: '2026-12-25', name: '' },
  ]
  const morning = new Date('2026-12-24T10:00:00Z')
  // Thursday and Friday are off, then comes the weekend.
  assert.deepEqual(openState({ ...oslo, holidays: christmas }, morning), {
    openNow: false,
    opensAt: new Date('2026-12-28T08:00:00Z'),
  })
})

test('a holiday is a day of the desk’s time zone', () => {
  const tokyo = { timeZone: 'Asia/Tokyo', openingHours: [], holidays: [{ date: '2026-11-19', name: '' }] }
  const stillYesterdayInLondon = new Date('2026-11-18T16:00:00Z')
  assert.deepEqual(openState(tokyo, stillYesterdayInLondon), {
    openNow: false,
    opensAt: new Date('2026-11-19T15:00:00Z'),
  })
})

test('a desk that is closed for good promises nothing', () => {
  const days = Array.from({ length: 120 }, (_, day) => ({
    date: new Date(Date.UTC(2026, 10, 18 + day)).toISOString().slice(0, 10),
    name: '',
  }))
  assert.deepEqual(openState({ ...oslo, holidays: days }, new Date('2026-11-18T10:00:00Z')), {
    openNow: false,
    opensAt: null,
  })
})

test('without holidays it is the weekly hours, and what is promised is a moment at which it is open', () => {
  const moments = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  const dates = fc.array(moments.map((moment) => ({ date: moment.toISOString().slice(0, 10), name: '' })))
  fc.assert(
    fc.property(moments, dates, (moment, holidays) => {
      assert.deepEqual(openState(oslo, moment), isOpen(oslo, moment))
      const { openNow, opensAt } = openState({ ...oslo, holidays }, moment)
      if (openNow) assert.equal(isOpen(oslo, moment).openNow, true)
      if (opensAt) assert.equal(openState({ ...oslo, holidays }, opensAt).openNow, true)
    }),
  )
})
