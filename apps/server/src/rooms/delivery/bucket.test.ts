import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Bucket, take } from './bucket.ts'

const at = (seconds: number) => new Date(1_790_000_000_000 + seconds * 1000)
const ask = (bucket: Bucket | null, seconds: number, wanted: number, overdraw = false) =>
  take(bucket, { perMinute: 60, wanted, now: at(seconds), overdraw })

describe('a rate', () => {
  it('gives what was saved up, then as much as flows in', () => {
    const first = ask(null, 0, 16)
    assert.equal(first.given, 10)
    assert.equal(first.waitMs, 1000)
    const second = ask(first.left, 3, 16)
    assert.equal(second.given, 3)
    assert.equal(ask(second.left, 3, 1).given, 0)
  })
  it('never gives more than its minute holds, whatever is asked how often', () => {
    let bucket: Bucket | null = null
    let given = 0
    for (let second = 0; second <= 600; second += 1) {
      const taken = ask(bucket, second, 50)
      bucket = taken.left
      given += taken.given
    }
    assert.ok(given <= 610 && given >= 600, String(given))
  })
  it('lets what is urgent through, and makes the rest wait for it', () => {
    const urgent = ask(null, 0, 15, true)
    assert.equal(urgent.given, 15)
    assert.equal(ask(urgent.left, 5, 1).given, 0)
    assert.equal(ask(urgent.left, 7, 1).given, 1)
  })
  it('takes nothing from a clock that is set back', () => {
    const { left } = ask(null, 100, 4)
    assert.equal(ask(left, 0, 16).given, 6)
  })
})
