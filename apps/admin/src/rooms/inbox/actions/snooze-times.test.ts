import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laterTime, snoozeChoices, snoozeFor } from './snooze-times.ts'

test('tomorrow is nine in the morning of the next day, also at the end of a month', () => {
  const until = new Date(laterTime('tomorrow', new Date(2026, 0, 31, 23, 30)))
  assert.deepEqual([until.getMonth(), until.getDate(), until.getHours()], [1, 1, 9])
})

test('next week is the coming Monday, never today', () => {
  for (let day = 1; day <= 14; day += 1) {
    const now = new Date(2026, 5, day, 12)
    const until = new Date(laterTime('nextWeek', now))
    const daysAhead = Math.round((until.getTime() - now.getTime()) / 86_400_000)
    assert.equal(until.getDay(), 1)
    assert.ok(daysAhead >= 1 && daysAhead <= 7)
  }
})

test('no two choices mean the same moment, also on a Sunday', () => {
  for (let day = 1; day <= 7; day += 1) {
    const now = new Date(2026, 5, day, 12)
    const times = snoozeChoices(now).map((choice) => snoozeFor(choice, now).until)
    assert.equal(new Set(times).size, times.length, now.toDateString())
  }
})

test('until the customer answers has no hour of its own', () => {
  assert.deepEqual(snoozeFor('untilReply'), { until: null, untilReply: true })
  assert.notEqual(snoozeFor('hour').until, null)
})
