import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeOfDay } from './dates.ts'

/** Without a zone: the machine's own, whatever it is. */
const [morning, evening] = ['2026-11-23T09:05', '2026-11-23T19:05']
// What stands between hour and half of the day is a narrow space or not, by the machine's tables.
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test('the time of day is written as people of each locale write it', () => {
  const written = (['nb', 'da', 'fi', 'de', 'en-GB', 'en-US'] as const).map((locale) =>
    plain(`${timeOfDay(locale, morning)} ${timeOfDay(locale, evening)}`),
  )
  assert.deepEqual(written, [
    '09:05 19:05',
    '09.05 19.05',
    '9.05 19.05',
    '09:05 19:05',
    '09:05 19:05',
    '9:05 AM 7:05 PM',
  ])
})
