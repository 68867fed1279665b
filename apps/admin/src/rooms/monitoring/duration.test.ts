import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duration } from './duration.ts'

test('a time is told in the unit that suits it, as the reader writes it', () => {
  const cases = [
    [0, '0 ms'],
    [39.6, '40 ms'],
    [1240, '1.2 sec'],
    [59_000, '59 sec'],
    [90_000, '1.5 min'],
    [7_200_000, '2 hr'],
    [200 * 86_400_000, '200 days'],
  ] as const
  for (const [ms, told] of cases) assert.equal(duration(ms, 'en-US'), told)
  assert.match(duration(1240, 'de'), /^1,2\s/)
})
