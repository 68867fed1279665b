import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, everything, faultsIn, localTime } from './selection.ts'

test('an empty form means all events', () => {
  assert.deepEqual(faultsIn(everything), {})
  assert.deepEqual(asked(everything), { pattern: '#' })
})

test('what cannot be read is found in its own field', () => {
  const wrong = { pattern: 'A b', aggregateId: '17', from: '2026-03-02T10:00', to: '2026-03-02T09:00' }
  assert.deepEqual(faultsIn(wrong), { pattern: true, aggregateId: true, to: true })
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
