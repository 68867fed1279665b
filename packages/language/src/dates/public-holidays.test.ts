import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../locale.ts'
import { isPublicHoliday } from './public-holidays.ts'

test('national days are holidays at home alone', () => {
  const home = {
    '2026-05-17': 'nb',
    '2026-06-06': 'sv',
    '2026-06-05': 'da',
    '2026-12-06': 'fi',
    '2026-10-03': 'de',
  }
  for (const [date, locale] of Object.entries(home))
    assert.deepEqual(
      locales.filter((one) => isPublicHoliday(date, one)),
      [locale],
    )
  assert.ok(isPublicHoliday('2026-07-04', 'en-US'))
  assert.ok(isPublicHoliday('2026-08-31', 'en-GB'))
})

test('days that move with Easter are found in every year', () => {
  assert.ok(isPublicHoliday('2026-04-03', 'de'))
  assert.ok(isPublicHoliday('2027-03-26', 'de'))
  assert.ok(!isPublicHoliday('2027-04-03', 'de'))
})

test('Christmas Day is a holiday everywhere, an ordinary Tuesday nowhere', () => {
  assert.ok(locales.every((locale) => isPublicHoliday('2026-12-25', locale)))
  assert.ok(!locales.some((locale) => isPublicHoliday('2026-11-24', locale)))
})

test('what is no date is refused in words', () => {
  assert.throws(() => isPublicHoliday('tomorrow', 'nb'), /"tomorrow" is no local date/)
})
