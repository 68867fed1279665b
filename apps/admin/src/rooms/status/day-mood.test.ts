import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstKnown, moodOf, uptimeOf, uptimeText } from './day-mood.ts'

test('a day on which nobody looked is neither good nor bad, and does not count', () => {
  assert.equal(moodOf(null), 'unknown')
  assert.equal(uptimeOf([{ uptime: null }]), null)
  assert.equal(uptimeOf([{ uptime: 1 }, { uptime: null }, { uptime: 0.5 }]), 0.75)
})

test('a history that is shorter than what is shown says since when', () => {
  const of = (...uptimes: (number | null)[]) =>
    uptimes.map((uptime, at) => ({ day: `2026-11-0${at + 1}`, uptime }))
  assert.equal(firstKnown(of(null, null, 1, null, 0.5)), '2026-11-03')
  assert.equal(firstKnown(of(1, null, 1)), null)
  assert.equal(firstKnown(of(null, null)), null)
})

test('a day is good, fair or poor by its share', () => {
  assert.deepEqual([1, 0.999, 0.99, 0.95, 0.94].map(moodOf), ['good', 'good', 'fair', 'fair', 'poor'])
})

test('what is not whole is never shown as 100 %', () => {
  assert.equal(uptimeText(1, 'en-GB'), '100%')
  assert.equal(uptimeText(0.99999, 'en-GB'), '99.99%')
  assert.equal(uptimeText(0.9991, 'en-GB'), '99.91%')
})
