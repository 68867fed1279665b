import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { ownTurn } from './own-turn.ts'

const LOOK_EVERY_MS = 20
/** After so long a look tells of a time that is over. */
const OLD_MS = 500
/** Of the event loop's time: with more than this to do, requests already stand in line. */
const BUSY = 0.7

let last: Promise<void> = Promise.resolve()
let looked = performance.eventLoopUtilization()
let lookedAt = performance.now()
let isBusy = false

/**
 * Resolves in a turn of one's own when this process has time to spare, or after `atMostMs`: for what a person looks at
 * later, and what keeps the processor for milliseconds. First come, first served.
 */
export function spareTurn(atMostMs: number): Promise<void> {
  const until = performance.now() + atMostMs
  last = last.then(() => wait(until)).then(ownTurn)
  return last
}

async function wait(until: number): Promise<void> {
  look()
  while (isBusy && performance.now() < until) {
    await pause(LOOK_EVERY_MS)
    look()
  }
}

/** Between two looks the first one's answer holds; where the last was long ago it begins anew, and nothing is known yet. */
function look(): void {
  const age = performance.now() - lookedAt
  if (age < LOOK_EVERY_MS) return
  const now = performance.eventLoopUtilization()
  isBusy = age > OLD_MS || performance.eventLoopUtilization(now, looked).utilization > BUSY
  looked = now
  lookedAt = performance.now()
}
