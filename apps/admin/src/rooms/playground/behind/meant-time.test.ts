import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../../texts/format.ts'
import { meantTime } from './meant-time.ts'

test('a day, an hour, a range and two readings are told in words', () => {
  const format = formatIn('en-GB')
  assert.equal(meantTime('2026-11-24', format), '24 Nov 2026')
  assert.equal(meantTime('2026-11-24T14:00', format), '24 Nov 2026, 14:00')
  assert.equal(meantTime('2026-11-24/2026-11-26', format), '24 Nov 2026 – 26 Nov 2026')
  assert.equal(meantTime('../2026-11-26', format), '… – 26 Nov 2026')
  assert.equal(
    meantTime('2026-11-24T02:30 | 2026-11-24T14:30', format),
    '24 Nov 2026, 02:30 / 24 Nov 2026, 14:30',
  )
})

test('what names no day is left as it was said', () => {
  assert.equal(meantTime('PT2H', formatIn('nb')), null)
  assert.equal(meantTime('no time', formatIn('nb')), null)
})
