import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearTime } from './near-time.ts'

/** Without a zone: the machine's own, whatever it is. */
const now = Date.parse('2026-11-24T06:30')
// What stands between hour and half of the day is a narrow space or not, by the machine's tables.
const said = (locale: string, at: string) => nearTime(locale, at, now).replaceAll(/\s/g, ' ')

test('what is the same day or the next is not called by its weekday, in any language', () => {
  const both = (locale: string) => [said(locale, '2026-11-24T08:00'), said(locale, '2026-11-25T08:00')]
  assert.deepEqual(both('nb'), ['i dag kl. 08:00', 'i morgen kl. 08:00'])
  assert.deepEqual(both('sv'), ['i dag kl. 08:00', 'i morgon kl. 08:00'])
  assert.deepEqual(both('da'), ['i dag kl. 08.00', 'i morgen kl. 08.00'])
  assert.deepEqual(both('fi'), ['tänään klo 8.00', 'huomenna klo 8.00'])
  assert.deepEqual(both('de'), ['heute um 08:00', 'morgen um 08:00'])
  assert.deepEqual(both('en-US'), ['today at 8:00 AM', 'tomorrow at 8:00 AM'])
  assert.deepEqual(both('en-GB'), ['today at 08:00', 'tomorrow at 08:00'])
})

test('a weekday is said while it can only be the next of its name', () => {
  assert.equal(said('en-GB', '2026-11-26T08:00'), 'Thursday at 08:00')
  assert.equal(said('fi', '2026-11-30T08:00'), 'maanantaina klo 8.00')
  assert.equal(said('en-GB', '2026-12-01T08:00'), '1 Dec 2026, 08:00')
})

test('what is over has its date, and what is no time stays as it is', () => {
  assert.equal(said('en-GB', '2026-11-23T08:00'), '23 Nov 2026, 08:00')
  assert.equal(said('nb', '2026-11-24T05:00'), 'i dag kl. 05:00')
  assert.equal(nearTime('nb', 'snart'), 'snart')
})
