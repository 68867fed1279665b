import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, everything, faultsIn, fromFields, inFields, localTime } from './selection.ts'

test('an empty form means all events', () => {
  assert.deepEqual(faultsIn(everything), {})
  assert.deepEqual(asked(everything), { pattern: '#' })
})

test('what cannot be read is found in its own field', () => {
  const wrong = { pattern: 'A b', aggregateId: '17', from: '2026-03-02T10:00', to: '2026-03-02T09:00' }
  assert.deepEqual(faultsIn(wrong), { pattern: 'unreadable', aggregateId: 'unreadable', to: 'order' })
})

test('times are asked for in UTC, and an end that tells minutes means the whole minute', () => {
  const { from, to } = asked({ ...everything, from: '2026-03-02T10:00', to: '2026-03-02T10:00' })
  assert.equal(from, new Date(2026, 2, 2, 10, 0).toISOString())
  assert.equal(to, new Date(2026, 2, 2, 10, 0, 59, 999).toISOString())
})

test('a moment that was put into the form comes back to the millisecond', () => {
  const moment = new Date('2026-03-02T09:30:20.123Z')
  const written = { ...everything, from: localTime(moment), to: localTime(moment) }
  assert.equal(asked(written).from, moment.toISOString())
  assert.equal(asked(written).to, moment.toISOString())
})

test('a day without a time means all of it, on the days of the clock change as well', () => {
  for (const [day, month, ofMonth] of [
    ['2026-03-29', 2, 29],
    ['2026-10-25', 9, 25],
  ] as const) {
    const { from, to } = asked({ ...everything, from: day, to: day })
    assert.equal(from, new Date(2026, month, ofMonth).toISOString())
    assert.equal(to, new Date(2026, month, ofMonth, 23, 59, 59, 999).toISOString())
    assert.deepEqual(faultsIn({ ...everything, from: day, to: day }), {})
  }
})

test('an address that was mended by hand and names no moment is a fault, not a failure', () => {
  const wrong = { ...everything, from: 'yesterday', to: '2026-13-02T10:00' }
  assert.deepEqual(faultsIn(wrong), { from: 'unreadable', to: 'unreadable' })
})

test('a day and a time stand in fields of their own, and a time alone is one of today', () => {
  assert.deepEqual(inFields('2026-03-02T10:30:20.123'), { day: '2026-03-02', time: '10:30:20.123' })
  assert.equal(fromFields(inFields('2026-03-02T10:30:20.123'), '2026-03-09'), '2026-03-02T10:30:20.123')
  assert.equal(fromFields({ day: '', time: '08:00' }, '2026-03-09'), '2026-03-09T08:00')
  assert.equal(fromFields({ day: '2026-03-02', time: '' }, '2026-03-09'), '2026-03-02')
})
