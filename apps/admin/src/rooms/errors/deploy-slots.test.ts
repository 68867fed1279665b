import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ErrorDeploy } from '@svar/contract'
import { deploySlots } from './deploy-slots.ts'

const now = Date.UTC(2026, 2, 8, 12, 30)
const hoursAgo = (hours: number): ErrorDeploy => ({
  id: String(hours),
  projectId: '1',
  version: `shop@${hours}`,
  environment: 'production',
  name: null,
  url: null,
  startedAt: null,
  finishedAt: new Date(now - hours * 3_600_000).toISOString(),
})

test('deploys stand where they fell in the week, those that are close as one', () => {
  const slots = deploySlots([hoursAgo(0), hoursAgo(1), hoursAgo(100), hoursAgo(166)], 168, 14, now)
  assert.deepEqual(
    slots.map(({ place, deploys }) => [Math.floor(place * 14), deploys.length]),
    [
      [0, 1],
      [5, 1],
      [13, 2],
    ],
  )
  assert.ok(slots.every(({ place }) => place > 0 && place < 1))
})

test('what lies before the trend has no mark', () => {
  assert.deepEqual(deploySlots([hoursAgo(169), hoursAgo(400)], 168, 14, now), [])
})
