import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, type Pair, slowdownOf, tooSlow } from './paired.ts'

/** The same numbers each time (Lehmer's generator with the multiplier of Park and Miller). */
let seed = 7
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}
/** A slice of a hundred, around so many milliseconds. */
const slice = (around: number) => Array.from({ length: 100 }, () => around * (0.5 + random()))
const pairOf = (alone: number, beside: number): Pair => ({ alone: slice(alone), beside: slice(beside) })

describe('what a disturbance costs', () => {
  it('is told with the bounds within which it lies', () => {
    const { ratio, least, most } = slowdownOf(
      Array.from({ length: 30 }, () => pairOf(10, 15)),
      0.95,
      random,
    )
    assert.ok(least > 1.35 && least <= ratio && ratio <= most && most < 1.65, `${least} ${ratio} ${most}`)
  })
  it('is not decided by what else the machine does in some of the pairs', () => {
    const pairs = Array.from({ length: 30 }, (_, place) =>
      place % 4 === 0 ? pairOf(10, 400) : place % 4 === 1 ? pairOf(400, 10) : pairOf(10, 10),
    )
    assert.ok(Math.abs(slowdownOf(pairs, 0.95, random).ratio - 1) < 0.1)
  })
  it('is measured until it is clear, and no longer', async () => {
    const runs = (beside: number) =>
      compare({
        share: 0.95,
        limit: 1.2,
        pairs: [6, 60],
        random,
        measure: async () => pairOf(10, beside),
      })
    const [well, badly] = [await runs(10), await runs(20)]
    assert.equal(tooSlow('p95', well.slowdown, 1.2), null)
    assert.match(tooSlow('p95', badly.slowdown, 1.2) ?? '', /^p95 rose from \d/)
    assert.ok(well.pairs.length < 60 && badly.pairs.length < 60)
  })
  it('says how sure it is that it is too much', () => {
    const told = tooSlow('p95', { alone: 10, beside: 13, ratio: 1.3, least: 0.6, most: 2 }, 1.2)
    assert.equal(told, 'p95 rose from 10.0 to 13.0 ms, by 30 % (-40 % to 100 %)')
  })
  it('takes by turns which comes first', async () => {
    const firsts: boolean[] = []
    const measure = async (isBesideFirst: boolean) => {
      firsts.push(isBesideFirst)
      return pairOf(10, 10)
    }
    await compare({ share: 0.5, limit: 1, pairs: [4, 4], random, measure })
    assert.deepEqual(firsts, [false, true, false, true])
  })
})
