import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addMonths,
  civilOf,
  dayOf,
  isShown,
  laterBy,
  localTime,
  mondayOfWeek,
  weekdayOf,
  writeDay,
  writeTime,
} from './civil.ts'
import { easter, holidayIn, nextHoliday } from './holidays.ts'

test('days and dates are each other for a thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -130_000, max: 250_000 }), (day) => {
      const { year, month, day: dayOfMonth } = civilOf(day)
      assert.equal(dayOf(year, month, dayOfMonth), day)
      assert.equal(writeDay(day), new Date(day * 86_400_000).toISOString().slice(0, 10))
      assert.equal(weekdayOf(day), new Date(day * 86_400_000).getUTCDay() || 7)
    }),
  )
})

test('Easter falls where the churches keep it', () => {
  const known: Record<number, string> = {
    1961: '1961-04-02',
    2000: '2000-04-23',
    2024: '2024-03-31',
    2026: '2026-04-05',
    2027: '2027-03-28',
    2038: '2038-04-25',
    2285: '2285-03-22',
  }
  for (const [year, date] of Object.entries(known)) assert.equal(writeDay(easter(Number(year))), date)
})

test('holidays fall on the days of the calendars', () => {
  const known: [name: string, date: string][] = [
    ['midsummereve', '2026-06-19'],
    ['midsummerday', '2027-06-26'],
    ['allsaintsNordic', '2026-10-31'],
    ['ascension', '2026-05-14'],
    ['whitmonday', '2026-05-25'],
    ['corpuschristi', '2026-06-04'],
    ['repentance', '2026-11-18'],
    ['advent1', '2026-11-29'],
    ['advent4', '2026-12-20'],
    ['thanksgiving', '2026-11-26'],
    ['memorial', '2026-05-25'],
    ['labordayUs', '2026-09-07'],
    ['presidents', '2026-02-16'],
    ['summerbank', '2026-08-31'],
    ['earlymay', '2026-05-04'],
    ['mothersdaySe', '2026-05-31'],
    ['mothersdayGb', '2026-03-15'],
    ['fathersdayNordic', '2026-11-08'],
  ]
  for (const [name, date] of known) {
    const days = holidayIn(name, Number(date.slice(0, 4)))
    assert.equal(days && writeDay(days.from), date, name)
  }
})

test('a holiday of today is the next one, and a stretch lasts until its end', () => {
  const easterSunday = dayOf(2026, 4, 5)
  assert.equal(nextHoliday('eastersunday', easterSunday, 2026)?.from, easterSunday)
  assert.equal(nextHoliday('easter', easterSunday, 2026)?.to, easterSunday + 1)
  assert.equal(nextHoliday('turnofyear', dayOf(2027, 1, 1), 2027)?.from, dayOf(2026, 12, 31))
})

test('weeks are those of ISO 8601', () => {
  assert.equal(writeDay(mondayOfWeek(2026, 1) ?? 0), '2025-12-29')
  assert.equal(writeDay(mondayOfWeek(2026, 53) ?? 0), '2026-12-28')
  assert.equal(mondayOfWeek(2027, 53), undefined)
})

test('a month later is the last day where the month is shorter', () => {
  assert.equal(writeDay(addMonths(dayOf(2027, 1, 31), 1)), '2027-02-28')
  assert.equal(writeDay(addMonths(dayOf(2028, 3, 31), -1)), '2028-02-29')
})

test('hours count as they pass, not as clocks show them', () => {
  const before = { day: dayOf(2027, 3, 28), minutes: 90 }
  assert.deepEqual(laterBy(before, 120, 'Europe/Oslo'), { day: before.day, minutes: 270 })
  assert.deepEqual(laterBy(before, 120, 'UTC'), { day: before.day, minutes: 210 })
  const autumn = { day: dayOf(2027, 10, 31), minutes: 90 }
  assert.deepEqual(laterBy(autumn, 120, 'Europe/Oslo'), { day: autumn.day, minutes: 150 })
})

test('clocks never show the hour that they are put forward over', () => {
  const at = (minutes: number) => ({ day: dayOf(2027, 3, 28), minutes })
  assert.equal(isShown(at(150), 'Europe/Oslo'), false)
  assert.equal(isShown(at(119), 'Europe/Oslo'), true)
  assert.equal(isShown(at(180), 'Europe/Oslo'), true)
  assert.equal(isShown(at(150), 'UTC'), true)
  assert.equal(isShown({ day: dayOf(2027, 10, 31), minutes: 150 }, 'Europe/Oslo'), true)
})

test('an instant is local time of its zone, on both sides of summer time', () => {
  const written = (reference: string, zone: string) => {
    const { day, minutes } = localTime(reference, zone)
    return writeTime(day, minutes)
  }
  assert.equal(written('2026-03-29T00:59:00Z', 'Europe/Oslo'), '2026-03-29T01:59')
  assert.equal(written('2026-03-29T01:00:00Z', 'Europe/Oslo'), '2026-03-29T03:00')
  assert.equal(written('2026-11-21T10:00', 'Asia/Kolkata'), '2026-11-21T10:00')
})
