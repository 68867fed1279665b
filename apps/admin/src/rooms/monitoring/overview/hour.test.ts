import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastHour, roundTop, totalsOf } from './hour.ts'

const now = Date.parse('2026-03-02T10:30:20Z')
const busy = { minute: '2026-03-02T10:28:00.000Z', handled: 3, failed: 1, lagMs: 40 }

test('the hour has sixty minutes that follow each other and end with the present one', () => {
  const hour = lastHour([busy], now)
  assert.equal(hour.length, 60)
  assert.equal(hour[59]?.minute, '2026-03-02T10:30:00.000Z')
  assert.equal(hour[0]?.minute, '2026-03-02T09:31:00.000Z')
  assert.deepEqual(hour[57], busy)
  assert.deepEqual(hour[56], { ...busy, minute: '2026-03-02T10:27:00.000Z', handled: 0, failed: 0, lagMs: 0 })
})

test('a server whose clock is ahead still has its newest minute shown', () => {
  const ahead = { ...busy, minute: '2026-03-02T10:34:00.000Z' }
  assert.deepEqual(lastHour([ahead], now)[59], ahead)
})

test('counts add up, the lag is the longest', () => {
  assert.deepEqual(totalsOf([busy, { ...busy, handled: 4, lagMs: 12 }]), { handled: 7, failed: 2, lagMs: 40 })
  assert.deepEqual(totalsOf([]), { handled: 0, failed: 0, lagMs: 0 })
})

test('the scale ends at the least round number that holds the highest bar, and its half is whole', () => {
  const tops = [0, 1, 2, 3, 9, 10, 11, 40, 41, 99, 101].map(roundTop)
  assert.deepEqual(tops, [2, 2, 2, 4, 10, 10, 20, 40, 60, 100, 200])
})
