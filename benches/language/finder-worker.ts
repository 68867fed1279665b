import { parentPort, workerData } from 'node:worker_threads'
import { quantile } from '../bench.ts'
import { wares } from '../shop.ts'
import type { Find } from './finders.ts'
import { bestFinder } from './recall.ts'

/** Which engine a worker holds, with how many passages. */
export type Held = { engine: string; count: number }

/** What a worker is asked: to say when it is ready, to build its index anew, or to search for some milliseconds. */
export type Ask = { kind: 'ready' } | { kind: 'build' } | { kind: 'search'; forMs: number }

// Each engine has a worker of its own, so that one which takes too long or too much memory can be ended.
const { engine, count } = workerData as Held
const build = await bestFinder(engine, 'nb')
const offered = wares(count).map((ware, at) => ({ id: String(at), title: ware.title, text: ware.text }))
const questions = wares(count).map(({ question }) => question)
let find: Find = () => []

parentPort?.on('message', (ask: Ask) => {
  if (ask.kind === 'ready') parentPort?.postMessage(0)
  else parentPort?.postMessage(ask.kind === 'build' ? buildRate() : searchMs(ask.forMs))
})

/** @returns passages per second */
function buildRate(): number {
  find = () => []
  const began = performance.now()
  find = build(offered, 'nb')
  return (count * 1000) / (performance.now() - began)
}

/** @returns the median of the searches, in milliseconds */
function searchMs(forMs: number): number {
  const until = performance.now() + forMs
  const tookMs: number[] = []
  do {
    // A step that shares no factor with the number of wares visits all of them.
    const question = questions[(tookMs.length * 7919) % count] as string
    const began = performance.now()
    find(question)
    tookMs.push(performance.now() - began)
  } while (performance.now() < until)
  return quantile(tookMs, 0.5)
}
