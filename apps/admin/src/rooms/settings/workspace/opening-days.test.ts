import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  copiedToWorkingDays,
  daysOf,
  hasProblem,
  hoursOf,
  usualDays,
  withFurtherSpan,
} from './opening-days.ts'

test('hours come back from the editor as they went in, early before late', () => {
  const hours = [
    { weekday: 2, from: '13:00', to: '16:00' },
    { weekday: 2, from: '08:00', to: '12:00' },
    { weekday: 7, from: '11:00', to: '15:00' },
  ]
  assert.deepEqual(hoursOf(daysOf(hours)), [hours[1], hours[0], hours[2]])
})

test('copying reaches Monday to Friday and leaves the weekend', () => {
  const days = daysOf([
    { weekday: 3, from: '10:00', to: '18:00' },
    { weekday: 6, from: '11:00', to: '14:00' },
  ])
  const copied = copiedToWorkingDays(days, 3)
  for (const weekday of [1, 2, 3, 4, 5]) {
    assert.deepEqual(copied[weekday - 1]?.spans, [{ from: '10:00', to: '18:00' }])
  }
  assert.deepEqual(copied[5]?.spans, [{ from: '11:00', to: '14:00' }])
  assert.deepEqual(copied[6]?.spans, [])
})

test('a day that closes before it opens, lacks a time or overlaps is told apart', () => {
  const day = (...spans: { from: string; to: string }[]) => hasProblem({ weekday: 1, spans })
  assert.equal(day(), false)
  assert.equal(day({ from: '09:00', to: '12:00' }, { from: '12:00', to: '16:00' }), false)
  assert.equal(day({ from: '16:00', to: '09:00' }), true)
  assert.equal(day({ from: '', to: '09:00' }), true)
  assert.equal(day({ from: '13:00', to: '16:00' }, { from: '09:00', to: '13:30' }), true)
})

test('a further span never runs past midnight', () => {
  const day = withFurtherSpan({ weekday: 1, spans: [{ from: '09:00', to: '22:30' }] })
  assert.deepEqual(day.spans.at(-1), { from: '23:30', to: '23:59' })
  assert.equal(usualDays().some(hasProblem), false)
})
