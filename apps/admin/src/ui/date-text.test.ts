import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addDays,
  addMonths,
  dateText,
  isoWeek,
  isWhole,
  readDate,
  weekStart,
  weeksOfMonth,
} from './date-text.ts'

test('a day is written in the order of the reader’s language', () => {
  const written = (['nb', 'sv', 'da', 'fi', 'de', 'en-US', 'en-GB'] as const).map((locale) =>
    dateText('2026-03-05', locale),
  )
  const [nb, sv, da, fi, de, us, gb] = written
  assert.deepEqual([nb, da, de], ['05.03.2026', '05.03.2026', '05.03.2026'])
  assert.deepEqual([sv, us, gb], ['2026-03-05', '03/05/2026', '05/03/2026'])
  assert.match(fi ?? '', /^0?5\.0?3\.2026$/)
  assert.equal(dateText('2026-02-30', 'nb'), '')
  assert.equal(dateText('', 'nb'), '')
})

test('what is written is read again in every language, and so is what people type instead', () => {
  for (const locale of ['nb', 'sv', 'da', 'fi', 'de', 'en-US', 'en-GB'] as const)
    assert.equal(readDate(dateText('2026-03-05', locale), locale, '2026-01-01'), '2026-03-05')
  const read = (typed: string, locale: 'nb' | 'en-US' | 'sv' = 'nb') => readDate(typed, locale, '2026-11-22')
  assert.equal(read('5/3/2027'), '2027-03-05')
  assert.equal(read('5.3.27'), '2027-03-05')
  assert.equal(read('05032027'), '2027-03-05')
  assert.equal(read('2027-03-05', 'en-US'), '2027-03-05')
  assert.equal(read('3/5/2027', 'en-US'), '2027-03-05')
  assert.equal(read('20270305', 'sv'), '2027-03-05')
})

test('without a year it is the next such day', () => {
  assert.equal(readDate('24.12', 'nb', '2026-11-22'), '2026-12-24')
  assert.equal(readDate('1/2', 'en-US', '2026-11-22'), '2027-01-02')
  assert.equal(readDate('22.11.', 'nb', '2026-11-22'), '2026-11-22')
  assert.equal(readDate('29.2', 'nb', '2026-11-22'), '2028-02-29')
})

test('what is no day is none', () => {
  for (const typed of [
    '',
    'x',
    '5',
    '31.4.2026',
    '29.2.2027',
    '0.1.2026',
    '1.13.2026',
    '1.1.1',
    '1.1.2026.4',
  ])
    assert.equal(readDate(typed, 'nb', '2026-11-22'), null, typed)
  assert.deepEqual(['5.3.2027', '05032027', '2027-03-05', '5.3.27', '5.3'].map(isWhole), [
    true,
    true,
    true,
    false,
    false,
  ])
})

test('days and months are counted over months, years and changes of the clock', () => {
  assert.equal(addDays('2026-03-28', 2), '2026-03-30')
  assert.equal(addDays('2026-12-31', 1), '2027-01-01')
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2026-03-31', -13), '2025-02-28')
  assert.deepEqual(
    ['2026-01-01', '2026-12-31', '2027-01-01', '2027-01-04', '2026-11-22'].map(isoWeek),
    [1, 53, 53, 1, 47],
  )
})

test('a month has whole weeks, from the day on which a week begins there', () => {
  const monday = weeksOfMonth('2026-11-22', weekStart('nb'))
  assert.deepEqual([monday[0]?.[0], monday.at(-1)?.at(-1), monday.length], ['2026-10-26', '2026-12-06', 6])
  const sunday = weeksOfMonth('2026-11-22', weekStart('en-US'))
  assert.deepEqual([sunday[0]?.[0], sunday.at(-1)?.at(-1), sunday.length], ['2026-11-01', '2026-12-05', 5])
  assert.equal(weeksOfMonth('2027-02-10', 1).length, 4)
})
