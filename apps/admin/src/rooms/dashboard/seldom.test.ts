import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seldom } from './seldom.ts'

function fakeTimers() {
  let time = 0
  let due: { at: number; work: () => void } | null = null
  return {
    now: () => time,
    after(ms: number, work: () => void) {
      due = { at: time + ms, work }
      return () => {
        due = null
      }
    },
    pass(ms: number) {
      time += ms
      if (due && due.at <= time) {
        const { work } = due
        due = null
        work()
      }
    },
  }
}

describe('what is done seldom', () => {
  it('is done at once, and then once for all that came meanwhile', () => {
    const timers = fakeTimers()
    let count = 0
    const { call } = seldom(() => (count += 1), 1000, timers)
    for (let index = 0; index < 50; index += 1) call()
    assert.equal(count, 1)
    timers.pass(999)
    assert.equal(count, 1)
    timers.pass(1)
    assert.equal(count, 2)
    timers.pass(5000)
    assert.equal(count, 2)
  })

  it('is not done any more after it was stopped', () => {
    const timers = fakeTimers()
    let count = 0
    const { call, stop } = seldom(() => (count += 1), 1000, timers)
    call()
    call()
    stop()
    timers.pass(5000)
    assert.equal(count, 1)
  })
})
