import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areHoursRight, tidyHolidays, toggled, usualHours } from './team-draft.ts'

test('hours that end before they begin, or lack a time, are not right', () => {
  assert.equal(areHoursRight(usualHours), true)
  assert.equal(areHoursRight(null), true)
  assert.equal(areHoursRight([{ weekday: 1, from: '10:00', to: '09:00' }]), false)
  assert.equal(areHoursRight([{ weekday: 1, from: '', to: '09:00' }]), false)
})

test('holidays are saved once each and in order, without those that have no date yet', () => {
  const days = [
    { date: '2026-12-25', name: 'a' },
    { date: '', name: 'b' },
    { date: '2026-12-24', name: 'c' },
    { date: '2026-12-25', name: 'd' },
  ]
  assert.deepEqual(tidyHolidays(days), [
    { date: '2026-12-24', name: 'c' },
    { date: '2026-12-25', name: 'd' },
  ])
})

test('a box that is ticked twice is as before', () => {
  assert.deepEqual(toggled(toggled(['a'], 'b'), 'b'), ['a'])
})
