import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PartStatus } from '@svar/contract'
import { withoutDatabase } from './without-database.ts'

const days = [{ day: '2026-11-20', uptime: 1, worst: 2 }]
const known = (part: PartStatus['part']): PartStatus => ({
  part,
  state: 'well',
  value: 2,
  since: '2026-11-20T12:00:00Z',
  days,
})

test('while the database does not answer it is what is wrong, and nothing is called well', () => {
  const nothing = { value: null, since: null, days }
  assert.deepEqual(withoutDatabase([known('database'), known('disk')]), [
    { part: 'database', state: 'troubled', ...nothing },
    { part: 'disk', state: 'unknown', ...nothing },
  ])
})

test('that is said also where nothing else is known', () => {
  assert.deepEqual(
    withoutDatabase([]).map(({ part, state }) => [part, state]),
    [['database', 'troubled']],
  )
})
