import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOf, sumOf } from './days.ts'

const now = Date.UTC(2026, 2, 8, 12)

test('seven days of hours become seven days, and no event is lost or counted twice', () => {
  const trend = Array.from({ length: 168 }, (_, hour) => hour)
  const days = daysOf(trend, now)
  assert.equal(days.length, 7)
  assert.equal(sumOf(days.map(({ events }) => events)), sumOf(trend))
  assert.equal(days[0]?.events, sumOf(trend.slice(0, 24)))
})

test('what happened this hour stands in the last day, which ends now', () => {
  const trend = new Array<number>(168).fill(0)
  trend[167] = 3
  const last = daysOf(trend, now).at(-1)
  assert.deepEqual(last, { endsAt: new Date(now), events: 3 })
})

test('hours that make no whole day are a day of their own', () => {
  assert.deepEqual(
    daysOf(
      Array.from({ length: 30 }, () => 1),
      now,
    ).map(({ events }) => events),
    [6, 24],
  )
})
