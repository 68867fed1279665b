import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../texts/locales.ts'
import { quarterFrom, readTime, timeText } from './time-text.ts'

test('a time is written as the locale writes it, by 12 hours only where people do', () => {
  const both = (['nb', 'da', 'fi', 'de', 'en-GB', 'en-US'] as const).map((locale) => [
    timeText('08:05', locale),
    timeText('20:30', locale),
  ])
  assert.deepEqual(both, [
    ['08:05', '20:30'],
    ['08.05', '20.30'],
    ['8.05', '20.30'],
    ['08:05', '20:30'],
    ['08:05', '20:30'],
    ['8:05 AM', '8:30 PM'],
  ])
  assert.equal(timeText('', 'nb'), '')
})

test('what is written in any locale is read as the same time again', () => {
  for (const locale of locales)
    for (let minutes = 0; minutes < 1440; minutes += 7) {
      const time = [Math.floor(minutes / 60), minutes % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':')
      assert.equal(readTime(timeText(time, locale)), time, `${locale} ${time}`)
    }
})

test('a time may be typed in a hurry', () => {
  const typed = [
    '8',
    '08',
    '830',
    '0830',
    '8.30',
    '8:30',
    '8 30',
    'kl. 8',
    'klo 8.30',
    '17 Uhr',
    '5pm',
    '5:30 p.m.',
  ]
  assert.deepEqual(typed.map(readTime), [
    '08:00',
    '08:00',
    '08:30',
    '08:30',
    '08:30',
    '08:30',
    '08:30',
    '08:00',
    '08:30',
    '17:00',
    '17:00',
    '17:30',
  ])
  assert.deepEqual([readTime('12 am'), readTime('12 pm'), readTime('0')], ['00:00', '12:00', '00:00'])
})

test('what is no time, or not one yet, is none', () => {
  for (const typed of ['', '24', '8:6', '8:60', '13 pm', '0 am', 'soon', '123456', '8:30:00'])
    assert.equal(readTime(typed), null, typed)
})

test('the arrows go to the next quarter of an hour, round midnight too', () => {
  assert.deepEqual(
    [
      quarterFrom('08:00', 1),
      quarterFrom('08:07', 1),
      quarterFrom('08:07', -1),
      quarterFrom('23:50', 1),
      quarterFrom('00:00', -1),
    ],
    ['08:15', '08:15', '08:00', '00:00', '23:45'],
  )
  assert.deepEqual([quarterFrom('', 1), quarterFrom('', -1)], ['08:00', '08:00'])
})
