import { setImmediate as nextTurn } from 'node:timers/promises'

let last: Promise<void> = Promise.resolve()

/**
 * Resolves in a turn of the event loop of one's own: what keeps the processor for milliseconds asks for it first, so that
 * however many do so at once, what comes in meanwhile is served between any two of them. First come, first served.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => nextTurn())
  return last
}
