import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backOffSeconds } from './debts.ts'

const DRAWS = 2000
const drawn = (attempts: number) => Array.from({ length: DRAWS }, () => backOffSeconds(attempts))

test('the pause after a failure doubles with each attempt, up to ten minutes', () => {
  const middles = Array.from({ length: 14 }, (_, before) => backOffSeconds(before + 1, 0.5))
  assert.deepEqual(middles, [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600, 600, 600])
})

test('the pause lies between half and one and a half times its middle, however often something fails', () => {
  for (const attempts of [1, 2, 3, 5, 8, 10, 50, 2000]) {
    const middle = Math.min(600, 2 ** attempts)
    for (const seconds of drawn(attempts))
      assert.ok(seconds >= middle / 2 && seconds < middle * 1.5, `${seconds} after ${attempts} attempts`)
  }
})

test('those that failed together do not come again together: their pauses are spread over the whole width', () => {
  for (const attempts of [1, 4, 8, 12]) {
    const middle = Math.min(600, 2 ** attempts)
    const all = drawn(attempts)
    assert.ok(new Set(all).size > DRAWS * 0.99, 'hardly two are the same')
    const tenths = new Array<number>(10).fill(0)
    for (const seconds of all) {
      const tenth = Math.floor((seconds / middle - 0.5) * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    // An even spread has 200 in each; fewer than half of that does not come by chance.
    assert.equal(tenths.length, 10)
    assert.ok(Math.min(...tenths) > DRAWS / 20, `${attempts} attempts: ${tenths}`)
  }
})
