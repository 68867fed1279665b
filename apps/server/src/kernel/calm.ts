import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 750
const LOOKS_AT_MOST = 16
/** Of the event loop's time. */
const CALM = 0.5

/**
 * Resolves when a process that has just started has little to do, after twelve seconds at the latest: everybody connects
 * again after a restart, and goes before what may wait.
 * The start itself is no calm: the first look is only where the second one counts from.
 */
export async function untilCalm(isStopped: () => boolean): Promise<void> {
  for (let looks = 0; looks < LOOKS_AT_MOST && !isStopped(); looks += 1) {
    const before = performance.eventLoopUtilization()
    await pause(LOOK_EVERY_MS, undefined, { ref: false })
    if (looks > 0 && performance.eventLoopUtilization(before).utilization < CALM) return
  }
}
